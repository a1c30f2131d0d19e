// Two types of one name: what changed in them, judged by the way their values travel.
//
// A caller writes requests and reads responses. Asking for more breaks writers, promising less breaks readers;
// a new value in a response may break a reader who handles each of them.

import type { Finding, Severity } from './finding.ts';
import { followRenames } from './renames.ts';
import { nameOfKey, sayType, type Direction, type FieldSurface, type TypeSurface, type TypeText } from './surface.ts';
import { splitUnion } from './type-text.ts';

export interface Judging {
  readonly direction: Direction;
  readonly renames: ReadonlyMap<string, string>;
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
      severity: mustBeWritten ? (judging.direction === 'both' ? 'risky' : 'breaking') : 'additive',
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
  if (direction === 'both') return 'breaking';
  const harmless = isOptionalNow ? 'request' : 'response';
  return direction === harmless ? 'additive' : 'breaking';
}

type Difference = Pick<Finding, 'code' | 'verdict' | 'severity' | 'before' | 'after'>;

/** Retyped, and in which way: variants came, variants went, or another type altogether. */
export function compareTypeTexts(
  before: TypeText,
  after: TypeText,
  { direction, renames }: Judging,
): readonly Difference[] {
  const old = before.variants.map((variant) => followRenames(variant, renames));
  const way = wayOfChange(old, after.variants);
  if (way === 'same') return [];
  const base = { verdict: 'surface' as const, before: sayType(before), after: sayType(after) };
  if (way === 'widened') {
    const severity = direction === 'request' ? 'additive' : isOneMoreCase(old, after.variants) ? 'risky' : 'breaking';
    return [{ ...base, code: 'surface/type-widened', severity }];
  }
  // A reader that compares with a value that no longer exists does not compile either.
  return [{ ...base, code: way === 'narrowed' ? 'surface/type-narrowed' : 'surface/retyped', severity: 'breaking' }];
}

/** True if a reader who handles the old cases and leaves a way out for others goes on compiling. */
function isOneMoreCase(before: readonly string[], after: readonly string[]): boolean {
  const [items, itemsAfter] = [itemsOf(before[0] ?? ''), itemsOf(after[0] ?? '')];
  if (before.length === 1 && after.length === 1 && items !== undefined && itemsAfter !== undefined) {
    return isOneMoreCase(items, itemsAfter);
  }
  const isLiteral = (variant: string): boolean => /^['"\d-]/.test(variant);
  const isCase = (variant: string): boolean => isLiteral(variant) || variant.startsWith('‹');
  const cases = before.filter((variant) => variant !== 'null');
  if (!after.filter((variant) => !before.includes(variant)).every(isCase)) return false;
  return cases.every(isLiteral) || (cases.length > 1 && cases.every(isCase));
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

/** The variants of what an array holds. */
function itemsOf(variant: string): readonly string[] | undefined {
  const inside = /^Array<(.*)>$/.exec(variant)?.[1];
  return inside === undefined ? undefined : splitUnion(inside);
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
