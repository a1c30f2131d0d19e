// The command of inox that makes enums with values in several cases regular, and what becomes of gates.

import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../generator/model/json.ts';
import { document, run } from './changing.ts';

describe('collapseEnumCase', () => {
  const collapse = (schema: JsonObject) =>
    run({ ...document('{}'), root: { s: schema } }, { command: 'collapseEnumCase', args: { target: '$..enum' } }).root[
      's'
    ];

  test('keeps the upper-case member of each group and everything that has no twin', () => {
    expect(collapse({ enum: ['count', 'Count', 'COUNT', 'other', null, 7] })).toEqual({
      enum: ['COUNT', 'other', null, 7],
    });
    expect(collapse({ enum: ['Day', 'day'] })).toEqual({ enum: ['Day'] });
    expect(collapse({ enum: ['A', 'B', 'a', 'b'] })).toEqual({ enum: ['A', 'B'] });
    expect(collapse({ enum: ['ı', 'I'] })).toEqual({ enum: ['ı', 'I'] });
  });

  test('default and example follow the member that is kept', () => {
    expect(collapse({ enum: ['DAY', 'day'], default: 'day', example: 'day' })).toEqual({
      enum: ['DAY'],
      default: 'DAY',
      example: 'DAY',
    });
  });

  test('a gate on any spelling gates the kept member, for all groups of any spelling', () => {
    expect(
      collapse({
        enum: ['FLAT', 'flat', 'CUSTOM', 'custom', 'TIERED'],
        'x-mint-enum': { flat: ['a'], CUSTOM: ['a', 'b'], custom: ['b', 'c'], tiered: ['d'], gone: ['e'] },
      }),
    ).toEqual({
      enum: ['FLAT', 'CUSTOM', 'TIERED'],
      'x-mint-enum': { FLAT: ['a'], CUSTOM: ['a', 'b', 'c'], TIERED: ['d'], gone: ['e'] },
    });
  });

  test('a schema may be the target instead of its enum; anything else is refused', () => {
    const spec = 'a: {enum: [X, x]}\nb: {type: string}';
    const ok = run(spec, { command: 'collapseEnumCase', args: { target: '$.a' } });
    expect(ok.root).toMatchObject({ a: { enum: ['X'] } });
    expect(run(spec, { command: 'collapseEnumCase', args: { target: '$.*' } }).messages[0]).toContain(
      '#/b is not an enum',
    );
  });
});
