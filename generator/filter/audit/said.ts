// Everything an API says, as terms with the place that says it. Shared parts of two APIs are read once.

import type { Api } from '../../model/api.ts';
import { pointerKeys, type Origin } from '../../model/origin.ts';
import { identifiersOf, pathsOf } from './terms.ts';

export interface Said {
  readonly terms: ReadonlyMap<string, Origin | undefined>;
  readonly paths: ReadonlyMap<string, Origin | undefined>;
}

/** Keys that say where a thing is, not what it is. */
const SILENT: ReadonlySet<string> = new Set(['origin', 'visibility', 'foundBy', 'kind', 'keyword']);

type Pairs = readonly (readonly [string, Origin | undefined])[];

/** Remembers what each part of an API says, by identity: a filter leaves most parts as they are. */
export interface Reader {
  /** How an identifier is cut: `termsOf` or `runsOf`, remembered. */
  readonly cut: (identifier: string) => readonly string[];
  readonly pairs: WeakMap<object, { readonly terms: Pairs; readonly paths: Pairs }>;
}

/** Everything an API says, as the reader cuts it. */
export function saidBy(api: Api, reader: Reader): Said {
  const terms = new Map<string, Origin | undefined>();
  const paths = new Map<string, Origin | undefined>();
  for (const part of partsOf(api)) {
    const read = readPart(part, reader);
    for (const [term, origin] of read.terms) if (!terms.has(term)) terms.set(term, origin);
    for (const [path, origin] of read.paths) if (!paths.has(path)) paths.set(path, origin);
  }
  return { terms, paths };
}

/** What an API is made of: most parts are the same objects in most builds. */
export function partsOf(api: Api): readonly object[] {
  const { operations, webhooks, schemas, components, versionPairs: _, securitySchemes, ...rest } = api;
  const named = components.flatMap((pointer) => schemas.get(pointer) ?? []);
  return [rest, [...securitySchemes], ...named, ...operations.values(), ...webhooks.values()];
}

function readPart(part: object, { pairs, cut }: Reader): { readonly terms: Pairs; readonly paths: Pairs } {
  const known = pairs.get(part);
  if (known !== undefined) return known;
  const terms = new Map<string, Origin | undefined>();
  const paths = new Map<string, Origin | undefined>();
  const read = (text: string, origin: Origin | undefined): void => {
    for (const path of pathsOf(text)) if (!paths.has(path)) paths.set(path, origin);
    for (const identifier of identifiersOf(text)) {
      for (const term of cut(identifier)) {
        if (!terms.has(term)) terms.set(term, origin);
      }
    }
  };
  const origin = originOf(part);
  if (origin !== undefined) read(pointerKeys(origin.pointer).at(-1) ?? '', origin);
  readNode(part, undefined, read);
  const result = { terms: [...terms], paths: [...paths] };
  pairs.set(part, result);
  return result;
}

function readNode(
  node: unknown,
  around: Origin | undefined,
  read: (text: string, origin: Origin | undefined) => void,
): void {
  if (typeof node === 'string') return read(node, around);
  if (typeof node !== 'object' || node === null) return;
  const origin = originOf(node) ?? ('schema' in node ? originOf(node.schema) : undefined) ?? around;
  for (const [key, value] of Object.entries(node)) {
    if (SILENT.has(key)) continue;
    if (!Array.isArray(node)) read(key, origin);
    readNode(value, origin, read);
  }
}

function originOf(node: unknown): Origin | undefined {
  if (typeof node !== 'object' || node === null || !('origin' in node)) return undefined;
  const { origin } = node;
  return typeof origin === 'object' && origin !== null && 'pointer' in origin ? (origin as Origin) : undefined; // every `origin` of an Api is one
}
