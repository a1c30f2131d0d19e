import { expect, it } from 'vitest';
import { sayWire, withSchemas } from '../../../support/wire-of.ts';

const author = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };

async function compare(before: object, after: object): Promise<readonly string[]> {
  const components = { Author: author };
  return sayWire(withSchemas(before, before, components), withSchemas(after, after, components));
}

it('takes another spelling of the same values for the same', async () => {
  const own = { type: 'object', required: ['age'], properties: { age: { type: 'integer' } } };
  const written = {
    type: 'object',
    required: ['name', 'age'],
    properties: { ...author.properties, ...own.properties },
  };
  expect(await compare({ allOf: [{ $ref: '#/components/schemas/Author' }, own] }, written)).toEqual([]);
  expect(await compare({ allOf: [{ $ref: '#/components/schemas/Author' }, { description: 'Who' }] }, author)).toEqual(
    [],
  );
  expect(await compare({ oneOf: [author] }, author)).toEqual([]);
  expect(await compare({ anyOf: [author, { type: 'null' }] }, { ...author, type: ['object', 'null'] })).toEqual([]);
});

it('counts what stands beside a reference', async () => {
  const code = { type: 'string', maxLength: 9 };
  const named = (beside: object) => ({ $ref: '#/components/schemas/Code', ...beside });
  const components = { Code: code };
  expect(
    await sayWire(withSchemas(named({}), {}, components), withSchemas(named({ maxLength: 5 }), {}, components)),
  ).toEqual(['breaking wire/limit-tightened `post /books body` limit tightened: `maxLength 9` → `maxLength 5`']);
});

it('ends where a schema is a part of itself', async () => {
  const loop = { Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }, author] } };
  const schema = { $ref: '#/components/schemas/Loop' };
  expect(await sayWire(withSchemas(schema, schema, loop), withSchemas(schema, schema, loop))).toEqual([]);
});
