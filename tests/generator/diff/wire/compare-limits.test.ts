import { expect, it } from 'vitest';
import { sayBothWays } from '../../../support/wire-of.ts';

it('breaks callers by a stricter bound and asks readers to mind a looser one', async () => {
  const text = (maxLength: number) => ({ type: 'string', maxLength });
  expect(await sayBothWays(text(20), text(10))).toEqual([
    'breaking wire/limit-tightened `sent` limit tightened: `maxLength 20` → `maxLength 10`',
    'additive wire/limit-tightened `read` limit tightened: `maxLength 20` → `maxLength 10`',
  ]);
  expect(await sayBothWays(text(10), { type: 'string' })).toEqual([
    'additive wire/limit-loosened `sent` limit loosened: `maxLength 10` → `no maxLength`',
    'risky wire/limit-loosened `read` limit loosened: `maxLength 10` → `no maxLength`',
  ]);
});

it('takes a bound that was not written before for risky', async () => {
  expect(await sayBothWays({ type: 'array', items: {} }, { type: 'array', items: {}, minItems: 1 })).toEqual([
    'risky wire/limit-set `sent` limit set: `no minItems` → `minItems 1`',
    'additive wire/limit-set `read` limit set: `no minItems` → `minItems 1`',
  ]);
  expect(await sayBothWays({ type: 'object' }, { type: 'object', minProperties: 0 })).toEqual([]);
});

it('reads both spellings of an exclusive bound alike', async () => {
  const older = { type: 'integer', minimum: 0, exclusiveMinimum: true };
  expect(await sayBothWays(older, { type: 'integer', exclusiveMinimum: 0 })).toEqual([]);
  expect((await sayBothWays({ type: 'integer', minimum: 0 }, { type: 'integer', exclusiveMinimum: 0 }))[0]).toBe(
    'breaking wire/limit-tightened `sent` limit tightened: `minimum 0` → `exclusiveMinimum 0`',
  );
});

it('knows that a finer step allows more', async () => {
  const step = (multipleOf: number) => ({ type: 'number', multipleOf });
  expect((await sayBothWays(step(10), step(5)))[0]).toContain('additive wire/limit-loosened');
  expect((await sayBothWays(step(10), step(4)))[0]).toContain('breaking wire/limit-tightened');
});

it('says nothing certain of two patterns', async () => {
  const text = (pattern: string) => ({ type: 'string', pattern });
  expect(await sayBothWays(text('^a'), text('^b'))).toEqual([
    'risky wire/pattern-changed `sent` pattern changed: `pattern ^a` → `pattern ^b`',
    'risky wire/pattern-changed `read` pattern changed: `pattern ^a` → `pattern ^b`',
  ]);
});

it('minds formats that say how a value is written', async () => {
  const text = (format: string) => ({ type: 'string', format });
  expect(await sayBothWays(text('date'), text('date-time'))).toEqual([
    'breaking wire/format-changed `sent` format changed: `date` → `date-time`',
    'breaking wire/format-changed `read` format changed: `date` → `date-time`',
  ]);
  const number = (format: string) => ({ type: 'integer', format });
  expect((await sayBothWays(number('int32'), number('int64'))).map((line) => line.split(' ')[0])).toEqual([
    'additive',
    'risky',
  ]);
  expect((await sayBothWays(text('slug'), text('handle'))).map((line) => line.split(' ')[0])).toEqual(['docs', 'docs']);
});

it('minds defaults where callers may send nothing', async () => {
  const text = (byDefault?: string) => ({ type: 'string', ...(byDefault === undefined ? {} : { default: byDefault }) });
  expect(await sayBothWays(text('a'), text('b'))).toEqual([
    'risky wire/default-changed `sent` default changed: `"a"` → `"b"`',
    'docs wire/default-changed `read` default changed: `"a"` → `"b"`',
  ]);
  expect((await sayBothWays(text(), text('b')))[0]).toContain('additive wire/default-changed');
});

it('tells a value that only goes one way from now on', async () => {
  const text = { type: 'string' };
  expect(await sayBothWays(text, { ...text, readOnly: true })).toEqual([
    'risky wire/now-read-only `sent` now read only',
  ]);
  expect(await sayBothWays(text, { ...text, writeOnly: true })).toEqual([
    'breaking wire/now-write-only `read` now write only',
  ]);
});

it('tells deprecations', async () => {
  const text = { type: 'string' };
  expect(await sayBothWays(text, { ...text, deprecated: true })).toEqual([
    'additive wire/now-deprecated `sent` now deprecated',
    'additive wire/now-deprecated `read` now deprecated',
  ]);
});
