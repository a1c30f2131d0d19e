// What a document marks as unstable: `x-mint.metadata.tag` or `x-stability` on a thing, on what holds it, or on
// every operation that leads to it.

import { entriesOf, isJsonArray, own, textOf, type Json, type JsonObject } from '../model/json.ts';
import { childPointer, pointerKeys, type Origin } from '../model/origin.ts';

/** The tag, as written, that makes what stands at an origin unstable. */
export type Stability = (origin: Origin) => string | undefined;

/** Reads a document once. `tags`: the words that mean unstable; case does not count. */
export function readStability(root: JsonObject, tags: readonly string[]): Stability {
  const words = new Set(tags.map((tag) => tag.toLowerCase()));
  const components = tagsOfComponents(root, words);
  return ({ source, pointer }) => {
    if (source !== 'spec') return undefined;
    const component = componentOf(pointer);
    return tagAlong(root, pointer, words) ?? (component === undefined ? undefined : components.get(component));
  };
}

/** The innermost tag on the way to a pointer; the way may end before the pointer does. */
function tagAlong(root: Json, pointer: string, words: ReadonlySet<string>): string | undefined {
  let found = tagOn(root, words);
  let node: Json | undefined = root;
  for (const key of pointerKeys(pointer)) {
    node = isJsonArray(node) ? node[Number(key)] : own(node, key);
    if (node === undefined) break;
    found = tagOn(node, words) ?? found;
  }
  return found;
}

function tagOn(node: Json | undefined, words: ReadonlySet<string>): string | undefined {
  const written = [textOf(own(own(node, 'x-mint'), 'metadata'), 'tag'), textOf(node, 'x-stability')];
  return written.find((tag) => tag !== undefined && words.has(tag.toLowerCase()));
}

/** `#/components/schemas/Book` of a pointer at or below it. */
function componentOf(pointer: string): string | undefined {
  const keys = pointerKeys(pointer);
  if (keys[0] !== 'components' || keys.length < 3) return undefined;
  return keys.slice(0, 3).reduce((at: string, key) => childPointer(at, key), '#');
}

/** For each component that only tagged operations lead to, the tag of the first of them. */
function tagsOfComponents(root: JsonObject, words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  const stable = new Set<string>();
  for (const { pointer, node } of operationsOf(root)) {
    const tag = tagAlong(root, pointer, words);
    for (const component of componentsFrom(root, node)) {
      if (tag === undefined) stable.add(component);
      else if (!tags.has(component)) tags.set(component, tag);
    }
  }
  for (const component of stable) tags.delete(component);
  return tags;
}

/** Everything below a path: operations, and what they share. */
function operationsOf(root: JsonObject): readonly { readonly pointer: string; readonly node: Json }[] {
  return ['paths', 'webhooks'].flatMap((top) =>
    entriesOf(own(root, top)).flatMap(([path, item]) =>
      entriesOf(item).map(([key, node]) => ({ pointer: childPointer(childPointer(`#/${top}`, path), key), node })),
    ),
  );
}

/** The components that a node refers to, itself or through others. */
function componentsFrom(root: JsonObject, node: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const open: Json[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isJsonArray(next)) open.push(...next);
    for (const [key, value] of entriesOf(next)) {
      const component = key === '$ref' && typeof value === 'string' ? componentOf(value) : undefined;
      if (component === undefined) open.push(value);
      else if (!found.has(component)) open.push(...targetOf(root, component));
      if (component !== undefined) found.add(component);
    }
  }
  return found;
}

function targetOf(root: JsonObject, pointer: string): readonly Json[] {
  const target = pointerKeys(pointer).reduce((at: Json | undefined, key) => own(at, key), root);
  return target === undefined ? [] : [target];
}
