// What a file may say although the visible API does not: single words of the templates, those that the printers of
// every SDK use, those of the configuration, which the owner wrote for this build, and names made of visible ones.
//
// Plain words such as `while` and `redirect` give nothing away in a file that would say them of any API. What tells
// hidden things is that their words stand together, in names, paths and ids; that no template may do for another file.

import type { Api } from '../../model/api.ts';
import type { SdkConfig } from '../../model/config.ts';
import type { FileWords } from './file-words.ts';
import { plural, singular } from '../../words/plural.ts';
import { splitWords } from '../../words/split-words.ts';
import { FILE_NAMES, PRINTED_WORDS } from './printed-words.ts';
import { partsOf } from './said.ts';
import { identifiersOf, pathsOf, runsOf } from './terms.ts';

export interface BuildAllowance {
  /** True for a word, or a run of words, that the configuration or a printer says. */
  readonly allowsTerm: (term: string) => boolean;
  /** True for a name, letter by letter, that the visible API or the configuration says somewhere. */
  readonly allowsName: (name: string) => boolean;
  readonly allowsPath: (path: string) => boolean;
  /** True for a word of ours, and for a run of words that is the singular or plural of a visible one. Slow at first. */
  readonly clears: (run: string) => boolean;
}

interface BuildTexts {
  readonly visible: Api;
  readonly config: SdkConfig | undefined;
  /** See `vocabularyOf`. */
  readonly isOurs: (word: string) => boolean;
}

/** Knows the words of all templates, in lower case; reads them when it is first asked. */
export function vocabularyOf(ownTexts: () => Iterable<string>): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set([FILE_NAMES, ...ownTexts()].flatMap((text) => [...identifiersOf(text)].flatMap(splitWords)));
    return words.has(word);
  };
}

/** What every file of a build may say. Texts that only rare hits need are gathered when the first one asks. */
export function allowanceOf({ visible, config, isOurs }: BuildTexts): BuildAllowance {
  const configured = config === undefined ? '' : printedTexts(config);
  const terms = new Set<string>();
  for (const identifier of identifiersOf(configured)) addForms(identifier, terms);
  const paths = new Set(pathsOf(configured));
  let visibleTexts: string | undefined;
  let words: ReadonlySet<string> | undefined;
  let forms: Set<string> | undefined;
  const texts = (): string => (visibleTexts ??= textsOf(visible));
  return {
    clears(run) {
      if (isOurs(run)) return true;
      forms ??= formsOf(texts());
      return forms.has(run);
    },
    allowsTerm: (term) => terms.has(term) || PRINTED_WORDS.has(term),
    allowsPath: (path) => path.length <= 1 || paths.has(path),
    allowsName(name) {
      if (PRINTED_WORDS.has(name) || (/^[a-z]+$/.test(name) && isOurs(name))) return true;
      if (saysName(configured, name) || saysName(texts(), name)) return true;
      if (!/^[A-Za-z][a-z0-9]*$/.test(name)) return false;
      words ??= new Set([configured, texts()].flatMap((text) => [...identifiersOf(text)].flatMap(splitWords)));
      return words.has(name.toLowerCase());
    },
  };
}

/**
 * What the configuration says that may be printed. Transforms, casings, policies and lists of endpoints steer inox
 * and may name anything: to let a file say their words would blind the search.
 */
function printedTexts(config: SdkConfig): string {
  const steering = new Set(['transforms', 'customCasings', 'unspecifiedEndpoints', 'builds', 'errors']);
  const printed = Object.fromEntries(Object.entries(config).filter(([key]) => !steering.has(key)));
  return (
    JSON.stringify(printed, (key, value: unknown) => {
      if (key === 'policy') return undefined;
      return value instanceof Map ? [...value] : value;
    }) ?? ''
  );
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

/** True if a text says a name, not merely as a part of a longer one: of `get /cards/{id}`, `get /cards` is no name. */
export function saysName(text: string, name: string): boolean {
  const isWord = (character: string | undefined): boolean => character !== undefined && /[\w$]/.test(character);
  const longer = name.includes('/') ? /^(?:[\w$]|\/[\w{])/ : /^[\w$]/;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!isWord(text[at - 1]) && !longer.test(text.slice(end, end + 2))) return true;
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

/** The runs of words of all visible identifiers, as one and as many. */
function formsOf(texts: string): Set<string> {
  const forms = new Set<string>();
  for (const identifier of identifiersOf(texts)) addForms(identifier, forms);
  return forms;
}

/** Every text of an API but its markers, one a line. */
function textsOf(api: Api): string {
  return partsOf(api).map(textOfPart).join('\n');
}

const gathered = new WeakMap<object, string>();

function textOfPart(part: object): string {
  const known = gathered.get(part) ?? gatherTexts(part).join('\n');
  gathered.set(part, known);
  return known;
}

function gatherTexts(part: object): readonly string[] {
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
  visit(part);
  return texts;
}
