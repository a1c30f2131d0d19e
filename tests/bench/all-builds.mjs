// What many client builds cost beside one: `--all-builds` with 20 audiences, and a cold `generate` of everyone's SDK.
//
//   node tests/bench/all-builds.mjs             five rounds, medians
//   node tests/bench/all-builds.mjs 9           nine rounds
//
// The audiences: nobody's groups, all of them, each third group alone, and overlapping sets. All runs are whole
// processes, the cold ones with an empty cache and empty folders, one after the other in each round; one client build
// alone, which filters and audits too, stands beside them. Goals: ≤ 3 cold builds in CPU seconds, ≤ 1.5 in peak memory.

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median } from './measure.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const INOX = join(ROOT, 'dist/main.js');
const SHIPPED = join(ROOT, 'spec/metronome');
const CASES = new Map([
  ['generate, cold', ['generate']],
  ['generate --build nobody, cold', ['generate', '--build', 'nobody']],
  ['generate --all-builds, cold', ['generate', '--all-builds']],
  ['generate --all-builds, unchanged', ['generate', '--all-builds']],
  ['check --all-builds, unchanged', ['check', '--all-builds']],
]);

/** Measures and prints, each beside the cold run of its own round. */
export async function benchAllBuilds(rounds = 5) {
  const folder = mkdtempSync(join(tmpdir(), 'inox-all-builds-'));
  const runs = [];
  try {
    const spec = readFileSync(join(SHIPPED, 'openapi.json'), 'utf8');
    copyFileSync(join(SHIPPED, 'openapi.json'), join(folder, 'openapi.json'));
    const audiences = audiencesOf(JSON.parse(spec));
    writeFileSync(
      join(folder, 'stainless.yml'),
      `${readFileSync(join(SHIPPED, 'stainless.yml'), 'utf8')}\nbuilds: ${JSON.stringify(audiences)}\n`,
    );
    for (let round = 0; round < rounds; round += 1) runs.push(await measureRound(folder));
    print(runs, Object.keys(audiences).length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureRound(folder) {
  const round = [];
  for (const [name, args] of CASES) {
    if (name.endsWith('cold')) {
      const made = readdirSync(folder).filter((entry) => entry === '.inox' || entry.startsWith('sdk'));
      for (const left of made) rmSync(join(folder, left), { recursive: true, force: true });
    }
    round.push(await measure([INOX, ...args], folder));
  }
  return round;
}

/** Twenty audiences, by their names, as a configuration has them. */
function audiencesOf(spec) {
  const groups = [...groupsIn(spec)].sort();
  const alone = groups.filter((_, index) => index % 3 === 0).map((group, index) => [`alone-${index}`, [group]]);
  const every = (step, start) => groups.filter((_, index) => index % step === start);
  const half = Math.floor(groups.length / 2);
  const sets = [every(2, 0), every(2, 1), groups.slice(0, half), groups.slice(half), every(4, 0), every(5, 1)];
  const named = [['nobody', []], ['all', groups], ...alone, ...sets.map((set, index) => [`set-${index}`, set])];
  return Object.fromEntries(named.slice(0, 20).map(([name, held]) => [name, { groups: held }]));
}

function groupsIn(node, found = new Set()) {
  if (typeof node !== 'object' || node === null) return found;
  for (const group of node['x-mint']?.groups ?? []) found.add(group);
  for (const gate of Object.values(node['x-mint-enum'] ?? {})) for (const group of gate) found.add(group);
  for (const inner of Object.values(node)) groupsIn(inner, found);
  return found;
}

function print(runs, builds) {
  console.log(`\n${builds} client builds, medians of ${runs.length}; ratios are to the cold run of the same round.\n`);
  console.log(`${''.padEnd(38)}${['cpu s', 'ratio', 'peak MB', 'ratio'].map((title) => title.padStart(9)).join('')}`);
  for (const [index, name] of [...CASES.keys()].entries()) {
    const of = (figure) => median(runs.map((run) => run[index][figure]));
    const ratio = (figure) => median(runs.map((run) => run[index][figure] / run[0][figure]));
    const cells = [
      of('cpuSeconds').toFixed(2),
      ratio('cpuSeconds').toFixed(2),
      of('peakMegabytes').toFixed(0),
      ratio('peakMegabytes').toFixed(2),
    ];
    console.log(`${name.padEnd(38)}${cells.map((cell) => cell.padStart(9)).join('')}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchAllBuilds(Number(process.argv[2] ?? 5));
