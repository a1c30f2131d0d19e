// Every client build: nothing hidden is left in any file, and its surface is a part of every larger one's.
// A sample of the audiences by default; all groups and 200 random sets with INOX_TEST_ALL=1.

import { beforeAll, describe, expect, it } from 'vitest';
import { layOut } from '../../generator/emit/typescript/names/layout.ts';
import { groupsOfApi } from '../../generator/filter/groups-of-api.ts';
import type { BuildWish } from '../../generator/model/build.ts';
import type { Diagnostic } from '../../generator/model/diagnostic.ts';
import { memoryMemo } from '../../generator/model/memo.ts';
import type { MethodPlan, ResourcePlan, TypePlan } from '../../generator/model/plan.ts';
import { generateBuild, planBuilds, type Planned, type Request } from '../../generator/pipeline.ts';
import { everyResource } from '../../generator/plan/index.ts';

const FOLDER = new URL('../../spec/metronome/', import.meta.url).pathname;
const EVERYTHING = process.env['INOX_TEST_ALL'] === '1';
const RANDOM_SETS = EVERYTHING ? 200 : 8;

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

let everyone: Planned;
let groups: readonly string[];

async function planned(wish: BuildWish): Promise<Planned> {
  const [build] = (await planBuilds({ ...request, wish })) ?? [];
  return build ?? expect.fail(`no build for ${JSON.stringify(wish)}`);
}

/** Numbers that are the same in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function randomSets(count: number): readonly (readonly string[])[] {
  const random = numbers(20260225);
  const next = (): number => random.next().value ?? 0;
  return Array.from({ length: count }, () => {
    const share = next();
    return groups.filter(() => next() < share);
  });
}

function typesOf(method: MethodPlan): readonly TypePlan[] {
  if (method.kind !== 'http') return [];
  const declared =
    method.response.kind === 'json' || method.response.kind === 'page' ? method.response.declared : undefined;
  return [declared, method.params?.type].filter((type) => type !== undefined);
}

/** Each declared thing by its whole name, to the pointer it was made from: a name means the same in every build. */
function surfaceOf({ plan }: Planned): ReadonlyMap<string, string> {
  const surface = new Map<string, string>();
  const addType = (type: TypePlan, scope: string): void => {
    const name = `${scope} ${type.name.words.join('_')}`;
    surface.set(name, type.origin.pointer);
    if (type.shape.kind === 'interface')
      for (const field of type.shape.fields) surface.set(`${name}.${field.name}`, field.origin.pointer);
    for (const nested of type.nested) addType(nested, name);
  };
  const addResource = (resource: ResourcePlan): void => {
    surface.set(resource.id, resource.origin.pointer);
    for (const type of resource.models) addType(type, resource.id);
    for (const method of resource.methods) {
      surface.set(`${resource.id}.${method.key}()`, method.origin.pointer);
      for (const type of typesOf(method)) addType(type, resource.id);
    }
  };
  everyResource(plan.resources).forEach(addResource);
  return surface;
}

function extraIn(smaller: Planned, larger: Planned): readonly string[] {
  const known = surfaceOf(larger);
  return [...surfaceOf(smaller)].filter(([name, pointer]) => known.get(name) !== pointer).map(([name]) => name);
}

beforeAll(async () => {
  everyone = await planned({});
  groups = [...groupsOfApi(everyone.api)];
});

describe('every client build', () => {
  it('is a part of the full one, and the audit finds nothing in it', async () => {
    const singles = groups.filter((_, index) => EVERYTHING || index % 9 === 0);
    for (const held of [[], ...singles.map((group) => [group])]) {
      const build = await planned({ groups: held });
      expect(extraIn(build, everyone)).toEqual([]);
      expect((await generateBuild(build, request))?.tree.files.length).toBeGreaterThan(100);
    }
    expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
  }, 600_000);

  it('is a part of what a larger audience gets', async () => {
    for (const held of randomSets(RANDOM_SETS)) {
      const smaller = await planned({ groups: held.slice(0, Math.ceil(held.length / 2)) });
      expect(extraIn(smaller, await planned({ groups: held }))).toEqual([]);
    }
  }, 600_000);

  it('of all groups has all there is', async () => {
    const all = await planned({ groups });
    expect([...surfaceOf(all).keys()]).toEqual([...surfaceOf(everyone).keys()]);
    expect(layOut(all.plan).all.map(({ path }) => path)).toEqual(layOut(everyone.plan).all.map(({ path }) => path));
  }, 60_000);
});
