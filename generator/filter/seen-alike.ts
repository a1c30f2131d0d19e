// Which schemas every audience sees alike, because nothing in them is hidden from anyone. Most schemas are, so that a
// filter need not look into them again for each build.

import type { Api } from '../model/api.ts';
import { childrenOf, reachFrom } from '../model/reach.ts';
import type { Schema } from '../model/schema.ts';
import { hideableSchemas } from './gone.ts';

/** True for a schema (by identity) of which nothing is hidden, neither in it nor in what it refers to. */
export type IsSeenAlike = (schema: Schema) => boolean;

const known = new WeakMap<Api['schemas'], IsSeenAlike>();

/** Looks through the whole API once: what contains or refers to something hideable is not seen alike. */
export function findSeenAlike(api: Pick<Api, 'schemas'>): IsSeenAlike {
  const found = known.get(api.schemas) ?? lookThrough(api);
  known.set(api.schemas, found);
  return found;
}

function lookThrough(api: Pick<Api, 'schemas'>): IsSeenAlike {
  const all = reachFrom(api, api.schemas.values());
  const owners = new Map<Schema, Schema[]>();
  for (const schema of all) {
    for (const child of childrenOf(schema, api)) owners.set(child, [...(owners.get(child) ?? []), schema]);
  }
  const differing = new Set<Schema>();
  const waiting = [...hideableSchemas(api), ...[...all].filter(hasGatedValue)];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    if (differing.has(schema)) continue;
    differing.add(schema);
    waiting.push(...(owners.get(schema) ?? []));
  }
  return (schema) => all.has(schema) && !differing.has(schema);
}

function hasGatedValue(schema: Schema): boolean {
  return schema.kind === 'enum' && schema.values.some(({ visibility }) => visibility.groups !== undefined);
}
