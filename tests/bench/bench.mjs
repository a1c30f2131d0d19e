// What a run costs, whole process, beside @hey-api/openapi-ts on the same document in the same minutes.
//
//   npm run bench             five rounds, medians
//   npm run bench -- 9        nine rounds
//
// Ratios count, seconds are this machine's. Goals: cold ≤ 0.7, unchanged ≤ 0.3 of the other generator.

import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchAllBuilds } from './all-builds.mjs';
import { benchCheckSlope } from './check-slope.mjs';
import { benchIncremental } from './incremental.mjs';
import { measure, median } from './measure.mjs';
import { benchRequests } from './sdk-requests.mjs';
import { benchSize } from './sdk-size.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const INOX = join(ROOT, 'dist/main.js');
const HEY_API = join(ROOT, 'node_modules/@hey-api/openapi-ts/bin/run.js');
const ROUNDS = Number(process.argv[2] ?? 5);

const folder = mkdtempSync(join(tmpdir(), 'inox-bench-'));
copyFileSync(join(ROOT, 'spec/metronome/openapi.json'), join(folder, 'openapi.json'));
copyFileSync(join(ROOT, 'spec/metronome/stainless.yml'), join(folder, 'stainless.yml'));
const heyApiConfig = join(folder, 'hey-api.mjs');
const plugins = ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'];
writeFileSync(
  heyApiConfig,
  `export default ${JSON.stringify({
    input: join(folder, 'openapi.json'),
    output: { path: join(folder, 'hey-api'), postProcess: ['prettier'] },
    plugins,
  })};\n`,
);

const cases = {
  'hey-api, formatted': async () => {
    rmSync(join(folder, 'hey-api'), { recursive: true, force: true });
    return measure([HEY_API, '-f', heyApiConfig], folder);
  },
  'inox, cold': async () => {
    rmSync(join(folder, '.inox'), { recursive: true, force: true });
    rmSync(join(folder, 'sdk'), { recursive: true, force: true });
    return measure([INOX, 'generate'], folder);
  },
  'inox, unchanged': () => measure([INOX, 'generate'], folder),
  'inox, check': () => measure([INOX, 'check'], folder),
  'inox, check without its records': async () => {
    rmSync(join(folder, '.inox/cache/runs.json'), { force: true });
    return measure([INOX, 'check'], folder);
  },
};

const runs = new Map(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(cases)) runs.get(name).push(await run());
}

const medians = [...runs].map(([name, measured]) => ({
  name,
  cpu: median(measured.map((run) => run.cpuSeconds)),
  wall: median(measured.map((run) => run.wallSeconds)),
  peak: median(measured.map((run) => run.peakMegabytes)),
}));
const base = medians[0];

console.log(`\nMedians of ${ROUNDS} rounds, Node ${process.version}. The ratio is to ${base.name}.\n`);
console.log(`${''.padEnd(34)}${['cpu s', 'ratio', 'wall s', 'ratio', 'peak MB', 'ratio'].map((title) => title.padStart(9)).join('')}`);
for (const { name, cpu, wall, peak } of medians) {
  const cells = [cpu.toFixed(2), (cpu / base.cpu).toFixed(2), wall.toFixed(2), (wall / base.wall).toFixed(2), peak.toFixed(0), (peak / base.peak).toFixed(2)];
  console.log(`${name.padEnd(34)}${cells.map((cell) => cell.padStart(9)).join('')}`);
}
console.log(`\nhey-api wrote ${sizeOf(join(folder, 'hey-api'))}; inox wrote ${sizeOf(join(folder, 'sdk'))}.`);

mkdirSync(join(folder, 'staged'), { recursive: true });
const timed = await measure([INOX, 'generate', '--no-cache', '--timings', '--output', 'staged'], folder);
console.log(`\nStages of a cold run:\n${timed.said.slice(timed.said.indexOf('  start'))}`);
rmSync(folder, { recursive: true, force: true });

await benchIncremental(ROUNDS);
await benchCheckSlope(Math.min(ROUNDS, 3));
await benchAllBuilds(Math.min(ROUNDS, 5));
await benchSize();
await benchRequests(ROUNDS);

/** @param {string} path */
function sizeOf(path) {
  const files = readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((file) => statSync(file).isFile());
  const lines = files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0);
  return `${files.length} files, ${lines} lines`;
}
