// "Did you mean …?": the known word that a wrong one was probably meant to be.

import { distance } from 'fastest-levenshtein';
import { compareText } from '../model/output.ts';

export { distance } from 'fastest-levenshtein';

/** Words longer than this are compared by nobody: a suggestion for them helps no one. */
const LONGEST = 200;

/**
 * The candidate closest to `word`, if one is close enough to be meant.
 * Letter case counts little; of two equally close candidates the first in code-point order wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '' || word.length > LONGEST) return undefined;
  const allowed = Math.max(2, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly steps: number } | undefined;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > allowed) continue;
    const steps = stepsBetween(word, candidate);
    if (steps > allowed || steps >= word.length) continue;
    const closer = best === undefined || steps < best.steps;
    if (closer || (steps === best?.steps && compareText(candidate, best.candidate) < 0)) best = { candidate, steps };
  }
  return best?.candidate;
}

/** `Did you mean `x`?`, or the other sentence when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `Did you mean \`${near}\`?`;
}

/** Edits, of which a change of letter case is a small one. */
function stepsBetween(word: string, candidate: string): number {
  const plain = distance(word.toLowerCase(), candidate.toLowerCase());
  return word.toLowerCase() === candidate.toLowerCase() ? 0.5 : plain + (distance(word, candidate) - plain) / 2;
}
