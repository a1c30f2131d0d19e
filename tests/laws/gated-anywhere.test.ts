// Markers anywhere: the documents of the cases with groups scattered over them, built for audiences that each hold one
// group more. Each build type-checks, gives nothing away, and is a part of the next; its document is valid.
//
// A sample by default; every case with six scatterings, of which two are type-checked, with INOX_TEST_ALL=1.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import swaggerParser from '@apidevtools/swagger-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filterDocument } from '../../generator/filter/index.ts';
import type { Build } from '../../generator/model/build.ts';
import type { Diagnostic } from '../../generator/model/diagnostic.ts';
import { memoryMemo } from '../../generator/model/memo.ts';
import { generateBuild, startBuilds, type Request, type Started } from '../../generator/pipeline.ts';
import { startChecking } from '../support/check-builds.ts';
import { startReadingSurfaces } from '../support/emitted-surface.ts';
import { GROUPS, scatterGates } from '../support/scatter-gates.ts';

const CASES = join(import.meta.dirname, '../cases');
const EVERYTHING = process.env['INOX_TEST_ALL'] === '1';
const SEEDS = EVERYTHING ? [1, 2, 3, 4, 5, 6] : [1];
const LAST_CHECKED = 2;
const PATIENCE = EVERYTHING ? 600_000 : 60_000;

/** What a document with such markers may rightly be refused for, by audience. */
const REFUSALS = new Set(['Filter/HiddenPart', 'Filter/EmptyRequired', 'Filter/NothingVisible']);

/** What is written twice there has two markers, and is seen as the one that is open shows it. */
const WRITTEN_TWICE = new Set(['allof-of-a-text-model', 'allof-with-one-property-twice', 'copy-of-a-model']);

/** What is inside an envelope is named by a method, of which a name would tell; the guide says so. */
const NAMED_BY_METHODS = new Set(['inside-of-a-model-that-is-an-envelope']);

/** An answer of which everything is hidden. */
const isNothing = (line: string): boolean => line.endsWith(' : void');

const memo = memoryMemo();
const typeErrors = startChecking();
const surfaceOf = startReadingSurfaces();
const folder = mkdtempSync(join(tmpdir(), 'inox-gated-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = readdirSync(CASES)
  .sort()
  .filter((name) => existsSync(join(CASES, name, 'expected')) && existsSync(join(CASES, name, 'spec.yml')))
  .filter((name) => !WRITTEN_TWICE.has(name) && !NAMED_BY_METHODS.has(name))
  .filter((name) => !/x-mint/.test(readFileSync(join(CASES, name, 'spec.yml'), 'utf8')))
  .filter((_, index) => EVERYTHING || index % 12 === 4);

interface Run {
  readonly request: Request;
  readonly said: Diagnostic[];
}

function aRun(name: string, seed: number): Run {
  const spec = join(folder, `${name}-${seed}.json`);
  const written: unknown = parse(readFileSync(join(CASES, name, 'spec.yml'), 'utf8'), { merge: true });
  writeFileSync(spec, JSON.stringify(scatterGates(written, seed, 6), null, 2));
  const said: Diagnostic[] = [];
  const config = join(CASES, name, 'stainless.yml');
  const report = (found: Diagnostic): void => void said.push(found);
  return {
    said,
    request: { spec, config, allowedHosts: [], language: 'typescript', memo, report, watch: () => undefined },
  };
}

/** Undefined where the audience is rightly refused. */
async function build(started: Started, held: readonly string[] | undefined, { request, said }: Run) {
  const name = held === undefined ? 'everyone' : held.join(', ');
  const wished: Build = { name, audience: { name, ...(held === undefined ? {} : { groups: new Set(held) }) } };
  said.length = 0;
  const planned = started.plan(wished);
  if (said.some(({ code, severity }) => severity === 'error' && REFUSALS.has(code))) return undefined;
  const generated = await generateBuild(planned, request);
  expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
  const files = new Map(generated?.tree.files.map(({ path, text }) => [path, text]));
  return { files, surface: surfaceOf(files) };
}

type Built = NonNullable<Awaited<ReturnType<typeof build>>>;

/** What the smaller build has and the larger one lacks. What a hidden part demanded is free in the smaller one. */
function strangers(smaller: Built, larger: Built): readonly string[] {
  const isThere = (line: string): boolean =>
    larger.surface.has(line) || larger.surface.has(line.replace(/\?$/, '')) || isNothing(line);
  const files = [...smaller.files.keys()].filter((path) => !larger.files.has(path));
  return [...[...smaller.surface].filter((line) => !isThere(line)), ...files];
}

/** Some cases leave files to hand: what is missing for everyone is no fault of a filter. */
function ownErrors(built: Built, everyone: Built): readonly string[] {
  const plain = (error: string): string => error.replace(/:\d+:/, ':');
  const known = new Set(typeErrors(everyone.files).map(plain));
  return typeErrors(built.files).filter((error) => !known.has(plain(error)));
}

async function expectValid({ document }: Started, held: readonly string[]): Promise<void> {
  const audience = { name: 'test', groups: new Set(held) };
  // The validator changes what it is given, and its types want a document that is known to be valid.
  const copy = structuredClone(filterDocument(document, audience, () => undefined)) as never;
  await expect(swaggerParser.validate(copy, { dereference: { circular: 'ignore' } })).resolves.toBeDefined();
}

describe.each(names)('%s with groups anywhere', (name) => {
  test.each(SEEDS)('is built for every audience (%s)', { timeout: PATIENCE }, async (seed) => {
    const run = aRun(name, seed);
    const started = await startBuilds(run.request);
    if (started === undefined || started.failed()) return;
    const everyone = await build(started, undefined, run);
    let smaller = await build(started, [], run);
    for (let held = 0; held <= GROUPS.length; held += 1) {
      const groups = GROUPS.slice(0, held);
      const larger = held === 0 ? smaller : await build(started, groups, run);
      if (larger === undefined || everyone === undefined) continue;
      expect(strangers(larger, everyone), `${groups} beside everyone`).toEqual([]);
      if (smaller !== undefined) expect(strangers(smaller, larger), `less than ${groups}`).toEqual([]);
      if (seed <= LAST_CHECKED) expect(ownErrors(larger, everyone), String(groups)).toEqual([]);
      await expectValid(started, groups);
      smaller = larger;
    }
  });
});
