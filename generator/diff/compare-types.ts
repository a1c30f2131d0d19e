// Two types of one name: what changed in them, judged by the way their values travel.
//
// A caller writes requests and reads responses. Asking for more breaks writers, promising less breaks readers;
// a new value in a response may break a reader who handles each of them.

import { worse, type Finding, type Severity } from './finding.ts';
import { followRenames } from './renames.ts';
import { nameOfKey, sayType } from './surface.ts';
import type { Direction, FieldSurface, Surfaces, TypeSurface, TypeText } from './surface.ts';
import { genericOf, itemsOf, splitUnion } from './type-text.ts';
import { isOneMoreCase, keyOf, oldKey } from './union-cases.ts';

export interface Judging {
  readonly direction: Direction;
  readonly renames: ReadonlyMap<string, string>;
  /** Both surfaces, to look into types that stand in the place of others. */
  readonly surfaces?: Surfaces;
  /** Pairs of types that are being looked into: types may hold themselves. */
  readonly open?: readonly string[];
}

/** What changed from one type to the other. */
export function compareTypes(before: TypeSurface, after: TypeSurface, judging: Judging): readonly Finding[] {
  const subject = nameOfKey(after.key);
  const places = { placeBefore: before.place, placeAfter: after.place };
  const words = compareDocs(before.docs, after.docs, { subject, ...places });
  if (before.fields === undefined || after.fields === undefined) {
    if (before.fields === undefined && after.fields === undefined) {
      return [
        ...compareTypeTexts(before.type, after.type, judging).map((found) => ({ ...found, subject, ...places })),
        ...words,
      ];
    }
    const shape = (type: TypeSurface): string => (type.fields === undefined ? sayType(type.type) : 'an interface');
    const severity = 'breaking' as const;
    const found = { code: 'surface/type-retyped', verdict: 'surface', severity, subject, ...places } as const;
    return [{ ...found, before: shape(before), after: shape(after) }, ...words];
  }
  const heritage = compareTypeTexts(before.type, after.type, judging).map((found) => ({
    ...found,
    code: 'surface/extends-changed' as const,
    severity: 'breaking' as const,
    subject,
    ...places,
  }));
  return [...heritage, ...compareFields(before, after, judging), ...words];
}

function compareFields(before: TypeSurface, after: TypeSurface, judging: Judging): readonly Finding[] {
  const owner = nameOfKey(after.key);
  const findings: Finding[] = [];
  for (const [name, old] of before.fields ?? []) {
    const now = after.fields?.get(name);
    const base = { verdict: 'surface' as const, subject: `${owner}.${name}`, placeBefore: old.place };
    if (now !== undefined) findings.push(...compareField(old, now, { ...judging, subject: `${owner}.${name}` }));
    else findings.push({ ...base, code: 'surface/field-removed', severity: 'breaking', before: sayField(old) });
  }
  for (const [name, now] of after.fields ?? []) {
    if (before.fields?.has(name) === true) continue;
    const mustBeWritten = !now.optional && judging.direction !== 'response';
    findings.push({
      code: mustBeWritten ? 'surface/required-field-added' : 'surface/field-added',
      verdict: 'surface',
      severity: mustBeWritten ? (judging.direction === 'unseen' ? 'risky' : 'breaking') : 'additive',
      subject: `${owner}.${name}`,
      after: sayField(now),
      // Where callers wrote an object without it.
      ...(mustBeWritten ? { placeBefore: before.place } : {}),
      placeAfter: now.place,
    });
  }
  return findings;
}

function compareField(
  old: FieldSurface,
  now: FieldSurface,
  judging: Judging & { readonly subject: string },
): readonly Finding[] {
  const base = { subject: judging.subject, placeBefore: old.place, placeAfter: now.place };
  const findings: Finding[] = compareTypeTexts(old.type, now.type, judging).map((found) => ({ ...found, ...base }));
  if (old.optional !== now.optional) {
    findings.push({
      ...base,
      code: now.optional ? 'surface/field-now-optional' : 'surface/field-now-required',
      verdict: 'surface',
      severity: severityOfOptionality(now.optional, judging.direction),
      before: sayField(old),
      after: sayField(now),
    });
  }
  return [...findings, ...compareDocs(old.docs, now.docs, base)];
}

function severityOfOptionality(isOptionalNow: boolean, direction: Direction): Severity {
  const harmless = isOptionalNow ? 'request' : 'response';
  return direction === harmless ? 'additive' : 'breaking';
}

type Difference = Pick<Finding, 'code' | 'verdict' | 'severity' | 'before' | 'after'>;

/** Retyped, and in which way: variants came, variants went, or another type altogether. */
export function compareTypeTexts(before: TypeText, after: TypeText, judging: Judging): readonly Difference[] {
  const { direction, renames } = judging;
  const old = before.variants.map((variant) => followRenames(variant, renames));
  const way = wayOfChange(old, after.variants);
  if (way === 'same') return [];
  const base = { verdict: 'surface' as const, before: sayType(before), after: sayType(after) };
  if (way === 'widened') {
    const severity =
      direction === 'request' ? 'additive' : isOneMoreCase([old, after.variants], judging) ? 'risky' : 'breaking';
    return [{ ...base, code: 'surface/type-widened', severity }];
  }
  // A reader that compares with a value that no longer exists does not compile either.
  if (way === 'narrowed')
    return [{ ...base, code: 'surface/type-narrowed', severity: severityOfLoss(old, after, judging) }];
  return [{ ...base, code: 'surface/retyped', severity: severityOfReplacement(old, after.variants, judging) }];
}

/** Whoever reads can do without `null`, and has looked into what was unknown before using it. */
function severityOfLoss(old: readonly string[], after: TypeText, { direction }: Judging): Severity {
  if (direction !== 'response') return 'breaking';
  const lost = old.filter((variant) => !after.variants.includes(variant));
  if (lost.every((variant) => variant === 'null')) return 'additive';
  return lost.every((variant) => variant === 'null' || variant === 'unknown') ? 'risky' : 'breaking';
}

/** Other types in the place of the old ones: as severe as what differs between them, however they are called. */
function severityOfReplacement(old: readonly string[], now: readonly string[], judging: Judging): Severity {
  const removed = old.filter((variant) => !now.includes(variant));
  const added = now.filter((variant) => !old.includes(variant));
  if (removed.length !== added.length) return 'breaking';
  return removed.map((variant, at) => severityOfSwap(variant, added[at] ?? '', judging)).reduce(worse, 'additive');
}

function severityOfSwap(one: string, other: string, judging: Judging): Severity {
  const [holder, held] = [genericOf(one), genericOf(other)];
  if (holder !== undefined && held !== undefined && holder.name === held.name) {
    const pairs = holder.given.map((given, at) => [splitUnion(given), splitUnion(held.given[at] ?? '')] as const);
    return pairs.map(([old, now]) => severityOfReplacement(old, now, judging)).reduce(worse, 'additive');
  }
  const { surfaces, renames, open = [] } = judging;
  const [from, to] = [surfaces?.before.types.get(oldKey(keyOf(one), renames)), surfaces?.after.types.get(keyOf(other))];
  if (from === undefined || to === undefined) return 'breaking';
  const pair = `${from.key} ${to.key}`;
  if (open.includes(pair)) return 'additive';
  return compareTypes(from, to, { ...judging, open: [...open, pair] })
    .map(({ severity }) => severity)
    .reduce(worse, 'additive');
}

type Way = 'same' | 'widened' | 'narrowed' | 'other';

function wayOfChange(before: readonly string[], after: readonly string[]): Way {
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

/** True if each value of a variant is one of a type: a literal is one of its primitive, everything is unknown. */
function isCovered(variant: string, by: readonly string[]): boolean {
  if (by.includes(variant) || by.includes('unknown')) return true;
  if (/^['"]/.test(variant)) return by.includes('string');
  if (/^-?\d/.test(variant)) return by.includes('number');
  return /^(?:true|false)$/.test(variant) && by.includes('boolean');
}

/** Words that changed, if they did. */
export function compareDocs(
  before: string,
  after: string,
  about: Pick<Finding, 'subject' | 'placeBefore' | 'placeAfter'>,
): readonly Finding[] {
  if (before === after) return [];
  return [{ ...about, code: 'docs/changed', verdict: 'docs', severity: 'docs', before, after }];
}

function sayField({ name, optional, type }: FieldSurface): string {
  return `${name}${optional ? '?' : ''}: ${sayType(type)}`;
}
