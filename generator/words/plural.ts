// Singular and plural of names, as npm `pluralize` 8 forms them: published SDKs have been named with
// exactly that library, quirks included (`CustomerOneOf` → `CustomerOneoves`). The only room that uses it.

import pluralize from 'pluralize';

/** Words that published SDKs leave alone, also at the end of a longer one: `metadata`, `timeSeries`. */
const ALIKE = /(?:data|series|analytics)$/;

/** The words in the singular; those that are alike in both stay. Only the tail of the name can change. */
export function singular(words: readonly string[]): string[] {
  const last = words.at(-1);
  if (last === undefined || ALIKE.test(last)) return [...words];
  if (last === 'cookies') return [...words.slice(0, -1), 'cookie'];
  return reword(words, pluralize.singular);
}

/** The words in the plural; those that are alike in both stay. Only the tail of the name can change. */
export function plural(words: readonly string[]): string[] {
  const last = words.at(-1);
  if (last === undefined || ALIKE.test(last)) return [...words];
  return reword(words, pluralize.plural);
}

/**
 * The library sees the name as one capitalised text and may rewrite more than its last word. Leading
 * words that came through unchanged stay words; whatever follows them has become one word.
 */
function reword(words: readonly string[], change: (text: string) => string): string[] {
  const capitalised = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  const changed = change(capitalised.join(''));
  let kept = 0;
  let start = 0;
  for (let count = 1; count < words.length; count += 1) {
    const prefix = capitalised.slice(0, count).join('');
    if (!changed.startsWith(prefix)) break;
    if (!/^[A-Z0-9]/.test(changed.slice(prefix.length))) continue;
    kept = count;
    start = prefix.length;
  }
  return [...words.slice(0, kept), changed.slice(start).toLowerCase()];
}
