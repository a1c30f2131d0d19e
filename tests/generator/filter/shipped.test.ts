import { beforeAll, describe, expect, it } from 'vitest';
import { filterApi, filterDocument } from '../../../generator/filter/index.ts';
import { reachFrom, rootsOf } from '../../../generator/model/reach.ts';
import { loadSpec } from '../../../generator/load/spec.ts';
import type { Api } from '../../../generator/model/api.ts';
import type { SpecDocument } from '../../../generator/model/document.ts';
import { own, type Json, type JsonObject } from '../../../generator/model/json.ts';
import type { ObjectSchema, Schema } from '../../../generator/model/schema.ts';
import type { Audience } from '../../../generator/model/visibility.ts';
import { normalize } from '../../../generator/normalize/index.ts';
import { countVisible, isNode, listOf, mapOf, namedSchemas, readFor } from './reference-filter.ts';

let document: SpecDocument;
let api: Api;

beforeAll(async () => {
  const path = new URL('../../../spec/metronome/openapi.json', import.meta.url).pathname;
  document = (await loadSpec(path, {}, () => undefined)) ?? expect.fail('the shipped document does not load');
  api = normalize(document, () => undefined);
});

function holding(...groups: string[]): Audience {
  return { name: groups.join(' '), groups: new Set(groups) };
}

function allGroups(node: Json | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  JSON.stringify(node, (key, value) => {
    if (key === 'x-mint') for (const group of value.groups ?? []) found.add(group);
    if (key === 'x-mint-enum')
      for (const groups of Object.values(value)) for (const group of groups as string[]) found.add(group);
    return value;
  });
  return found;
}

function objectsOf(schema: Schema): readonly ObjectSchema[] {
  if (schema.kind === 'object') return [schema];
  return (schema.kind === 'union' || schema.kind === 'intersection') && schema.own !== undefined ? [schema.own] : [];
}

/** What left schemas that visible operations lead to. */
function removedFrom(full: Api, visible: Api) {
  const reached = reachFrom(visible, rootsOf(visible.operations.values()));
  const removed = { properties: 0, required: 0, enumValues: 0, variants: 0 };
  for (const [pointer, schema] of full.schemas) {
    const rest = visible.schemas.get(pointer);
    if (rest === undefined || !reached.has(rest)) continue;
    const [before, after] = [objectsOf(schema)[0], objectsOf(rest)[0]];
    removed.properties += (before?.properties.length ?? 0) - (after?.properties.length ?? 0);
    removed.required += (before?.required.length ?? 0) - (after?.required.length ?? 0);
    if (schema.kind === 'enum' && rest.kind === 'enum') removed.enumValues += schema.values.length - rest.values.length;
    if (schema.kind === 'union' && rest.kind === 'union')
      removed.variants += schema.variants.length - rest.variants.length;
  }
  return removed;
}

function reachedComponents(visible: Api): readonly string[] {
  const reached = reachFrom(visible, rootsOf(visible.operations.values()));
  return visible.components.filter((pointer) => {
    const schema = visible.schemas.get(pointer);
    return schema !== undefined && reached.has(schema);
  });
}

function schemaNames(root: JsonObject): readonly string[] {
  return Object.keys(own(own(root, 'components'), 'schemas') ?? {});
}

/** Properties that are gone, of component schemas that are gone, as the public may not see them. */
function goneParts(root: JsonObject): readonly string[] {
  const { isGone } = readFor(root, new Set());
  return Object.entries(namedSchemas(root)).flatMap(([name, schema]) => {
    if (!isNode(schema) || !isGone(schema)) return [];
    const required = listOf(schema['required']);
    const gone = Object.entries(mapOf(schema['properties'])).filter(([, property]) => isGone(property));
    return gone.map(([key]) => `${name}.${key}${required.includes(key) ? ', required' : ''}`);
  });
}

describe('the public build of the shipped document', () => {
  it('has the counts of the independent filter', () => {
    const counts = countVisible(document.root, new Set());
    expect(counts).toEqual({
      operations: 108,
      schemas: 344,
      everywhere: { properties: 184, required: 3, enumValues: 65, variants: 4 },
      reachable: { properties: 161, required: 3, enumValues: 57, variants: 4 },
      dropped: {
        named: { properties: 7, required: 4, enumValues: 0, variants: 0 },
        inline: { properties: 1, required: 1, enumValues: 0, variants: 0 },
      },
    });
  });

  it('removes 191 properties and 7 required names where schemas that leave as a whole are counted as well', () => {
    // Another count adds what would have left component schemas that are gone themselves, at their top level alone.
    // We count what leaves schemas that stay: a schema that is gone has no list of `required` to repair.
    const { everywhere, dropped } = countVisible(document.root, new Set());
    expect(everywhere.properties + dropped.named.properties).toBe(191);
    expect(everywhere.required + dropped.named.required).toBe(7);
    expect(goneParts(document.root)).toEqual([
      'CustomerRevenueSystemConfigurationLookup.provider',
      'CustomerRevenueSystemConfigurationLookup.delivery_method',
      'CustomerRevenueSystemConfiguration.provider, required',
      'CustomerRevenueSystemConfigurationInput.provider, required',
      'CustomerRevenueSystemConfigurationCreateCustomerInput.provider, required',
      'CustomerRevenueSystemConfigurationCreateCustomerInput.delivery_method',
      'ListContractsNamedSchedulesPage.data, required',
    ]);
  });

  it('is the same seen as Api', () => {
    const said: string[] = [];
    const visible = filterApi(api, holding(), ({ code }) => said.push(code));
    expect(said).toEqual([]);
    expect(visible.operations.size).toBe(108);
    expect(reachedComponents(visible)).toHaveLength(344);
    expect(removedFrom(api, visible)).toEqual(countVisible(document.root, new Set()).reachable);
  });

  it('is the same as a document, without any marker or group name', () => {
    const rest = filterDocument(document, holding(), () => undefined);
    expect(schemaNames(rest)).toHaveLength(344);
    const text = JSON.stringify(rest);
    expect(text).not.toContain('x-mint');
    for (const group of allGroups(document.root)) expect(text).not.toContain(group);
    expect(normalize({ ...document, root: rest }, () => undefined).operations.size).toBe(108);
  });
});

describe('every build of the shipped document', () => {
  const every = process.env['INOX_TEST_ALL'] === '1' ? 1 : 6;
  const groups = () => [...allGroups(document.root)];
  const audiences = () => [
    holding(),
    ...groups()
      .filter((_, index) => index % every === 0)
      .map((group) => holding(group)),
  ];

  it('agrees between Api, document and the independent count, for all groups', () => {
    expect(groups()).toHaveLength(35);
    for (const audience of audiences()) {
      const visible = filterApi(api, audience, () => undefined);
      const rest = filterDocument(document, audience, () => undefined);
      const read = normalize({ ...document, root: rest }, () => undefined);
      expect([...read.operations.keys()]).toEqual([...visible.operations.keys()]);
      expect(read.components).toEqual(reachedComponents(visible));
    }
    const counted = audiences().slice(0, 4);
    for (const audience of counted) {
      const visible = filterApi(api, audience, () => undefined);
      const { operations, schemas, reachable } = countVisible(document.root, audience.groups ?? new Set());
      expect([visible.operations.size, reachedComponents(visible).length]).toEqual([operations, schemas]);
      expect(removedFrom(api, visible)).toEqual(reachable);
    }
  }, 60_000);

  it('refers only to what it has', () => {
    for (const audience of audiences()) {
      const rest = filterDocument(document, audience, () => undefined);
      const names = new Set(schemaNames(rest));
      for (const [, name] of JSON.stringify(rest).matchAll(/"#\/components\/schemas\/([^"/]+)"/g)) {
        expect(names.has(name ?? '')).toBe(true);
      }
    }
  }, 60_000);

  it('is larger for a larger audience and equal for everyone', () => {
    let smaller = filterApi(api, holding(), () => undefined);
    for (let count = 5; count <= groups().length; count += 5) {
      const larger = filterApi(api, holding(...groups().slice(0, count)), () => undefined);
      for (const key of smaller.operations.keys()) expect(larger.operations.has(key)).toBe(true);
      for (const [pointer, schema] of smaller.schemas) {
        const names = new Set(
          larger.schemas.has(pointer)
            ? objectsOf(larger.schemas.get(pointer) ?? schema)[0]?.properties.map((each) => each.name)
            : [],
        );
        expect(larger.schemas.has(pointer)).toBe(true);
        for (const { name } of objectsOf(schema)[0]?.properties ?? []) expect(names.has(name)).toBe(true);
      }
      smaller = larger;
    }
    const all = filterApi(api, holding(...groups()), () => undefined);
    expect([...all.schemas.keys()]).toEqual([...api.schemas.keys()]);
    expect([...all.operations.keys()]).toEqual([...api.operations.keys()]);
    expect(filterApi(api, { name: 'everyone' }, () => undefined)).toBe(api);
  }, 60_000);
});
