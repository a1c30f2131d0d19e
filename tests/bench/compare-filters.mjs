// What three programs that filter OpenAPI documents leave of the same document for the same audience.
//
//   npm run bench:filters           three rounds, medians of the seconds
//   npm run bench:filters -- 1      one round
//
// The other two read flags at the top of a node, not `x-mint.groups`: they are given a copy with the groups lifted to
// `x-groups`. What should be gone is asked of the reading in the tests, which shares no code with the generator.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { audit } from './audit-filtered.mjs';
import { measure, median } from './measure.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const at = (path) => join(ROOT, path);
const AUDIENCES = {
  public: [],
  'ff:seats': ['ff:seats'],
  'ff:support-charge-ga': ['ff:support-charge-ga'],
  'ff:prepaid-credits': ['ff:prepaid-credits'],
};
const ROUNDS = Number(process.argv[2] ?? 3);
// No counting of users and no question for newer versions.
Object.assign(process.env, { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' });

const folder = mkdtempSync(join(tmpdir(), 'inox-filters-'));
try {
  await compare();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare() {
  const tests = await bundledTests();
  const full = JSON.parse(readFileSync(at('spec/metronome/openapi.json'), 'utf8'));
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(full, null, 2));
  writeFileSync(join(folder, 'lifted.json'), JSON.stringify(lifted(full), null, 2));
  const groups = groupsOf(full);
  for (const [name, held] of Object.entries(AUDIENCES)) {
    const runs = programs(name, held, groups);
    const results = new Map();
    for (const [program, { args, output }] of Object.entries(runs)) {
      const costs = [];
      for (let round = 0; round < ROUNDS; round += 1) costs.push(await measure(args, folder));
      const text = readFileSync(join(folder, output), 'utf8');
      results.set(program, { text, root: JSON.parse(text), seconds: median(costs.map((cost) => cost.cpuSeconds)) });
    }
    const errors = tests.strictErrors(new Map([['full', full], ...[...results].map(([key, { root }]) => [key, root])]));
    const rows = [...results].map(([program, { text, root, seconds }]) => {
      const known = errors.get('full').slice();
      const invalid = errors.get(program).filter((error) => !takeFrom(known, error)).length;
      const reading = tests.readFor(full, new Set(held));
      return {
        program,
        ...audit({ full, root, text, groups, reading }),
        'new errors': invalid,
        'cpu s': seconds.toFixed(2),
      };
    });
    const wanted = tests.readFor(full, new Set(held)).operations.length;
    print(`${name}: ${wanted} operations should stay`, rows);
  }
}

/** The exact command lines and configurations, as the guide tells them. */
function programs(name, held, groups) {
  const others = groups.filter((group) => !held.includes(group));
  const write = (path, value) => writeFileSync(join(folder, path), JSON.stringify(value));
  const redocly = (key, decorators, input) => {
    write(`${key}.yaml`, { decorators });
    const output = `${key}.json`;
    const command = ['bundle', input, '--config', `${key}.yaml`, '--remove-unused-components', '-o', output];
    return { args: [at('node_modules/@redocly/cli/bin/cli.js'), ...command], output };
  };
  write('format-filter.json', {
    flagValues: others.map((group) => ({ 'x-groups': group })),
    unusedComponents: ['schemas', 'parameters', 'examples', 'headers', 'requestBodies', 'responses'],
    stripFlags: ['x-groups', 'x-mint', 'x-mint-enum'],
  });
  const formatOptions = ['--filterFile', 'format-filter.json', '-o', 'format.json'];
  const keep = { property: 'x-groups', value: held.length === 0 ? ['nobody'] : held, matchStrategy: 'any' };
  return {
    inox: {
      args: [at('dist/main.js'), 'filter', '--spec', 'openapi.json', ...wish(name, held), '-o', 'inox.json'],
      output: 'inox.json',
    },
    'redocly filter-in': redocly('filter-in', { 'filter-in': keep }, 'lifted.json'),
    ...(held.length > 0
      ? {}
      : {
          'redocly remove-x-internal': redocly(
            'remove-x-internal',
            { 'remove-x-internal': { internalFlagProperty: 'x-mint' } },
            'openapi.json',
          ),
        }),
    'openapi-format': {
      args: [at('node_modules/openapi-format/bin/cli.js'), 'lifted.json', '--no-sort', ...formatOptions],
      output: 'format.json',
    },
  };
}

function wish(name, held) {
  return held.length === 0 ? ['--audience', name] : ['--groups', held.join()];
}

/** `x-mint.groups` as a flag of its own. */
function lifted(node) {
  if (Array.isArray(node)) return node.map(lifted);
  if (typeof node !== 'object' || node === null) return node;
  const rest = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, lifted(value)]));
  const groups = node['x-mint']?.groups;
  return Array.isArray(groups) ? { ...rest, 'x-groups': groups } : rest;
}

function groupsOf(full) {
  const groups = new Set();
  JSON.stringify(full, (key, value) => {
    if (key === 'x-mint') for (const group of value.groups ?? []) groups.add(group);
    if (key === 'x-mint-enum') for (const group of Object.values(value).flat()) groups.add(group);
    return value;
  });
  return [...groups].sort();
}

/** The reading and the validator of the tests. */
async function bundledTests() {
  const place = at(`dist/compare-filters-${process.pid}`); // as deep as where the sources lie: they look for programs
  const outfile = join(place, 'tests.mjs');
  const contents = [
    "export * from '../generator/filter/reference-filter.ts';",
    "export * from '../support/redocly.ts';",
  ];
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: at('tests/bench'), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  try {
    return await import(outfile);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function takeFrom(list, entry) {
  const index = list.indexOf(entry);
  if (index !== -1) list.splice(index, 1);
  return index !== -1;
}

function print(title, rows) {
  console.log(`\n${title}\n`);
  const columns = Object.keys(rows[0]);
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells) {
    console.log(
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
    );
  }
}
