// A habit begins on its day; an SDK without a date has all of them.

import { expect, test } from 'vitest';
import { hasHabit } from '../../../generator/model/habits.ts';
import type { SdkConfig } from '../../../generator/model/config.ts';

const sdkOf = (asOf?: string): SdkConfig => ({ inox: asOf === undefined ? {} : { asOf } }) as SdkConfig; // all that is read

test('a habit begins on its day', () => {
  expect(hasHabit(sdkOf('2026-01-05'), 'brokenSamples')).toBe(false);
  expect(hasHabit(sdkOf('2026-01-06'), 'brokenSamples')).toBe(true);
  expect(hasHabit(sdkOf('2026-01-06'), 'classDocs')).toBe(false);
});

test('an SDK without a date has the newest habits', () => {
  expect(hasHabit(sdkOf(), 'exampledVariants')).toBe(true);
});
