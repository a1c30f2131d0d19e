import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../generator/model/json.ts';
import { showsExamples } from '../../../../generator/plan/samples/index.ts';
import { callsOf, understand } from './reading.ts';

const bodyOf = (schema: JsonObject, media: JsonObject = {}): JsonObject => ({
  requestBody: { required: true, content: { 'application/json': { schema, ...media } } },
  responses: {},
});

const object = (properties: JsonObject, ...required: readonly string[]): JsonObject => ({
  type: 'object',
  properties,
  required,
});

describe('made-up values', () => {
  const valueOf = (schema: JsonObject, components: JsonObject = {}): unknown => {
    const [params] = callsOf({ operation: bodyOf(object({ field: schema }, 'field')), components }).all;
    return (params as { field: unknown }).field; // the object was written with this one field
  };

  test.each<[string, JsonObject, unknown]>([
    ['a string is its own name', { type: 'string' }, 'field'],
    ['a date-time', { type: 'string', format: 'date-time' }, '2019-12-27T18:11:19.117Z'],
    ['a date', { type: 'string', format: 'date' }, '2019-12-27'],
    ['a uuid', { type: 'string', format: 'uuid' }, '182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e'],
    ['an address of a mailbox', { type: 'string', format: 'email' }, 'dev@stainless.com'],
    ['an address of a page', { type: 'string', format: 'uri' }, 'https://example.com'],
    ['a file', { type: 'string', format: 'binary' }, '<file>'],
    ['a string with a least length', { type: 'string', minLength: 3 }, 'xxx'],
    ['an absurd least length stays printable', { type: 'string', minLength: 1e12 }, 'x'.repeat(4096)],
    ['a number is its minimum', { type: 'integer', minimum: 5 }, 5],
    ['a number is zero', { type: 'number' }, 0],
    ['a boolean is true', { type: 'boolean' }, true],
    ['an enum is its first value', { enum: ['b', 'a'] }, 'b'],
    ['a constant', { const: 7 }, 7],
    ['the example wins', { type: 'string', example: 'shown' }, 'shown'],
    ['the first of several examples wins', { type: 'string', examples: ['one', 'two'] }, 'one'],
    ['an example that the enum does not know is ignored', { enum: ['a'], example: 'z' }, 'a'],
    ['a default is no example', { type: 'string', default: 'd' }, 'field'],
    ['items are called string', { type: 'array', items: { type: 'string' } }, ['string']],
    ['a typed map', { type: 'object', additionalProperties: { type: 'string' } }, { foo: 'string' }],
    ['a free-form object', { type: 'object', additionalProperties: true }, { foo: 'bar' }],
    [
      'a free-form object keeps the keys of its example',
      { type: 'object', additionalProperties: true, example: { a: 1 } },
      { a: 'bar' },
    ],
    ['a union is its first variant', { oneOf: [{ type: 'integer' }, { type: 'string' }] }, 0],
    ['nothing known', {}, {}],
  ])('%s', (_title, schema, expected) => {
    expect(valueOf(schema)).toEqual(expected);
  });

  test('an endless type ends in an empty object, or in what it requires', () => {
    const next = { $ref: '#/components/schemas/Node' };
    expect(valueOf(next, { Node: object({ next }) })).toEqual({ next: {} });
    const Node = object({ next, name: { type: 'string' } }, 'name');
    expect(valueOf(next, { Node })).toEqual({ name: 'name', next: { name: 'name' } });
  });

  test('a list, a null or another variant ends what would require itself; a type of no value is an empty object', () => {
    const next = { $ref: '#/components/schemas/Node' };
    const list = { type: 'array', items: next };
    expect(valueOf(next, { Node: object({ list }, 'list') })).toEqual({ list: [] });
    const orNull = { allOf: [next], nullable: true };
    expect(valueOf(next, { Node: object({ orNull }, 'orNull') })).toEqual({ orNull: { orNull: null } });
    const orText = { oneOf: [next, { type: 'string' }] };
    expect(valueOf(next, { Node: object({ orText }, 'orText') })).toEqual({ orText: { orText: 'string' } });
    expect(valueOf(next, { Node: object({ next }, 'next') })).toEqual({});
  });

  test('types that refer to each other in every way still end', () => {
    const names = Array.from({ length: 14 }, (_, index) => `T${index}`);
    const everyone = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
    const components = Object.fromEntries(names.map((name) => [name, object(everyone)]));
    expect(JSON.stringify(valueOf({ $ref: '#/components/schemas/T0' }, components)).length).toBeLessThan(200_000);
  });

  test('a body that extends itself ends too', () => {
    const pointer = '#/components/schemas/Self';
    const Self = { allOf: [{ $ref: pointer }, object({ a: { type: 'string' } })] };
    const operation = bodyOf({ $ref: pointer });
    expect(callsOf({ operation, components: { Self }, models: [pointer] }).all).toEqual([{ a: 'a' }]);
  });

  test('a property called __proto__ is only a name', () => {
    const properties: JsonObject = Object.fromEntries([['__proto__', { type: 'string' }]]);
    expect(Object.entries(valueOf(object(properties)) as object)).toEqual([['__proto__', '__proto__']]); // an object by its schema
  });
});

describe('order', () => {
  const keysOf = (params: unknown): readonly string[] => Object.keys(params as object); // params are always an object

  test('required first, id first, then by letter without regard to case', () => {
    const schema = object({ b: {}, A: {}, id: {}, z_required: {} }, 'z_required');
    expect(keysOf(callsOf({ operation: bodyOf(schema) }).all[0])).toEqual(['z_required', 'id', 'A', 'b']);
  });

  test('the order of the spec when the config asks for it', () => {
    const schema = object({ b: {}, A: {}, z: {} }, 'z');
    expect(keysOf(callsOf({ operation: bodyOf(schema), sorted: false }).all[0])).toEqual(['z', 'b', 'A']);
  });

  test('path, query, body and header, required ones of all before the rest', () => {
    const string = { schema: { type: 'string' } };
    const operation = {
      ...bodyOf(object({ inBody: { type: 'string' }, must: { type: 'string' } }, 'must')),
      parameters: [
        { in: 'header', name: 'H', required: true, ...string },
        { in: 'query', name: 'q', ...string },
        { in: 'path', name: 'p', required: true, ...string },
      ],
    };
    expect(keysOf(callsOf({ operation }).all[0])).toEqual(['p', 'must', 'H', 'q', 'inBody']);
  });

  test('the fields of an extended model come first and give way to own ones where they stand', () => {
    const components = { Base: object({ id: { type: 'string' }, type: { type: 'string' } }, 'id', 'type') };
    const event = {
      allOf: [{ $ref: '#/components/schemas/Base' }, object({ at: {}, type: { const: 'made' } }, 'at', 'type')],
    };
    const { all } = callsOf({
      operation: bodyOf(object({ event }, 'event')),
      components,
      models: ['#/components/schemas/Base'],
    });
    expect(JSON.stringify(all)).toBe('[{"event":{"id":"id","type":"made","at":{}}}]');
  });
});

describe('calls', () => {
  test('optional fields only in the call with all of them', () => {
    const calls = callsOf({ operation: bodyOf(object({ must: {}, may: {} }, 'must')) });
    expect(calls.required).toEqual([{ must: {} }]);
    expect(calls.all).toEqual([{ must: {}, may: {} }]);
  });

  test('a required body without required fields is an empty object', () => {
    expect(callsOf({ operation: bodyOf(object({ may: {} })) }).required).toEqual([{}]);
  });

  test('an argument nobody needs is left out', () => {
    const operation = { parameters: [{ in: 'query', name: 'q', schema: { type: 'string' } }], responses: {} };
    expect(callsOf({ operation }).required).toEqual([]);
  });

  test("a path parameter shows its own example, a query parameter only its schema's", () => {
    const operation = {
      parameters: [
        { in: 'path', name: 'p', required: true, example: 'shown', schema: { type: 'string' } },
        { in: 'query', name: 'q', example: 'not shown', schema: { type: 'string' } },
      ],
      responses: {},
    };
    expect(callsOf({ operation, positional: ['p'] }).all).toEqual(['shown', { q: 'q' }]);
  });

  test('the media example gives the values', () => {
    const operation = bodyOf(object({ a: { type: 'string' }, b: { type: 'string' } }, 'a'), {
      example: { b: 'two', a: 'one' },
    });
    expect(callsOf({ operation }).all).toEqual([{ a: 'one', b: 'two' }]);
  });

  test('a body that is one value stands under its configured name', () => {
    const operation = bodyOf({ type: 'array', items: object({ a: { type: 'string' } }, 'a') });
    expect(callsOf({ operation, bodyName: 'rows' }).all).toEqual([{ rows: [{ a: 'a' }] }]);
  });

  test('a union of bodies is called with its first variant', () => {
    const schema = { oneOf: [object({ a: { type: 'string' } }, 'a'), object({ b: {} }, 'b')] };
    expect(callsOf({ operation: bodyOf(schema) }).required).toEqual([{ a: 'a' }]);
  });

  test('a skipped property is in no call', () => {
    const schema = object({ a: { type: 'string', 'x-stainless-skip': true }, b: { type: 'string' } });
    expect(callsOf({ operation: bodyOf(schema) }).all).toEqual([{ b: 'b' }]);
  });
});

describe('examples of documentation', () => {
  test("optional body fields of the spec's example are shown, unknown ones are not, inner order is kept", () => {
    const inner = object({ a: {}, z: {} });
    const schema = object({ must: { type: 'string' }, inner, other: {} }, 'must');
    const operation = bodyOf(schema, { example: { inner: { z: 1, unknown: 2, a: 3 }, must: 'm' } });
    expect(JSON.stringify(callsOf({ operation }).example)).toBe('[{"must":"m","inner":{"z":1,"a":3}}]');
  });

  test('what an example leaves out, the example of the schema itself is asked for', () => {
    const user = {
      ...object({ id: { type: 'string' }, mail: { type: 'string' } }, 'id'),
      example: { id: 'u', mail: 'm' },
    };
    const tags = { type: 'object', additionalProperties: object({ name: { type: 'string' } }) };
    const schema = object({ user, tags }, 'user');
    const operation = bodyOf(schema, { example: { user: { id: 'x' }, tags: { one: {} } } });
    expect(callsOf({ operation }).all).toEqual([{ user: { id: 'x', mail: 'm' }, tags: { one: { name: 'name' } } }]);
  });

  test('without an example of the media type it is the call with the required params', () => {
    const inner = object({ must: { type: 'string' }, may: { type: 'string' } }, 'must');
    const schema = {
      ...object({ inner, may: { type: 'string' } }, 'inner'),
      example: { inner: { must: 'x', may: 'y' }, may: 'z' },
    };
    expect(callsOf({ operation: bodyOf(schema) }).example).toEqual([{ inner: { must: 'x' } }]);
  });

  test('deep objects of a long example are elided', () => {
    const row = object({ deep: object({ text: { type: 'string' } }), name: { type: 'string' } });
    const example = { rows: [1, 2, 3].map(() => ({ name: 'n', deep: { text: 'x'.repeat(400) } })) };
    const operation = bodyOf(object({ rows: { type: 'array', items: row } }, 'rows'), { example });
    const short = { name: 'n', deep: '<elided>' };
    expect(callsOf({ operation }).example).toEqual([{ rows: [short, short, short] }]);
  });

  test('a resource shows examples as soon as one of its operations has one that counts', () => {
    const shows = (operation: JsonObject): boolean => {
      const read = understand(operation);
      return showsExamples(read.api, [read.operation]);
    };
    expect(shows(bodyOf(object({ a: { type: 'string' } })))).toBe(false);
    expect(shows(bodyOf(object({ a: { type: 'string', example: 'x' } })))).toBe(true);
    expect(shows(bodyOf(object({ a: {} }), { example: {} }))).toBe(true);
    const answers = (media: JsonObject): JsonObject => ({
      responses: { 200: { content: { 'application/json': media } } },
    });
    expect(shows(answers({ schema: { type: 'string', example: 'x' } }))).toBe(true);
    expect(shows(answers({ schema: { type: 'string' }, example: 'x' }))).toBe(false);
    expect(shows(answers({ schema: object({ a: { type: 'string', example: 'x' } }) }))).toBe(false);
    const asks = (place: string): JsonObject => ({ parameters: [{ name: 'a', in: place, example: 'x', schema: {} }] });
    expect(shows(asks('path'))).toBe(true);
    expect(shows(asks('query'))).toBe(false);
  });
});
