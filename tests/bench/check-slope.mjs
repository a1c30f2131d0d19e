// What a check costs as the document grows: unchanged (an answer from hashes), with one changed operation (all is made
// again, with a warm cache), and without any cache; beside a cold generate of the same document.
//
//   node tests/bench/check-slope.mjs             three rounds, medians
//   node tests/bench/check-slope.mjs 1           one round
//
// Goal: no column grows faster than the document, so no exponent is above 1.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeOneOperation } from './change-operation.mjs';
import { measure, median } from './measure.mjs';
import { scaledInputs } from './scaled-inputs.mjs';

const INOX = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const SIZES = [0.1e6, 1e6, 4e6, 13e6];
const CASES = ['generate, cold', 'check, unchanged', 'check, changed', 'check, no cache'];

/** Measures all sizes and prints the costs with their slopes. */
export async function benchCheckSlope(rounds = 3) {
  const rows = [];
  for (const size of SIZES) rows.push(await measureSize(size, rounds));
  print(rows, rounds);
}

async function measureSize(size, rounds) {
  const { spec, config, operations } = scaledInputs(size);
  const folder = mkdtempSync(join(tmpdir(), 'inox-slope-'));
  const runs = [];
  try {
    writeFileSync(join(folder, 'stainless.yml'), config);
    for (let round = 0; round < rounds; round += 1) runs.push(await measureRound(folder, spec, round));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const costs = CASES.map((_, index) => ({
    cpu: median(runs.map((run) => run[index].cpuSeconds)),
    peak: median(runs.map((run) => run[index].peakMegabytes)),
  }));
  return { megabytes: spec.length / 1e6, operations, costs };
}

async function measureRound(folder, spec, round) {
  const forget = () => rmSync(join(folder, '.inox'), { recursive: true, force: true });
  const put = (text) => writeFileSync(join(folder, 'openapi.json'), text);
  forget();
  rmSync(join(folder, 'sdk'), { recursive: true, force: true });
  put(spec);
  const cold = await measure([INOX, 'generate'], folder);
  const unchanged = await measure([INOX, 'check'], folder);
  put(changeOneOperation(spec, round));
  const changed = await measure([INOX, 'check'], folder, { endsWith: 1 });
  put(spec);
  forget();
  return [cold, unchanged, changed, await measure([INOX, 'check'], folder)];
}

function print(rows, rounds) {
  console.log(`\nCheck as the document grows: CPU seconds and peak MB, medians of ${rounds}.\n`);
  console.log(`${'MB'.padStart(7)}${'operations'.padStart(12)}${CASES.map((name) => name.padStart(20)).join('')}`);
  for (const { megabytes, operations, costs } of rows) {
    const cells = costs.map(({ cpu, peak }) => `${cpu.toFixed(2)} s ${peak.toFixed(0).padStart(4)} MB`.padStart(20));
    console.log(`${megabytes.toFixed(1).padStart(7)}${String(operations).padStart(12)}${cells.join('')}`);
  }
  const slopes = (from) =>
    CASES.map((_, index) =>
      slope(rows.slice(from), (row) => row.costs[index].cpu)
        .toFixed(2)
        .padStart(20),
    );
  console.log(`${'exponent, all sizes'.padEnd(19)}${slopes(0).join('')}`);
  console.log(`${'the largest two'.padEnd(19)}${slopes(-2).join('')}`);
}

/** The exponent of growth: the slope of the line through the logarithms, by least squares. */
function slope(rows, costOf) {
  const points = rows.map((row) => [Math.log(row.megabytes), Math.log(costOf(row))]);
  const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [middleX, middleY] = [mean(0), mean(1)];
  const together = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  return together / points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchCheckSlope(Number(process.argv[2] ?? 3));
