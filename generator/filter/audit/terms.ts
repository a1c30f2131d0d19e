// What a text says, cut so that it can be looked for in any spelling: `spend_breakdowns`, `SpendBreakdowns` and
// `spend-breakdowns` share the words; an identifier also stands for every run of its words.

import { splitWords } from '../../words/split-words.ts';

/** Shorter words say too little to give anything away; shorter names are looked for as they are written. */
export const SHORTEST = 5;
/** A run of words inside a longer identifier is telling from this length on: `ContractList` is made of anything. */
const SHORTEST_RUN = 12;
const IDENTIFIER = /[A-Za-z0-9_$]+/g;
/** Words joined by hyphens are a name as well: of a file, of an operation. */
const HYPHENATED = /[A-Za-z0-9_$]+(?:-[A-Za-z0-9_$]+)+/g;
/** Not a relative path of a file (`./cards`) and not the second half of `application/json`. */
const PATH = /(?<![.\w])\/[A-Za-z0-9_$.~{}/-]+/g;
const URL_PATH = /(?<=:\/\/[A-Za-z0-9_$.:{}-]{1,200})\/[A-Za-z0-9_$.~{}/-]+/g;
/** Escapes of JSON pointers, string literals and Markdown that would hide a name from a search. */
const ESCAPED = /~[01]|\\[nrtbfv_*-]/;

/** Every identifier of a text as often as it is there; where an escape stands before or in it, without the escape. */
export function identifiersIn(text: string): readonly string[] {
  const plain = readingsOf(text);
  return plain.flatMap((one) => [
    ...(one.match(IDENTIFIER) ?? []),
    ...(one.includes('-') ? one.match(HYPHENATED) ?? [] : []),
  ]);
}

/** The identifiers of a text, each once. */
export function identifiersOf(text: string): ReadonlySet<string> {
  return new Set(identifiersIn(text));
}

/** The URL paths of a text with their parameters blanked: `/v1/cards/{}`. */
export function pathsOf(text: string): readonly string[] {
  if (!text.includes('/') && !text.includes('~1')) return [];
  const found = readingsOf(text).flatMap((one) => [
    ...(one.match(PATH) ?? []),
    // Looking back from every slash is slow, and only addresses need it.
    ...(one.includes('://') ? one.match(URL_PATH) ?? [] : []),
  ]);
  return found.map((path) => path.replaceAll(/\$?\{[^{}]*\}/g, '{}').replace(/[/.]+$/, ''));
}

/** Single words of an identifier, and the identifier as a whole. */
export function termsOf(identifier: string): readonly string[] {
  const words = splitWords(identifier);
  const whole = words.join('');
  return [whole, ...words].filter((term) => term.length >= SHORTEST && /[a-z]/.test(term));
}

/** What an identifier of an output could give away: its words and every telling run of them. */
export function runsOf(identifier: string): readonly string[] {
  const words = splitWords(identifier);
  const runs = words.flatMap((_, start) =>
    words.slice(start + 1).flatMap((_unused, length) => {
      const run = words.slice(start, start + length + 2).join('');
      return run.length >= SHORTEST_RUN ? [run] : [];
    }),
  );
  return [...new Set([...termsOf(identifier), ...runs])];
}

/** The text as it stands, and as it reads without escapes. */
export function readingsOf(text: string): readonly string[] {
  if (!ESCAPED.test(text)) return [text];
  const plain = text
    .replaceAll(/\\[nrtbfv]/g, ' ')
    .replaceAll(/\\(?=[_*-])/g, '')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  return [text, plain];
}
