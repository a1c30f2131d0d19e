// Examples in the raw document: hidden properties, enum values and variants leave them as they leave the schema.

import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import type { Audience } from '../../model/visibility.ts';
import type { IsGoneNode } from './gone-nodes.ts';
import { listAt, targetOf, visibleEnumValues } from './raw-node.ts';

export interface RawSight {
  readonly root: JsonObject;
  readonly audience: Audience;
  readonly isGone: IsGoneNode;
}

/** Schemas a value may follow, after references, unions and `allOf`: those the audience sees and the others. */
interface Leaves {
  readonly seen: readonly JsonObject[];
  readonly hidden: readonly JsonObject[];
}

interface Candidate {
  readonly schema: Json | undefined;
  readonly isSeen: boolean;
}

/** The value without what is hidden; undefined when all of it is. */
export function pruneRawExample(value: Json, schema: Json | undefined, sight: RawSight): Json | undefined {
  return prune(value, [{ schema, isSeen: true }], sight);
}

function prune(value: Json, candidates: readonly Candidate[], sight: RawSight): Json | undefined {
  const leaves = leavesOf(candidates, sight);
  if (leaves.seen.length === 0 && leaves.hidden.length > 0) return undefined;
  if (isJsonArray(value)) {
    const inner = childrenOf(leaves, (leaf) => own(leaf, 'items'));
    return value.map((entry) => prune(entry, inner, sight)).filter((entry) => entry !== undefined);
  }
  if (!isJsonObject(value)) return isHiddenValue(value, leaves, sight.audience) ? undefined : value;
  const kept = Object.entries(value).flatMap(([key, entry]): [string, Json][] => {
    const inner = childrenOf(leaves, (leaf) => own(own(leaf, 'properties'), key) ?? own(leaf, 'additionalProperties'));
    const left = prune(entry, inner, sight);
    return left === undefined ? [] : [[key, left]];
  });
  return Object.fromEntries(kept);
}

function childrenOf({ seen, hidden }: Leaves, child: (leaf: JsonObject) => Json | undefined): readonly Candidate[] {
  const of = (leaves: readonly JsonObject[], isSeen: boolean) =>
    leaves.map((leaf) => ({ schema: child(leaf), isSeen }));
  return [...of(seen, true), ...of(hidden, false)].filter(({ schema }) => isJsonObject(schema));
}

function isHiddenValue(value: Json, { seen, hidden }: Leaves, audience: Audience): boolean {
  const isEnum = (leaf: JsonObject) => isJsonArray(own(leaf, 'enum'));
  if (seen.some((leaf) => !isEnum(leaf) || visibleEnumValues(leaf, audience).includes(value))) return false;
  return [...seen, ...hidden].some((leaf) => listAt(leaf, 'enum').includes(value));
}

function leavesOf(candidates: readonly Candidate[], { root, isGone }: RawSight): Leaves {
  const leaves: { seen: JsonObject[]; hidden: JsonObject[] } = { seen: [], hidden: [] };
  const visited = new Map<boolean, Set<Json>>([[true, new Set()], [false, new Set()]]); // prettier-ignore
  const queue = [...candidates];
  for (const { schema, isSeen } of queue) {
    const stays = isSeen && !isGone(schema);
    if (!isJsonObject(schema) || visited.get(stays)?.has(schema) === true) continue;
    visited.get(stays)?.add(schema);
    const target = targetOf(root, own(schema, '$ref'));
    const parts = [target, ...['oneOf', 'anyOf', 'allOf'].flatMap((key) => listAt(schema, key))];
    const inner = parts.filter((part) => part !== undefined);
    queue.push(...inner.map((part) => ({ schema: part, isSeen: stays })));
    if (inner.length === 0 || own(schema, 'properties') !== undefined) leaves[stays ? 'seen' : 'hidden'].push(schema);
  }
  return leaves;
}
