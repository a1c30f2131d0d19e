// How the nodes of a filtered document were spelled in the files they are from: the order of keys, `1.0` or `1e5`, a
// list on one line. Values do not carry that; the texts do. Where a node cannot be found there, it has no spelling.

import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import type { SpecDocument } from '../../model/document.ts';
import { childPointer, type Position } from '../../model/origin.ts';
import type { FilteredDocument } from '../filter-document.ts';

export interface Spelling {
  /** The keys in the order of the file: objects in memory put those that are numbers first. */
  keysOf(node: JsonObject): readonly string[];
  /** The text from where the value of an entry or an element begins. */
  textOf(owner: JsonObject | readonly Json[], key: string | number): string;
  /** The text from where the key of an entry begins. */
  keyTextOf(owner: JsonObject, key: string): string;
  /** The text after the bracket that opens an object or list which was written on one line; undefined for others. */
  insideOneLine(node: JsonObject | readonly Json[]): string | undefined;
}

/** Keys that objects put before all others, by their value. */
const INDEX = /^(?:0|[1-9]\d{0,9})$/;
/** No value is longer as far as its spelling matters; block texts are known by their first character. */
const LONGEST = 20_000;
const KEY = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s"'][^\n]*?)[ \t]*:(?=\s)\s*|^"(?:[^"\\\n]|\\.)*":/;

/** The spelling of a filtered document. */
export function readSpelling(filtered: FilteredDocument, document: SpecDocument): Spelling {
  const pointers = pointersIn(filtered.whole);
  const lines = new Map<string, readonly number[]>();
  const placed = (node: Json): Placed | undefined => pointers.get(filtered.writtenAs.of(node) ?? node);
  const textAt = (position: Position | undefined): string => {
    if (position === undefined) return '';
    const text = position.file === document.file ? document.text : document.otherFiles?.get(position.file) ?? '';
    const starts = lines.get(position.file) ?? lineStarts(text);
    lines.set(position.file, starts);
    const from = (starts[position.line - 1] ?? text.length) + position.column - 1;
    return text.slice(from, from + LONGEST);
  };
  const placeOf = (owner: Json, key: string | number): Position | undefined => {
    const pointer = placed(owner)?.pointer;
    const written = filtered.writtenAs.of(owner) ?? owner;
    const at = isJsonArray(owner) && isJsonArray(written) ? elementAt(owner, written, Number(key)) : key;
    if (pointer === undefined || !Object.hasOwn(Object(written), at)) return undefined;
    return document.where(childPointer(pointer, at));
  };
  return {
    keysOf(node) {
      const keys = Object.keys(node);
      if (!keys.some((key) => INDEX.test(key))) return keys;
      return inOrder(keys.map((key) => ({ key, place: placeOf(node, key) })));
    },
    textOf: (owner, key) => {
      const text = textAt(placeOf(owner, key));
      return typeof key === 'number' ? text : text.replace(KEY, '');
    },
    keyTextOf: (owner, key) => textAt(placeOf(owner, key)),
    insideOneLine(node) {
      const place = placed(node);
      if (place === undefined) return undefined;
      const text = textAt(document.where(place.pointer));
      const value = place.isElement ? text : text.replace(KEY, '');
      return /^[{[]/.test(value) ? oneLineOf(value) : undefined;
    },
  };
}

/** Where an element stood before others left: elements keep their order. */
function elementAt(rest: readonly Json[], written: readonly Json[], index: number): number {
  let at = -1;
  for (const element of rest.slice(0, index + 1)) at = written.indexOf(element, at + 1);
  return at;
}

/** The rest of a line that closes what it opens. */
function oneLineOf(text: string): string | undefined {
  const [line = ''] = text.split(/\r?\n/, 1);
  let depth = 0;
  for (const [token] of line.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth === 0) return line.slice(1);
  }
  return undefined;
}

interface Placed {
  readonly pointer: string;
  /** Of a list: it begins where the value does. An entry begins with its key. */
  readonly isElement: boolean;
}

function pointersIn(whole: JsonObject): ReadonlyMap<Json, Placed> {
  const pointers = new Map<Json, Placed>();
  const stack: [Json, Placed][] = [[whole, { pointer: '#', isElement: true }]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, place] = next;
    if (typeof node !== 'object' || node === null) continue;
    pointers.set(node, place);
    const isElement = isJsonArray(node);
    for (const [key, child] of Object.entries(node)) {
      stack.push([child, { pointer: childPointer(place.pointer, key), isElement }]);
    }
  }
  return pointers;
}

/** As in the file, where all of them have a place of their own in one file; else as they are. */
function inOrder(placed: readonly { readonly key: string; readonly place: Position | undefined }[]): readonly string[] {
  const keys = placed.map(({ key }) => key);
  const places = placed.flatMap(({ place }) => place ?? []);
  const isPlain = places.length === keys.length && new Set(places.map(({ file }) => file)).size === 1;
  const spots = new Set(places.map(({ line, column }) => `${line}:${column}`));
  if (!isPlain || spots.size < keys.length) return keys;
  return [...placed]
    .sort(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0))
    .map(({ key }) => key);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The value of an entry of an object or an element of a list. */
export function valueAt(owner: JsonObject | readonly Json[], key: string | number): Json {
  return (isJsonObject(owner) ? own(owner, String(key)) : owner[Number(key)]) ?? null;
}
