import { expect, test } from 'vitest';
import { isElided, sampleLiteral } from '../../../../../generator/emit/typescript/page/sample-literal.ts';
import type { Json } from '../../../../../generator/model/json.ts';
import type { Sample } from '../../../../../generator/model/plan.ts';

const value = (json: Json): Sample => ({ kind: 'value', value: json });

test.each([
  ['two plain members stay on one line', { a: 1, b: 'x' }, `{ a: 1, b: 'x' }`],
  ['three members are broken over lines', { a: 1, b: 2, c: 3 }, '{\n  a: 1,\n  b: 2,\n  c: 3,\n}'],
  ['two members are broken when one is an object', { a: {}, b: 2 }, '{\n  a: {},\n  b: 2,\n}'],
  [
    'one member is broken when its value is',
    { a: { b: 1, c: 2, d: 3 } },
    '{\n  a: {\n    b: 1,\n    c: 2,\n    d: 3,\n  },\n}',
  ],
  ['an array follows its items', [{ a: 1, b: 2, c: 3 }], '[\n  {\n    a: 1,\n    b: 2,\n    c: 3,\n  },\n]'],
  ['scalars are literals', ["it's", null, true, 1.5], String.raw`['it\'s', null, true, 1.5]`],
] as const)('%s', (_name, json, expected) => {
  expect(sampleLiteral(value(json), { file: 'file', breaks: true })).toBe(expected);
});

test('a file is the code given for it and an elided object is dots', () => {
  const sample: Sample = {
    kind: 'object',
    entries: [
      { key: 'file', value: { kind: 'file' } },
      { key: 'more', value: { kind: 'elided' } },
    ],
  };
  expect(sampleLiteral(sample, { file: 'FILE', breaks: true })).toBe('{\n  file: FILE,\n  more: { ... },\n}');
  expect([isElided(sample), isElided(value({ a: 1 }))]).toEqual([true, false]);
});

test('before literals were broken on purpose, they stay on one line for Prettier to break', () => {
  expect(sampleLiteral(value({ a: 1, b: { c: 2 }, d: [3] }), { file: 'file', breaks: false })).toBe(
    '{ a: 1, b: { c: 2 }, d: [3] }',
  );
});
