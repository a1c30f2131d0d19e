// What a file may say although the visible API does not: the words of its own template, those that the printers of
// every SDK use, and those of the configuration, which the owner wrote for this build.

import type { Api } from '../../model/api.ts';
import type { SdkConfig } from '../../model/config.ts';
import type { FileWords } from './file-words.ts';
import { plural, singular } from '../../words/plural.ts';
import { splitWords } from '../../words/split-words.ts';
import { PRINTED_WORDS } from './printed-words.ts';
import { identifiersOf, pathsOf, runsOf } from './terms.ts';

export interface BuildAllowance {
  /** True for a word, or a run of words, that the configuration or a printer says. */
  readonly allowsTerm: (term: string) => boolean;
  /** True for a name, letter by letter, that the visible API or the configuration says somewhere. */
  readonly allowsName: (name: string) => boolean;
  readonly allowsPath: (path: string) => boolean;
}

/** What every file of a build may say. Texts that only rare hits need are gathered when the first one asks. */
export function allowanceOf(visible: Api, config: SdkConfig): BuildAllowance {
  const configured =
    JSON.stringify(config, (_key, value: unknown) => (value instanceof Map ? [...value] : value)) ?? '';
  const terms = new Set<string>();
  for (const identifier of identifiersOf(configured)) addForms(identifier, terms);
  const paths = new Set(pathsOf(configured));
  let texts: string | undefined;
  let words: ReadonlySet<string> | undefined;
  return {
    allowsTerm: (term) => terms.has(term) || PRINTED_WORDS.has(term),
    allowsPath: (path) => path.length <= 1 || paths.has(path),
    allowsName(name) {
      texts ??= `${configured}\n${textsOf(visible)}`;
      if (PRINTED_WORDS.has(name) || saysName(texts, name)) return true;
      if (!/^[A-Za-z][a-z0-9]*$/.test(name)) return false;
      words ??= new Set([...identifiersOf(texts)].flatMap(splitWords));
      return words.has(name.toLowerCase());
    },
  };
}

/** True if the file says it no more often than the template it was made from. */
export function isOfTemplate({ counts, original }: FileWords, isSaid: (identifier: string) => boolean): boolean {
  return original !== undefined && timesSaid(counts, isSaid) <= timesSaid(original.counts, isSaid);
}

function timesSaid(counts: FileWords['counts'], isSaid: (identifier: string) => boolean): number {
  let times = 0;
  for (const [identifier, count] of counts) if (isSaid(identifier)) times += count;
  return times;
}

/** True if a text says a name, not merely as a part of a longer one. */
export function saysName(text: string, name: string): boolean {
  const isWord = (character: string | undefined): boolean => character !== undefined && /[\w$]/.test(character);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return true;
  }
  return false;
}

/** Names of an SDK are made of one and of many: `DrawerListResponse` of the resource `drawers`. */
function addForms(identifier: string, terms: Set<string>): void {
  const words = splitWords(identifier);
  for (const run of runsOf(identifier)) terms.add(run);
  for (const run of runsOf(singular(words).join('_'))) terms.add(run);
  for (const run of runsOf(plural(words).join('_'))) terms.add(run);
}

/** Every text of an API but its markers, one a line. */
function textsOf(api: Api): string {
  const seen = new Set<object>();
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node === 'string') texts.push(node);
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    const entries: readonly (readonly [unknown, unknown])[] = node instanceof Map ? [...node] : Object.entries(node);
    for (const [key, value] of entries) {
      if (key === 'visibility') continue;
      if (!Array.isArray(node)) visit(key);
      visit(value);
    }
  };
  visit({ ...api, schemas: [...api.schemas.values()], versionPairs: [] });
  return texts.join('\n');
}
