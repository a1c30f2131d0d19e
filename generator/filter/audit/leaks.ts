// The secrets that one file says: as words, as URL paths, by name, and as places of the document.

import type { Origin } from '../../model/origin.ts';
import type { OutputFile } from '../../model/output.ts';
import { isOfTemplate, saysName, type BuildAllowance } from './allowance.ts';
import { readText, type FileWords } from './file-words.ts';
import { FILE_NAMES } from './printed-words.ts';
import type { Secrets } from './secrets.ts';
import { readingsOf } from './terms.ts';

export interface Leak {
  /** As the file spells it. */
  readonly text: string;
  readonly origin: Origin | undefined;
}

export interface Search {
  readonly secrets: Secrets;
  readonly allowance: BuildAllowance;
  /** The words and runs of words of an identifier. */
  readonly runs: (identifier: string) => readonly string[];
  /** See `suspectFinder`. */
  readonly suspectsIn: (identifier: string) => Suspect | undefined;
}

/** Pointers into the document, as the records beside the manifest hold them. */
const POINTER = /#\/(?:paths|webhooks|components)\/[^\s"'`]+/g;

const OWN_NAMES = readText(FILE_NAMES);

/** Every leak of a file, also those in its path. */
export function leaksIn(file: OutputFile, words: FileWords, search: Search): readonly Leak[] {
  const { path, text, original } = file;
  const speeches: readonly Speech[] = [
    { text: path, words: { ...readText(path), original: OWN_NAMES }, original: FILE_NAMES },
    { text, words, ...(original === undefined ? {} : { original }) },
  ];
  const leaks: Leak[] = [];
  for (const speech of speeches) {
    for (const identifier of speech.words.counts.keys()) {
      const suspect = search.suspectsIn(identifier);
      if (suspect !== undefined) leaks.push(...confirmed(identifier, suspect, { ...speech, search }));
    }
  }
  return [...leaks, ...pathLeaks(words, search), ...placeLeaks(file, search)];
}

/** A text, its words, and the template it was made from. */
interface Speech {
  readonly text: string;
  readonly words: FileWords;
  readonly original?: string;
}

/** What an identifier may give away; undefined, as nearly always, when it is nothing. */
export interface Suspect {
  /** Words and runs of words. */
  readonly terms: readonly string[];
  /** Names that are the identifier, or hold it. */
  readonly names: readonly (readonly [string, Origin | undefined])[];
}

/** Asks each identifier of a build once: most are met in many files. */
export function suspectFinder(
  { terms, tokens, phrases }: Secrets,
  runs: (identifier: string) => readonly string[],
): (identifier: string) => Suspect | undefined {
  const known = new Map<string, Suspect | 'none'>();
  return (identifier) => {
    const before = known.get(identifier);
    if (before !== undefined) return before === 'none' ? undefined : before;
    const said = runs(identifier).filter((run) => terms.has(run));
    const own = tokens.has(identifier) ? [[identifier, tokens.get(identifier)] as const] : [];
    const names = [...own, ...(phrases.get(identifier) ?? [])];
    const suspect = said.length + names.length === 0 ? undefined : { terms: said, names };
    known.set(identifier, suspect ?? 'none');
    return suspect;
  };
}

interface Where extends Speech {
  readonly search: Search;
}

/** What is left of a suspicion once the template and the visible API have been asked. */
function confirmed(identifier: string, { terms, names }: Suspect, where: Where): readonly Leak[] {
  const { search, words } = where;
  const { secrets, allowance, runs } = search;
  const isOwn = (run: string): boolean => isOfTemplate(words, (token) => runs(token).includes(run));
  const term = terms.find((run) => !isOwn(run) && !allowance.clears(run));
  const said = term === undefined ? [] : [{ text: identifier, origin: secrets.terms.get(term) }];
  const named = names.filter(([name]) => says(where, identifier, name) && !allowance.allowsName(name));
  return [...said, ...named.map(([text, origin]) => ({ text, origin }))];
}

/** True if the name is really there, and not only as often as in the template. */
function says({ text, words, original }: Where, identifier: string, name: string): boolean {
  if (name === identifier) return !isOfTemplate(words, (token) => token === name);
  const isThere = (written: string): boolean => readingsOf(written).some((reading) => saysName(reading, name));
  return isThere(text) && (original === undefined || !isThere(original));
}

function pathLeaks({ paths, original }: FileWords, { secrets }: Search): readonly Leak[] {
  const said = paths.filter((path) => secrets.paths.has(path));
  if (said.length === 0) return [];
  const own = new Set(original?.paths);
  return said.filter((path) => !own.has(path)).map((text) => ({ text, origin: secrets.paths.get(text) }));
}

function placeLeaks({ text }: OutputFile, { secrets }: Search): readonly Leak[] {
  return (text.match(POINTER) ?? [])
    .filter((pointer) => secrets.isHiddenPlace(pointer))
    .map((pointer) => ({ text: pointer, origin: { source: 'spec', pointer } }));
}
