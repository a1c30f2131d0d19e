// The commands that change nodes where they are: update, append, merge, remove.
// Each returns a sentence when it cannot be done, and then has changed nothing.

import { isJsonArray, isJsonObject, own } from '../../model/json.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { cloneJson, isMutableObject, setEntry } from './mutable.ts';
import type { Mutable, MutableObject } from './mutable.ts';
import { selectTarget } from './select.ts';
import type { Bench, Located } from './select.ts';

/** What a command objects to; undefined when it was done. */
export type Problem = string | undefined;

const OLD_VALUE = '{{value}}';

/** Replaces each target. With `template: true` the new text is made around the old one, `{{value}}`. */
export function update(bench: Bench, args: JsonObject): Problem {
  const selection = selectTarget(bench, args['target']);
  if ('problem' in selection) return selection.problem;
  const value = own(args, 'value');
  if (value === undefined) return '`update` needs a `value`.';
  if (own(args, 'template') !== true) {
    for (const { parent, key } of selection.nodes) put(parent, key, cloneJson(value));
    return undefined;
  }
  if (typeof value !== 'string' || !value.includes(OLD_VALUE))
    return 'The `value` of a template is text that contains `{{value}}`.';
  const wrong = selection.nodes.find((node) => typeof node.value === 'object');
  if (wrong !== undefined) return `A template needs text to work on; ${wrong.pointer} is none.`;
  for (const node of selection.nodes) put(node.parent, node.key, value.split(OLD_VALUE).join(String(node.value)));
  return undefined;
}

/** Adds to each target: items to a list, new entries to a map. A list as `value` is added item by item. */
export function append(bench: Bench, args: JsonObject): Problem {
  const selection = selectTarget(bench, args['target']);
  if ('problem' in selection) return selection.problem;
  const value = own(args, 'value');
  if (value === undefined) return '`append` needs a `value`.';
  for (const node of selection.nodes) {
    const problem = cannotAppend(node, value);
    if (problem !== undefined) return problem;
  }
  for (const { value: target } of selection.nodes) {
    if (Array.isArray(target)) target.push(...(isJsonArray(value) ? value : [value]).map(cloneJson));
    if (!isMutableObject(target) || !isJsonObject(value)) continue;
    for (const [key, child] of Object.entries(value)) setEntry(target, key, cloneJson(child));
  }
  return undefined;
}

function cannotAppend({ value: target, pointer }: Located, value: Json): Problem {
  if (Array.isArray(target)) return undefined;
  if (!isMutableObject(target)) return `Nothing can be appended to ${pointer}: it is neither a list nor a map.`;
  if (!isJsonObject(value)) return `Only a map can be appended to the map ${pointer}.`;
  const taken = Object.keys(value).find((key) => Object.hasOwn(target, key));
  return taken === undefined ? undefined : `\`${taken}\` is already in ${pointer}.`;
}

/** Merges a map into each target, deeply; lists and other values are replaced. */
export function merge(bench: Bench, args: JsonObject): Problem {
  const selection = selectTarget(bench, args['target']);
  if ('problem' in selection) return selection.problem;
  const value = own(args, 'value');
  if (!isJsonObject(value)) return '`merge` needs a map as `value`.';
  const wrong = selection.nodes.find((node) => !isMutableObject(node.value));
  if (wrong !== undefined) return `Only a map can be merged into; ${wrong.pointer} is none.`;
  for (const { value: target } of selection.nodes) if (isMutableObject(target)) mergeInto(target, value);
  return undefined;
}

function mergeInto(target: MutableObject, value: JsonObject): void {
  for (const [key, child] of Object.entries(value)) {
    const current = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isMutableObject(current) && isJsonObject(child)) mergeInto(current, child);
    else setEntry(target, key, cloneJson(child));
  }
}

/** Removes each target, or only the named keys of each. A key must be there in at least one of them. */
export function remove(bench: Bench, args: JsonObject): Problem {
  const selection = selectTarget(bench, args['target']);
  if ('problem' in selection) return selection.problem;
  const keys = own(args, 'keys');
  if (keys === undefined) {
    removeNodes(selection.nodes);
    return undefined;
  }
  if (!isJsonArray(keys) || !keys.every((key) => typeof key === 'string'))
    return 'The `keys` of `remove` are a list of text.';
  const maps = selection.nodes.map(({ value }) => value).filter(isMutableObject);
  if (maps.length === 0) return undefined;
  const absent = keys.find((key) => !maps.some((map) => Object.hasOwn(map, key)));
  if (absent !== undefined) return `No target has the key \`${absent}\`.`;
  for (const map of maps) for (const key of keys) delete map[key];
  return undefined;
}

/** Positions of a list are emptied together, so that removing one does not move the next. */
export function removeNodes(nodes: readonly Pick<Located, 'parent' | 'key'>[]): void {
  const lists = new Map<Mutable[], Set<number>>();
  for (const { parent, key } of nodes) {
    if (Array.isArray(parent)) lists.set(parent, (lists.get(parent) ?? new Set()).add(Number(key)));
    else delete parent[key];
  }
  for (const [list, positions] of lists) {
    const kept = list.filter((_, index) => !positions.has(index));
    list.splice(0, list.length, ...kept);
  }
}

/** Puts a value in the place of an existing node. */
export function put(parent: MutableObject | Mutable[], key: string, value: Mutable): void {
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else setEntry(parent, key, value);
}
