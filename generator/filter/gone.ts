// Which schemas an audience cannot see: by their own marker, or because of what they consist of.

import type { Api } from '../model/api.ts';
import type { Schema } from '../model/schema.ts';
import { isVisibleTo, type Audience } from '../model/visibility.ts';

/** True for a schema of the API (by identity) that is gone for the audience. */
export type IsGone = (schema: Schema) => boolean;

/**
 * Finds every schema that is gone: hidden itself, a reference to one that is gone, an enum without a visible value,
 * a union or intersection of which nothing is left, an array or map of gone things. Circles are never gone
 * just for being circles.
 */
export function findGone(api: Pick<Api, 'schemas'>, audience: Audience): IsGone {
  const gone = sweep(hideableSchemas(api), api, audience);
  return (schema) => gone.has(schema);
}

/** An audience without groups: what it sees, everyone sees. */
const PUBLIC: Audience = { name: 'public', groups: new Set() };

const hideable = new WeakMap<Api['schemas'], readonly Schema[]>();

/** The schemas that some audience cannot see; found once for all audiences. */
export function hideableSchemas(api: Pick<Api, 'schemas'>): readonly Schema[] {
  const known = hideable.get(api.schemas) ?? [...sweep([...api.schemas.values()], api, PUBLIC)];
  hideable.set(api.schemas, known);
  return known;
}

/** Sweeps until nothing changes; parts come before their wholes in the map, so there are few. */
function sweep(schemas: readonly Schema[], api: Pick<Api, 'schemas'>, audience: Audience): ReadonlySet<Schema> {
  const gone = new Set<Schema>();
  const isGone: IsGone = (schema) => gone.has(schema);
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const schema of schemas) {
      if (!gone.has(schema) && isLost(schema, { api, audience, isGone })) gone.add(schema);
    }
  }
  return gone;
}

interface Sight {
  readonly api: Pick<Api, 'schemas'>;
  readonly audience: Audience;
  readonly isGone: IsGone;
}

function isLost(schema: Schema, sight: Sight): boolean {
  return !isVisibleTo(schema.visibility, sight.audience) || isEmptied(schema, sight) || refersToGone(schema, sight);
}

function refersToGone(schema: Schema, { api, isGone }: Sight): boolean {
  if (schema.kind !== 'reference') return false;
  const target = api.schemas.get(schema.target);
  return target !== undefined && isGone(target);
}

function isEmptied(schema: Schema, { audience, isGone }: Sight): boolean {
  switch (schema.kind) {
    case 'enum':
      return !schema.values.some((entry) => isVisibleTo(entry.visibility, audience));
    case 'union':
      return schema.variants.every(isGone);
    case 'intersection':
      return (
        schema.own === undefined &&
        schema.parts.some(isGone) &&
        schema.parts.every((part) => isGone(part) || part.kind === 'any')
      );
    case 'array':
      return isGone(schema.items);
    case 'object':
      return schema.properties.length === 0 && typeof schema.additional === 'object' && isGone(schema.additional);
    default:
      return false;
  }
}

/** True if nothing hides the schema itself: it is gone only because no value or variant of it is left. */
export function isOnlyEmptied(api: Pick<Api, 'schemas'>, schema: Schema, audience: Audience): boolean {
  const seen = new Set<Schema>();
  let current: Schema | undefined = schema;
  while (current !== undefined && !seen.has(current) && isVisibleTo(current.visibility, audience)) {
    if (current.kind === 'enum' || current.kind === 'union') return true;
    seen.add(current);
    current = current.kind === 'reference' ? api.schemas.get(current.target) : undefined;
  }
  return false;
}
