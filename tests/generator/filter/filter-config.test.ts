import { beforeAll, describe, expect, it } from 'vitest';
import { filterApi, filterConfig } from '../../../generator/filter/index.ts';
import { loadConfig } from '../../../generator/load/config.ts';
import { loadSpec } from '../../../generator/load/spec.ts';
import { applyTransforms } from '../../../generator/load/transforms/apply.ts';
import type { Api } from '../../../generator/model/api.ts';
import type { SdkConfig } from '../../../generator/model/config.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import type { ResourcePlan, SdkPlan, TypePlan } from '../../../generator/model/plan.ts';
import { normalize } from '../../../generator/normalize/index.ts';
import { makePlan } from '../../../generator/plan/index.ts';

const FOLDER = new URL('../../../spec/metronome/', import.meta.url).pathname;

let api: Api;
let config: SdkConfig;
let full: ReadonlySet<string>;

function namesOfTypes(types: readonly TypePlan[], scope: string): readonly string[] {
  return types.flatMap((type) => {
    const name = `${scope}.${type.name.words.join('_')}`;
    const fields = type.shape.kind === 'interface' ? type.shape.fields.map((field) => `${name}#${field.name}`) : [];
    return [name, ...fields, ...namesOfTypes(type.nested, name)];
  });
}

function namesOfResource(resource: ResourcePlan): readonly string[] {
  const types = resource.methods.flatMap((method): TypePlan[] => {
    if (method.kind !== 'http') return [];
    const declared =
      method.response.kind === 'json' || method.response.kind === 'page' ? method.response.declared : undefined;
    return [
      ...(declared === undefined ? [] : [declared]),
      ...(method.params === undefined ? [] : [method.params.type]),
    ];
  });
  return [
    resource.id,
    ...resource.methods.map((method) => `${resource.id}.${method.key}()`),
    ...namesOfTypes(types, resource.id),
    ...resource.subresources.flatMap(namesOfResource),
  ];
}

function surfaceOf(plan: SdkPlan): ReadonlySet<string> {
  return new Set(plan.resources.flatMap(namesOfResource));
}

function build(...groups: string[]) {
  const said: Diagnostic[] = [];
  const visible = filterApi(api, { name: 'test', groups: new Set(groups) }, (found) => said.push(found));
  const plan = makePlan(visible, filterConfig(config, { full: api, visible }), (found) => said.push(found));
  return { plan, said: said.filter(({ severity }) => severity === 'error') };
}

beforeAll(async () => {
  const ignore = () => undefined;
  const document = (await loadSpec(`${FOLDER}openapi.json`, {}, ignore)) ?? expect.fail('no document');
  const loaded = (await loadConfig(`${FOLDER}stainless.yml`, ignore)) ?? expect.fail('no configuration');
  config = loaded.config;
  api = normalize(applyTransforms(document, config.transforms, ignore), ignore);
  full = surfaceOf(makePlan(api, config, ignore));
});

describe('the configuration of a client build', () => {
  it('of everyone is the configuration itself', () => {
    expect(filterConfig(config, { full: api, visible: api })).toBe(config);
  });

  it('names nothing that the audience may not see', () => {
    const { plan, said } = build();
    expect(said).toEqual([]);
    expect(plan.endpoints).toBeLessThanOrEqual(108);
    expect(plan.endpoints).toBeGreaterThan(80);
  });

  it('gives a surface that is part of the full one, with the same names', () => {
    const groups = [...new Set([...api.schemas.values()].flatMap(({ visibility }) => visibility.groups ?? []))];
    for (const held of [[], groups.slice(0, 1), groups.slice(3, 9)]) {
      const names = surfaceOf(build(...held).plan);
      expect([...names].filter((name) => !full.has(name))).toEqual([]);
    }
  });
});

describe('rules for version pairs', () => {
  it('leave a client build, but for the notes of pairs that its audience sees', () => {
    const rule = (older: string, note?: string) => ({
      pointer: '#/inox/version_pairs/add/0',
      older,
      newer: `${older}V2`,
      ...(note === undefined ? {} : { note }),
    });
    const versionPairs = {
      pages: true,
      add: [rule('Seen', 'Go on.'), rule('Hidden', 'No.'), rule('Bare')],
      deny: [rule('X')],
    };
    const ruled = { ...config, inox: { ...config.inox, versionPairs } };
    const [pair] = api.versionPairs;
    const visible: Api = { ...api, versionPairs: pair === undefined ? [] : [{ ...pair, note: 'Go on.' }] };
    expect(filterConfig(ruled, { full: api, visible }).inox.versionPairs).toEqual({
      pages: true,
      add: [rule('Seen', 'Go on.')],
      deny: [],
    });
    expect(filterConfig(ruled, { full: api, visible: api })).toBe(ruled);
  });
});
