// A copy of the document without what is gone and without any marker; keys keep their order.

import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { pruneRawExample } from './prune-raw-example.ts';
import { kindOfChild, visibleEnumValues } from './raw-node.ts';
import { constraintLeft, isOnlyForHidden, pointlessKeys } from './rebuild-constraints.ts';
import { besideEnum, besideProperties } from './rebuild-companions.ts';
import { rebuildExamples, schemaOf } from './rebuild-examples.ts';
import { partOfOne, rebuildDiscriminator, unionOfOne } from './rebuild-unions.ts';
import type { DocumentSight } from './sight.ts';

/** The visible rest of the root. */
export function rebuild(sight: DocumentSight): JsonObject {
  return rebuildNode(sight.root, sight);
}

function rebuildNode(node: JsonObject, sight: DocumentSight): JsonObject {
  const pointless = pointlessKeys(node, sight);
  const entries = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    if (key.startsWith('x-mint') || pointless.has(key)) return [];
    const rest = rebuildEntry(node, key, { value, sight });
    return rest === undefined ? [] : [[key, rest]];
  });
  return sight.writtenAs.note(partOfOne(node, unionOfOne(node, Object.fromEntries(entries))), node);
}

interface Entry {
  readonly value: Json;
  readonly sight: DocumentSight;
}

/** One keyword of a node; undefined when it leaves. */
function rebuildEntry(node: JsonObject, key: string, { value, sight }: Entry): Json | undefined {
  if (sight.isGone(value)) return undefined;
  switch (key) {
    case 'enum':
      return isJsonArray(value) ? sight.writtenAs.note(visibleEnumValues(node, sight.audience), value) : value;
    case 'example':
    case 'default':
      return pruneRawExample(value, schemaOf(node), sight);
    case 'examples':
      return rebuildExamples(node, value, sight);
    case 'discriminator':
      return rebuildDiscriminator(node, value, sight);
    case 'content':
      return isJsonObject(value) ? contentLeft(rebuildNames(value, sight), value) : value;
    default:
      return rebuildOther(node, key, { value, sight });
  }
}

function rebuildOther(node: JsonObject, key: string, { value, sight }: Entry): Json | undefined {
  const constraint = constraintLeft(node, key, { value, sight });
  if (constraint === undefined) return undefined;
  const companion = besideEnum(node, key, { value: constraint, sight });
  const left = besideProperties(node, key, { value: companion, sight });
  if (typeof left === 'object' && left !== null) sight.writtenAs.note(left, value);
  return rebuildChild(key, left, sight);
}

function rebuildChild(key: string, value: Json, sight: DocumentSight): Json | undefined {
  const kind = kindOfChild(key, false);
  if (kind === undefined) return value;
  if (isJsonObject(value)) return kind === 'names' ? rebuildNames(value, sight) : rebuildNode(value, sight);
  if (!isJsonArray(value)) return value;
  // The place of an element of a tuple is its meaning.
  if (key === 'prefixItems')
    return sight.writtenAs.note(
      value.map((each) => rebuildElement(each, sight) ?? {}),
      value,
    );
  const isLost = (each: Json): boolean =>
    sight.isGone(each) || ((key === 'oneOf' || key === 'anyOf') && isOnlyForHidden(each, sight));
  const left = value.flatMap((each) => (isLost(each) ? [] : [rebuildElement(each, sight) ?? each]));
  return left.length === 0 && value.length > 0 ? undefined : sight.writtenAs.note(left, value);
}

function rebuildElement(element: Json, sight: DocumentSight): Json | undefined {
  if (sight.isGone(element)) return undefined;
  return isJsonObject(element) ? rebuildNode(element, sight) : element;
}

function rebuildNames(map: JsonObject, sight: DocumentSight): JsonObject {
  const entries = Object.entries(map).flatMap(([name, value]): [string, Json][] => {
    if (sight.isGone(value)) return [];
    return [[name, isJsonObject(value) ? rebuildNode(value, sight) : value]];
  });
  return sight.writtenAs.note(Object.fromEntries(entries), map);
}

/** A body of which no content is left leaves it as a whole. */
function contentLeft(left: JsonObject, before: JsonObject): JsonObject | undefined {
  return Object.keys(left).length === 0 && Object.keys(before).length > 0 ? undefined : left;
}
