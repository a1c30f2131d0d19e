// Plain JSON values, as they come out of a document before anyone has understood them.

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for a JSON object: not an array, not null. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a JSON array. TypeScript's own `Array.isArray` does not narrow readonly arrays. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** An object's own entry, or undefined. Never sees what an object inherits (`constructor`, `__proto__`). */
export function own(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An entry if it is text. */
export function textOf(node: Json | undefined, key: string): string | undefined {
  const value = own(node, key);
  return typeof value === 'string' ? value : undefined;
}

/** An entry if it is a finite number. */
export function numberOf(node: Json | undefined, key: string): number | undefined {
  const value = own(node, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** True only for a literal `true`. */
export function isTrue(node: Json | undefined, key: string): boolean {
  return own(node, key) === true;
}

/** The entries of an array; nothing for anything else. */
export function listOf(node: Json | undefined): readonly Json[] {
  return isJsonArray(node) ? node : [];
}

/** The entries of an object in document order; nothing for anything else. */
export function entriesOf(node: Json | undefined): readonly (readonly [string, Json])[] {
  return isJsonObject(node) ? Object.entries(node) : [];
}
