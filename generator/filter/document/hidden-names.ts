// Names of properties that left an object: `required`, also in another part of the same `allOf`, must not keep them.

import { isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import type { IsGoneNode } from './gone-nodes.ts';
import { listAt, targetOf } from './raw-node.ts';

/** Names that are hidden in a schema or in the parts of its `allOf`, and visible in none of them. */
export function hiddenNames(root: JsonObject, schema: JsonObject, isGone: IsGoneNode): ReadonlySet<string> {
  const hidden = new Set<string>();
  const visible = new Set<string>();
  const seen = new Set<Json>();
  const queue: { readonly node: Json | undefined; readonly isSeen: boolean }[] = [{ node: schema, isSeen: true }];
  for (const { node, isSeen } of queue) {
    if (!isJsonObject(node) || seen.has(node)) continue;
    seen.add(node);
    const properties = own(node, 'properties');
    for (const [name, property] of isJsonObject(properties) ? Object.entries(properties) : []) {
      (isSeen && !isGone(property) ? visible : hidden).add(name);
    }
    const parts = [...listAt(node, 'allOf'), targetOf(root, own(node, '$ref'))];
    queue.push(...parts.map((part) => ({ node: part, isSeen: isSeen && !isGone(part) })));
  }
  return new Set([...hidden].filter((name) => !visible.has(name)));
}
