// Examples and defaults as an audience may see them: hidden properties, enum values and variants leave them too.

import type { Api } from '../model/api.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { Schema } from '../model/schema.ts';
import { isVisibleTo, type Audience } from '../model/visibility.ts';
import type { IsGone } from './gone.ts';

export interface ExampleSight {
  readonly api: Pick<Api, 'schemas'>;
  readonly audience: Audience;
  readonly isGone: IsGone;
}

/** What a value may be: schemas the audience sees, and ones it does not. */
interface Alternatives {
  readonly seen: readonly Schema[];
  readonly hidden: readonly Schema[];
}

type Plain = Exclude<Schema, { kind: 'reference' | 'union' | 'intersection' }>;

interface Leaves {
  readonly seen: readonly Plain[];
  readonly hidden: readonly Plain[];
}

/** The value without what is hidden; undefined when the value as a whole shows something hidden. */
export function pruneExample(value: Json, schema: Schema, sight: ExampleSight): Json | undefined {
  return prune(value, { seen: [schema], hidden: [] }, sight);
}

function prune(value: Json, alternatives: Alternatives, sight: ExampleSight): Json | undefined {
  const leaves = leavesOf(alternatives, sight);
  if (leaves.seen.length === 0 && leaves.hidden.length > 0) return undefined;
  if (isJsonArray(value)) return pruneList(value, leaves, sight);
  if (isJsonObject(value)) return pruneObject(value, leaves, sight);
  return isHiddenValue(value, leaves, sight.audience) ? undefined : value;
}

function pruneList(value: readonly Json[], leaves: Leaves, sight: ExampleSight): Json {
  const items = (plain: readonly Plain[]) => plain.flatMap((leaf) => (leaf.kind === 'array' ? [leaf.items] : []));
  const alternatives = { seen: items(leaves.seen), hidden: items(leaves.hidden) };
  const kept = value.map((entry) => prune(entry, alternatives, sight));
  if (kept.every((entry, index) => entry === value[index])) return value;
  return kept.filter((entry) => entry !== undefined);
}

function pruneObject(value: JsonObject, leaves: Leaves, sight: ExampleSight): Json {
  let changed = false;
  const kept: [string, Json][] = [];
  for (const [key, entry] of Object.entries(value)) {
    const alternatives = { seen: valuesAt(leaves.seen, key), hidden: valuesAt(leaves.hidden, key) };
    const left = prune(entry, alternatives, sight);
    if (left !== entry) changed = true;
    if (left !== undefined) kept.push([key, left]);
  }
  return changed ? Object.fromEntries(kept) : value;
}

function valuesAt(leaves: readonly Plain[], key: string): readonly Schema[] {
  return leaves.flatMap((leaf) => {
    if (leaf.kind !== 'object') return [];
    const property = leaf.properties.find(({ name }) => name === key);
    if (property !== undefined) return [property.schema];
    return typeof leaf.additional === 'object' ? [leaf.additional] : [];
  });
}

/** True for a value that only hidden enum values or hidden schemas know. */
function isHiddenValue(value: Json, { seen, hidden }: Leaves, audience: Audience): boolean {
  const isShown = seen.some(
    (leaf) =>
      leaf.kind !== 'enum' ||
      leaf.values.some((each) => each.value === value && isVisibleTo(each.visibility, audience)),
  );
  if (isShown) return false;
  return [...seen, ...hidden].some((leaf) => leaf.kind === 'enum' && leaf.values.some((each) => each.value === value));
}

/** Follows references, unions and intersections down to plain schemas, seen and hidden apart. */
function leavesOf({ seen, hidden }: Alternatives, { api, isGone }: ExampleSight): Leaves {
  const leaves: { seen: Plain[]; hidden: Plain[] } = { seen: [], hidden: [] };
  const visited = new Set<string>();
  const queue = [
    ...seen.map((schema) => ({ schema, isSeen: true })),
    ...hidden.map((schema) => ({ schema, isSeen: false })),
  ];
  for (const { schema, isSeen } of queue) {
    const stays = isSeen && !isGone(schema);
    const key = `${stays} ${schema.kind} ${schema.origin.pointer}`;
    if (visited.has(key)) continue;
    visited.add(key);
    if (schema.kind === 'reference' || schema.kind === 'union' || schema.kind === 'intersection') {
      queue.push(...partsOf(schema, api).map((part) => ({ schema: part, isSeen: stays })));
    } else leaves[stays ? 'seen' : 'hidden'].push(schema);
  }
  return leaves;
}

function partsOf(schema: Exclude<Schema, Plain>, api: Pick<Api, 'schemas'>): readonly Schema[] {
  switch (schema.kind) {
    case 'reference': {
      const target = api.schemas.get(schema.target);
      return target === undefined ? [] : [target];
    }
    case 'union':
      return [...schema.variants, ...(schema.own === undefined ? [] : [schema.own])];
    case 'intersection':
      return [...schema.parts, ...(schema.own === undefined ? [] : [schema.own])];
  }
}
