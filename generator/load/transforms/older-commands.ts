// Commands of the older spelling, `openapi.transformations`, that the newer one has no equal of:
// mergeObject, replaceProperties, oneOfToAnyOf, renameValue, extractToRefs. The shared ones are in commands.ts.

import { isJsonArray, isJsonObject, own } from '../../model/json.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { childPointer } from '../../model/origin.ts';
import { merge, put, type Problem } from './commands.ts';
import { copy } from './copy-move.ts';
import { cloneJson, entryOf, isMutableObject, setEntry } from './mutable.ts';
import type { Mutable } from './mutable.ts';
import { writePropertyNames } from './rename-properties.ts';
import { selectOne, selectTarget } from './select.ts';
import type { Bench, Selection } from './select.ts';

/** `merge` under its older name, with the map under `object`. */
export function mergeObject(bench: Bench, args: JsonObject): Problem {
  const object = own(args, 'object');
  return isJsonObject(object)
    ? merge(bench, { target: own(args, 'target') ?? null, value: object })
    : '`mergeObject` needs a map as `object`.';
}

/** Puts `value` in the place of every node that `filter` lets through. */
export function replaceProperties(bench: Bench, args: JsonObject): Problem {
  const selection = selectFiltered(bench, own(args, 'filter'));
  if ('problem' in selection) return selection.problem;
  const value = own(args, 'value');
  if (value === undefined) return '`replaceProperties` needs a `value`.';
  for (const { parent, key } of selection.nodes) put(parent, key, cloneJson(value));
  return undefined;
}

/** Calls every `oneOf` of the document `anyOf`, in its old place among the keys; one that has both keeps both. */
export function oneOfToAnyOf(bench: Bench): Problem {
  renameEverywhere(bench.root);
  return undefined;
}

function renameEverywhere(node: Mutable): void {
  if (typeof node !== 'object' || node === null) return;
  for (const child of Object.values(node)) renameEverywhere(child);
  if (!isMutableObject(node) || !Array.isArray(entryOf(node, 'oneOf')) || Object.hasOwn(node, 'anyOf')) return;
  const entries = Object.entries(node);
  for (const [key] of entries) delete node[key];
  for (const [key, child] of entries) setEntry(node, key === 'oneOf' ? 'anyOf' : key, child);
}

/** Names in the SDK, by language, of the nodes that `filter` lets through. */
export function renameValue(bench: Bench, args: JsonObject): Problem {
  const selection = selectFiltered(bench, own(args, 'filter'));
  if ('problem' in selection) return selection.problem;
  const rename = own(args, 'rename');
  if (!isJsonObject(rename)) return '`renameValue` needs a map `rename`.';
  const names = Object.entries(rename).flatMap(([language, name]): readonly (readonly [string, Json])[] => {
    const property = isJsonObject(name) ? own(name, 'property_name') : name;
    return property === undefined ? [] : [[language, property]];
  });
  for (const { value } of selection.nodes) if (isMutableObject(value)) writePropertyNames(value, names);
  return undefined;
}

/** Makes a schema of its own of each node, and leaves a reference behind. `ref` is `{target, name}`, or a list of them. */
export function extractToRefs(bench: Bench, args: JsonObject): Problem {
  const ref = own(args, 'ref');
  for (const each of isJsonArray(ref) ? ref : [ref]) {
    const problem = extract(bench, each);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function extract(bench: Bench, ref: Json | undefined): Problem {
  const name = own(ref, 'name');
  const key = typeof name === 'string' ? /^#\/components\/schemas\/([^/]+)$/.exec(name)?.[1] : undefined;
  if (key === undefined) return 'A reference to extract has a `name` of the form `#/components/schemas/Name`.';
  const node = selectOne(bench, own(ref, 'target'));
  if (node === undefined) return undefined;
  if ('problem' in node) return node.problem;
  const problem = copy(bench, { from: own(ref, 'target') ?? null, to: `$.components.schemas['${key}']` });
  if (problem !== undefined) return problem;
  put(node.parent, node.key, { $ref: childPointer('#/components/schemas', key) });
  return undefined;
}

/** `{only: paths, ignore: paths}`: what the first mean without what the second mean. */
function selectFiltered(bench: Bench, filter: Json | undefined): Selection {
  const only = own(filter, 'only');
  if (only === undefined) return { problem: 'The `filter` has no `only`.' };
  const chosen = selectTarget(bench, only);
  const ignore = own(filter, 'ignore');
  if ('problem' in chosen || ignore === undefined) return chosen;
  const ignored = selectTarget(bench, ignore);
  if ('problem' in ignored) return ignored;
  const left = new Set(ignored.nodes.map(({ pointer }) => pointer));
  return { nodes: chosen.nodes.filter(({ pointer }) => !left.has(pointer)) };
}
