import { expect, it } from 'vitest';
import { readLimits } from '../../../generator/normalize/limits.ts';

it('keeps what a schema says beyond its type', () => {
  expect(readLimits({ type: 'string', pattern: '^a', minLength: 1, maxLength: 5, title: 'A' })).toEqual({
    pattern: '^a',
    minLength: 1,
    maxLength: 5,
  });
  expect(readLimits({ type: 'array', minItems: 1, uniqueItems: true })).toEqual({ minItems: 1, uniqueItems: true });
  expect(readLimits({ type: 'string' })).toBeUndefined();
});

it('reads an exclusive bound of either version, and keeps the stricter of two', () => {
  expect(readLimits({ minimum: 1, exclusiveMinimum: true })).toEqual({ exclusiveMinimum: 1 });
  expect(readLimits({ exclusiveMaximum: 9 })).toEqual({ exclusiveMaximum: 9 });
  expect(readLimits({ minimum: 5, exclusiveMinimum: 3 })).toEqual({ minimum: 5 });
  expect(readLimits({ maximum: 5, exclusiveMaximum: 5 })).toEqual({ exclusiveMaximum: 5 });
  expect(readLimits({ maximum: 5, exclusiveMaximum: false })).toEqual({ maximum: 5 });
});

it('leaves out what is no number', () => {
  expect(readLimits({ minLength: '1', maxLength: null, pattern: 3, uniqueItems: 'yes' })).toBeUndefined();
});
