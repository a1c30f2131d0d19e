// Finds a V1 thing's V2 twin: schemas by name, operations by operationId or by path.
// What differs between the two sides of a pair is not asked here.

import type { Api, Operation } from '../model/api.ts';
import { pointerKeys } from '../model/origin.ts';
import type { VersionPair } from '../model/version-pair.ts';

/** A name cut into what it names and the version it says. */
interface Versioned {
  readonly stem: string;
  /** Undefined: the name has no version word. */
  readonly version: number | undefined;
}

interface Candidate extends Versioned {
  readonly id: string;
}

/** `V2` in `PlanV2` and `CreateV2Payload`, `v2` in `plan_v2` and `v2-plan`; not in `IPV6` or `V2ray`. */
const VERSION_WORD = /(?:(?<!IP)V|(?<![A-Za-z0-9])v)(\d{1,3})(?![a-z0-9])/;
const VERSION_SUFFIX = /[-_.](?:v|V)(\d{1,3})$/;
const VERSION_SEGMENT = /\/v(\d{1,3})(?=\/|$)/;

/**
 * Every pair of neighboring versions: schemas in document order, then operations. A name without a
 * version word counts as the version its twin is not: older than V2, newer than V1.
 */
export function findVersionPairs(api: Omit<Api, 'versionPairs'>): VersionPair[] {
  return [...findSchemaPairs(api.components), ...findOperationPairs([...api.operations])];
}

function findSchemaPairs(components: readonly string[]): readonly VersionPair[] {
  const candidates = components.map((pointer) => ({
    id: pointer,
    ...cut(pointerKeys(pointer).at(-1) ?? '', VERSION_WORD),
  }));
  return pairsOf(candidates).map((pair) => ({ kind: 'schema', ...pair, foundBy: 'name' }));
}

/** The suffix of the operationId first, then the path, then a version word inside the operationId. */
function findOperationPairs(operations: readonly (readonly [string, Operation])[]): readonly VersionPair[] {
  const found: VersionPair[] = [];
  const taken = new Set<string>();
  const take = (foundBy: VersionPair['foundBy'], candidates: readonly Candidate[]): void => {
    for (const pair of pairsOf(candidates)) {
      if (taken.has(`${pair.older} -> ${pair.newer}`)) continue;
      if (foundBy !== 'operationId' && (taken.has(pair.older) || taken.has(pair.newer))) continue;
      found.push({ kind: 'operation', ...pair, foundBy });
      taken.add(`${pair.older} -> ${pair.newer}`).add(pair.older).add(pair.newer);
    }
  };
  const named = operations.flatMap(([id, { operationId }]) => (operationId === undefined ? [] : [{ id, operationId }]));
  take(
    'operationId',
    named.map(({ id, operationId }) => ({ id, ...cut(operationId, VERSION_SUFFIX) })),
  );
  take(
    'path',
    operations.map(([id, { verb, path }]) => ({ id, ...cutPath(verb, path) })),
  );
  const left = named.filter(({ id }) => !taken.has(id));
  take(
    'operationId',
    left.map(({ id, operationId }) => ({ id, ...cutInside(operationId) })),
  );
  const order = new Map(operations.map(([id], index) => [id, index]));
  return found.sort((a, b) => (order.get(a.older) ?? 0) - (order.get(b.older) ?? 0));
}

function cut(name: string, pattern: RegExp): Versioned {
  const match = pattern.exec(name);
  if (match === null) return { stem: name, version: undefined };
  return { stem: name.slice(0, match.index) + name.slice(match.index + match[0].length), version: Number(match[1]) };
}

/** Parameters may be named anew between versions; only a path that says its version takes part. */
function cutPath(verb: string, path: string): Versioned {
  const { stem, version } = cut(path, VERSION_SEGMENT);
  const shape = stem.replaceAll(/\{[^{}/]*\}/g, '{}');
  return { stem: version === undefined ? `${verb} ${path} (no version)` : `${verb} ${shape}`, version };
}

/** The word inside, among operations whose ids end in the same suffix. */
function cutInside(operationId: string): Versioned {
  const { stem, version: suffix } = cut(operationId, VERSION_SUFFIX);
  const inside = cut(stem, VERSION_WORD);
  return { stem: `${inside.stem} (suffix ${suffix ?? 'none'})`, version: inside.version };
}

function pairsOf(candidates: readonly Candidate[]): readonly { readonly older: string; readonly newer: string }[] {
  const families = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const family = families.get(candidate.stem);
    if (family === undefined) families.set(candidate.stem, [candidate]);
    else family.push(candidate);
  }
  return [...families.values()].flatMap(neighborsOf);
}

function neighborsOf(family: readonly Candidate[]): readonly { readonly older: string; readonly newer: string }[] {
  const versions = family.flatMap(({ version }) => (version === undefined ? [] : [version]));
  if (versions.length === 0) return [];
  const unnamed = versions.includes(1) ? Math.max(...versions) + 1 : Math.min(...versions) - 0.5;
  const ordered = new Map<number, string>();
  for (const { id, version = unnamed } of family) if (!ordered.has(version)) ordered.set(version, id);
  const sorted = [...ordered].sort(([a], [b]) => a - b);
  return sorted.slice(1).flatMap(([, newer], index) => {
    const older = sorted[index];
    return older === undefined ? [] : [{ older: older[1], newer }];
  });
}
