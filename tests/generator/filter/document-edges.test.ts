import { describe, expect, it } from 'vitest';
import { isJsonObject, own, type Json, type JsonObject } from '../../../generator/model/json.ts';
import { aDocument, filtering, filteringSchemas, GATED } from './filtering.ts';

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

/** `if` with `then` and `else`. */
function inCase(...parts: readonly JsonObject[]): JsonObject {
  return Object.fromEntries(parts.map((part, index) => [['if', 'then', 'else'][index] ?? '', part]));
}

/** The schema called `Root` as the public may read it, in a document of OpenAPI 3.1. */
function rootOf(schemas: Readonly<Record<string, Json>>, ...groups: string[]): Json | undefined {
  return filteringSchemas(schemas, ...groups).raw('Root');
}

/** What the public reads of a document with these paths. */
function publicly(paths: JsonObject, more: JsonObject = {}): JsonObject {
  return filtering({ openapi: '3.1.0', info: { title: 't', version: '1' }, paths, ...more }).root;
}

const ok = { responses: { 200: { description: 'ok' } } };
const open = { '/open': { get: ok } };

describe('names of hidden properties', () => {
  const properties = { id: {}, more: {}, secret: GATED };

  it('leave dependencies between properties', () => {
    const dependentRequired = { secret: ['id'], id: ['secret'], more: ['secret', 'id'] };
    const dependentSchemas = { secret: { required: ['id'] }, id: { required: ['secret', 'more'] } };
    expect(rootOf({ Root: { properties, dependentRequired, dependentSchemas } })).toEqual({
      properties: { id: {}, more: {} },
      dependentRequired: { more: ['id'] },
      dependentSchemas: { id: { required: ['more'] } },
    });
  });

  it('take along the conditions that ask for them, which would say something else without', () => {
    const asks = { properties: { secret: { const: 1 } }, required: ['secret'] };
    const left = { properties: { id: {}, more: {} } };
    expect(rootOf({ Root: { properties, ...inCase(asks, { required: ['id'] }, { required: ['more'] }) } })).toEqual(
      left,
    );
    expect(rootOf({ Root: { properties, not: { required: ['secret'] } } })).toEqual(left);
    expect(rootOf({ Root: { properties, not: { anyOf: [{ required: ['id'] }, asks] } } })).toEqual(left);
  });

  it('leave other conditions as they are', () => {
    const rest = { ...inCase({ required: ['id'] }, { required: ['more'] }), not: { required: ['x'] } };
    expect(rootOf({ Root: { properties, ...rest } })).toEqual({ properties: { id: {}, more: {} }, ...rest });
  });

  it('leave `then` and `else` of a condition that stays', () => {
    const [condition, outcome] = [{ required: ['id'] }, { required: ['secret', 'more'] }];
    expect(rootOf({ Root: { properties, ...inCase(condition, outcome, outcome) } })).toEqual({
      properties: { id: {}, more: {} },
      ...inCase(condition, { required: ['more'] }, { required: ['more'] }),
    });
  });

  it('take along the variants that only ask for them', () => {
    const anyOf = [{ required: ['id'] }, { required: ['id', 'secret'] }, { required: ['more'] }];
    expect(rootOf({ Root: { properties, anyOf } })).toEqual({
      properties: { id: {}, more: {} },
      anyOf: [{ required: ['id'] }, { required: ['more'] }],
    });
  });

  it('leave `required` of a base that another part of the whole hides', () => {
    const { raw } = filteringSchemas({
      Root: { allOf: [ref('Base'), { properties: { secret: GATED } }] },
      Base: { properties: { id: {} }, required: ['id', 'secret', 'absent'] },
    });
    expect(raw('Base')).toEqual({ properties: { id: {} }, required: ['id', 'absent'] });
  });

  it('stay in `required` of a base where another whole shows the property', () => {
    const { raw } = filteringSchemas({
      Root: { properties: { a: ref('A'), b: ref('B') } },
      A: { allOf: [ref('Base'), { properties: { secret: GATED } }] },
      B: { allOf: [ref('Base'), { properties: { secret: {} } }] },
      Base: { required: ['secret'] },
    });
    expect(raw('Base')).toEqual({ required: ['secret'] });
  });

  it('leave `required` around variants that hide them all', () => {
    expect(
      rootOf({ Root: { required: ['kind', 'secret'], oneOf: [{ properties: { kind: {}, secret: GATED } }] } }),
    ).toEqual({
      required: ['kind'],
      oneOf: [{ properties: { kind: {} } }],
    });
  });

  it('leave the names that are allowed, and lists of properties in extensions', () => {
    const propertyNames = { enum: ['id', 'secret'] };
    expect(rootOf({ Root: { properties, propertyNames, 'x-order': ['secret', 'more', 'id'] } })).toEqual({
      properties: { id: {}, more: {} },
      propertyNames: { enum: ['id'] },
      'x-order': ['more', 'id'],
    });
  });

  it('lower a least number of properties that nobody could reach', () => {
    const Root = { properties, minProperties: 3 };
    expect(rootOf({ Root: { ...Root, additionalProperties: false } })).toMatchObject({ minProperties: 2 });
    expect(rootOf({ Root })).toMatchObject({ minProperties: 3 });
  });

  it('take the discriminator along that reads them', () => {
    const variant = (kind: string) => ({
      properties: { kind: { const: kind, ...GATED }, [kind]: {} },
      required: ['kind'],
    });
    const { raw } = filteringSchemas({
      Root: { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind', mapping: { a: 'A' } } },
      A: variant('a'),
      B: variant('b'),
    });
    expect(raw('Root')).toEqual({ oneOf: [ref('A'), ref('B')] });
    expect(raw('A')).toEqual({ properties: { a: {} } });
  });
});

describe('gates inside schemas', () => {
  it('stand on patterns, entries, negations, tuples and definitions', () => {
    expect(
      rootOf({
        Root: {
          properties: {
            pattern: { type: 'object', patternProperties: { '^s-': GATED, '^p-': {} } },
            not: { not: GATED },
            tuple: { type: 'array', prefixItems: [GATED, { type: 'string' }] },
            nested: { type: 'array', items: { type: 'array', items: GATED } },
            map: { type: 'object', properties: { id: {} }, additionalProperties: GATED },
            local: { $ref: '#/components/schemas/Root/$defs/Secret' },
            shown: { $ref: '#/components/schemas/Root/$defs/Shown' },
          },
          $defs: { Secret: GATED, Shown: { type: 'string' }, Unused: { type: 'number' } },
        },
      }),
    ).toEqual({
      properties: {
        pattern: { type: 'object', patternProperties: { '^p-': {} } },
        not: {},
        tuple: { type: 'array', prefixItems: [{}, { type: 'string' }] },
        map: { type: 'object', properties: { id: {} } },
        shown: { $ref: '#/components/schemas/Root/$defs/Shown' },
      },
      $defs: { Shown: { type: 'string' } },
    });
  });

  it('of a constant hide it as they hide the value of an enum', () => {
    const Root = { properties: { kind: { const: 'B', 'x-mint-enum': { B: ['beta'] } }, id: {} } };
    expect(rootOf({ Root })).toEqual({ properties: { id: {} } });
    expect(rootOf({ Root }, 'beta')).toEqual({ properties: { kind: { const: 'B' }, id: {} } });
  });

  it('of all that a nullable union may be, hide the union', () => {
    const Root = { properties: { id: {}, some: { anyOf: [{ ...ref('Hidden') }, { type: 'null' }] } } };
    expect(rootOf({ Root, Hidden: GATED })).toEqual({ properties: { id: {} } });
  });

  it('beside a `$ref` with siblings hide the reference with them', () => {
    const Root = { properties: { id: {}, a: { ...ref('A'), description: 'secret', deprecated: true, ...GATED } } };
    expect(JSON.stringify(rootOf({ Root, A: {} }))).not.toContain('secret');
  });

  it('behind which a reference into a list counted are counted anew', () => {
    const Root = {
      oneOf: [GATED, { title: 'shown' }, { title: 'other' }],
      properties: { same: { $ref: '#/components/schemas/Root/oneOf/1' } },
    };
    expect(rootOf({ Root })).toEqual({
      oneOf: [{ title: 'shown' }, { title: 'other' }],
      properties: { same: { $ref: '#/components/schemas/Root/oneOf/0' } },
    });
  });
});

describe('what runs beside an enum', () => {
  it('is cut in step with it', () => {
    const Root = {
      enum: ['A', 'B', 'C'],
      'x-mint-enum': { B: ['beta'] },
      'x-enum-descriptions': ['first', 'the secret', 'third'],
      'x-enum-varnames': ['ONE', 'SECRET', 'THREE'],
      'x-enumDescriptions': { A: 'first', B: 'the secret' },
      'x-enum-deprecated': ['B'],
      description: 'kept',
    };
    expect(rootOf({ Root })).toEqual({
      enum: ['A', 'C'],
      'x-enum-descriptions': ['first', 'third'],
      'x-enum-varnames': ['ONE', 'THREE'],
      'x-enumDescriptions': { A: 'first' },
      'x-enum-deprecated': [],
      description: 'kept',
    });
  });

  it('is cut for numbers as well, whose gates are written as text', () => {
    const Root = {
      enum: [10, 20, 30],
      'x-mint-enum': { 20: ['beta'] },
      'x-enum-varnames': ['TEN', 'TWENTY', 'THIRTY'],
    };
    expect(rootOf({ Root })).toEqual({ enum: [10, 30], 'x-enum-varnames': ['TEN', 'THIRTY'] });
  });
});

describe('examples', () => {
  const Thing = {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: ['A', 'B'], 'x-mint-enum': { B: ['beta'] } }, id: {}, secret: GATED },
  };

  it('that would no longer be examples leave as a whole', () => {
    const Root = { type: 'object', properties: { things: { type: 'array', items: ref('Thing') }, id: {} } };
    const example = {
      things: [
        { kind: 'A', id: 1 },
        { kind: 'B', id: 2 },
      ],
      id: 4,
    };
    expect(own(rootOf({ Root: { ...Root, example }, Thing }), 'example')).toEqual({
      things: [{ kind: 'A', id: 1 }],
      id: 4,
    });
  });

  it('of a hidden variant leave, also where each of their keys is known elsewhere', () => {
    const variant = (kind: string, required: string) => ({
      type: 'object',
      required: ['kind', required],
      properties: { kind: { const: kind }, id: {}, [required]: {} },
    });
    const Root = {
      oneOf: [variant('a', 'x'), variant('b', 'y'), { ...variant('c', 'z'), ...GATED }],
      examples: [
        { kind: 'a', x: 1 },
        { kind: 'c', id: 2, z: 3 },
      ],
    };
    expect(own(rootOf({ Root }), 'examples')).toEqual([{ kind: 'a', x: 1 }]);
  });

  it('shared under `components` are pruned by the schemas they are examples of', () => {
    const content = { 'a/b': { schema: ref('Thing'), examples: { one: { $ref: '#/components/examples/One' } } } };
    const components = {
      schemas: { Thing },
      examples: { One: { summary: 's', value: { kind: 'A', secret: 'SECRET' } }, Unused: { value: 'SECRET' } },
    };
    const rest = publicly({ '/a': { get: { responses: { 200: { description: '', content } } } } }, { components });
    expect(own(own(rest, 'components'), 'examples')).toEqual({ One: { summary: 's', value: { kind: 'A' } } });
  });

  it('with groups of their own are hidden by them, shared or not', () => {
    const hidden = { value: 'SECRET', ...GATED };
    const examples = { a: { value: 1 }, b: hidden, c: { $ref: '#/components/examples/C' } };
    const content = { 'a/b': { schema: {}, examples } };
    const rest = publicly(
      { '/a': { get: { responses: { 200: { description: '', content } } } } },
      { components: { examples: { C: hidden } } },
    );
    expect(JSON.stringify(rest)).not.toMatch(/SECRET|beta|x-mint/);
    expect(JSON.stringify(rest)).toContain('"a":{"value":1}');
  });
});

describe('what only hidden operations use', () => {
  const secured = (...requirements: Json[]) => ({ ...ok, security: requirements });
  const flows = {
    clientCredentials: { tokenUrl: '/t', scopes: { read: 'Read', seats: 'The secret', never: 'Never' } },
  };
  const securitySchemes = { oauth: { type: 'oauth2', flows }, partner: { type: 'http' }, never: { type: 'http' } };

  it('of security leaves: schemes and scopes', () => {
    const paths = {
      '/a': { get: secured({ oauth: ['read'] }) },
      '/b': { get: { ...secured({ oauth: ['read', 'seats'] }, { partner: [] }), ...GATED } },
    };
    expect(own(publicly(paths, { components: { securitySchemes } }), 'components')).toEqual({
      securitySchemes: {
        oauth: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: '/t', scopes: { read: 'Read', never: 'Never' } } },
        },
        never: { type: 'http' },
      },
    });
  });

  it('of tags leaves, with groups of tags that have no other', () => {
    const tagged = (tag: string) => ({ ...ok, tags: [tag] });
    const more = {
      tags: [{ name: 'open' }, { name: 'secret' }],
      'x-tagGroups': [
        { name: 'All', tags: ['open', 'secret', 'never'] },
        { name: 'Secret', tags: ['secret'] },
      ],
    };
    const rest = publicly({ '/a': { get: tagged('open') }, '/b': { get: { ...tagged('secret'), ...GATED } } }, more);
    expect(rest).toMatchObject({ tags: [{ name: 'open' }], 'x-tagGroups': [{ name: 'All', tags: ['open', 'never'] }] });
  });

  it('of every kind of component leaves', () => {
    const components = {
      parameters: { P: { name: 'p', in: 'query', schema: ref('S') } },
      responses: { R: { description: '', headers: { h: { $ref: '#/components/headers/H' } } } },
      requestBodies: { B: { content: { 'a/b': { schema: ref('S') } } } },
      headers: { H: { schema: ref('S') } },
      links: { L: { operationId: 'hidden' } },
      callbacks: { C: { '{$url}': { post: ok } } },
      pathItems: { I: { get: ok } },
      schemas: { S: {} },
    };
    const hidden = {
      ...GATED,
      operationId: 'hidden',
      parameters: [{ $ref: '#/components/parameters/P' }],
      requestBody: { $ref: '#/components/requestBodies/B' },
      responses: { 200: { $ref: '#/components/responses/R', links: { l: { $ref: '#/components/links/L' } } } },
      callbacks: { c: { $ref: '#/components/callbacks/C' } },
    };
    const paths = { ...open, '/h': { post: hidden }, '/i': { $ref: '#/components/pathItems/I', ...GATED } };
    expect(publicly(paths, { components })).toEqual({
      openapi: '3.1.0',
      info: { title: 't', version: '1' },
      paths: open,
      components: {},
    });
  });
});

describe('hidden operations', () => {
  it('take along the links that lead to them', () => {
    const links = {
      byId: { operationId: 'hidden' },
      byPlace: { operationRef: '#/paths/~1h/post' },
      shared: { $ref: '#/components/links/L' },
      open: { operationId: 'open' },
      elsewhere: { operationId: 'unknown' },
    };
    const rest = publicly(
      {
        '/open': { get: { operationId: 'open', responses: { 200: { description: '', links } } } },
        '/h': { post: { operationId: 'hidden', ...GATED, ...ok } },
      },
      { components: { links: { L: { operationId: 'hidden' } } } },
    );
    expect(JSON.stringify(rest)).not.toContain('hidden');
    const left = JSON.stringify({ open: links.open, elsewhere: links.elsewhere });
    expect(JSON.stringify(rest)).toContain(`"links":${left}`);
  });

  it('are found in webhooks and callbacks too', () => {
    const callbacks = { shown: { '{$a}': { post: ok } }, secret: { '{$b}': { ...GATED, post: ok } } };
    const rest = publicly(
      { '/a': { post: { ...ok, callbacks } } },
      { webhooks: { shown: { post: ok }, secret: { post: { ...GATED, ...ok } } } },
    );
    expect(rest).toMatchObject({ paths: { '/a': { post: { callbacks: { shown: { '{$a}': { post: ok } } } } } } });
    expect(own(rest, 'webhooks')).toEqual({ shown: { post: ok } });
    expect(JSON.stringify(rest)).not.toContain('{$b}');
  });

  it('leave no reference into what was theirs', () => {
    const schema = { $ref: '#/paths/~1h/post/requestBody/content/a~1b/schema' };
    const rest = publicly({
      '/a': {
        post: { ...ok, requestBody: { content: { 'a/b': { schema: { properties: { id: {}, it: schema } } } } } },
      },
      '/h': { post: { ...GATED, ...ok, requestBody: { content: { 'a/b': { schema: {} } } } } },
    });
    expect(JSON.stringify(rest)).not.toContain('~1h');
  });

  it('leave responses with nothing but a status where their content is hidden', () => {
    const content = { 'a/b': { schema: GATED } };
    const responses = { 200: { description: 'd', content }, 400: { $ref: '#/components/responses/Bad' } };
    const components = { responses: { Bad: { content } } };
    const rest = publicly({ '/a': { get: { responses } } }, { components });
    expect(rest).toMatchObject({
      paths: { '/a': { get: { responses: { 200: { description: 'd' }, 400: responses[400] } } } },
      components: { responses: { Bad: {} } },
    });
  });
});

describe('any document', () => {
  it('keeps `__proto__` and other names of objects as names', () => {
    const text =
      '{"__proto__":{"type":"string"},"constructor":{"type":"string"},"toString":{"x-mint":{"groups":["beta"]}}}';
    const properties: JsonObject = JSON.parse(text);
    const rest = rootOf({ Root: { properties, required: ['__proto__', 'toString'] } });
    expect(JSON.stringify(rest)).toBe(
      '{"properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}},"required":["__proto__"]}',
    );
  });

  it('hides what is written once and used twice only where it is hidden', () => {
    const get = { operationId: 'one', ...ok };
    expect(own(publicly({ '/a': { get }, '/b': { get, ...GATED } }), 'paths')).toEqual({ '/a': { get } });
  });

  it('has a document for everyone without markers and otherwise as it was', () => {
    const Root = { properties: { id: {}, secret: GATED }, required: ['secret'], example: { secret: 1 } };
    const document = aDocument({ Root });
    const { root } = filtering(document, 'beta');
    expect(isJsonObject(root)).toBe(true);
    expect(JSON.stringify(root)).toBe(JSON.stringify(document).replace(JSON.stringify(GATED), '{}'));
  });
});
