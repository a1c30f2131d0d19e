// Examples in the raw document: hidden properties, enum values and variants leave them as they leave the schema. What
// would no longer be an example of its schema leaves as a whole.

import { entriesOf, isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import type { Audience } from '../../model/visibility.ts';
import { fitsSchema, wholeView, type View } from './fits-schema.ts';
import type { IsGoneNode } from './gone-nodes.ts';
import type { LostNames } from './lost-names.ts';
import type { WrittenAs } from './written-as.ts';
import { enumValues, listAt, targetOf, visibleEnumValues } from './raw-node.ts';

export interface RawSight {
  readonly root: JsonObject;
  readonly audience: Audience;
  readonly isGone: IsGoneNode;
  readonly lostNames: LostNames;
  readonly writtenAs: WrittenAs;
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

interface Pruning {
  readonly sight: RawSight;
  readonly whole: View;
  readonly visible: View;
}

/** The value without what is hidden; undefined when all of it is. */
export function pruneRawExample(value: Json, schema: Json | undefined, sight: RawSight): Json | undefined {
  const { root, isGone, lostNames, audience } = sight;
  if (audience.groups === undefined) return value;
  const whole = wholeView(root);
  const visible: View = {
    root,
    whole,
    isGone,
    lostNamesOf: (node) => lostNames.get(node),
    valuesOf: (node) => visibleEnumValues(node, audience),
  };
  return prune(value, [{ schema, isSeen: true }], { sight, whole, visible });
}

function prune(value: Json, candidates: readonly Candidate[], pruning: Pruning): Json | undefined {
  const leaves = leavesOf(candidates, pruning.sight);
  if (leaves.seen.length === 0 && leaves.hidden.length > 0) return undefined;
  const rest = pruneParts(value, leaves, pruning);
  if (rest === undefined) return undefined;
  const was = candidates.some(({ schema }) => fitsSchema(value, schema, pruning.whole));
  const is = candidates.some(({ schema, isSeen }) => isSeen && fitsSchema(rest, schema, pruning.visible));
  // What followed no schema to begin with is not for us to judge.
  return was && !is && candidates.length > 0 ? undefined : rest;
}

function pruneParts(value: Json, leaves: Leaves, pruning: Pruning): Json | undefined {
  if (isJsonArray(value)) {
    const inner = childrenOf(leaves, (leaf) => [...listAt(leaf, 'prefixItems'), own(leaf, 'items')]);
    const left = value.map((entry) => prune(entry, inner, pruning)).filter((entry) => entry !== undefined);
    return pruning.sight.writtenAs.note(left, value);
  }
  if (!isJsonObject(value)) return isHiddenValue(value, leaves, pruning.sight.audience) ? undefined : value;
  const kept = Object.entries(value).flatMap(([key, entry]): [string, Json][] => {
    const inner = childrenOf(leaves, (leaf) => schemasOfEntry(leaf, key));
    const left = prune(entry, inner, pruning);
    return left === undefined ? [] : [[key, left]];
  });
  return pruning.sight.writtenAs.note(Object.fromEntries(kept), value);
}

function childrenOf(
  { seen, hidden }: Leaves,
  children: (leaf: JsonObject) => readonly (Json | undefined)[],
): readonly Candidate[] {
  const of = (leaves: readonly JsonObject[], isSeen: boolean) =>
    leaves.flatMap(children).map((schema) => ({ schema, isSeen }));
  return [...of(seen, true), ...of(hidden, false)].filter(({ schema }) => isJsonObject(schema));
}

/** Patterns are not tried: any of them may be the one that an entry without a property of its own follows. */
function schemasOfEntry(leaf: JsonObject, key: string): readonly (Json | undefined)[] {
  const property = own(own(leaf, 'properties'), key);
  if (property !== undefined) return [property];
  const patterns = entriesOf(own(leaf, 'patternProperties')).map(([, schema]) => schema);
  return [...patterns, own(leaf, 'additionalProperties')];
}

function isHiddenValue(value: Json, { seen, hidden }: Leaves, audience: Audience): boolean {
  const isShownBy = (leaf: JsonObject): boolean =>
    enumValues(leaf) === undefined || visibleEnumValues(leaf, audience).includes(value);
  if (seen.some(isShownBy)) return false;
  return [...seen, ...hidden].some((leaf) => enumValues(leaf)?.includes(value) === true);
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
