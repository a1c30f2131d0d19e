// `renameProperties`: what a property is called in the SDK, written into the document as
// `x-stainless-naming`. Names on the wire stay.

import { isJsonArray, isJsonObject, own } from '../../model/json.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Problem } from './commands.ts';
import { entryOf, isMutableObject, setEntry } from './mutable.ts';
import type { Mutable, MutableObject } from './mutable.ts';
import { selectTarget } from './select.ts';
import type { Bench } from './select.ts';

/**
 * Each entry names a `property`: a path to it, or its name, looked for under `target` (everywhere
 * without one). `rename` gives its name by language.
 */
export function renameProperties(bench: Bench, args: JsonObject | readonly Json[]): Problem {
  const entries = isJsonArray(args) ? args : own(args, 'properties');
  if (!isJsonArray(entries)) return '`renameProperties` takes a list of `{property, rename}`.';
  for (const entry of entries) {
    const problem = renameProperty(bench, entry);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function renameProperty(bench: Bench, entry: Json): Problem {
  const property = own(entry, 'property');
  const rename = own(entry, 'rename');
  if (typeof property !== 'string' || !isJsonObject(rename))
    return 'A property to rename has a `property` and a map `rename`.';
  const schemas = propertySchemas(bench, property, own(entry, 'target'));
  if ('problem' in schemas) return schemas.problem;
  for (const schema of schemas.found) writePropertyNames(schema, Object.entries(rename));
  return undefined;
}

/** Notes on a schema what its property is called in the SDK, by language. */
export function writePropertyNames(schema: MutableObject, names: readonly (readonly [string, Json])[]): void {
  for (const [language, name] of names) {
    setEntry(childMap(childMap(schema, 'x-stainless-naming'), language), 'property_name', String(name));
  }
}

function propertySchemas(
  bench: Bench,
  property: string,
  target: Json | undefined,
): { readonly found: readonly MutableObject[] } | { readonly problem: string } {
  if (property.startsWith('$')) {
    const selection = selectTarget(bench, property);
    return 'problem' in selection
      ? selection
      : { found: selection.nodes.map(({ value }) => value).filter(isMutableObject) };
  }
  const within = target === undefined ? { nodes: [{ value: bench.root }] } : selectTarget(bench, target);
  if ('problem' in within) return within;
  const found = [...new Set(within.nodes.flatMap(({ value }) => named(value, property)))];
  if (found.length === 0) bench.miss(`\`${property}\``);
  return { found };
}

/** Every `properties.<name>` in a tree. */
function named(node: Mutable, name: string): readonly MutableObject[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = entryOf(entryOf(node, 'properties'), name);
  const below = Object.values(node).flatMap((child) => named(child, name));
  return isMutableObject(own) ? [own, ...below] : below;
}

function childMap(parent: MutableObject, key: string): MutableObject {
  const current = entryOf(parent, key);
  if (isMutableObject(current)) return current;
  const created: MutableObject = {};
  setEntry(parent, key, created);
  return created;
}
