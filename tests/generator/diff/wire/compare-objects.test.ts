import { expect, it } from 'vitest';
import { sayBothWays, sayWire, withSchemas } from '../../../support/wire-of.ts';

const text = { type: 'string' };

function anObject(properties: object, required: readonly string[] = []): object {
  return { type: 'object', properties, required };
}

it('tells a property of another name as renamed', async () => {
  const before = anObject({ use_list_prices: { type: 'boolean' }, id: text });
  const after = anObject({ uses_list_prices: { type: 'boolean' }, id: text });
  expect(await sayWire(withSchemas(before, before), withSchemas(after, after))).toEqual([
    'breaking wire/property-renamed `post /books body.use_list_prices` property renamed: `use_list_prices` → `uses_list_prices`',
    'breaking wire/property-renamed `post /books 200.use_list_prices` property renamed: `use_list_prices` → `uses_list_prices`',
  ]);
});

it('does not take opposites, numbers or other types for a rename', async () => {
  const codes = async (before: object, after: object) =>
    (await sayWire(withSchemas({}, before), withSchemas({}, after))).map((line) => line.split(' ')[1]);
  const gone = ['wire/property-removed', 'wire/property-added'];
  expect(await codes(anObject({ price_min: text }), anObject({ price_max: text }))).toEqual(gone);
  expect(await codes(anObject({ line_1: text }), anObject({ line_2: text }))).toEqual(gone);
  expect(await codes(anObject({ title: text }), anObject({ titles: { type: 'array', items: text } }))).toEqual(gone);
});

it('goes by what is said where names are less alike', async () => {
  const said = { ...text, description: 'The day it was printed.' };
  const [line] = await sayWire(
    withSchemas({}, anObject({ print_day: said })),
    withSchemas({}, anObject({ day_of_print: said })),
  );
  expect(line).toContain('wire/property-renamed');
});

it('says of a renamed property what else changed', async () => {
  const before = withSchemas(anObject({ use_list_price: text }));
  const after = withSchemas(anObject({ use_list_prices: text }, ['use_list_prices']));
  expect((await sayWire(before, after)).map((line) => line.split(' ')[1])).toEqual([
    'wire/property-renamed',
    'wire/property-now-required',
  ]);
});

it('asks callers for nothing that only answers have', async () => {
  const after = anObject({ id: { ...text, readOnly: true } }, ['id']);
  expect(await sayWire(withSchemas(anObject({}), {}), withSchemas(after, {}))).toEqual([]);
});

it('minds what may stand beside the properties', async () => {
  const map = { type: 'object', additionalProperties: text };
  const closed = { type: 'object', properties: { id: text }, additionalProperties: false };
  const open = { type: 'object', properties: { id: text } };
  const words = async (before: object, after: object) =>
    (await sayBothWays(before, after)).map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(await words(open, closed)).toEqual([
    'risky wire/other-properties-narrowed',
    'additive wire/other-properties-narrowed',
  ]);
  expect(await words(closed, open)).toEqual([
    'additive wire/other-properties-widened',
    'additive wire/other-properties-widened',
  ]);
  expect(await words(map, { type: 'object', additionalProperties: false })).toEqual([
    'breaking wire/other-properties-narrowed',
    'breaking wire/other-properties-narrowed',
  ]);
  expect(await words(map, { type: 'object', additionalProperties: { type: 'integer' } })).toEqual([
    'breaking wire/type-changed',
    'breaking wire/type-changed',
  ]);
});
