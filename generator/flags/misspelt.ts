// Which group a misspelt one was meant to be. Groups are plain text and often alike on purpose (`beta-1`, `beta-2`),
// so only what a slip of the hand makes counts: case and separators, or one or two wrong letters in a long name.

import { distance } from '../diagnostics/nearest.ts';

const SEPARATORS = /[\s_.:/-]+/g;
/** Names below this length differ by one letter on purpose as often as not. */
const LONG = 8;

/**
 * The group that was probably meant: one that is used more often, or as often and comes first by name.
 * `uses` is every group with the number of things it gates.
 */
export function probablyMeant(group: string, uses: ReadonlyMap<string, number>): string | undefined {
  const own = uses.get(group) ?? 0;
  let best: string | undefined;
  for (const [other, count] of uses) {
    const isLess = count < own || (count === own && other > group);
    if (other === group || isLess || !isSlip(group, other)) continue;
    if (best === undefined || count > (uses.get(best) ?? 0)) best = other;
  }
  return best;
}

function isSlip(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  if (digits(a) !== digits(b)) return false;
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2 || shorter < LONG) return false;
  return distance(a, b) <= (shorter < 2 * LONG ? 1 : 2);
}

function plain(group: string): string {
  return group.toLowerCase().replace(SEPARATORS, '');
}

/** Names that differ in a number are counted, not misspelt; ids are nothing but numbers. */
function digits(group: string): string {
  return group.replace(/[^0-9]/g, '');
}
