// Which nodes a transform means: JSONPath-Plus, a list of paths, or everything that equals a template.
//
// Scripts in a path run in the library's own small interpreter, never as JavaScript; names that lead
// to a prototype are refused before it sees them.

import { JSONPath } from 'jsonpath-plus';
import { isJsonArray, isJsonObject, own } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import { childPointer } from '../../model/origin.ts';
import { isMutableObject, sameJson } from './mutable.ts';
import type { Mutable, MutableObject } from './mutable.ts';

/** A node and the place it hangs at. */
export interface Located {
  readonly parent: MutableObject | Mutable[];
  readonly key: string;
  readonly value: Mutable;
  readonly pointer: string;
}

/** Nodes, or a sentence that says why a target cannot be read. */
export type Selection = { readonly nodes: readonly Located[] } | { readonly problem: string };

/** A document under change, and an ear for paths that match nothing in it. */
export interface Bench {
  readonly root: MutableObject;
  miss(path: string): void;
}

const LONGEST_PATH = 4096;
const FORBIDDEN = /\b(?:__proto__|prototype|constructor|__defineGetter__|__defineSetter__)\b/;

/** The nodes a target means, each once, path by path. A path that matches nothing is missed, not a problem. */
export function selectTarget(bench: Bench, target: Json | undefined): Selection {
  if (typeof target === 'string') return selectPath(bench, target);
  if (isJsonArray(target)) return unite(target.map((path) => selectTarget(bench, path)));
  if (isJsonObject(target) && Object.hasOwn(target, 'matches_schema')) return selectEqual(bench, target);
  return { problem: 'The target is not a path, a list of paths or `{matches_schema: path}`.' };
}

/** The one node of a path; undefined if the path was missed. */
export function selectOne(bench: Bench, path: Json | undefined): Located | undefined | { readonly problem: string } {
  const selection = selectTarget(bench, path);
  if ('problem' in selection) return selection;
  const [node] = selection.nodes;
  if (selection.nodes.length > 1) {
    return { problem: `The path ${shown(path)} must match exactly one node; it matches ${selection.nodes.length}.` };
  }
  return node;
}

/** Nodes of one JSONPath; the document itself is not among them, for nothing holds it. */
function selectPath(bench: Bench, path: string): Selection {
  const refusal = refusalOf(path);
  if (refusal !== undefined) return { problem: refusal };
  let found: unknown;
  try {
    found = JSONPath({ path, json: bench.root, resultType: 'all', eval: 'safe', ignoreEvalErrors: true, wrap: true });
  } catch (error) {
    return {
      problem: `The path ${shown(path)} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    };
  }
  const nodes = Array.isArray(found) ? found.flatMap(located) : [];
  if (nodes.length === 0) bench.miss(shown(path));
  return { nodes: distinct(nodes) };
}

/** The keys of a path without wildcards: `$.a['b c']` gives `a`, `b c`. */
export function keysOfPath(path: string): readonly string[] | undefined {
  if (refusalOf(path) !== undefined) return undefined;
  // The library's instances have this method; its types show it on the function as well.
  const keys: unknown = JSONPath.toPathArray(path);
  if (!Array.isArray(keys) || keys[0] !== '$') return undefined;
  const names = keys.slice(1).map(String);
  return names.some((name) => /^(?:\*|\.\.|\^|~|[?(@].*)$/.test(name)) ? undefined : names;
}

function refusalOf(path: string): string | undefined {
  if (!path.startsWith('$')) return `The path ${shown(path)} does not begin with \`$\`.`;
  if (path.length > LONGEST_PATH) return `The path is longer than ${LONGEST_PATH} characters.`;
  const script = path.indexOf('(');
  if (script !== -1 && FORBIDDEN.test(path.slice(script))) return `The script in ${shown(path)} uses a forbidden name.`;
  return undefined;
}

function shown(path: Json | undefined): string {
  const text = typeof path === 'string' ? path : JSON.stringify(path) ?? 'nothing';
  return `\`${text.length > 120 ? `${text.slice(0, 120)}…` : text}\``;
}

/** A result of the library as a place of ours; what is no place in the document (a property's name) is left out. */
function located(result: unknown): readonly Located[] {
  if (typeof result !== 'object' || result === null) return [];
  const { parent, parentProperty, pointer, value } = result as Record<string, unknown>; // shape of `resultType: 'all'`
  if (typeof parent !== 'object' || parent === null) return [];
  const key = String(parentProperty);
  // Results are nodes of the document we handed in.
  const holder = parent as MutableObject | Mutable[];
  const current = Array.isArray(holder) ? holder[Number(key)] : Object.hasOwn(holder, key) ? holder[key] : undefined;
  if (current === undefined || current !== value) return [];
  return [{ parent: holder, key, value: current, pointer: `#${String(pointer)}` }];
}

function unite(selections: readonly Selection[]): Selection {
  const nodes: Located[] = [];
  for (const selection of selections) {
    if ('problem' in selection) return selection;
    nodes.push(...selection.nodes);
  }
  return { nodes: distinct(nodes) };
}

function distinct(nodes: readonly Located[]): readonly Located[] {
  return [...new Map(nodes.map((node) => [node.pointer, node])).values()];
}

function selectEqual(bench: Bench, target: Json): Selection {
  const template = selectOne(bench, own(target, 'matches_schema'));
  if (template === undefined) return { nodes: [] };
  if ('problem' in template) return template;
  const ignore = own(target, 'ignore');
  const ignored = ignore === undefined ? { nodes: [] } : selectTarget(bench, ignore);
  if ('problem' in ignored) return ignored;
  const left = new Set(ignored.nodes.map(({ pointer }) => pointer));
  const nodes = everyNode(bench.root, '#').filter(
    ({ value, pointer }) => !left.has(pointer) && sameJson(value, template.value),
  );
  if (nodes.length === 0) bench.miss(shown(target));
  return { nodes };
}

function everyNode(parent: MutableObject | Mutable[], pointer: string): readonly Located[] {
  return Object.entries(parent).flatMap(([key, value]) => {
    const place = childPointer(pointer, key);
    const below = isMutableObject(value) || Array.isArray(value) ? everyNode(value, place) : [];
    return [{ parent, key, value, pointer: place }, ...below];
  });
}
