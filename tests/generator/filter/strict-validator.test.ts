// What another tool's strictest rules say of filtered documents, beside what they say of the documents themselves.

import { describe, expect, it } from 'vitest';
import { strictErrors } from '../../support/redocly.ts';
import { scatteredSamples, shippedSamples, type Sample } from './samples.ts';

/**
 * Scattered groups also hide what tells the variants of a union apart. Then nothing does, whoever filters: a union of
 * look-alikes is what this audience may see.
 */
const LOOK_ALIKES = /^no-illogical-composition-keywords: Schemas in `oneOf` must be mutually exclusive/;

/** Errors of the filtered documents that the whole ones do not have, with the name of the sample. */
function newErrors(samples: readonly Sample[]): readonly string[] {
  const wholes = new Map(samples.map(({ full }, index) => [full, `whole ${index}`]));
  const errors = strictErrors(
    new Map<string, unknown>([
      ...[...wholes].map(([full, name]) => [name, full] as const),
      ...samples.map(({ name, rest }) => [name, rest] as const),
    ]),
  );
  return samples.flatMap(({ name, full }) => {
    const known = [...(errors.get(wholes.get(full) ?? '') ?? [])];
    const fresh = (errors.get(name) ?? []).filter((error) => {
      const at = known.indexOf(error);
      if (at !== -1) known.splice(at, 1);
      return at === -1;
    });
    return fresh.map((error) => `${name}: ${error}`);
  });
}

describe('a strict validator', () => {
  it('finds nothing in the filtered shipped document that is not in the whole one', { timeout: 300_000 }, async () => {
    expect(newErrors(await shippedSamples())).toEqual([]);
  });

  it('finds nothing new in other documents, wherever their groups stand', { timeout: 300_000 }, async () => {
    const samples = await scatteredSamples();
    expect(samples.length).toBeGreaterThan(1);
    const errors = newErrors(samples).filter((error) => !LOOK_ALIKES.test(error.slice(error.indexOf(': ') + 2)));
    expect(errors).toEqual([]);
  });
});
