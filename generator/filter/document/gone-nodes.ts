// Which raw nodes an audience cannot see: the rules of `gone.ts`, asked of the document as it was written.

import { isJsonObject, own, textOf, type Json, type JsonObject } from '../../model/json.ts';
import type { Audience } from '../../model/visibility.ts';
import { hiddenOperations, operationsOf, pathItemsOf, visibleOperations } from './operations.ts';
import {
  enumValues,
  groupsOf,
  holds,
  listAt,
  nodesTo,
  rawNodes,
  targetOf,
  visibleEnumValues,
  type RawNode,
} from './raw-node.ts';

/** True for a node (by identity) that is gone. */
export type IsGoneNode = (node: Json | undefined) => boolean;

/** Finds every gone node of a document. */
export function findGoneNodes(root: JsonObject, audience: Audience): IsGoneNode {
  const gone = new Set<Json>();
  const isGone: IsGoneNode = (node) => node !== undefined && gone.has(node);
  if (audience.groups === undefined) return isGone;
  const every = rawNodes(root);
  const items = new Set<Json>(pathItemsOf(root, every));
  for (const item of items) for (const operation of hiddenOperations(item, audience)) gone.add(operation);
  const operations = new Set([...items].flatMap(operationsOf));
  const sight: Sight = { root, audience, isGone, items, responses: nodesIn('responses', every) };
  const nodes = every.flatMap(({ node, isNames }) => (isNames || operations.has(node) ? [] : [node]));
  sweep(nodes, gone, sight);
  for (const link of linksToNowhere(every, sight)) gone.add(link);
  sweep(nodes, gone, sight);
  return isGone;
}

interface Sight {
  readonly root: JsonObject;
  readonly audience: Audience;
  readonly isGone: IsGoneNode;
  /** Path items, which need an operation. */
  readonly items: ReadonlySet<Json>;
  /** Responses, which need no content: their status is still an answer. */
  readonly responses: ReadonlySet<Json>;
}

/** Until nothing changes: what consists of gone nodes is gone. */
function sweep(nodes: readonly JsonObject[], gone: Set<Json>, sight: Sight): void {
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const node of nodes) {
      if (gone.has(node)) continue;
      if (sight.items.has(node) ? isHiddenItem(node, sight) : isLostNode(node, sight)) gone.add(node);
    }
  }
}

function isLostNode(node: JsonObject, sight: Sight): boolean {
  const { audience } = sight;
  if (!holds(audience, groupsOf(node)) || leadsToGone(node, sight)) return true;
  const values = enumValues(node);
  if (values !== undefined && !visibleEnumValues(node, audience).some((value) => value !== null)) {
    return values.some((value) => value !== null);
  }
  return isHollow(node, sight);
}

/** A reference to a gone node, or into one. */
function leadsToGone(node: JsonObject, { root, isGone }: Sight): boolean {
  return nodesTo(root, own(node, '$ref')).some(isGone);
}

/** Nothing is left of what the node consists of. */
function isHollow(node: JsonObject, { isGone, responses }: Sight): boolean {
  const hasProperties = isJsonObject(own(node, 'properties'));
  const isEmptied = (key: string): boolean => {
    const parts = listAt(node, key);
    return parts.some(isGone) && parts.every((part) => isGone(part) || isNull(part));
  };
  if (isEmptied('oneOf') || isEmptied('anyOf') || (isEmptied('allOf') && !hasProperties)) return true;
  if (isGone(own(node, 'items')) || isGone(own(node, 'schema'))) return true;
  if (!hasProperties && isGone(own(node, 'additionalProperties'))) return true;
  const content = own(node, 'content');
  if (!isJsonObject(content) || responses.has(node)) return false;
  return Object.keys(content).length > 0 && Object.values(content).every(isGone);
}

/** Null is no value of its own: of a union that is left with it nothing is left. */
function isNull(part: Json): boolean {
  if (!isJsonObject(part)) return false;
  const values = enumValues(part);
  return own(part, 'type') === 'null' || (values !== undefined && values.every((value) => value === null));
}

/** None of its operations is left; behind a `$ref` both markers must open, as everywhere. */
function isHiddenItem(item: JsonObject, sight: Sight): boolean {
  const { audience, isGone } = sight;
  const reference = own(item, '$ref');
  if (reference !== undefined) return !holds(audience, groupsOf(item)) || leadsToGone(item, sight);
  const operations = operationsOf(item);
  return operations.length > 0 && operations.every(isGone);
}

/** Links that lead to operations which the audience does not see. */
function linksToNowhere(every: readonly RawNode[], { root, items, isGone }: Sight): readonly JsonObject[] {
  const operations = [...items].flatMap(operationsOf);
  const visible = new Set<Json>(visibleOperations(root, items, isGone));
  const idsOf = (some: readonly JsonObject[]) => new Set(some.map((operation) => textOf(operation, 'operationId')));
  const known = idsOf(operations);
  const shown = idsOf(operations.filter((operation) => visible.has(operation)));
  return [...nodesIn('links', every)].filter((link) => {
    const id = textOf(link, 'operationId');
    const target = targetOf(root, own(link, 'operationRef'));
    if (id !== undefined && known.has(id) && !shown.has(id)) return true;
    return isJsonObject(target) && operations.includes(target) && !visible.has(target);
  });
}

function nodesIn(section: RawNode['section'], every: readonly RawNode[]): ReadonlySet<JsonObject> {
  return new Set(every.flatMap((one) => (!one.isNames && one.section === section ? [one.node] : [])));
}
