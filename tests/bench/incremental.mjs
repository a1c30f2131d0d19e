// What a change of one operation costs, and an answer about a tree that nothing has changed, beside a cold generate.
//
//   node tests/bench/incremental.mjs             five rounds, medians
//   node tests/bench/incremental.mjs 9           nine rounds
//
// Goals, in CPU seconds of the cold run: check of an unchanged tree ≤ 0.35, generate after the change ≤ 0.5.

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeOneOperation } from './change-operation.mjs';
import { measure, median } from './measure.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const INOX = join(ROOT, 'dist/main.js');
const SHIPPED = join(ROOT, 'spec/metronome');
const GOALS = new Map([
  ['generate, cold', undefined],
  ['check, unchanged', 0.35],
  ['check after one operation changed', undefined],
  ['generate after one operation changed', 0.5],
  ['check after that', 0.35],
]);

/** Measures and prints, each beside the cold run of its own round. */
export async function benchIncremental(rounds = 5) {
  const folder = mkdtempSync(join(tmpdir(), 'inox-incremental-'));
  const spec = readFileSync(join(SHIPPED, 'openapi.json'), 'utf8');
  const runs = [];
  try {
    copyFileSync(join(SHIPPED, 'stainless.yml'), join(folder, 'stainless.yml'));
    for (let round = 0; round < rounds; round += 1) runs.push(await measureRound(folder, spec, round));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  print(runs);
}

async function measureRound(folder, spec, round) {
  for (const left of ['.inox', 'sdk']) rmSync(join(folder, left), { recursive: true, force: true });
  writeFileSync(join(folder, 'openapi.json'), spec);
  const before = [await measure([INOX, 'generate'], folder), await measure([INOX, 'check'], folder)];
  writeFileSync(join(folder, 'openapi.json'), changeOneOperation(spec, round));
  return [
    ...before,
    await measure([INOX, 'check'], folder, { endsWith: 1 }),
    await measure([INOX, 'generate'], folder),
    await measure([INOX, 'check'], folder),
  ];
}

function print(runs) {
  console.log(`\nIncremental runs, medians of ${runs.length}; the ratio is to the cold run of the same round.\n`);
  console.log(`${''.padEnd(38)}${['cpu s', 'ratio', 'peak MB', 'goal'].map((title) => title.padStart(9)).join('')}`);
  for (const [index, [name, goal]] of [...GOALS].entries()) {
    const cpu = median(runs.map((run) => run[index].cpuSeconds));
    const ratio = median(runs.map((run) => run[index].cpuSeconds / run[0].cpuSeconds));
    const peak = median(runs.map((run) => run[index].peakMegabytes));
    const cells = [cpu.toFixed(2), ratio.toFixed(2), peak.toFixed(0), goal === undefined ? '' : `≤ ${goal}`];
    console.log(`${name.padEnd(38)}${cells.map((cell) => cell.padStart(9)).join('')}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchIncremental(Number(process.argv[2] ?? 5));
