// What a text says, cut so that it can be looked for in any spelling: `spend_breakdowns`, `SpendBreakdowns` and
// "spend breakdowns" share the words; an identifier also stands for every run of its words.

import { splitWords } from '../../words/split-words.ts';

/** Shorter words say too little to give anything away. */
const SHORTEST = 5;
/** A run of words inside a longer identifier is telling from this length on: `ContractList` is made of anything. */
const SHORTEST_RUN = 12;
const IDENTIFIER = /[A-Za-z0-9_$]+/g;
const PATH = /\/[A-Za-z0-9_$.~{}/-]+/g;

/** The identifiers of a text, each once. */
export function identifiersOf(text: string): ReadonlySet<string> {
  return new Set(text.match(IDENTIFIER) ?? []);
}

/** The URL paths of a text with their parameters blanked: `/v1/cards/{}`. */
export function pathsOf(text: string): readonly string[] {
  return (text.match(PATH) ?? []).map((path) => path.replaceAll(/\$?\{[^{}]*\}/g, '{}').replace(/[/.]+$/, ''));
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
