// The commands that put a node somewhere else: copy and move.

import { isJsonArray, own } from '../../model/json.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { removeNodes } from './commands.ts';
import type { Problem } from './commands.ts';
import { cloneJson, isMutableObject, setEntry } from './mutable.ts';
import type { Mutable, MutableObject } from './mutable.ts';
import { keysOfPath, selectOne } from './select.ts';
import type { Bench } from './select.ts';

/** Copies the one node at `from` to each place of `to`, whose parent must be there and which must be free. */
export function copy(bench: Bench, args: JsonObject): Problem {
  const source = selectOne(bench, own(args, 'from'));
  if (source === undefined) return undefined;
  if ('problem' in source) return source.problem;
  const to = own(args, 'to');
  const places = (isJsonArray(to) ? to : [to]).map((path) => freePlace(bench.root, path));
  for (const place of places) if ('problem' in place) return place.problem;
  for (const place of places) if ('set' in place) place.set(cloneJson(source.value));
  return undefined;
}

/** Moves the one node at `from` to the free place `to`. */
export function move(bench: Bench, args: JsonObject): Problem {
  const source = selectOne(bench, own(args, 'from'));
  if (source === undefined) return undefined;
  if ('problem' in source) return source.problem;
  const place = freePlace(bench.root, own(args, 'to'));
  if ('problem' in place) return place.problem;
  if (isInside(place.parent, source.value)) return 'A node cannot be moved into itself.';
  removeNodes([source]);
  place.set(source.value);
  return undefined;
}

interface Place {
  readonly parent: Mutable;
  set(value: Mutable): void;
}

function freePlace(root: MutableObject, path: Json | undefined): Place | { readonly problem: string } {
  const keys = typeof path === 'string' ? keysOfPath(path) : undefined;
  const last = keys?.at(-1);
  if (keys === undefined || last === undefined) return { problem: '`to` must be a path without wildcards, `$.a.b`.' };
  let parent: Mutable | undefined = root;
  for (const key of keys.slice(0, -1)) parent = childOf(parent, key);
  if (Array.isArray(parent)) {
    const list = parent;
    if (last !== String(list.length))
      return { problem: `The end of the list is position ${list.length}, not ${last}.` };
    return { parent: list, set: (value) => void list.push(value) };
  }
  if (!isMutableObject(parent)) return { problem: `The parent of \`${String(path)}\` does not exist.` };
  const map = parent;
  if (Object.hasOwn(map, last)) return { problem: `There is already something at \`${String(path)}\`.` };
  return { parent: map, set: (value) => setEntry(map, last, value) };
}

function childOf(parent: Mutable | undefined, key: string): Mutable | undefined {
  if (Array.isArray(parent)) return parent[Number(key)];
  return isMutableObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
}

function isInside(node: Mutable, tree: Mutable): boolean {
  if (node === tree && typeof node === 'object' && node !== null) return true;
  return typeof tree === 'object' && tree !== null && Object.values(tree).some((child) => isInside(node, child));
}
