// The verdicts of `inox diff`, against the type checker: 200 seeded edits of the shipped document, each generated and
// compared, and a program that uses everything of the SDK before compiled against the SDK after.
//
// No edit that breaks the careful user may pass for less than breaking, none that breaks the exhaustive one for less
// than risky. What is called worse than it is is counted. A sample by default; all with INOX_TEST_ALL=1.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareSurfaces, readSurface, SEVERITIES, type Surface } from '../../generator/diff/index.ts';
import { addProgram, errorsOf, isTypedFile, layOutSdk, type Workbench } from '../../generator/diff/prove/workbench.ts';
import { memoryMemo } from '../../generator/model/memo.ts';
import { replaceSdk } from '../support/replace-sdk.ts';
import { writeUses } from '../support/every-use.ts';
import { editInputs, groupsOf, type Edited, type Inputs } from '../support/spec-edits.ts';
import { runPipeline } from '../support/run-pipeline.ts';

const ROOT = join(import.meta.dirname, '../../spec/metronome');
const SPEC = readFileSync(join(ROOT, 'openapi.json'), 'utf8');
const CONFIG = JSON.stringify(parse(readFileSync(join(ROOT, 'stainless.yml'), 'utf8')));
const ALL = 200;
const COUNT = process.env['INOX_TEST_ALL'] === '1' ? ALL : 6;
/** A sample that takes turns with the kinds of edits as all of them do. */
const SEEDS = Array.from({ length: COUNT }, (_, index) => (COUNT === ALL ? index : (index * 61) % ALL));
/** Of the edits that no program notices, so many may be called breaking. Measured over all of them. */
const MOST_FALSE_ALARMS = 0.05;

const memo = memoryMemo();
let folder: string;
let base: Files;
let before: Surface;
let bench: Workbench;
/** `file`: the file of the SDK that the program uses, or `client`. */
const programs: { readonly name: string; readonly user: 'careful' | 'exhaustive'; readonly file: string }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inox-oracle-'));
  base = (await generate({ spec: JSON.parse(SPEC), config: JSON.parse(CONFIG) })) ?? new Map();
  before = readSurface(base);
  bench = layOutSdk(base, 'sdk');
  for (const [path, uses] of writeUses(bench)) {
    for (const user of ['careful', 'exhaustive'] as const) {
      const name = `${user}-${path.replace(/\W+/g, '-')}`;
      if (uses[user] === '') continue;
      addProgram(bench, name, uses[user]);
      programs.push({ name, user, file: path });
    }
  }
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Files = ReadonlyMap<string, string>;

/** The typed files of the SDK. Undefined where a hidden thing shares words with a visible one: that build is refused. */
async function generate({ spec, config }: Inputs): Promise<Files | undefined> {
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(spec));
  writeFileSync(join(folder, 'stainless.yml'), JSON.stringify(config));
  const ran = await runPipeline(join(folder, 'openapi.json'), join(folder, 'stainless.yml'), {
    memo,
    wish: { groups: groupsOf(spec) },
  });
  const errors = ran.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && errors.every(({ code }) => code === 'Filter/Leak')) return undefined;
  if (ran.tree === undefined) throw new Error(`The edited document has errors:\n${ran.said.slice(0, 2000)}`);
  return new Map([...ran.files].filter(([path]) => isTypedFile(path)));
}

/** The edit of a number and the SDK after it. */
async function makeEdit(seed: number): Promise<Edited & { readonly files: Files }> {
  for (let again = 0; again < 5; again += 1) {
    const inputs: Inputs = { spec: JSON.parse(SPEC), config: JSON.parse(CONFIG) };
    const edited = editInputs(inputs, seed, again);
    const files = await generate(inputs);
    if (files !== undefined) return { ...edited, files };
  }
  throw new Error(`Edit ${seed} is refused wherever it is made.`);
}

/** What the compiler says to each user of the SDK before about the SDK after. */
function askCompiler(
  files: ReadonlyMap<string, string>,
): Readonly<Record<'careful' | 'exhaustive', readonly string[]>> {
  const isTouched = replaceSdk(bench, base, files);
  const said = { careful: [] as string[], exhaustive: [] as string[] };
  for (const { name, user, file } of programs) if (isTouched(file)) said[user].push(...errorsOf(bench, name));
  return said;
}

test('the programs compile before anything is edited', () => {
  expect(programs.flatMap(({ name }) => errorsOf(bench, name))).toEqual([]);
}, 120_000);

interface Judged {
  readonly name: string;
  readonly fails: 'careful' | 'exhaustive' | 'nobody';
  readonly called: string;
  readonly said: string;
}

const judged: Judged[] = [];

test.each(SEEDS)(
  'edit %i is not called safer than it is',
  async (seed) => {
    const { name, at, files } = await makeEdit(seed);
    const findings = compareSurfaces(before, readSurface(files));
    const { careful, exhaustive } = askCompiler(files);
    const called =
      SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'nothing';
    const fails = careful.length > 0 ? 'careful' : exhaustive.length > 0 ? 'exhaustive' : 'nobody';
    const shown = findings.map(({ code, severity, subject }) => `${severity} ${code} ${subject}`).slice(0, 4);
    const said = [`${name} (${at}): ${shown.join(', ')}`, ...careful.slice(0, 2), ...exhaustive.slice(0, 2)].join('\n');
    judged.push({ name, fails, called, said });
    if (fails === 'careful') expect(called, said).toBe('breaking');
    if (fails === 'exhaustive') expect(['breaking', 'risky'], said).toContain(called);
  },
  120_000,
);

test('few safe edits are called breaking', () => {
  const safe = judged.filter(({ fails }) => fails === 'nobody');
  const alarms = safe.filter(({ called }) => called === 'breaking');
  if (COUNT === ALL) console.log(tableOf(judged), alarms.map(({ said }) => said).join('\n'));
  expect(alarms.length, alarms.map(({ said }) => said).join('\n')).toBeLessThanOrEqual(safe.length * MOST_FALSE_ALARMS);
});

/** How often each kind of edit made whose program fail, and what it was called. */
function tableOf(all: readonly Judged[]): string {
  const rows = [...new Set(all.map(({ name }) => name))].map((name) => {
    const own = all.filter((one) => one.name === name);
    const count = (key: 'fails' | 'called', value: string): number => own.filter((one) => one[key] === value).length;
    const fails = (['careful', 'exhaustive', 'nobody'] as const).map((value) => count('fails', value));
    const called = [...SEVERITIES, 'nothing'].map((value) => count('called', value));
    return `| ${[name, own.length, ...fails, ...called].join(' | ')} |`;
  });
  return [
    '| edit | times | careful | exhaustive | nobody | ... called breaking | risky | additive | docs | nothing |',
    ...rows,
  ].join('\n');
}
