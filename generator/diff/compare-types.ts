// Two types of one name: what changed in them, judged by the way their values travel.
//
// A caller writes requests and reads responses. Asking for more breaks writers, promising less breaks readers;
// a new value in a response may break a reader who handles each of them.

import type { Finding, Severity } from './finding.ts';
import { judgeChange, wayOfChange, type Judging } from './judge-change.ts';
import { followRenames } from './renames.ts';
import { pairRenamed } from './similar-names.ts';
import { nameOfKey, sayType } from './surface.ts';
import type { Direction, FieldSurface, Surface, TypeSurface, TypeText } from './surface.ts';
import { fieldsOf, hasKnownBases } from './union-cases.ts';

/** What changed from one type to the other. */
export function compareTypes(before: TypeSurface, after: TypeSurface, judging: Judging): readonly Finding[] {
  const subject = nameOfKey(after.key);
  const places = { placeBefore: before.place, placeAfter: after.place };
  const words = compareDocs(before.docs, after.docs, { subject, ...places });
  if (before.fields === undefined || after.fields === undefined) {
    if (before.fields === undefined && after.fields === undefined) {
      const found = [...compareBases(before, after, judging), ...compareValues(before, after)];
      return [...found.map((one) => ({ ...one, subject, ...places })), ...words];
    }
    const shape = (type: TypeSurface): string => (type.fields === undefined ? sayType(type.type) : 'an interface');
    const severity = severityOfOtherKind(before, after, judging);
    const found = { code: 'surface/type-retyped', verdict: 'surface', severity, subject, ...places } as const;
    return [{ ...found, before: shape(before), after: shape(after) }, ...words];
  }
  const heritage = compareHeritage(before, after, judging).map((found) => ({ ...found, subject, ...places }));
  return [...heritage, ...compareFields(before, after, { ...judging, inherits: heritage.length > 0 }), ...words];
}

/** What an alias stands for, or a class extends: one that is given arguments goes on being what it was. */
function compareBases(before: TypeSurface, after: TypeSurface, judging: Judging): readonly Difference[] {
  const found = compareTypeTexts(before.type, after.type, judging);
  const isClass = before.isClass === true && after.isClass === true;
  const [old, now] = [before, after].map(({ type }) =>
    followRenames(sayType(type).replace(/<.*$/, ''), judging.renames),
  );
  return isClass && old === now ? found.map((one) => ({ ...one, severity: 'additive' as const })) : found;
}

/** Who made, extended or tested for a class cannot do so with a type. */
function compareValues(before: TypeSurface, after: TypeSurface): readonly Difference[] {
  if (before.isClass !== true || after.isClass === true) return [];
  const said = { before: 'a class', after: 'an alias' };
  return [{ code: 'surface/type-retyped', verdict: 'surface', severity: 'breaking', ...said }];
}

/** An interface that became an alias, or the other way round: users mind what it stands for. */
function severityOfOtherKind(before: TypeSurface, after: TypeSurface, judging: Judging): Severity {
  if (before.isClass === true || after.isClass === true) return 'breaking';
  const mention = followRenames(`‹${before.key}›`, judging.renames);
  const old = before.fields === undefined ? before.type.variants : [mention];
  const now = after.fields === undefined ? after.type.variants : [`‹${after.key}›`];
  return judgeChange(
    old.map((variant) => followRenames(variant, judging.renames)),
    now,
    judging,
  ).severity;
}

/** Another base: what it brings is compared field by field where both are known. */
function compareHeritage(before: TypeSurface, after: TypeSurface, judging: Judging): readonly Difference[] {
  const { surfaces } = judging;
  const isKnown =
    surfaces !== undefined && hasKnownBases(before, surfaces.before) && hasKnownBases(after, surfaces.after);
  return compareTypeTexts(before.type, after.type, judging).map((found) => ({
    ...found,
    code: 'surface/extends-changed' as const,
    severity: isKnown ? ('additive' as const) : ('breaking' as const),
  }));
}

function compareFields(
  before: TypeSurface,
  after: TypeSurface,
  judging: Judging & { readonly inherits: boolean },
): readonly Finding[] {
  const owner = nameOfKey(after.key);
  const findings: Finding[] = [];
  const { surfaces, inherits } = judging;
  const oldFields = fieldsAt(before, inherits ? surfaces?.before : undefined);
  const newFields = fieldsAt(after, inherits ? surfaces?.after : undefined);
  const renamed = renamedFields([oldFields, newFields], judging.renames);
  for (const [name, old] of oldFields) {
    const now = newFields.get(renamed.get(name) ?? name);
    const base = { verdict: 'surface' as const, subject: `${owner}.${name}`, placeBefore: old.place };
    if (now !== undefined && now.name !== name) {
      const said = { before: name, after: now.name, placeAfter: now.place };
      findings.push({ ...base, ...said, code: 'surface/field-renamed', severity: 'breaking' });
      findings.push(...compareField(old, now, { ...judging, subject: `${owner}.${now.name}` }));
    } else if (now !== undefined) findings.push(...compareField(old, now, { ...judging, subject: `${owner}.${name}` }));
    else findings.push({ ...base, code: 'surface/field-removed', severity: 'breaking', before: sayField(old) });
  }
  const arrived = new Set(renamed.values());
  for (const [name, now] of newFields) {
    if (oldFields.has(name) || arrived.has(name)) continue;
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

/** The fields of a type; those that a base brings stand where the type says that it has the base. */
function fieldsAt(type: TypeSurface, surface: Surface | undefined): Fields {
  const own: Fields = type.fields ?? new Map();
  if (surface === undefined) return own;
  const all = [...fieldsOf(type, surface)];
  return new Map(all.map(([name, field]) => [name, own.has(name) ? field : { ...field, place: type.place }]));
}

/** What is said of each field of params that are sent in several places. */
const PLACE_OF_PARAMETER = /^(?:Path|Query|Header|Body) param:?\s*/;

type Fields = ReadonlyMap<string, FieldSurface>;

/** Fields of the same type under another name; an index signature has none. */
function renamedFields([before, after]: readonly [Fields, Fields], renames: Judging['renames']): Judging['renames'] {
  const candidates = (fields: Fields, others: Fields) =>
    [...fields.values()]
      .filter(({ name }) => !others.has(name) && !name.startsWith('['))
      .map((thing) => ({ name: thing.name, docs: thing.docs.replace(PLACE_OF_PARAMETER, ''), thing }));
  return pairRenamed(candidates(before, after), candidates(after, before), (old, now) => {
    const variants = old.type.variants.map((variant) => followRenames(variant, renames));
    return wayOfChange(variants, now.type.variants) === 'same';
  });
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
      severity: isUnknown(old) && now.optional ? 'additive' : severityOfOptionality(now.optional, judging.direction),
      before: sayField(old),
      after: sayField(now),
    });
  }
  return [...findings, ...compareDocs(old.docs, now.docs, base)];
}

/** Whoever read it could not but expect that nothing was there; whoever wrote it goes on. */
function isUnknown({ type }: FieldSurface): boolean {
  return type.variants.includes('unknown');
}

function severityOfOptionality(isOptionalNow: boolean, direction: Direction): Severity {
  const harmless = isOptionalNow ? 'request' : 'response';
  return direction === harmless ? 'additive' : 'breaking';
}

type Difference = Pick<Finding, 'code' | 'verdict' | 'severity' | 'before' | 'after'>;

/** Retyped, and in which way: variants came, variants went, or another type altogether. */
export function compareTypeTexts(before: TypeText, after: TypeText, judging: Judging): readonly Difference[] {
  const old = before.variants.map((variant) => followRenames(variant, judging.renames));
  if (wayOfChange(old, after.variants) === 'same') return [];
  const { way, severity } = judgeChange(old, after.variants, judging);
  const renamed = way === 'other' ? renamedValues(old, after.variants) : undefined;
  if (renamed !== undefined) return [{ code: 'surface/value-renamed', verdict: 'surface', severity, ...renamed }];
  const code = {
    same: 'surface/retyped',
    other: 'surface/retyped',
    widened: 'surface/type-widened',
    narrowed: 'surface/type-narrowed',
  } as const;
  return [{ code: code[way], verdict: 'surface', severity, before: sayType(before), after: sayType(after) }];
}

/** The values that are spelled otherwise; undefined where anything else changed too. */
function renamedValues(old: readonly string[], now: readonly string[]): Pick<Finding, 'before' | 'after'> | undefined {
  const gone = old.filter((variant) => !now.includes(variant));
  const came = now.filter((variant) => !old.includes(variant));
  if (gone.length !== came.length || ![...gone, ...came].every((variant) => /^['"]/.test(variant))) return undefined;
  const candidates = (variants: readonly string[]) => variants.map((name) => ({ name, docs: '', thing: name }));
  const renamed = pairRenamed(candidates(gone), candidates(came), () => true);
  if (renamed.size < gone.length) return undefined;
  return { before: [...renamed.keys()].join(' | '), after: [...renamed.values()].join(' | ') };
}

const DEPRECATION = /@deprecated\b/;

/** Words that changed, if they did; a deprecation that came or went is more than a word. */
export function compareDocs(
  before: string,
  after: string,
  about: Pick<Finding, 'subject' | 'placeBefore' | 'placeAfter'>,
): readonly Finding[] {
  if (before === after) return [];
  const [was, is] = [DEPRECATION.test(before), DEPRECATION.test(after)];
  const code = is ? ('surface/now-deprecated' as const) : ('surface/no-longer-deprecated' as const);
  const marked = was === is ? [] : [{ ...about, code, verdict: 'surface' as const, severity: 'additive' as const }];
  return [...marked, { ...about, code: 'docs/changed', verdict: 'docs', severity: 'docs', before, after }];
}

function sayField({ name, optional, type }: FieldSurface): string {
  return `${name}${optional ? '?' : ''}: ${sayType(type)}`;
}
