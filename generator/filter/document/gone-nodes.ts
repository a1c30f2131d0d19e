// Which raw nodes an audience cannot see: the rules of `gone.ts`, asked of the document as it was written.

import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import type { Audience } from '../../model/visibility.ts';
import { groupsOf, holds, listAt, rawNodes, targetOf, VERBS, visibleEnumValues } from './raw-node.ts';

/** True for a node (by identity) that is gone. */
export type IsGoneNode = (node: Json | undefined) => boolean;

/** Finds every gone node of a document. */
export function findGoneNodes(root: JsonObject, audience: Audience): IsGoneNode {
  const gone = new Set<Json>();
  const isGone: IsGoneNode = (node) => node !== undefined && gone.has(node);
  if (audience.groups === undefined) return isGone;
  const items = new Set<Json>();
  for (const item of pathItems(root)) {
    items.add(item);
    for (const operation of hiddenOperations(item, audience)) gone.add(operation);
  }
  const operations = new Set([...items].flatMap((item) => operationsOf(item)));
  const nodes = rawNodes(root).filter(({ node, isNames }) => !isNames && !operations.has(node));
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const { node } of nodes) {
      if (gone.has(node)) continue;
      const isLost = items.has(node) ? isHiddenItem(node, { root, audience, isGone }) : isLostNode(node, { root, audience, isGone });
      if (isLost) gone.add(node);
    }
  }
  return isGone;
}

interface Sight {
  readonly root: JsonObject;
  readonly audience: Audience;
  readonly isGone: IsGoneNode;
}

function isLostNode(node: JsonObject, { root, audience, isGone }: Sight): boolean {
  if (!holds(audience, groupsOf(node)) || isGone(targetOf(root, own(node, '$ref')))) return true;
  if (isJsonArray(own(node, 'enum')) && !visibleEnumValues(node, audience).some((value) => value !== null)) {
    return listAt(node, 'enum').some((value) => value !== null);
  }
  return isHollow(node, isGone);
}

/** Nothing is left of what the node consists of. */
function isHollow(node: JsonObject, isGone: IsGoneNode): boolean {
  const hasProperties = isJsonObject(own(node, 'properties'));
  const isEmptyList = (key: string) => listAt(node, key).length > 0 && listAt(node, key).every(isGone);
  if (isEmptyList('oneOf') || isEmptyList('anyOf') || (isEmptyList('allOf') && !hasProperties)) return true;
  if (isGone(own(node, 'items')) || isGone(own(node, 'schema'))) return true;
  if (!hasProperties && isGone(own(node, 'additionalProperties'))) return true;
  // A body of which no content is left; a response stays, as its status is still an answer.
  const content = own(node, 'content');
  const isResponse = own(node, 'description') !== undefined && own(node, 'required') === undefined;
  return (
    isJsonObject(content) && !isResponse && Object.keys(content).length > 0 && Object.values(content).every(isGone)
  );
}

function pathItems(root: JsonObject): readonly JsonObject[] {
  const sections = [own(root, 'paths'), own(root, 'webhooks'), own(own(root, 'components'), 'pathItems')];
  return sections.flatMap((section) => (isJsonObject(section) ? Object.values(section).filter(isJsonObject) : []));
}

function operationsOf(item: Json): readonly JsonObject[] {
  if (!isJsonObject(item)) return [];
  return Object.entries(item).flatMap(([key, node]) => (VERBS.has(key) && isJsonObject(node) ? [node] : []));
}

/** The groups of a path item and of its operation are united: either one's may see. */
function hiddenOperations(item: JsonObject, audience: Audience): readonly JsonObject[] {
  const around = groupsOf(item);
  return operationsOf(item).filter((operation) => {
    const groups = groupsOf(operation);
    if (around === undefined || groups === undefined) return !holds(audience, around === undefined ? groups : around);
    return !holds(audience, around) && !holds(audience, groups);
  });
}

/** None of its operations is left; behind a `$ref` both markers must open, as everywhere. */
function isHiddenItem(item: JsonObject, { root, audience, isGone }: Sight): boolean {
  const reference = own(item, '$ref');
  if (reference !== undefined) return !holds(audience, groupsOf(item)) || isGone(targetOf(root, reference));
  const operations = operationsOf(item);
  return operations.length > 0 && operations.every(isGone);
}
