// Fields that one side of a pair got since the last generation, and the other did not: one of the two was forgotten.

import type { Api } from '../model/api.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Origin } from '../model/origin.ts';
import { pointerKeys } from '../model/origin.ts';
import type { PairChange, VersionPair } from '../model/version-pair.ts';
import { comparePairs } from './compare-pairs.ts';
import { fieldName, pairFieldsOf, parameterName, type FieldName, type PairFields } from './pair-fields.ts';

/**
 * A finding for each field that is new on one side only, once for all the pairs it shows in. That the newer side goes
 * on alone is common, and noted; that the older does is a warning. Parts that are new as a whole say nothing.
 */
export function lintPairs(api: Api, before: PairFields): readonly Diagnostic[] {
  const isNew = ({ unit, path }: FieldName): boolean => before.get(unit)?.has(path) === false;
  const hasNew = [...pairFieldsOf(api)].some(([unit, paths]) => [...paths].some((path) => isNew({ unit, path })));
  if (before.size === 0 || !hasNew) return [];
  const told = new Set<string>();
  return comparePairs(api).flatMap(({ pair, changes }) =>
    changes.flatMap((change) => {
      const origin = oneSided(change);
      if (origin === undefined || told.has(origin.pointer) || !isNew(nameAt(api, pair, origin))) return [];
      told.add(origin.pointer);
      return [tellOneSided(pair, change, origin)];
    }),
  );
}

function oneSided({ kind, olderOrigin, newerOrigin }: PairChange): Origin | undefined {
  if (kind === 'added') return newerOrigin;
  return kind === 'removed' ? olderOrigin : undefined;
}

/** Schemas of parameters are called by their parameter. */
function nameAt(api: Api, { older, newer }: VersionPair, { pointer }: Origin): FieldName {
  for (const key of [older, newer]) {
    const operation = api.operations.get(key);
    const parameter = operation?.parameters.find(({ schema }) => schema.origin.pointer === pointer);
    if (operation !== undefined && parameter !== undefined) return parameterName(operation, parameter);
  }
  return fieldName(pointer);
}

function tellOneSided({ kind, older, newer }: VersionPair, change: PairChange, origin: Origin): Diagnostic {
  const isNewer = change.kind === 'added';
  const nameOf = (id: string): string => (kind === 'schema' ? pointerKeys(id).at(-1) ?? id : id);
  const [has, lacks] = isNewer ? [newer, older] : [older, newer];
  const path = (isNewer ? change.newer : change.older) ?? '';
  return {
    code: 'Pairs/OneSided',
    severity: isNewer ? 'note' : 'warning',
    message: `\`${path}\` was added to ${nameOf(has)}, and its twin ${nameOf(lacks)} has nothing like it.`,
    origin,
    help: `Add it to ${nameOf(lacks)} too, or let it be: once the SDK is generated, nothing more is said of it.`,
  };
}
