// Where the nodes of a changed document were written: every copied node remembers its original, so
// that a place stays right when neighbors were removed or the node was moved.

import type { SpecDocument } from '../../model/document.ts';
import { isJsonArray } from '../../model/json.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { childPointer, pointerKeys } from '../../model/origin.ts';
import type { Position } from '../../model/origin.ts';
import type { Mutable, MutableObject } from './mutable.ts';

/** A copy and, for each of its lists and maps, the node it was copied from. */
export interface Copy {
  readonly root: MutableObject;
  readonly originals: ReadonlyMap<object, object>;
}

/** A deep copy that knows its originals. */
export function copyWithOriginals(root: JsonObject): Copy {
  const originals = new Map<object, object>();
  const copyMap = (map: JsonObject): MutableObject => {
    const copied = Object.fromEntries(Object.entries(map).map(([key, child]) => [key, copy(child)]));
    originals.set(copied, map);
    return copied;
  };
  const copy = (value: Json): Mutable => {
    if (typeof value !== 'object' || value === null) return value;
    if (!isJsonArray(value)) return copyMap(value);
    const copied = value.map(copy);
    originals.set(copied, value);
    return copied;
  };
  return { root: copyMap(root), originals };
}

/** `where` of a changed document. A node that was added has the place of its nearest copied parent. */
export function whereOf(document: SpecDocument, { root, originals }: Copy): (pointer: string) => Position | undefined {
  let pointers: ReadonlyMap<object, string> | undefined;
  return (pointer) => {
    pointers ??= pointersOf(document.root);
    let node: Mutable | undefined = root;
    let place = '#';
    for (const key of pointerKeys(pointer)) {
      node = child(node, key);
      const original = typeof node === 'object' && node !== null ? originals.get(node) : undefined;
      place = (original && pointers.get(original)) ?? childPointer(place, key);
    }
    return document.where(place);
  };
}

function child(node: Mutable | undefined, key: string): Mutable | undefined {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
  return Array.isArray(node) ? node[Number(key)] : node[key];
}

function pointersOf(root: JsonObject): ReadonlyMap<object, string> {
  const pointers = new Map<object, string>();
  const visit = (node: Json, pointer: string): void => {
    if (typeof node !== 'object' || node === null || pointers.has(node)) return;
    pointers.set(node, pointer);
    for (const [key, value] of Object.entries(node)) visit(value, childPointer(pointer, key));
  };
  visit(root, '#');
  return pointers;
}
