// Names that objects inside `allOf` must drop from `required`, because another part of the same `allOf` hides them.

import type { Api } from '../model/api.ts';
import type { IntersectionSchema, ObjectSchema, Schema } from '../model/schema.ts';
import type { IsGone } from './gone.ts';

/** By object (identity): names that are hidden in the whole it is a part of, and visible in no part of it. */
export type LostNames = ReadonlyMap<Schema, ReadonlySet<string>>;

/** Looks at every intersection of the API. */
export function findLostNames(api: Pick<Api, 'schemas'>, isGone: IsGone): LostNames {
  const lost = new Map<Schema, ReadonlySet<string>>();
  for (const schema of api.schemas.values()) {
    if (schema.kind !== 'intersection') continue;
    const names = hiddenIn(schema, api, isGone);
    if (names.size === 0) continue;
    for (const part of ownObjects(schema)) lost.set(part, new Set([...names, ...(lost.get(part) ?? [])]));
  }
  return lost;
}

function hiddenIn(schema: IntersectionSchema, api: Pick<Api, 'schemas'>, isGone: IsGone): ReadonlySet<string> {
  const hidden = new Set<string>();
  const visible = new Set<string>();
  const seen = new Set<Schema>();
  const queue: { readonly part: Schema; readonly isSeen: boolean }[] = [{ part: schema, isSeen: true }];
  for (const { part, isSeen } of queue) {
    if (seen.has(part)) continue;
    seen.add(part);
    if (part.kind === 'object') {
      for (const property of part.properties)
        (isSeen && !isGone(property.schema) ? visible : hidden).add(property.name);
    }
    queue.push(...innerParts(part, api).map((inner) => ({ part: inner, isSeen: isSeen && !isGone(inner) })));
  }
  return new Set([...hidden].filter((name) => !visible.has(name)));
}

function innerParts(part: Schema, api: Pick<Api, 'schemas'>): readonly Schema[] {
  if (part.kind === 'intersection') return [...part.parts, ...(part.own === undefined ? [] : [part.own])];
  const target = part.kind === 'reference' ? api.schemas.get(part.target) : undefined;
  return target === undefined ? [] : [target];
}

/** The objects written inside the intersection itself; what it refers to is also used elsewhere. */
function ownObjects(schema: IntersectionSchema): readonly ObjectSchema[] {
  return [...schema.parts, ...(schema.own === undefined ? [] : [schema.own])].flatMap((part) => {
    if (part.kind === 'intersection') return ownObjects(part);
    return part.kind === 'object' ? [part] : [];
  });
}
