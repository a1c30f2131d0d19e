// Every client build: it type-checks, nothing hidden is left in any file, its surface is a part of every larger one's,
// and things are called the same wherever there are.
//
// A sample of the audiences by default; all 35 groups and 200 random sets with INOX_TEST_ALL=1.

import { beforeAll, describe, expect, it } from 'vitest';
import { groupsOfApi } from '../../generator/filter/groups-of-api.ts';
import type { Build } from '../../generator/model/build.ts';
import type { Diagnostic } from '../../generator/model/diagnostic.ts';
import { memoryMemo } from '../../generator/model/memo.ts';
import { everyResource } from '../../generator/plan/index.ts';
import { namesOf } from '../../generator/plan/pin-names.ts';
import { generateBuild, startBuilds, type Request, type Started } from '../../generator/pipeline.ts';
import { startChecking } from '../support/check-builds.ts';
import { startReadingSurfaces, type EmittedSurface } from '../support/emitted-surface.ts';
import { declareOthers, readmePrograms } from '../support/readme-programs.ts';
import { numbers } from '../support/spec-edits.ts';

const FOLDER = new URL('../../spec/metronome/', import.meta.url).pathname;
const EVERYTHING = process.env['INOX_TEST_ALL'] === '1';
const RANDOM_SETS = EVERYTHING ? 200 : 2;
/** Sets in one test. */
const SHARE = 25;
const SHARES = Array.from({ length: Math.ceil(RANDOM_SETS / SHARE) }, (_, index) => index * SHARE);
const PATIENCE = EVERYTHING ? 3_600_000 : 120_000;

const said: Diagnostic[] = [];
const request: Request = {
  spec: `${FOLDER}openapi.json`,
  config: `${FOLDER}stainless.yml`,
  allowedHosts: [],
  language: 'typescript',
  memo: memoryMemo(),
  report: (found) => void said.push(found),
  watch: () => undefined,
};

const typeErrors = startChecking();
const surfaceOf = startReadingSurfaces();

type Files = ReadonlyMap<string, string>;

interface Built {
  readonly files: Files;
  readonly surface: EmittedSurface;
  /** Names of methods and types, to the place of the document they were made from. */
  readonly meanings: ReadonlyMap<string, string>;
}

let started: Started;
let groups: readonly string[];
let everyone: Built;

/** The build of those who hold these groups; of everyone without a list. */
async function build(held?: readonly string[]): Promise<Built> {
  const name = held === undefined ? 'everyone' : held.join(', ');
  const wished: Build = { name, audience: { name, ...(held === undefined ? {} : { groups: new Set(held) }) } };
  const planned = started.plan(wished);
  const generated = await generateBuild(planned, request);
  if (generated === undefined) expect.fail(`${name}: ${JSON.stringify(said.at(-1))}`);
  const files = new Map(generated.tree.files.map(({ path, text }) => [path, text]));
  const methods = everyResource(planned.plan.resources).flatMap((resource) =>
    resource.methods.map((method) => [`${resource.id}.${method.key}()`, method.origin.pointer] as const),
  );
  return { files, surface: surfaceOf(files), meanings: new Map([...namesOf(planned.plan), ...methods]) };
}

/** The build and the examples of its README, as programs in a folder that the project includes. */
function withExamples(files: Files): Files {
  const packageName: string = JSON.parse(files.get('package.json') ?? '{}').name;
  const programs = readmePrograms(files.get('README.md') ?? '', packageName);
  return new Map([
    ...files,
    ['examples/others.d.ts', declareOthers(packageName).replace(/^declare const process.*$/m, '')],
    ...programs.map((program, index) => [`examples/readme-${index}.ts`, program] as const),
  ]);
}

function* randomSets(count: number): Generator<readonly string[]> {
  const pick = numbers(20260225);
  for (let made = 0; made < count; made += 1) {
    const share = pick(100);
    yield groups.filter(() => pick(100) < share);
  }
}

function extraIn(smaller: Iterable<string>, larger: { has(one: string): boolean }): readonly string[] {
  return [...smaller].filter((one) => !larger.has(one));
}

/** What the smaller build has and the larger one lacks, or calls by a name that means another thing there. */
function strangers(smaller: Built, larger: Built): readonly string[] {
  const renamed = [...smaller.meanings].filter(([name, pointer]) => larger.meanings.get(name) !== pointer);
  return [
    ...extraIn(smaller.surface, larger.surface),
    ...extraIn(smaller.files.keys(), larger.files),
    ...renamed.map(([name]) => name),
  ];
}

function expectSound(audience: readonly string[], built: Built): void {
  const name = audience.join(', ');
  expect(strangers(built, everyone), name).toEqual([]);
  expect(typeErrors(withExamples(built.files)), name).toEqual([]);
}

beforeAll(async () => {
  started = (await startBuilds(request)) ?? expect.fail('the shipped document does not load');
  groups = [...groupsOfApi(started.api)];
  everyone = await build();
}, 60_000);

describe('every client build', () => {
  it(
    'of one group or of none type-checks, is a part of the full one, and the audit finds nothing in it',
    async () => {
      expect(groups).toHaveLength(35);
      const open = await build([]);
      expectSound([], open);
      for (const group of groups.filter((_, index) => EVERYTHING || index % 12 === 5)) {
        const larger = await build([group]);
        expectSound([group], larger);
        expect(strangers(open, larger), group).toEqual([]);
      }
      expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
    PATIENCE,
  );

  it.each(SHARES)(
    'of any groups does too, and is a part of what a larger audience gets (sets from %i)',
    async (first) => {
      for (const held of [...randomSets(RANDOM_SETS)].slice(first, first + SHARE)) {
        const larger = await build(held);
        expectSound(held, larger);
        const some = held.slice(0, Math.ceil(held.length / 2));
        expect(strangers(await build(some), larger), held.join(', ')).toEqual([]);
      }
      expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
    PATIENCE,
  );

  it('of all groups has all there is', async () => {
    const all = await build(groups);
    expect([...all.surface]).toEqual([...everyone.surface]);
    expect([...all.files.keys()]).toEqual([...everyone.files.keys()]);
    expect([...all.meanings]).toEqual([...everyone.meanings]);
  }, 60_000);

  it(
    'would be caught with a stranger or a type error in it',
    () => {
      const path = 'src/resources/v1/alerts.ts';
      const text = everyone.files.get(path) ?? expect.fail(`${path} is not there`);
      const withMore = (code: string): Files => new Map([...everyone.files, [path, `${text}\n${code}\n`]]);
      expect(everyone.surface.size).toBeGreaterThan(5000);
      const secret = surfaceOf(withMore("export interface Secret { kind: 'open' | 'closed' }"));
      expect(extraIn(secret, everyone.surface)).toEqual([
        'v1/alerts InterfaceDeclaration Secret',
        'v1/alerts Secret .kind',
        "v1/alerts Secret.kind : 'open'",
        "v1/alerts Secret.kind : 'closed'",
      ]);
      expect(typeErrors(withMore('export type Broken = Missing;'))).toEqual([expect.stringContaining("'Missing'")]);
      expect(
        typeErrors(withExamples(new Map([...everyone.files, ['README.md', '```ts\nclient.v1.gone();\n```\n']]))),
      ).toEqual([expect.stringContaining("'gone' does not exist")]);
    },
    PATIENCE,
  );
});
