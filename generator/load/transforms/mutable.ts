// JSON that may be changed, and the safe ways to change it. A copied node is never shared, also where
// YAML aliases shared it.

import { isJsonArray } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';

export type Mutable = null | boolean | number | string | Mutable[] | MutableObject;

export interface MutableObject {
  [key: string]: Mutable;
}

/** A deep copy; nothing of it is shared with the original. `fromEntries` makes every key an own one, `__proto__` too. */
export function cloneJson(value: Json): Mutable {
  if (typeof value !== 'object' || value === null) return value;
  if (isJsonArray(value)) return value.map(cloneJson);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, cloneJson(child)]));
}

export function isMutableObject(value: Mutable | undefined): value is MutableObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own entry, or undefined. */
export function entryOf(value: Mutable | undefined, key: string): Mutable | undefined {
  return isMutableObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Sets an own entry whatever its name; plain assignment to `__proto__` would do something else. */
export function setEntry(object: MutableObject, key: string, value: Mutable): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Equal in content; the order of keys does not matter. */
export function sameJson(a: Json, b: Json): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (isJsonArray(a) || isJsonArray(b)) {
    return (
      isJsonArray(a) && isJsonArray(b) && a.length === b.length && a.every((each, at) => sameJson(each, b[at] ?? null))
    );
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key] ?? null, b[key] ?? null));
}
