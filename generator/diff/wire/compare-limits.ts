// What two schemas of one kind say of their values beyond the type: bounds, patterns, formats, defaults, and whether
// a value only goes one way. No TypeScript type shows any of it.
//
// A bound that was not written before is risky in a request, one that became stricter breaks: documents often begin
// to write down what the server always refused, and seldom make a bound stricter that holds already.

import type { Json } from '../../model/json.ts';
import type { Limits } from '../../model/schema.ts';
import type { Finding, FindingCode, Severity } from '../finding.ts';
import type { FlatSchema } from './flatten-schema.ts';
import { at, told, type About, type Pair } from './wire-finding.ts';

/** Everything that changed. `asks`: true where callers write, false where they read. */
export function compareFacts(subject: string, pair: Pair<FlatSchema>, asks: boolean): readonly Finding[] {
  const about = { subject, ...at(...pair) };
  return [
    ...compareLimits(about, pair, asks),
    ...compareFormats(about, pair, asks),
    ...compareDefaults(about, pair, asks),
    ...compareWays(about, pair, asks),
    ...compareDeprecation(about, pair),
  ];
}

const FLOORS = ['minLength', 'minItems', 'minProperties'] as const;
const CEILINGS = ['maxLength', 'maxItems', 'maxProperties'] as const;

/** How a bound was moved. */
type Move = 'set' | 'tightened' | 'loosened';

function compareLimits(about: About, [old, now]: Pair<FlatSchema>, asks: boolean): readonly Finding[] {
  // Each type of a list of types has the limits of the whole.
  const isTold = [old, now].some((schema) => schema.kind === 'union' && schema.keyword === 'type');
  const [before, after] = [old.limits ?? {}, now.limits ?? {}];
  if (isTold) return [];
  const moved = [
    ...FLOORS.map((key) => moveOf([numbered(key, before), numbered(key, after)], 1)),
    ...CEILINGS.map((key) => moveOf([numbered(key, before), numbered(key, after)], -1)),
    moveOf([lowest(before), lowest(after)], 1),
    moveOf([highest(before), highest(after)], -1),
    moveOfStep(before.multipleOf, after.multipleOf),
    moveOfUnique(before, after),
  ];
  const bounds = moved.flatMap((found) => {
    if (found === undefined) return [];
    const { move, ...said } = found;
    return [told(`wire/limit-${move}`, severityOfMove(move, asks), { ...about, ...said })];
  });
  return [...bounds, ...comparePatterns(about, [before.pattern, after.pattern], asks)];
}

function severityOfMove(move: Move, asks: boolean): Severity {
  if (move === 'loosened') return asks ? 'additive' : 'risky';
  if (!asks) return 'additive';
  return move === 'set' ? 'risky' : 'breaking';
}

interface Moved {
  readonly move: Move;
  readonly before: string;
  readonly after: string;
}

interface Bound {
  readonly key: string;
  readonly value: number | undefined;
  /** The bound itself is no value. */
  readonly isExclusive: boolean;
}

function numbered(key: keyof Limits, limits: Limits): Bound {
  const value = limits[key];
  // At least nothing is no bound.
  const isNone = value === 0 && key.startsWith('min');
  return { key, value: typeof value === 'number' && !isNone ? value : undefined, isExclusive: false };
}

function lowest({ minimum, exclusiveMinimum }: Limits): Bound {
  const isExclusive = exclusiveMinimum !== undefined;
  return {
    key: isExclusive ? 'exclusiveMinimum' : 'minimum',
    value: isExclusive ? exclusiveMinimum : minimum,
    isExclusive,
  };
}

function highest({ maximum, exclusiveMaximum }: Limits): Bound {
  const isExclusive = exclusiveMaximum !== undefined;
  return {
    key: isExclusive ? 'exclusiveMaximum' : 'maximum',
    value: isExclusive ? exclusiveMaximum : maximum,
    isExclusive,
  };
}

/** `stricter`: 1 where a greater number leaves fewer values, -1 where a smaller one does. */
function moveOf([old, now]: Pair<Bound>, stricter: 1 | -1): Moved | undefined {
  if (old.value === now.value && old.isExclusive === now.isExclusive) return undefined;
  const say = ({ key, value }: Bound): string => (value === undefined ? `no ${key}` : `${key} ${value}`);
  const said = { before: say({ ...old, key: old.value === undefined ? now.key : old.key }), after: say(now) };
  if (old.value === undefined) return { move: 'set', ...said };
  if (now.value === undefined) return { move: 'loosened', before: say(old), after: `no ${old.key}` };
  const way = Math.sign(now.value - old.value) * stricter || (now.isExclusive ? 1 : -1);
  return { move: way > 0 ? 'tightened' : 'loosened', ...said };
}

function moveOfStep(old: number | undefined, now: number | undefined): Moved | undefined {
  if (old === now) return undefined;
  const say = (step: number | undefined): string => (step === undefined ? 'no multipleOf' : `multipleOf ${step}`);
  const said = { before: say(old), after: say(now) };
  if (old === undefined) return { move: 'set', ...said };
  const isLoose = now === undefined || Number.isInteger(old / now);
  return { move: isLoose ? 'loosened' : 'tightened', ...said };
}

function moveOfUnique(before: Limits, after: Limits): Moved | undefined {
  if (before.uniqueItems === after.uniqueItems) return undefined;
  const isNow = after.uniqueItems === true;
  const said = ['any items', 'unique items'];
  return { move: isNow ? 'set' : 'loosened', before: said[isNow ? 0 : 1] ?? '', after: said[isNow ? 1 : 0] ?? '' };
}

function comparePatterns(about: About, [old, now]: Pair<string | undefined>, asks: boolean): readonly Finding[] {
  if (old === now) return [];
  const said = { before: sayPattern(old), after: sayPattern(now) };
  if (old !== undefined && now !== undefined) {
    // Nobody can say in general which texts two patterns share.
    return [told('wire/pattern-changed', 'risky', { ...about, ...said })];
  }
  const move = old === undefined ? 'set' : 'loosened';
  return [told(`wire/limit-${move}`, severityOfMove(move, asks), { ...about, ...said })];
}

function sayPattern(pattern: string | undefined): string {
  return pattern === undefined ? 'no pattern' : `pattern ${pattern}`;
}

/** Formats that say how a value is written; any other is a hint. */
const TELLING: ReadonlySet<string> = new Set(
  [
    'date date-time time duration unix-time uuid uri uri-reference email hostname ipv4 ipv6 byte binary base64',
    'int32 int64 float double decimal',
  ].flatMap((line) => line.split(' ')),
);
/** The second holds every value of the first. */
const WIDER: readonly (readonly [string, string])[] = [
  ['int32', 'int64'],
  ['float', 'double'],
  ['uri', 'uri-reference'],
];

function compareFormats(about: About, [old, now]: Pair<FlatSchema>, asks: boolean): readonly Finding[] {
  const formatOf = (schema: FlatSchema): string | undefined =>
    schema.kind === 'string' || schema.kind === 'number' ? schema.format : undefined;
  const [before, after] = [formatOf(old), formatOf(now)];
  if (before === after || old.kind !== now.kind) return [];
  const said = { ...about, before: before ?? 'no format', after: after ?? 'no format' };
  return [told('wire/format-changed', severityOfFormat([before, after], asks), said)];
}

function severityOfFormat([before, after]: Pair<string | undefined>, asks: boolean): Severity {
  const tells = (format: string | undefined): boolean => format !== undefined && TELLING.has(format);
  const isWider = (one: string | undefined, other: string | undefined): boolean =>
    !tells(other) || WIDER.some(([less, more]) => less === one && more === other);
  if (!tells(before) && !tells(after)) return 'docs';
  if (isWider(before, after)) return asks ? 'additive' : 'risky';
  if (!tells(before)) return asks ? 'risky' : 'additive';
  return isWider(after, before) && !asks ? 'additive' : 'breaking';
}

/** Callers who leave a value out get the default; in an answer it is no more than a word about what is missing. */
function compareDefaults(about: About, [old, now]: Pair<FlatSchema>, asks: boolean): readonly Finding[] {
  const [before, after] = [old.default, now.default].map((value) => (value === undefined ? undefined : sayJson(value)));
  if (before === after) return [];
  const severity = !asks ? 'docs' : before === undefined ? 'additive' : 'risky';
  const said = { before: before ?? 'no default', after: after ?? 'no default' };
  return [told('wire/default-changed', severity, { ...about, ...said })];
}

function sayJson(value: Json): string {
  return JSON.stringify(value);
}

/** A value that only answers have can no longer be sent, one that only requests have is no longer answered. */
function compareWays(about: About, [old, now]: Pair<FlatSchema>, asks: boolean): readonly Finding[] {
  const codeOf = (isNow: boolean, what: 'read-only' | 'write-only'): FindingCode =>
    isNow ? `wire/now-${what}` : `wire/no-longer-${what}`;
  const found: Finding[] = [];
  if (asks && old.readOnly !== now.readOnly) {
    found.push(told(codeOf(now.readOnly, 'read-only'), now.readOnly ? 'risky' : 'additive', about));
  }
  if (!asks && old.writeOnly !== now.writeOnly) {
    found.push(told(codeOf(now.writeOnly, 'write-only'), now.writeOnly ? 'breaking' : 'additive', about));
  }
  return found;
}

/** Deprecating something asks for a minor version, as semver has it. */
export function compareDeprecation(
  about: About,
  [old, now]: Pair<{ readonly deprecated: boolean }>,
): readonly Finding[] {
  if (old.deprecated === now.deprecated) return [];
  return [told(now.deprecated ? 'wire/now-deprecated' : 'wire/no-longer-deprecated', 'additive', about)];
}
