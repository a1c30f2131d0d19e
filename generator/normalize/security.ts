// `security` of the document or of one operation.

import type { SecurityRequirement } from '../model/api.ts';
import { entriesOf, isJsonArray, listOf, type Json } from '../model/json.ts';

/** Undefined when nothing was written; an empty list means "no security". */
export function readRequirements(node: Json | undefined): readonly SecurityRequirement[] | undefined {
  if (!isJsonArray(node)) return undefined;
  return node.map((requirement) => ({
    schemes: entriesOf(requirement).map(([name, scopes]) => ({
      name,
      scopes: listOf(scopes).filter((scope) => typeof scope === 'string'),
    })),
  }));
}
