// The variants of a type before and after -> in which way it changed and how much that matters to whom.
//
// Names matter little: a type in the place of another is as severe as what differs between the two.

import { worse, type Severity } from './finding.ts';
import { followRenames } from './renames.ts';
import type { Direction, Surface, Surfaces, TypeSurface } from './surface.ts';
import { genericOf, itemsOf, splitUnion } from './type-text.ts';
import { isOneMoreCase, keyOf, oldKey } from './union-cases.ts';

export interface Judging {
  readonly direction: Direction;
  /** Keys of the old surface to those that the same types have in the new one. */
  readonly renames: ReadonlyMap<string, string>;
  /** Both surfaces, to look into types that stand in the place of others. */
  readonly surfaces?: Surfaces;
  /** How severe it is to find the second type where the first was. */
  readonly between?: Between;
}

export type Between = (from: TypeSurface, to: TypeSurface, direction: Direction) => Severity;

type Variants = readonly string[];
export type Way = 'same' | 'widened' | 'narrowed' | 'other';

export interface Change {
  readonly way: Way;
  readonly severity: Severity;
}

/** Judges a change. Mentions in `written` are spelled with the keys of the new surface. */
export function judgeChange(written: Variants, writtenNow: Variants, judging: Judging): Change {
  const { direction, renames, surfaces } = judging;
  const isPlain = wayOfChange(written, writtenNow) !== 'other';
  const old = isPlain ? written : expand(written, surfaces?.before, renames);
  const now = isPlain ? writtenNow : expand(writtenNow, surfaces?.after, new Map());
  const way = wayOfChange(old, now);
  if (way === 'same' || isAlike(old, now)) return { way, severity: 'additive' };
  if (way === 'other') return { way, severity: severityOfReplacement(old, now, judging) };
  // A reader that compares with a value that no longer exists does not compile either.
  if (way === 'narrowed') return { way, severity: severityOfLoss(old, now, direction) };
  if (direction === 'request') return { way, severity: 'additive' };
  return { way, severity: isOneMoreCase([old, now], judging) ? 'risky' : 'breaking' };
}

/** Aliases are cut open to what they stand for. */
function expand(variants: Variants, surface: Surface | undefined, renames: Judging['renames'], depth = 0): Variants {
  const opened = variants.flatMap((variant) => {
    const type = surface?.types.get(oldKey(keyOf(variant), renames));
    const isAlias = type !== undefined && type.fields === undefined && type.isClass !== true;
    if (!isAlias || depth > 8) return [variant];
    const inside = type.type.variants.map((one) => followRenames(one, renames));
    return expand(inside, surface, renames, depth + 1);
  });
  return [...new Set(opened)];
}

/** Same, more, fewer, or something else. */
export function wayOfChange(before: Variants, after: Variants): Way {
  const added = after.filter((variant) => !before.includes(variant));
  const removed = before.filter((variant) => !after.includes(variant));
  if (added.length === 0 && removed.length === 0) return 'same';
  const [one, other] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1 && one !== undefined && other !== undefined) {
    const [itemsBefore, itemsAfter] = [itemsOf(one), itemsOf(other)];
    if (itemsBefore !== undefined && itemsAfter !== undefined) return wayOfChange(itemsBefore, itemsAfter);
  }
  if (removed.every((variant) => isCovered(variant, after))) return 'widened';
  return added.every((variant) => isCovered(variant, before)) ? 'narrowed' : 'other';
}

/** True if both types have the same values, though one spells out more of them. */
function isAlike(before: Variants, after: Variants): boolean {
  return before.every((variant) => isCovered(variant, after)) && after.every((variant) => isCovered(variant, before));
}

/** Types that say nothing of an object. */
const ANY_OBJECT: Variants = ['Object', 'object'];

/** True if each value of a variant is one of a type: a literal is one of its primitive, everything is unknown. */
function isCovered(variant: string, by: Variants): boolean {
  if (by.includes(variant) || by.includes('unknown')) return true;
  if (/^[‹{]|^Array</.test(variant) && by.some((one) => ANY_OBJECT.includes(one))) return true;
  if (/^['"]/.test(variant)) return by.includes('string') || by.includes('(string & {})');
  if (/^-?\d/.test(variant)) return by.includes('number');
  return /^(?:true|false)$/.test(variant) && by.includes('boolean');
}

/**
 * Whoever reads can do without `null`, has looked into what was unknown before using it, and can keep one of a few
 * texts where any text was kept; only comparing it with another text no longer compiles.
 */
function severityOfLoss(old: Variants, now: Variants, direction: Direction): Severity {
  if (direction !== 'response') return 'breaking';
  const lost = old.filter((variant) => !now.includes(variant) && variant !== 'null');
  const [list, others] = [lost.find(itemsOf), now.filter(itemsOf)];
  const [items, itemsNow] = [itemsOf(list ?? ''), itemsOf(others[0] ?? '')];
  if (lost.length === 1 && others.length === 1 && items !== undefined && itemsNow !== undefined) {
    return severityOfLoss(items, itemsNow, direction);
  }
  if (lost.length === 0) return 'additive';
  const wide = ['unknown', 'string', 'number', ...ANY_OBJECT];
  return lost.every((variant) => wide.includes(variant)) ? 'risky' : 'breaking';
}

/**
 * Each value that callers write must fit somewhere in the new type; each value that they read must have fit somewhere
 * in the old one, and what they looked for must still be there.
 */
function severityOfReplacement(old: Variants, now: Variants, judging: Judging): Severity {
  const { direction } = judging;
  if (direction === 'both' || direction === 'unseen') {
    const ways = (['request', 'response'] as const).map((way) =>
      severityOfReplacement(old, now, { ...judging, direction: way }),
    );
    return ways.reduce(worse, 'additive');
  }
  const removed = old.filter((variant) => !now.includes(variant) && !(direction === 'response' && variant === 'null'));
  const added = direction === 'request' ? [] : now.filter((variant) => !old.includes(variant));
  return [
    ...removed.map((variant) => best(now.map((other) => () => severityOfSwap(variant, other, judging)))),
    ...added.map((variant) => severityOfCase(variant, old, judging)),
  ].reduce(worse, 'additive');
}

/** What may be read now: something that was there under another name, or one more case of many. */
function severityOfCase(variant: string, old: Variants, judging: Judging): Severity {
  const severity = best(old.map((other) => () => severityOfSwap(other, variant, judging)));
  return severity === 'breaking' && isOneMoreCase([old, [...old, variant]], judging) ? 'risky' : severity;
}

/** The least severe; nothing is asked once that is known. */
function best(severities: readonly (() => Severity)[]): Severity {
  let found: Severity = 'breaking';
  for (const severity of severities) {
    const one = severity();
    if (one === 'additive') return one;
    if (one === 'risky') found = one;
  }
  return found;
}

function severityOfSwap(one: string, other: string, judging: Judging): Severity {
  if (one === other) return 'additive';
  if (judging.direction === 'request' && isCovered(one, [other])) return 'additive';
  const [holder, held] = [genericOf(one), genericOf(other)];
  if (holder !== undefined && held !== undefined && holder.name === held.name) {
    const pairs = holder.given.map((given, at) => [splitUnion(given), splitUnion(held.given[at] ?? '')] as const);
    return pairs.map(([old, now]) => severityOfArgument(old, now, judging)).reduce(worse, 'additive');
  }
  const { surfaces, renames, between, direction } = judging;
  const from = surfaces?.before.types.get(oldKey(keyOf(one), renames));
  const to = surfaces?.after.types.get(keyOf(other));
  return from === undefined || to === undefined || between === undefined ? 'breaking' : between(from, to, direction);
}

function severityOfArgument(old: Variants, now: Variants, judging: Judging): Severity {
  return wayOfChange(old, now) === 'same' ? 'additive' : judgeChange(old, now, judging).severity;
}
