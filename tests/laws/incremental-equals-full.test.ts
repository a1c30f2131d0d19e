// A run that knows the runs before it writes what a run does that knows nothing: the same bytes of the same files, the
// same records, the same findings, the same exit code; and check agrees.
//
// Seeded sequences of edits of documents and configurations, with one cache that is spoilt on the way, and with ways
// back to earlier states. A sample by default; all 200 edits with INOX_TEST_ALL=1.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RunOptions } from '../../generator/commands/options.ts';
import { editConfig } from '../support/config-edits.ts';
import { checkIn, generateIn, type Said } from '../support/in-folder.ts';
import { readFolder } from '../support/inputs.ts';
import { editInputs, numbers, type Inputs } from '../support/spec-edits.ts';

const EVERYTHING = process.env['INOX_TEST_ALL'] === '1';
const SHARED = join(import.meta.dirname, '../../../shared/pairs');
const SHIPPED = join(import.meta.dirname, '../../spec/metronome');

interface Sequence {
  readonly name: string;
  readonly inputs: string;
  readonly edits: number;
  readonly sample: number;
  readonly options: RunOptions;
}

/** The document as everyone sees it, as the public does, and two others. */
const SEQUENCES: readonly Sequence[] = [
  { name: 'the shipped document', inputs: SHIPPED, edits: 60, sample: 1, options: {} },
  { name: 'its public build', inputs: SHIPPED, edits: 20, sample: 0, options: { audience: 'public' } },
  { name: 'parsecular', inputs: join(SHARED, 'parsecular'), edits: 60, sample: 6, options: {} },
  { name: 'imagekit', inputs: join(SHARED, 'imagekit'), edits: 60, sample: 2, options: {} },
];

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Two folders with the same inputs: in one every run may use what others left, in the other none. */
interface Twins {
  readonly knowing: string;
  readonly forgetful: string;
}

function twins(): Twins {
  const folder = mkdtempSync(join(tmpdir(), 'inox-twins-'));
  folders.push(folder);
  const made = { knowing: join(folder, 'a'), forgetful: join(folder, 'b') };
  for (const path of Object.values(made)) mkdirSync(path);
  return made;
}

function readInputs(folder: string): Inputs {
  const read = (stem: string): Inputs['spec'] => {
    const name = readdirSync(folder).find((file) => file.startsWith(stem)) ?? '';
    // Both files are maps.
    return parse(readFileSync(join(folder, name), 'utf8'), { merge: true, maxAliasCount: -1 }) as Inputs['spec'];
  };
  return { spec: read('openapi'), config: read('stainless') };
}

function putInputs(folders: Twins, inputs: string): void {
  const [spec = '', config = ''] = inputs.split('\n');
  for (const folder of Object.values(folders)) {
    writeFileSync(join(folder, 'openapi.json'), spec);
    writeFileSync(join(folder, 'stainless.yml'), config);
  }
}

const asText = ({ spec, config }: Inputs): string => `${JSON.stringify(spec)}\n${JSON.stringify(config)}`;

function asInputs(text: string): Inputs {
  const [spec = '', config = ''] = text.split('\n');
  // What `asText` has written.
  return { spec: JSON.parse(spec) as Inputs['spec'], config: JSON.parse(config) as Inputs['config'] };
}

/** What a run has to say that may not depend on what it knows: everything but how much it had to do. */
function findingsOf({ code, answer }: Said): unknown {
  const { changes: _, ...said } = JSON.parse(answer) as { readonly changes?: unknown };
  return { code, ...said };
}

/** Generates in both. @returns how both runs ended */
async function expectEqual({ knowing, forgetful }: Twins, options: RunOptions): Promise<number> {
  const known = await generateIn(knowing, { ...options, json: true });
  const full = await generateIn(forgetful, { ...options, json: true, cache: false });
  expect(findingsOf(known)).toEqual(findingsOf(full));
  expect(differing(readFolder(join(knowing, 'sdk')), readFolder(join(forgetful, 'sdk')))).toEqual([]);
  return known.code;
}

/** Checks in both what was just generated. */
async function expectSameCheck({ knowing, forgetful }: Twins, options: RunOptions): Promise<void> {
  const known = await checkIn(knowing, { ...options, json: true });
  const full = await checkIn(forgetful, { ...options, json: true, cache: false });
  expect(findingsOf(known)).toEqual(findingsOf(full));
  expect(known.code).toBe(0);
}

function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

/** What may happen to a cache between two runs. */
const SPOILERS: readonly ((path: string, other: string) => void)[] = [
  () => undefined,
  (path) => writeFileSync(path, readFileSync(path).subarray(0, 4096)),
  (path) => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('string', 'number')),
  (path, other) => writeFileSync(path, readFileSync(other)),
  (path) => writeFileSync(path, ''),
  (path) => rmSync(path),
];

function spoil(folder: string, pick: (below: number) => number): void {
  const cache = join(folder, '.inox/cache');
  const files = existsSync(cache) ? readdirSync(cache).sort() : [];
  const file = (): string => join(cache, files[pick(files.length)] ?? '');
  if (files.length > 1) SPOILERS[pick(SPOILERS.length)]?.(file(), file());
}

describe('a run that knows the runs before', () => {
  const known = SEQUENCES.filter(({ inputs, sample }) => existsSync(inputs) && (EVERYTHING || sample > 0));

  test.each(known)('equals a full one: $name', { timeout: 3_000_000 }, async ({ inputs, edits, sample, options }) => {
    const folders = twins();
    const states = [asText(readInputs(inputs))];
    const ended = new Map<number, number>();
    for (let step = 0; step <= (EVERYTHING ? edits : sample); step += 1) {
      const pick = numbers(step * 7907 + 3);
      const isBack = step === 0 || step % 5 === 0;
      const next = isBack ? states[pick(states.length)] ?? '' : edited(states.at(-1) ?? '', step);
      putInputs(folders, next);
      const code = await expectEqual(folders, options);
      if (code === 0 && step % 3 === 0) await expectSameCheck(folders, options);
      ended.set(code, (ended.get(code) ?? 0) + 1);
      // An edit that makes the inputs wrong is taken back.
      if (code === 0) states.push(next);
      spoil(folders.knowing, pick);
    }
    expect(ended.get(0) ?? 0).toBeGreaterThan(sample * 0.8);
  });
});

/** The next state: mostly the document changes, sometimes the configuration. */
function edited(state: string, step: number): string {
  const inputs = asInputs(state);
  if (step % 4 === 3) editConfig(inputs, step);
  else editDocument(inputs, (step * 61) % 200);
  return asText(inputs);
}

/** An API without unions, say, has nothing that the edit of this number could change: it gets the next one. */
function editDocument(inputs: Inputs, seed: number): void {
  for (let turn = 0; turn < 5; turn += 1) {
    try {
      editInputs(inputs, seed + turn);
      return;
    } catch {
      // Nothing was changed.
    }
  }
}
