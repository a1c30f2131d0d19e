// A name before any language has cased it: a list of lower-case words, and who chose it.

import { singular } from '../words/plural.ts';
import { splitWords } from '../words/split-words.ts';
import type { Origin } from './origin.ts';

export interface Name {
  readonly words: readonly string[];
  readonly origin?: Origin;
  /** Set when the exact text is prescribed and casing must not touch it. */
  readonly verbatim?: string;
}

/** Names are equal when their words are; the place they came from does not matter. */
export function sameName(a: Name, b: Name): boolean {
  return nameKey(a) === nameKey(b);
}

/** A key for maps: `rate-card`. */
export function nameKey(name: Name): string {
  return name.verbatim ?? name.words.join('-');
}

/** A text of spec or config as a name: cut into words, casing forgotten. */
export function nameOf(text: string): Name {
  return { words: splitWords(text) };
}

/** Several names one after the other: `RateCard` + `create` + `Params`. */
export function joinNames(...names: readonly Name[]): Name {
  return { words: names.flatMap((name) => name.words) };
}

export function singularName(name: Name): Name {
  return { ...name, words: singular(name.words) };
}
