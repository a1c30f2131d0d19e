// The operations of a raw document: under paths, webhooks and callbacks, and which of them an audience sees.

import { entriesOf, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import type { Audience } from '../../model/visibility.ts';
import { groupsOf, holds, targetOf, VERBS, type RawNode } from './raw-node.ts';

/** Every path item of a document, wherever path items may stand. */
export function pathItemsOf(root: JsonObject, every: readonly RawNode[]): readonly JsonObject[] {
  const placed = every.flatMap(({ node, isNames, section }) => {
    if (isNames) return [];
    if (section === 'pathItems') return [node];
    return section === 'callbacks' ? objectsIn(node) : [];
  });
  return [...placed, ...objectsIn(own(root, 'x-webhooks'))];
}

/** The operations that stand in a path item. */
export function operationsOf(item: Json | undefined): readonly JsonObject[] {
  return entriesOf(item).flatMap(([key, node]) => (VERBS.has(key) && isJsonObject(node) ? [node] : []));
}

/** The groups of a path item and of its operation are united: either one's may see. */
export function hiddenOperations(item: Json, audience: Audience): readonly JsonObject[] {
  const around = isJsonObject(item) ? groupsOf(item) : undefined;
  return operationsOf(item).filter((operation) => {
    const groups = groupsOf(operation);
    if (around === undefined || groups === undefined) return !holds(audience, around === undefined ? groups : around);
    return !holds(audience, around) && !holds(audience, groups);
  });
}

/** Operations that are not gone, of path items that something not gone leads to. */
export function visibleOperations(
  root: JsonObject,
  items: ReadonlySet<Json>,
  isGone: (node: Json | undefined) => boolean,
): readonly JsonObject[] {
  const parked = new Set<Json>(objectsIn(own(own(root, 'components'), 'pathItems')));
  const queue: Json[] = [...items].filter((item) => !parked.has(item) && !isGone(item));
  const met = new Set<Json>(queue);
  for (const item of queue) {
    const target = targetOf(root, own(item, '$ref'));
    if (target === undefined || isGone(target) || met.has(target)) continue;
    met.add(target);
    queue.push(target);
  }
  return queue.flatMap(operationsOf).filter((operation) => !isGone(operation));
}

function objectsIn(map: Json | undefined): readonly JsonObject[] {
  return entriesOf(map).flatMap(([, node]) => (isJsonObject(node) ? [node] : []));
}
