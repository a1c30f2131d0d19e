// After the filter: components that nothing reaches any more, and tags that only hidden operations carried.

import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { pointerKeys } from '../../model/origin.ts';
import { listAt, targetOf, VERBS } from './raw-node.ts';

/** The document without components that paths and webhooks do not lead to. Security schemes stay. */
export function dropUnreachable(root: JsonObject): JsonObject {
  const components = own(root, 'components');
  if (!isJsonObject(components)) return root;
  const reached = reachedNodes(root);
  const sections = Object.entries(components).flatMap(([section, entries]): [string, Json][] => {
    if (section === 'securitySchemes' || !isJsonObject(entries)) return [[section, entries]];
    const left = Object.entries(entries).filter(([, node]) => reached.has(node));
    return left.length === 0 ? [] : [[section, Object.fromEntries(left)]];
  });
  return replaceKey(root, 'components', Object.fromEntries(sections));
}

/** The document without tags that were in use before and are not any more. */
export function dropUnusedTags(root: JsonObject, before: JsonObject): JsonObject {
  const tags = own(root, 'tags');
  if (!isJsonArray(tags)) return root;
  const usedBefore = usedTags(before);
  const used = usedTags(root);
  const left = tags.filter((tag) => {
    const name = own(tag, 'name') ?? null;
    return used.has(name) || !usedBefore.has(name);
  });
  return replaceKey(root, 'tags', left);
}

function reachedNodes(root: JsonObject): ReadonlySet<Json> {
  const reached = new Set<Json>();
  const stack: Json[] = Object.entries(root).flatMap(([key, node]) => (key === 'components' ? [] : [node]));
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null || reached.has(node)) continue;
    reached.add(node);
    stack.push(...Object.values(node));
    const targets = [own(node, '$ref'), ...mappedBy(node)];
    for (const target of targets) stack.push(...nodesOnTheWay(root, target));
  }
  return reached;
}

/** A pointer into the middle of a component keeps the component. */
function nodesOnTheWay(root: JsonObject, reference: Json | undefined): readonly Json[] {
  const target = targetOf(root, reference);
  if (target === undefined || typeof reference !== 'string') return [];
  const [components, section, name] = pointerKeys(reference);
  const owner = components === 'components' ? own(own(own(root, 'components'), section ?? ''), name ?? '') : undefined;
  return owner === undefined ? [target] : [target, owner];
}

function mappedBy(node: Json): readonly Json[] {
  const mapping = own(own(node, 'discriminator'), 'mapping');
  if (!isJsonObject(mapping)) return [];
  return Object.values(mapping).map((target) =>
    typeof target === 'string' && !target.includes('/') ? `#/components/schemas/${target}` : target,
  );
}

function usedTags(root: JsonObject): ReadonlySet<Json> {
  const items = [own(root, 'paths'), own(root, 'webhooks')].flatMap((section) =>
    isJsonObject(section) ? Object.values(section).filter(isJsonObject) : [],
  );
  const operations = items.flatMap((item) =>
    Object.entries(item)
      .filter(([key]) => VERBS.has(key))
      .map(([, node]) => node),
  );
  return new Set(operations.flatMap((operation) => (isJsonObject(operation) ? listAt(operation, 'tags') : [])));
}

function replaceKey(root: JsonObject, key: string, value: Json): JsonObject {
  return Object.fromEntries(Object.entries(root).map(([name, node]) => [name, name === key ? value : node]));
}
