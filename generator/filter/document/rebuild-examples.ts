// Examples where they stand: beside a schema, as a list or a map, and shared ones that several places refer to.

import { entriesOf, isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { pruneRawExample, type RawSight } from './prune-raw-example.ts';
import { groupsOf, holds, rawNodes, targetOf } from './raw-node.ts';
import type { DocumentSight } from './sight.ts';

/** A schema is its own; media types and parameters have one. */
export function schemaOf(node: JsonObject): Json | undefined {
  return own(node, 'schema') ?? node;
}

/** What is left of the values of named examples, for all schemas they are examples of. */
export function pruneNamedExamples(sight: RawSight): DocumentSight['examples'] {
  const { root } = sight;
  const schemas = new Map<JsonObject, (Json | undefined)[]>();
  for (const { node, isNames } of rawNodes(root)) {
    if (isNames) continue;
    for (const [, entry] of entriesOf(own(node, 'examples'))) {
      const example = behindReferences(root, entry);
      if (!isJsonObject(example) || own(node, 'schema') === undefined || sight.isGone(node)) continue;
      schemas.set(example, [...(schemas.get(example) ?? []), own(node, 'schema')]);
    }
  }
  const left = new Map<Json, Json | undefined>();
  for (const [example, uses] of schemas) {
    const value = own(example, 'value');
    if (value === undefined) continue;
    const rest = uses.reduce<Json | undefined>(
      (some, schema) => (some === undefined ? undefined : pruneRawExample(some, schema, sight)),
      value,
    );
    left.set(example, rest);
  }
  return left;
}

/** A list of values on a schema, a map of examples elsewhere. */
export function rebuildExamples(node: JsonObject, value: Json, sight: DocumentSight): Json | undefined {
  if (isJsonArray(value)) {
    const left = value.map((each) => pruneRawExample(each, schemaOf(node), sight)).filter((each) => each !== undefined);
    return left.length === 0 && value.length > 0 ? undefined : left;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, example]): [string, Json][] => {
    const rest = exampleLeft(example, sight);
    return rest === undefined ? [] : [[name, rest]];
  });
  if (entries.length === 0 && Object.keys(value).length > 0) return undefined;
  return sight.writtenAs.note(Object.fromEntries(entries), value);
}

function exampleLeft(example: Json, sight: DocumentSight): Json | undefined {
  const target = behindReferences(sight.root, example) ?? example;
  if (!isJsonObject(example)) return example;
  if (![example, target].every((each) => isVisible(each, sight))) return undefined;
  if (sight.examples.has(target) && sight.examples.get(target) === undefined) return undefined;
  const entries = Object.entries(example).flatMap(([key, each]): [string, Json][] => {
    if (key.startsWith('x-mint')) return [];
    return [[key, key === 'value' ? sight.examples.get(example) ?? each : each]];
  });
  return sight.writtenAs.note(Object.fromEntries(entries), example);
}

function isVisible(example: Json, { audience }: RawSight): boolean {
  return !isJsonObject(example) || holds(audience, groupsOf(example));
}

/** The example itself, behind any number of references; undefined where they lead to nothing. */
function behindReferences(root: JsonObject, example: Json): Json | undefined {
  let current: Json | undefined = example;
  for (let jumps = 0; jumps < 100 && own(current, '$ref') !== undefined; jumps += 1) {
    current = targetOf(root, own(current, '$ref'));
  }
  return current;
}
