// What a build must not say: whatever the full API says and the visible one does not, in words and by name; and the
// groups of all markers, also of those that the audience holds.

import type { Api } from '../../model/api.ts';
import type { Origin } from '../../model/origin.ts';
import { groupsOfApi } from '../groups-of-api.ts';
import type { BuildAllowance } from './allowance.ts';
import { isSpelledAnyhow, isToken, namesOf, pointersOf } from './names.ts';
import { saidBy, type Reader, type Said } from './said.ts';
import { identifiersIn } from './terms.ts';

type Places = ReadonlyMap<string, Origin | undefined>;

/** Everything the full API says. */
export interface FullSpeech extends Said {
  readonly names: Places;
  readonly groups: Places;
  readonly pointers: ReadonlySet<string>;
}

export interface Secrets {
  /** Words and runs of words, and URL paths. */
  readonly terms: Places;
  readonly paths: Places;
  /** Names that are one identifier, and those that hold anything else, by the longest identifier in them. */
  readonly tokens: Places;
  readonly phrases: ReadonlyMap<string, readonly (readonly [string, Origin | undefined])[]>;
  /** True for a place of the document that only the full API has. */
  readonly isHiddenPlace: (pointer: string) => boolean;
}

/** Everything there is to hide from anyone. */
export function fullSpeech(api: Api, reader: Reader): FullSpeech {
  const groups = new Map<string, Origin | undefined>();
  for (const group of groupsOfApi(api)) {
    groups.set(group, undefined);
    // A client is known by its id alone: `client:5b9e…`.
    const id = group.slice(group.lastIndexOf(':') + 1);
    if (id.length >= 8 && /\d/.test(id)) groups.set(id, undefined);
  }
  return { ...saidBy(api, reader), names: namesOf(api), groups, pointers: pointersOf(api) };
}

/** What of it the audience of a build may not read. */
export function secretsOf(
  full: FullSpeech,
  visible: Api,
  {
    reader,
    allowance,
  }: {
    readonly reader: Reader;
    readonly allowance: BuildAllowance;
  },
): Secrets {
  const seen = saidBy(visible, reader);
  const names = namesOf(visible);
  const places = pointersOf(visible);
  const hiddenNames = [...full.names].filter(([name]) => !names.has(name) && !isSpelledAnyhow(name));
  const tokens = new Map([...full.groups, ...hiddenNames].filter(([name]) => isToken(name)));
  const phrases = new Map<string, (readonly [string, Origin | undefined])[]>();
  for (const entry of [...full.groups, ...hiddenNames]) {
    if (isToken(entry[0])) continue;
    const key = longest(identifiersIn(entry[0]));
    phrases.set(key, [...(phrases.get(key) ?? []), entry]);
  }
  return {
    terms: new Map([...full.terms].filter(([term]) => !seen.terms.has(term) && !allowance.allowsTerm(term))),
    paths: new Map([...full.paths].filter(([path]) => !seen.paths.has(path) && !allowance.allowsPath(path))),
    tokens,
    phrases,
    isHiddenPlace: (pointer) => full.pointers.has(pointer) && !places.has(pointer),
  };
}

/** The rarest identifier of a phrase, as a rule. */
function longest(identifiers: readonly string[]): string {
  return identifiers.reduce((best, identifier) => (identifier.length > best.length ? identifier : best), '');
}
