import { describe, expect, it } from 'vitest';
import { findNamed, keyOf, spell, type Named } from '../../../../generator/commands/explain/find-named.ts';

describe('names as people write them', () => {
  it('are the same without `client.`, in any case and with any separator', () => {
    const key = keyOf('client.v1.rateCards.create');
    for (const written of ['v1.rateCards.create', 'v1.rate_cards.create', 'V1.RateCards.Create'])
      expect(keyOf(written)).toBe(key);
    expect(keyOf('v1.ratecard.create')).not.toBe(key);
  });

  it('keep `client` where it is a name of its own', () => {
    expect(keyOf('client.client.get')).toBe('client.get');
  });

  it('are spelled from words, or as prescribed', () => {
    expect(spell({ words: ['rate', 'card'] }, 'upper')).toBe('RateCard');
    expect(spell({ words: ['rate', 'card'] }, 'lower')).toBe('rateCard');
    expect(spell({ words: ['x'], verbatim: 'APIKey' }, 'lower')).toBe('APIKey');
  });

  it('find everything they mean', () => {
    // Only the names matter to the search.
    const all = [{ name: 'client.books' }, { name: 'Books' }, { name: 'Book' }] as unknown as readonly Named[];
    expect(findNamed(all, 'books').map((named) => named.name)).toEqual(['client.books', 'Books']);
  });
});
