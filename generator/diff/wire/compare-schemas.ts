// Two schemas in, what changed in their values out, judged by the way these travel.
//
// A server that asks for more breaks callers, one that answers with less breaks readers. The rules follow those that
// checkers of OpenAPI documents publish; a new enum value in an answer is risky, not breaking.

import type { Api } from '../../model/api.ts';
import { childPointer } from '../../model/origin.ts';
import type { EnumSchema, NumberSchema, Schema, UnionSchema } from '../../model/schema.ts';
import { worse, type Finding, type Severity } from '../finding.ts';
import { pairRenamed } from '../similar-names.ts';
import { compareFacts } from './compare-limits.ts';
import { compareObjects } from './compare-objects.ts';
import { flattenSchema, type FlatSchema } from './flatten-schema.ts';
import type { Walk } from './walk.ts';
import { at, told, type About, type Pair, type Placed } from './wire-finding.ts';

/** A walk through two documents that has seen nothing yet. */
export function startWalk([before, after]: Pair<Api>, asks: boolean): Walk {
  return { before, after, asks, seen: new Set(), compare: compareSchemas };
}

/** What changed from one schema to the other. Each pair is told once on a walk. */
function compareSchemas(subject: string, written: Pair<Schema>, walk: Walk): readonly Finding[] {
  const old = flattenSchema(walk.before, written[0]);
  const now = flattenSchema(walk.after, written[1]);
  if (old === undefined || now === undefined) return [];
  const about = { subject, ...at(...written) };
  const code = now.nullable ? 'wire/now-nullable' : 'wire/no-longer-nullable';
  const severity = now.nullable === walk.asks ? 'additive' : 'breaking';
  const nulls = old.nullable === now.nullable ? [] : [told(code, severity, about)];
  const pair = `${old.origin.pointer} ${now.origin.pointer}`;
  if (walk.seen.has(pair)) return nulls;
  walk.seen.add(pair);
  return [...nulls, ...compareKinds(about, [old, now], walk), ...compareFacts(subject, [old, now], walk.asks)];
}

function compareKinds(about: About, [old, now]: Pair<FlatSchema>, walk: Walk): readonly Finding[] {
  const { subject } = about;
  if (old.kind === 'enum' && now.kind === 'enum') return compareEnums(subject, [old, now], walk);
  if (old.kind === 'array' && now.kind === 'array') return compareSchemas(`${subject}[]`, [old.items, now.items], walk);
  if (old.kind === 'object' && now.kind === 'object') return compareObjects(subject, [old, now], walk);
  if (old.kind === 'union' && now.kind === 'union') return compareUnions(about, [old, now], walk);
  if (old.kind === 'number' && now.kind === 'number') return compareNumbers(about, [old, now], walk);
  if (old.kind === 'intersection' && now.kind === 'intersection') {
    return compareParts(about, [old.parts, now.parts], walk);
  }
  return old.kind === now.kind ? [] : compareOtherKinds(about, [old, now], walk);
}

function compareNumbers(about: About, [old, now]: Pair<NumberSchema>, { asks }: Walk): readonly Finding[] {
  if (old.integer === now.integer) return [];
  const [whole, wider] = ['integer', 'number'];
  if (now.integer) {
    return [told('wire/type-changed', asks ? 'breaking' : 'additive', { ...about, before: wider, after: whole })];
  }
  return [told('wire/type-changed', asks ? 'additive' : 'risky', { ...about, before: whole, after: wider })];
}

/** More values are harmless where callers write, fewer where they read; what has none in common breaks both. */
function compareOtherKinds(about: About, [old, now]: Pair<FlatSchema>, walk: Walk): readonly Finding[] {
  const { asks } = walk;
  const said = { ...about, before: old.kind, after: now.kind };
  const wider = (severity: Severity): Severity => (asks ? 'additive' : severity);
  const narrower: Severity = asks ? 'breaking' : 'additive';
  if (now.kind === 'union') {
    const isOneOf = holdsKind(now, old, walk.after);
    if (isOneOf) return [told('wire/variant-added', wider('risky'), said)];
  }
  if (old.kind === 'union' && holdsKind(old, now, walk.before)) {
    return [told('wire/variant-removed', narrower, said)];
  }
  if (now.kind === 'any') return [told('wire/type-changed', wider('breaking'), said)];
  if (old.kind === 'any') return [told('wire/type-changed', narrower, said)];
  if (old.kind === 'enum' && holdsValues(now, old)) return [told('wire/type-changed', wider('risky'), said)];
  if (now.kind === 'enum' && holdsValues(old, now)) return [told('wire/type-changed', narrower, said)];
  return [told('wire/type-changed', 'breaking', said)];
}

/** True for the type that the values of an enum are of. */
function holdsValues(schema: FlatSchema, { values }: EnumSchema): boolean {
  return schema.kind !== 'enum' && values.every(({ value }) => typeof value === schema.kind);
}

/** True if one of the variants is the schema, or of its kind where that says all. */
function holdsKind({ variants }: UnionSchema, schema: FlatSchema, api: Api): boolean {
  return variants.some((variant) => {
    const flat = flattenSchema(api, variant);
    if (flat === undefined) return false;
    const isPlain = schema.kind !== 'object' && schema.kind !== 'array';
    const component = componentOf(flat);
    if (flat.kind !== schema.kind) return schema.kind === 'enum' && holdsValues(flat, schema);
    return isPlain || component === undefined || component === componentOf(schema);
  });
}

function compareEnums(subject: string, [old, now]: Pair<EnumSchema>, { asks }: Walk): readonly Finding[] {
  const lists = at(listOf(old), listOf(now));
  const [cameAll, goneAll] = [missing(old, now), missing(now, old)];
  const [constant, constantNow] = [old.values[0]?.value, now.values[0]?.value];
  if (old.isConst && now.isConst && constant !== constantNow) {
    const said = { subject, before: String(constant), after: String(constantNow), ...lists };
    return [told('wire/const-changed', 'breaking', said)];
  }
  const renamed = pairRenamed(goneAll, cameAll, () => true);
  const came = cameAll.filter(({ name }) => ![...renamed.values()].includes(name));
  const gone = goneAll.filter(({ name }) => !renamed.has(name));
  return [
    ...came.map(({ name }) =>
      told('wire/enum-value-added', asks ? 'additive' : 'risky', { subject, after: name, ...lists }),
    ),
    ...gone.map(({ name }) =>
      told('wire/enum-value-removed', asks ? 'breaking' : 'additive', { subject, before: name, ...lists }),
    ),
    ...[...renamed].map(([before, after]) =>
      told('wire/enum-value-renamed', 'breaking', { subject, before, after, ...lists }),
    ),
  ];
}

function missing({ values: known }: EnumSchema, { values }: EnumSchema) {
  return values
    .filter(({ value }) => !known.some((one) => one.value === value))
    .map(({ value, description = '' }) => ({ name: String(value), docs: description, thing: value }));
}

function listOf({ origin, isConst }: EnumSchema): Placed {
  return { origin: { ...origin, pointer: childPointer(origin.pointer, isConst ? 'const' : 'enum') } };
}

function compareUnions(about: About, [old, now]: Pair<UnionSchema>, walk: Walk): readonly Finding[] {
  const beside =
    old.own === undefined || now.own === undefined ? [] : compareObjects(about.subject, [old.own, now.own], walk);
  const [tells, tellsNow] = [old.discriminator?.propertyName, now.discriminator?.propertyName];
  const other =
    tells === undefined || tellsNow === undefined || tells === tellsNow
      ? []
      : [told('wire/discriminator-changed', 'risky', { ...about, before: tells, after: tellsNow })];
  return [...beside, ...other, ...compareLists(about, [old.variants, now.variants], walk)];
}

/** Parts of an `allOf` that could not be united: one more asks for more, where one more variant allows more. */
function compareParts(about: About, pair: Pair<readonly Schema[]>, walk: Walk): readonly Finding[] {
  return compareLists(about, pair, walk).map((found) => {
    if (!/variant-(?:added|removed)$/.test(found.code)) return found;
    const isMore = pair[1].length > pair[0].length;
    return { ...found, severity: isMore === walk.asks ? 'breaking' : 'additive' };
  });
}

/** Variants are compared by the schema they refer to, then those that are the same, the others by their place. */
function compareLists(about: About, [old, now]: Pair<readonly Schema[]>, walk: Walk): readonly Finding[] {
  const left = now.map((schema) => ({ schema, name: nameOf(walk.after, schema) }));
  const take = (index: number): Schema | undefined => (index < 0 ? undefined : left.splice(index, 1)[0]?.schema);
  const named = old.map((schema) => {
    const name = nameOf(walk.before, schema);
    return { schema, other: name === undefined ? undefined : take(left.findIndex((one) => one.name === name)) };
  });
  const same = named.map(({ schema, other }) => ({
    schema,
    other: other ?? take(left.findIndex((one) => isSameOnWire([schema, one.schema], walk))),
  }));
  const inner = same.flatMap(({ schema, other }, index) => {
    const found = other ?? take(left.length === 0 ? -1 : 0);
    return found === undefined ? [] : compareSchemas(`${about.subject}(${index})`, [schema, found], walk);
  });
  if (old.length === now.length) return inner;
  const isMore = now.length > old.length;
  const severity = isMore === walk.asks ? 'additive' : isMore ? 'risky' : 'breaking';
  return [...inner, told(isMore ? 'wire/variant-added' : 'wire/variant-removed', severity, about)];
}

/** True if nothing but words changed from one to the other. */
export function isSameOnWire(pair: Pair<Schema>, walk: Walk): boolean {
  const found = compareSchemas('', pair, { ...walk, seen: new Set(walk.seen) });
  return found.map(({ severity }) => severity).reduce(worse, 'docs') === 'docs';
}

function nameOf(api: Api, schema: Schema): string | undefined {
  const flat = flattenSchema(api, schema);
  return flat === undefined ? undefined : componentOf(flat);
}

/** The component that a schema is. */
function componentOf({ origin }: FlatSchema): string | undefined {
  return /^#\/components\/schemas\/[^/]+$/.test(origin.pointer) ? origin.pointer : undefined;
}
