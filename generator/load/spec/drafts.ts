// Copies of the files of a document, made ready for the bundler.
//
// The bundler sees references to `/<file>.json#/targets/<number>` and nothing else: no path, pointer or name of an
// input reaches it. References into the entry file are hidden from it and shown again afterwards.

import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { childPointer, pointerKeys } from '../../model/origin.ts';
import type { SourceFile, Target } from './collect-files.ts';
import { nodeAtKeys } from './resolve-pointer.ts';

/** A copy of our own, which may be changed before anyone else sees it. */
export type Draft = { [key: string]: Json };

/** The key a hidden reference stands under. */
const HIDDEN = 'x-inox-reference';

export interface Drafts {
  /** The entry file. */
  readonly entry: Draft;
  /** What other files hold, by the name the bundler calls them. */
  readonly others: ReadonlyMap<string, JsonObject>;
  /** The reference to a target as the bundler sees it. */
  addressOf(target: Target): string;
}

interface Numbered {
  readonly number: number;
  readonly target: Target;
}

/** Copies all files, the entry file first, and rewrites their references. */
export function draftFiles(files: readonly SourceFile[]): Drafts {
  const targets = files.map(() => new Map<string, Numbered>());
  const numbers = new Map(files.map((file, index) => [file, index]));
  const addressOf = (target: Target): string => {
    const file = numbers.get(target.file) ?? 0;
    const known = targets[file] ?? new Map<string, Numbered>();
    const pointer = pointerOf(target.keys);
    const number = known.get(pointer)?.number ?? known.size;
    known.set(pointer, { number, target });
    return `/${file}.json#/targets/${number}`;
  };
  const [entry = {}, ...drafts] = files.map((file) => rewriteReferences(file, files, addressOf));
  const others = drafts.map((draft, index): [string, JsonObject] => {
    const wanted = [...(targets[index + 1]?.values() ?? [])];
    return [`/${index + 1}.json`, { targets: wanted.map(({ target }) => nodeAtKeys(draft, target.keys) ?? {}) }];
  });
  return { entry, others: new Map(others), addressOf };
}

/** Shows hidden references again, everywhere in a bundled document. */
export function showReferences(root: JsonObject): void {
  const stack: Json[] = [root];
  const seen = new Set<Json>();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    stack.push(...(isJsonArray(node) ? node : Object.values(node)));
    if (isJsonObject(node) && Object.hasOwn(node, HIDDEN)) renameKey(node as Draft, HIDDEN, '$ref'); // still ours alone
  }
}

/** Bad references inside examples have no target; they are taken out. */
function rewriteReferences(
  file: SourceFile,
  files: readonly SourceFile[],
  addressOf: (target: Target) => string,
): Draft {
  const draft = structuredClone(file.parsed.root) as Draft; // our own copy
  for (const { found, target } of file.references) {
    const node = nodeAtKeys(draft, pointerKeys(found.pointer));
    if (!isJsonObject(node)) continue;
    const mutable = node as Draft; // part of the copy
    if (target === undefined) delete mutable['$ref'];
    else if (target.file !== files[0]) mutable['$ref'] = addressOf(target);
    else {
      mutable['$ref'] = file === files[0] ? found.reference : fragmentOf(target.keys);
      renameKey(mutable, '$ref', HIDDEN);
    }
  }
  return draft;
}

/** In place, and keeping the order of the keys. */
function renameKey(node: Draft, from: string, to: string): void {
  const entries = Object.entries(node);
  for (const [key] of entries) delete node[key];
  for (const [key, value] of entries) {
    Object.defineProperty(node, key === from ? to : key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
}

function pointerOf(keys: readonly string[]): string {
  return keys.reduce<string>((pointer, key) => childPointer(pointer, key), '#');
}

/** The pointer as it stands in a `$ref`: percent-encoded. */
function fragmentOf(keys: readonly string[]): string {
  return keys.reduce<string>(
    (fragment, key) => `${fragment}/${encodeURIComponent(childPointer('', key).slice(1))}`,
    '#',
  );
}
