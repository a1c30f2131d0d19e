import { expect, it } from 'vitest';
import { sayBothWays, sayWire, withSchemas } from '../../../support/wire-of.ts';

const words = async (before: object, after: object) =>
  (await sayBothWays(before, after)).map((line) => line.split(' ').slice(0, 2).join(' '));

it('judges more values and fewer by the way they travel', async () => {
  const text = { type: 'string' };
  const some = { type: 'string', enum: ['a', 'b'] };
  expect(await words(some, text)).toEqual(['additive wire/type-changed', 'risky wire/type-changed']);
  expect(await words(text, some)).toEqual(['breaking wire/type-changed', 'additive wire/type-changed']);
  expect(await words(text, {})).toEqual(['additive wire/type-changed', 'breaking wire/type-changed']);
  expect(await words({ type: 'integer' }, { type: 'number' })).toEqual([
    'additive wire/type-changed',
    'risky wire/type-changed',
  ]);
  expect(await words(text, { type: 'boolean' })).toEqual(['breaking wire/type-changed', 'breaking wire/type-changed']);
});

it('sees one of several in what was one', async () => {
  const both = { oneOf: [{ type: 'string' }, { type: 'integer' }] };
  expect(await words({ type: 'string' }, both)).toEqual(['additive wire/variant-added', 'risky wire/variant-added']);
  expect(await words(both, { type: 'string' })).toEqual([
    'breaking wire/variant-removed',
    'additive wire/variant-removed',
  ]);
});

it('tells a value of another spelling as renamed, and the only value there is as another', async () => {
  const values = (...list: readonly string[]) => ({ type: 'string', enum: list });
  expect(await sayBothWays(values('in_progress', 'done'), values('IN-PROGRESS', 'done'))).toEqual([
    'breaking wire/enum-value-renamed `sent` enum value renamed: `in_progress` → `IN-PROGRESS`',
    'breaking wire/enum-value-renamed `read` enum value renamed: `in_progress` → `IN-PROGRESS`',
  ]);
  expect(await words(values('paper', 'audio'), values('film', 'audio'))).toEqual([
    'additive wire/enum-value-added',
    'breaking wire/enum-value-removed',
    'risky wire/enum-value-added',
    'additive wire/enum-value-removed',
  ]);
  expect(await words({ const: 'a' }, { const: 'b' })).toEqual([
    'breaking wire/const-changed',
    'breaking wire/const-changed',
  ]);
});

it('finds a variant without a name among others by what it is', async () => {
  const kind = (name: string) => ({ type: 'object', required: ['kind'], properties: { kind: { const: name } } });
  expect(await words({ oneOf: [kind('a'), kind('b'), kind('c')] }, { oneOf: [kind('b'), kind('c')] })).toEqual([
    'breaking wire/variant-removed',
    'additive wire/variant-removed',
  ]);
});

it('minds which property tells variants apart', async () => {
  const union = (propertyName: string) => ({
    oneOf: [
      { type: 'object', title: 'A' },
      { type: 'object', title: 'B', properties: { b: {} } },
    ],
    discriminator: { propertyName },
  });
  expect(await words(union('type'), union('kind'))).toEqual([
    'risky wire/discriminator-changed',
    'risky wire/discriminator-changed',
  ]);
});

it('goes through schemas that hold themselves', async () => {
  const tree = (leaf: object) => ({
    Tree: { type: 'object', properties: { leaf, next: { $ref: '#/components/schemas/Tree' } } },
  });
  const schema = { $ref: '#/components/schemas/Tree' };
  const [before, after] = [tree({ type: 'string' }), tree({ type: 'integer' })];
  expect(await sayWire(withSchemas({}, schema, before), withSchemas({}, schema, after))).toEqual([
    'breaking wire/type-changed `post /books 200.leaf` type changed: `string` → `number`',
  ]);
});
