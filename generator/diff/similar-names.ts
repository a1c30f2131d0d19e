// Which of the things that went and came are one thing under another name: by what they are, what is said of them
// and how alike their names are. The same input always gives the same answer.

import { distance } from '../diagnostics/nearest.ts';
import { compareText } from '../model/output.ts';
import { splitWords } from '../words/split-words.ts';

/** A thing that went or came. */
export interface Candidate<Thing> {
  readonly name: string;
  readonly docs: string;
  readonly thing: Thing;
}

/** Enough where the same words are said of both. */
const A_LITTLE_ALIKE = 0.3;
/** Enough where nothing is said of either. */
const ALIKE = 0.6;
/** Enough even where the words about the two differ. */
const VERY_ALIKE = 0.8;
/** Two things that went and came among more than this are looked through by equal names and words only. */
const MOST_PAIRS = 10_000;

/**
 * Pairs of names, old to new. `isSame` says whether two things are alike in all but their names; it is asked only
 * where name and words speak for it.
 */
export function pairRenamed<Thing>(
  gone: readonly Candidate<Thing>[],
  came: readonly Candidate<Thing>[],
  isSame: (old: Thing, now: Thing) => boolean,
): ReadonlyMap<string, string> {
  if (gone.length * came.length > MOST_PAIRS) return new Map();
  const pairs = gone.flatMap((old) =>
    came.flatMap((now) => {
      const score = scoreOf(old, now);
      return score === undefined ? [] : [{ old, now, score }];
    }),
  );
  const sorted = pairs.sort(
    (a, b) => b.score - a.score || compareText(a.old.name, b.old.name) || compareText(a.now.name, b.now.name),
  );
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { old, now } of sorted) {
    if (renamed.has(old.name) || taken.has(now.name) || !isSame(old.thing, now.thing)) continue;
    renamed.set(old.name, now.name);
    taken.add(now.name);
  }
  return renamed;
}

function scoreOf(old: Candidate<unknown>, now: Candidate<unknown>): number | undefined {
  const alike = likenessOfNames(old.name, now.name);
  const isSaidAlike = old.docs !== '' && old.docs === now.docs;
  const isSilent = old.docs === '' && now.docs === '';
  const least = isSaidAlike ? A_LITTLE_ALIKE : isSilent ? ALIKE : VERY_ALIKE;
  if (alike < least) return undefined;
  return isSaidAlike ? 1 + alike : alike;
}

/**
 * From 0, nothing in common, to 1: the same but for casing and word breaks. It counts how many words both have; of as
 * many words each may be spelled a little otherwise, but `price_min` is not `price_max`, nor `line_1` `line_2`.
 */
export function likenessOfNames(one: string, other: string): number {
  const [a, b] = [splitWords(one), splitWords(other)];
  if (a.length === 0 || b.length === 0) return one === other ? 1 : 0;
  if (a.join('') === b.join('')) return 1;
  const common = a.filter((word) => b.includes(word)).length;
  const shared = (2 * common) / (a.length + b.length);
  if (a.length !== b.length) return shared;
  const scores = a.map((word, at) => likenessOfWords(word, b[at] ?? ''));
  const isSpelled = scores.every((score) => score >= LEAST_OF_WORD);
  return isSpelled ? Math.max(shared, scores.reduce((sum, score) => sum + score, 0) / a.length) : shared;
}

/** Words with less in common mean something else. */
const LEAST_OF_WORD = 0.5;

function likenessOfWords(one: string, other: string): number {
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return 0;
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}
