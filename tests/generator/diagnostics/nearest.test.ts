import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../generator/diagnostics/index.ts';

describe('the nearest word', () => {
  it('is the one with the fewest edits, if they are few', () => {
    expect(nearest('contarct', ['contact_us', 'contract', 'customer'])).toBe('contract');
    expect(nearest('invoices', ['customers', 'x'])).toBeUndefined();
    expect(nearest('a', ['b'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
  });

  it('may differ in letter case', () => {
    expect(nearest('FLAT_RATE', ['flat_rate', 'FLAT_RAT'])).toBe('flat_rate');
  });

  it('does not depend on the order of the candidates', () => {
    expect(nearest('bat', ['cat', 'rat'])).toBe(nearest('bat', ['rat', 'cat']));
  });

  it('is not looked for in texts that are no words', () => {
    const begin = performance.now();
    expect(nearest('x'.repeat(100_000), ['x'.repeat(100_001)])).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(100);
  });

  it('becomes a sentence', () => {
    expect(didYouMean('lst', ['list'], 'See the guide.')).toBe('Did you mean `list`?');
    expect(didYouMean('zzz', ['list'], 'See the guide.')).toBe('See the guide.');
  });
});
