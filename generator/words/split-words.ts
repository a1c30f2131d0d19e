// Cuts any text into the words a name is made of. Knows nothing of casing, initialisms or languages:
// it hands on lower-case ASCII words, and whoever spells a name joins them again.

/**
 * The lower-case words of a text: `subscription_id` → subscription, id; `HTTPServer` → http, server;
 * `rateCards2Go` → rate, cards2, go. Apostrophes vanish, every other character outside `[A-Za-z0-9]`
 * separates. Empty when the text holds no ASCII letter or digit.
 *
 * One pass over the text, so that a hostile name costs no more than its length.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  const letters = text.replaceAll("'", '').replaceAll('’', '');
  let word = '';
  for (let at = 0; at < letters.length; at += 1) {
    const kind = kindOf(letters.charCodeAt(at));
    if (kind !== 'other' && !startsWord(letters, at)) {
      word += letters[at];
      continue;
    }
    if (word !== '') words.push(word.toLowerCase());
    word = kind === 'other' ? '' : letters[at] ?? '';
  }
  if (word !== '') words.push(word.toLowerCase());
  return words;
}

type Kind = 'upper' | 'lower' | 'digit' | 'other';

function startsWord(letters: string, at: number): boolean {
  if (at === 0 || kindOf(letters.charCodeAt(at)) !== 'upper') return false;
  const before = kindOf(letters.charCodeAt(at - 1));
  if (before === 'lower' || before === 'digit') return true;
  const after = at + 1 < letters.length ? kindOf(letters.charCodeAt(at + 1)) : 'other';
  return before === 'upper' && after === 'lower';
}

function kindOf(code: number): Kind {
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  if (code >= 48 && code <= 57) return 'digit';
  return 'other';
}
