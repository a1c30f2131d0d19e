// What every reader of the document needs: the raw tree, the schemas met so far, where to complain.

import type { Report } from '../model/diagnostic.ts';
import { entriesOf, isJsonArray, isTrue, own, textOf, type Json, type JsonObject } from '../model/json.ts';
import { childPointer, pointerKeys } from '../model/origin.ts';
import type { Schema } from '../model/schema.ts';

export interface Reading {
  readonly root: JsonObject;
  /** Filled while reading; see `Api.schemas`. */
  readonly schemas: Map<string, Schema>;
  readonly report: Report;
}

/** A raw node and the pointer it stands at. */
export interface Placed {
  readonly node: Json | undefined;
  readonly pointer: string;
}

/** The raw node at a pointer, own keys only. */
export function nodeAt(root: JsonObject, pointer: string): Json | undefined {
  let node: Json | undefined = root;
  for (const key of pointerKeys(pointer)) {
    node = isJsonArray(node) ? node[Number(key)] : own(node, key);
  }
  return node;
}

/** A `$ref` as a pointer in our own spelling: percent-decoded once, `~` and `/` escaped. */
export function referenceTarget(reference: string): string {
  const decoded = decodeOnce(reference);
  return pointerKeys(decoded).reduce<string>((pointer, key) => childPointer(pointer, key), '#');
}

function decodeOnce(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}

/** Follows `$ref`s of parameters, bodies, responses and path items; stops at an endless chain. */
export function follow(reading: Reading, placed: Placed): Placed {
  const seen = new Set<string>();
  let current = placed;
  for (;;) {
    const reference = textOf(current.node, '$ref');
    if (reference === undefined) return current;
    const pointer = referenceTarget(reference);
    if (seen.has(pointer)) return { node: undefined, pointer };
    seen.add(pointer);
    current = { node: nodeAt(reading.root, pointer), pointer };
  }
}

/** `example`, else the value of the first of `examples` (a map in OpenAPI). */
export function mediaExample(reading: Reading, placed: Placed): Json | undefined {
  const example = own(placed.node, 'example');
  if (example !== undefined) return example;
  const first = entriesOf(own(placed.node, 'examples'))[0];
  if (first === undefined) return undefined;
  const pointer = childPointer(childPointer(placed.pointer, 'examples'), first[0]);
  return own(follow(reading, { node: first[1], pointer }).node, 'value');
}

/** True for `{ type: 'null' }` or a bare `{ nullable: true }`, directly or behind a chain of `$ref`s. */
export function isNullVariant(reading: Reading, written: Json): boolean {
  const { node } = follow(reading, { node: written, pointer: '#' });
  if (own(node, 'type') === 'null' || own(node, 'const') === null) return true;
  return isTrue(node, 'nullable') && entriesOf(node).every(([key]) => key === 'nullable' || key.startsWith('x-'));
}
