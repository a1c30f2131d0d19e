// How terms are spelled: `custom_casings`.

import type { CasingRule } from '../../../model/config.ts';
import { present } from '../present.ts';
import type { WrittenConfig } from '../schema/root.ts';

type WrittenCasing = NonNullable<WrittenConfig['custom_casings']>[string];

/** Rules by term, in lower case. */
export function readCasings(written: WrittenConfig['custom_casings']): ReadonlyMap<string, CasingRule> {
  return new Map(Object.entries(written ?? {}).map(([term, casing]) => [term.toLowerCase(), readCasing(casing)]));
}

function readCasing(written: WrittenCasing): CasingRule {
  if ('singular' in written) return { ...present(written.singular), plural: present(written.plural) };
  return present(written);
}
