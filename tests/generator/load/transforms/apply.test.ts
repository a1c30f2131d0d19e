// What each transform does to a document, what it refuses, and that no input reaches a prototype.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../../../generator/load/config.ts';
import { document, run } from './changing.ts';

const SPEC = `
paths: {/a: {get: {tags: [x], summary: Old}}}
components:
  schemas:
    A: {type: object, properties: {id: {type: string}, kind: {enum: [one]}}}
    B: {type: object, properties: {id: {type: string}}, required: [id]}
    C: {allOf: [{$ref: '#/components/schemas/A'}, {type: object}, {type: string}]}
`;

describe('update', () => {
  test('replaces every target', () => {
    const { root } = run(SPEC, { command: 'update', args: { target: '$..properties.id.type', value: 'integer' } });
    expect(root).toMatchObject({ components: { schemas: { A: { properties: { id: { type: 'integer' } } } } } });
    expect(JSON.stringify(root).match(/"type":"integer"/g)).toHaveLength(2);
  });

  test('puts the old text into a template', () => {
    const args = { target: '$.paths./a.get.summary', value: 'New, was {{value}} $&', template: true };
    expect(run(SPEC, { command: 'update', args }).root).toMatchObject({
      paths: { '/a': { get: { summary: 'New, was Old $&' } } },
    });
  });

  test('refuses a template without a place for the old text', () => {
    const args = { target: '$.paths./a.get.summary', value: 'New', template: true };
    expect(run(SPEC, { command: 'update', args }).messages[0]).toContain('{{value}}');
  });
});

describe('append', () => {
  test('adds items to a list and entries to a map', () => {
    const { root } = run(
      SPEC,
      { command: 'append', args: { target: '$.paths./a.get.tags', value: ['y', 'z'] } },
      { command: 'append', args: { target: '$.paths./a.get', value: { deprecated: true } } },
    );
    expect(root).toMatchObject({ paths: { '/a': { get: { tags: ['x', 'y', 'z'], deprecated: true } } } });
  });

  test('refuses an entry that is there already, and then changes nothing', () => {
    const args = { target: ['$.components.schemas.A', '$.components.schemas.B'], value: { required: ['id'] } };
    const { root, messages } = run(SPEC, { command: 'append', args });
    expect(messages).toEqual([expect.stringContaining('`required` is already in #/components/schemas/B')]);
    expect(JSON.stringify(root)).toBe(JSON.stringify(document(SPEC).root));
  });
});

test('merge goes deep and replaces lists', () => {
  const value = { required: [], properties: { id: { format: 'uuid' } } };
  const { root } = run(SPEC, { command: 'merge', args: { target: '$.components.schemas.B', value } });
  expect(root).toMatchObject({
    components: { schemas: { B: { required: [], properties: { id: { type: 'string', format: 'uuid' } } } } },
  });
});

describe('remove', () => {
  test('removes nodes, several of one list at once', () => {
    const target = ['$.components.schemas.C.allOf[0]', '$.components.schemas.C.allOf[1]', '$.components.schemas.A'];
    expect(run(SPEC, { command: 'remove', args: { target } }).root).toMatchObject({
      components: { schemas: { C: { allOf: [{ type: 'string' }] } } },
    });
  });

  test('removes only the named keys', () => {
    const { root } = run(SPEC, {
      command: 'remove',
      args: { target: '$.components.schemas.A.properties', keys: ['kind'] },
    });
    expect(root).toMatchObject({ components: { schemas: { A: { properties: { id: { type: 'string' } } } } } });
    expect(JSON.stringify(root)).not.toContain('kind');
  });

  test('refuses a key that no target has', () => {
    const args = { target: '$.components.schemas.*.properties', keys: ['nope'] };
    expect(run(SPEC, { command: 'remove', args }).messages).toEqual([expect.stringContaining('`nope`')]);
  });

  test('takes filters', () => {
    const { root } = run(SPEC, { command: 'remove', args: { target: '$..properties[?(@.type == "string")]' } });
    expect(JSON.stringify(root)).not.toContain('"id":');
  });
});

describe('copy and move', () => {
  test('copy to several free places', () => {
    const args = {
      from: '$.components.schemas.B',
      to: ['$.components.schemas.D', '$.components.schemas.A.properties.b'],
    };
    const { root } = run(SPEC, { command: 'copy', args });
    expect(root).toMatchObject({
      components: { schemas: { D: { required: ['id'] }, A: { properties: { b: { required: ['id'] } } } } },
    });
  });

  test('move renames', () => {
    const { root } = run(SPEC, {
      command: 'move',
      args: { from: '$.components.schemas.B', to: '$.components.schemas.E' },
    });
    expect(Object.keys(document(JSON.stringify(root)).root)).toEqual(['paths', 'components']);
    expect(root).toMatchObject({ components: { schemas: { E: { required: ['id'] } } } });
    expect(JSON.stringify(root)).not.toContain('"B":');
  });

  test.each([
    ['a taken place', { from: '$.components.schemas.B', to: '$.components.schemas.A' }, 'already something'],
    ['a missing parent', { from: '$.components.schemas.B', to: '$.nowhere.A' }, 'does not exist'],
    ['a source that is several', { from: '$.components.schemas.*', to: '$.x' }, 'exactly one'],
    ['a wildcard as target', { from: '$.components.schemas.B', to: '$.components.*' }, 'without wildcards'],
    ['the inside of itself', { from: '$.components', to: '$.components.schemas.X' }, 'into itself'],
  ])('move refuses %s', (_, args, message) => {
    expect(run(SPEC, { command: 'move', args }).messages).toEqual([expect.stringContaining(message)]);
  });
});

test('renameProperties writes the name beside the property', () => {
  const { root } = run(SPEC, {
    command: 'renameProperties',
    args: [
      { property: 'id', target: '$.components.schemas.A', rename: { typescript: 'key' }, reason: 'clearer' },
      { property: '$.components.schemas.A.properties.kind', rename: { python: 'sort' } },
    ],
  });
  expect(root).toMatchObject({
    components: {
      schemas: {
        A: {
          properties: {
            id: { 'x-stainless-naming': { typescript: { property_name: 'key' } } },
            kind: { 'x-stainless-naming': { python: { property_name: 'sort' } } },
          },
        },
      },
    },
  });
  expect(JSON.stringify(root).match(/x-stainless-naming/g)).toHaveLength(2);
});

test('matches_schema means everything equal to a template but what is ignored', () => {
  const target = {
    matches_schema: '$.components.schemas.A.properties.id',
    ignore: '$.components.schemas.A.properties.id',
  };
  const { root } = run(SPEC, { command: 'update', args: { target, value: { $ref: '#/components/schemas/Id' } } });
  expect(root).toMatchObject({
    components: {
      schemas: {
        A: { properties: { id: { type: 'string' } } },
        B: { properties: { id: { $ref: '#/components/schemas/Id' } } },
        C: { allOf: [{}, {}, { $ref: '#/components/schemas/Id' }] },
      },
    },
  });
});

describe('problems', () => {
  test('a path that matches nothing is a warning, and the rest of its list still counts', () => {
    const { root, found } = run(SPEC, { command: 'remove', args: { target: ['$.nope', '$.paths'] } });
    expect(found).toMatchObject([{ code: 'Transform/NothingMatched', severity: 'warning' }]);
    expect(found[0]?.message).toContain('`$.nope`');
    expect(Object.keys(root)).toEqual(['components']);
  });

  test('every transform that cannot be applied is an error with its place; the rest still apply', () => {
    const { root, found } = run(
      SPEC,
      { command: 'append', args: { target: '$.paths' } },
      { command: 'remove', args: { target: '$.paths' } },
      { command: 'remove', args: { target: 'paths' } },
      { command: 'remove', args: { target: '$..[?(' } },
      { command: 'dance', args: {} },
    );
    expect(found.map((each) => each.origin?.pointer)).toEqual([0, 2, 3, 4].map((at) => `#/openapi/transforms/${at}`));
    expect(found.every((each) => each.code === 'Transform/CannotApply' && each.severity === 'error')).toBe(true);
    expect(Object.keys(root)).toEqual(['components']);
  });

  test.each([
    '$..[?(@.constructor.constructor("globalThis.hacked = true")())]',
    '$..[?(@["__pro" + "to__"])]',
    '$[(@.constructor)]',
    '$.__proto__',
    '$..[?(process.exit(1))]',
  ])('the path %s reaches nothing', (target) => {
    const { messages } = run(SPEC, { command: 'update', args: { target, value: 'x' } });
    expect(messages).toHaveLength(1);
    expect(Object.hasOwn(globalThis, 'hacked')).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('a key called __proto__ in the document stays a name', () => {
    const { root } = run('__proto__: {a: 1}\nb: 2', { command: 'copy', args: { from: '$.b', to: '$.c' } });
    expect(Object.keys(root)).toEqual(['__proto__', 'b', 'c']);
    expect(Object.getPrototypeOf(root)).toBe(Object.prototype);
  });
});

test('the document given stays as it is, and nodes shared by YAML aliases change one at a time', () => {
  const spec = document('a: &x {v: 1}\nb: *x');
  const { root } = run(spec, { command: 'update', args: { target: '$.a.v', value: 2 } });
  expect(root).toEqual({ a: { v: 2 }, b: { v: 1 } });
  expect(spec.root).toEqual({ a: { v: 1 }, b: { v: 1 } });
});

test('a node keeps its place when a neighbor was removed or it was moved itself', () => {
  const spec = 'list:\n  - a: 1\n  - b: 2\nother:\n  deep: {}\n';
  const { document: changed } = run(
    spec,
    { command: 'remove', args: { target: '$.list[0]' } },
    { command: 'move', args: { from: '$.other.deep', to: '$.moved' } },
  );
  expect(changed.where('#/list/0/b')?.line).toBe(3);
  expect(changed.where('#/moved')?.line).toBe(5);
  expect(changed.where('#/list')?.line).toBe(1);
});

const grid = fileURLToPath(new URL('../../../../../shared/pairs/grid/', import.meta.url));

test.runIf(existsSync(grid))('all nine transforms of a published configuration apply', async () => {
  const loaded = await loadConfig(`${grid}stainless.yml`, () => {});
  const { root, found, messages } = run(
    document(readFileSync(`${grid}openapi.yml`, 'utf8')),
    ...(loaded?.config.transforms ?? []),
  );
  expect(loaded?.config.transforms).toHaveLength(9);
  expect(found.every((each) => each.code === 'Transform/NothingMatched')).toBe(true);
  expect(messages.map((message) => /`\$.*`/.exec(message)?.[0])).toEqual([
    '`$.components.schemas.PaymentClabeAccountInfo.allOf[0]`',
    '`$.components.schemas.PaymentUsAccountInfo.allOf[0]`',
    '`$.components.schemas.PaymentPixAccountInfo.allOf[0]`',
    '`$.components.schemas.PaymentIbanAccountInfo.allOf[0]`',
    '`$.components.schemas.PaymentUpiAccountInfo.allOf[0]`',
    '`$.components.schemas.BaseBeneficiary.properties`',
  ]);
  expect(root).toMatchObject({
    components: {
      schemas: { PaymentNgnAccountInfo: { allOf: [{}, { $ref: '#/components/schemas/NgnAccountInfo' }, {}] } },
    },
  });
});
