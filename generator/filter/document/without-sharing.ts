// What YAML writes once and uses at several places by an alias is one object in memory. It can be hidden at one place
// and visible at the other, so that each place gets its own.

import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';

/** The same document; a copy where an object stands at more than one place. */
export function withoutSharing(root: JsonObject): JsonObject {
  if (!hasShared(root)) return root;
  const copy = copied(root);
  return isJsonObject(copy) ? copy : root;
}

function hasShared(root: Json): boolean {
  const met = new Set<Json>();
  const stack: Json[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if (met.has(node)) return true;
    met.add(node);
    stack.push(...Object.values(node));
  }
  return false;
}

function copied(node: Json): Json {
  if (Array.isArray(node)) return node.map(copied);
  if (!isJsonObject(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copied(value)]));
}
