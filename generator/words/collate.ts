// The order of names in an SDK: as in a dictionary, the same on every machine.

const PUNCTUATION = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';

/** Negative, zero or positive. Ignores case first; punctuation before digits, digits before letters. */
export function compareNames(a: string, b: string): number {
  const left = sortKey(a);
  const right = sortKey(b);
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortKey(text: string): string {
  let key = '';
  for (const sign of text.toLowerCase()) {
    const place = PUNCTUATION.indexOf(sign);
    key += place < 0 ? sign : String.fromCharCode(place + 1);
  }
  return key;
}
