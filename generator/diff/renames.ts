// Types that went under one name and came under another: recognised by the schema they were made of where that is
// known, by what they hold, and by their parents.

import { forwardedKey, keyOfWrittenPath, looseKey, MENTION, type Surface, type TypeSurface } from './surface.ts';

/**
 * Pointers of the schemas that types were made of, by the written path of the type: `v1.cards card-list-params/limit`,
 * as the list of published names has them. Empty for an SDK of which nothing is known.
 */
export type SchemaPointers = ReadonlyMap<string, string>;

export interface KnownPointers {
  readonly before: SchemaPointers;
  readonly after: SchemaPointers;
}

/** Two types with fewer common parts than this are strangers. */
const LEAST_LIKENESS = 0.75;
/** A type of one or two fields looks like many others. */
const LEAST_PARTS = 3;

/** Keys of the old surface to the keys they have in the new one; only of types that moved or were renamed. */
export function findRenames(before: Surface, after: Surface, pointers?: KnownPointers): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  const bySchema = pointers === undefined ? () => undefined : sameSchema(after, pointers);
  const free = [...after.types.values()].filter(({ key }) => !before.types.has(key));
  const gone = [...before.types.values()].filter(({ key }) => !after.types.has(key));
  const candidates = free.map((type) => ({ type, parts: partsOf(type) }));
  for (const type of gone) {
    const parts = partsOf(type);
    const isFree = (key: string | undefined): boolean => candidates.some((candidate) => candidate.type.key === key);
    const places = [forwardedKey(type.key, after), bySchema(type.key), nameUnderRenamedParent(type.key, renames)];
    const known = places.find(isFree) ?? twinSibling({ type, parts }, candidates, renames);
    const best = known ?? mostAlike(type, parts, candidates);
    if (best === undefined) continue;
    renames.set(type.key, best);
    candidates.splice(
      candidates.findIndex((candidate) => candidate.type.key === best),
      1,
    );
  }
  const left = gone.filter(({ key }) => !renames.has(key));
  return new Map([...renames, ...followedRenames(left, candidates, renames)]);
}

/** Types that say the same of types that were renamed: a page of them, however little else it holds. */
function followedRenames(
  gone: readonly TypeSurface[],
  candidates: readonly Candidate[],
  renames: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const free = new Map(candidates.map(({ type }) => [wholeText(type), type.key]));
  const found = new Map<string, string>();
  for (const type of gone) {
    const text = wholeText(type);
    const followed = followRenames(text, renames);
    const key = followed === text ? undefined : free.get(followed);
    if (key === undefined) continue;
    found.set(type.key, key);
    free.delete(followed);
  }
  return found;
}

function wholeText({ fields, type }: TypeSurface): string {
  const written = [...(fields?.values() ?? [])].map((field) => `${field.name}: ${field.type.variants.join(' | ')}`);
  return [type.variants.join(' | '), fields === undefined ? 'alias' : 'interface', ...written].join('\n');
}

/** Finds the one type of the new surface that is made of the schema an old type was made of. */
function sameSchema(after: Surface, pointers: KnownPointers): (key: string) => string | undefined {
  const old = new Map([...pointers.before].map(([path, pointer]) => [keyOfWrittenPath(path), pointer]));
  const now = new Map([...pointers.after].map(([path, pointer]) => [keyOfWrittenPath(path), pointer]));
  const made = new Map<string, string[]>();
  for (const { key } of after.types.values()) {
    const pointer = now.get(looseKey(key));
    if (pointer !== undefined) made.set(pointer, [...(made.get(pointer) ?? []), key]);
  }
  const depthOf = (key: string): number => key.split('.').length;
  return (key) => {
    const same = made.get(old.get(looseKey(key)) ?? '') ?? [];
    const [only, ...others] = same.filter((one) => depthOf(one) === depthOf(key));
    return others.length === 0 ? only : undefined;
  };
}

function nameUnderRenamedParent(key: string, renames: ReadonlyMap<string, string>): string | undefined {
  const dot = key.lastIndexOf('.');
  const parent = dot < 0 ? undefined : renames.get(key.slice(0, dot));
  return parent === undefined ? undefined : `${parent}${key.slice(dot)}`;
}

/** The only type beside it, or where that moved to, that holds exactly the same; fields of one type are not enough. */
function twinSibling(
  { type, parts }: Candidate,
  candidates: readonly Candidate[],
  renames: ReadonlyMap<string, string>,
): string | undefined {
  const parentOf = (key: string): string => key.slice(0, Math.max(key.lastIndexOf('.'), 0));
  const parent = parentOf(type.key);
  if (parent === '' || parts.size < 2) return undefined;
  const home = renames.get(parent) ?? parent;
  const [only, ...others] = candidates.filter(
    (candidate) => parentOf(candidate.type.key) === home && likeness(parts, candidate.parts) === 1,
  );
  return others.length === 0 ? only?.type.key : undefined;
}

interface Candidate {
  readonly type: TypeSurface;
  readonly parts: ReadonlySet<string>;
}

function mostAlike(
  type: TypeSurface,
  parts: ReadonlySet<string>,
  candidates: readonly Candidate[],
): string | undefined {
  let best: { readonly key: string; readonly score: number } | undefined;
  for (const candidate of candidates) {
    const sameKind = (candidate.type.fields === undefined) === (type.fields === undefined);
    const sameName = lastName(candidate.type.key) === lastName(type.key);
    if (!sameKind || (parts.size < LEAST_PARTS && !sameName)) continue;
    const score = likeness(parts, candidate.parts) + (sameName ? 0.1 : 0);
    if (score >= LEAST_LIKENESS && score > (best?.score ?? 0)) best = { key: candidate.type.key, score };
  }
  return best?.key;
}

function lastName(key: string): string {
  return key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf(':')) + 1);
}

/** What a type is made of, without the names of the types it mentions: those may have been renamed as well. */
function partsOf({ fields, type }: TypeSurface): ReadonlySet<string> {
  const anonymous = (text: string): string => text.replaceAll(MENTION, '‹›');
  if (fields === undefined) return new Set(type.variants.map(anonymous));
  return new Set([...fields.values()].map((field) => `${field.name}: ${field.type.variants.map(anonymous).join('|')}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((part) => b.has(part)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** The surface with every mention of a renamed type spelled as in the new one. */
export function followRenames(text: string, renames: ReadonlyMap<string, string>): string {
  return text.replaceAll(MENTION, (whole, key: string) => {
    const renamed = renames.get(key);
    return renamed === undefined ? whole : `‹${renamed}›`;
  });
}
