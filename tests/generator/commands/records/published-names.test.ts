// What is said when a published type gets another name.

import { describe, expect, it } from 'vitest';
import { renamedTypes } from '../../../../generator/commands/records/published-names.ts';

const names = (...entries: readonly (readonly [string, string])[]) => new Map(entries);

describe('a rename', () => {
  it('is told with the old and the new name', () => {
    const found = renamedTypes(names(['cards card', '#/card']), names(['cards bank-card', '#/card']));
    expect(found.map(({ code }) => code)).toEqual(['Name/Renamed']);
    expect(found[0]?.message).toContain('Card is now BankCard');
  });

  it('is not one when the type merely went away, or a second name came', () => {
    expect(renamedTypes(names(['cards card', '#/card']), names())).toEqual([]);
    const both = names(['cards card', '#/card'], ['cards bank-card', '#/card']);
    expect(renamedTypes(names(['cards card', '#/card']), both)).toEqual([]);
  });
});
