// Two specs, understood, in; findings about requests and responses out. Names of the SDK play no part here.
//
// A server that asks for more breaks callers, one that answers with less breaks readers. The rules follow those
// that checkers of OpenAPI documents publish; a new enum value in an answer is risky, not breaking.

import { resolveSchema, type Api, type Body, type MediaType, type Operation, type Response } from '../model/api.ts';
import { childPointer, type Origin } from '../model/origin.ts';
import type { EnumSchema, ObjectSchema, Schema } from '../model/schema.ts';
import type { Finding, FindingCode, Severity } from './finding.ts';

/** Every difference on the wire. Order: operations as in the old document, then the new ones. */
export function compareWire(before: Api, after: Api): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [key, old] of before.operations) {
    const now = after.operations.get(key);
    if (now === undefined)
      findings.push(told('wire/operation-removed', 'breaking', { subject: key, before: key, ...at(old, undefined) }));
    else findings.push(...compareOperations(key, { api: before, operation: old }, { api: after, operation: now }));
  }
  for (const [key, now] of after.operations) {
    if (!before.operations.has(key))
      findings.push(told('wire/operation-added', 'additive', { subject: key, after: key, ...at(undefined, now) }));
  }
  return findings;
}

interface Side {
  readonly api: Api;
  readonly operation: Operation;
}

type About = Pick<Finding, 'subject' | 'before' | 'after' | 'originBefore' | 'originAfter'>;

function told(code: FindingCode, severity: Severity, about: About): Finding {
  return { code, verdict: 'wire', severity, ...about };
}

type Placed = { readonly origin: Origin };

/** Where the two documents say it. */
function at(old: Placed | undefined, now: Placed | undefined): Pick<Finding, 'originBefore' | 'originAfter'> {
  return {
    ...(old === undefined ? {} : { originBefore: old.origin }),
    ...(now === undefined ? {} : { originAfter: now.origin }),
  };
}

function compareOperations(key: string, old: Side, now: Side): readonly Finding[] {
  const walk = (asks: boolean): Walk => ({ before: old.api, after: now.api, asks, seen: new Set() });
  return [
    ...compareParameters(key, old, now),
    ...compareBodies(key, [old.operation.body, now.operation.body], walk(true)),
    ...compareResponses(key, [old.operation.responses, now.operation.responses], walk(false)),
  ];
}

function compareParameters(key: string, old: Side, now: Side): readonly Finding[] {
  const findings: Finding[] = [];
  const same = (one: { name: string; place: string }, other: { name: string; place: string }): boolean =>
    one.name === other.name && one.place === other.place;
  for (const parameter of old.operation.parameters) {
    const other = now.operation.parameters.find((one) => same(one, parameter));
    const subject = `${key} ${parameter.place} ${parameter.name}`;
    const about = { subject, ...at(parameter, other) };
    if (other === undefined)
      findings.push(told('wire/parameter-removed', 'risky', { ...about, before: parameter.name }));
    else {
      if (!parameter.required && other.required)
        findings.push(told('wire/parameter-now-required', 'breaking', { ...about, ...MORE }));
      const walk = { before: old.api, after: now.api, asks: true, seen: new Set<string>() };
      findings.push(...compareSchemas(subject, [parameter.schema, other.schema], walk));
    }
  }
  for (const other of now.operation.parameters) {
    if (old.operation.parameters.some((one) => same(one, other))) continue;
    const about = { subject: `${key} ${other.place} ${other.name}`, after: other.name, ...at(undefined, other) };
    findings.push(told('wire/parameter-added', other.required ? 'breaking' : 'additive', about));
  }
  return findings;
}

const MORE = { before: 'optional', after: 'required' } as const;
const LESS = { before: 'required', after: 'optional' } as const;

type Pair<Thing> = readonly [Thing, Thing];

function compareBodies(key: string, [old, now]: Pair<Body | undefined>, walk: Walk): readonly Finding[] {
  const about = { subject: `${key} body`, ...at(old, now) };
  if (old === undefined && now === undefined) return [];
  if (old === undefined) return [told('wire/body-added', now?.required === true ? 'breaking' : 'additive', about)];
  if (now === undefined) return [told('wire/body-removed', 'risky', about)];
  const isMore = !old.required && now.required;
  const required = isMore ? [told('wire/body-now-required', 'breaking', { ...about, ...MORE })] : [];
  return [...required, ...compareContent(about, [old.content, now.content], walk)];
}

function compareResponses(key: string, [old, now]: Pair<readonly Response[]>, walk: Walk): readonly Finding[] {
  return old
    .filter(({ status }) => status.startsWith('2'))
    .flatMap((response) => {
      const other = now.find(({ status }) => status === response.status);
      const about = { subject: `${key} ${response.status}`, ...at(response, other) };
      if (other === undefined) return [told('wire/response-removed', 'breaking', about)];
      return compareContent(about, [response.content, other.content], walk);
    });
}

function compareContent(about: About, [old, now]: Pair<readonly MediaType[]>, walk: Walk): readonly Finding[] {
  return old.flatMap((media) => {
    const other = now.find(({ type }) => type === media.type);
    if (other === undefined) {
      return [told('wire/media-type-removed', 'breaking', { ...about, before: media.type, ...at(media, undefined) })];
    }
    return media.schema === undefined || other.schema === undefined
      ? []
      : compareSchemas(about.subject, [media.schema, other.schema], walk);
  });
}

interface Walk {
  readonly before: Api;
  readonly after: Api;
  /** True where callers write, false where they read. */
  readonly asks: boolean;
  /** Pairs of pointers that are being compared already: schemas may hold themselves. */
  readonly seen: Set<string>;
}

function compareSchemas(subject: string, [oldWritten, nowWritten]: Pair<Schema>, walk: Walk): readonly Finding[] {
  const pair = `${oldWritten.origin.pointer} ${nowWritten.origin.pointer}`;
  const old = resolveSchema(walk.before, oldWritten);
  const now = resolveSchema(walk.after, nowWritten);
  if (old === undefined || now === undefined || walk.seen.has(pair)) return [];
  walk.seen.add(pair);
  const about = { subject, ...at(oldWritten, nowWritten) };
  const [oldNull, nowNull] = [oldWritten.nullable || old.nullable, nowWritten.nullable || now.nullable];
  const code = nowNull ? 'wire/now-nullable' : 'wire/no-longer-nullable';
  const nulls = oldNull === nowNull ? [] : [told(code, nowNull === walk.asks ? 'additive' : 'breaking', about)];
  return [...nulls, ...compareKinds(about, [old, now], walk)];
}

function compareKinds(about: About, [old, now]: Pair<Schema>, walk: Walk): readonly Finding[] {
  const { subject } = about;
  if (old.kind === 'enum' && now.kind === 'enum') return compareEnums(subject, [old, now], walk);
  if (old.kind !== now.kind) {
    const loosens = old.kind === 'enum' && (now.kind === 'string' || now.kind === 'any');
    const severity = loosens && walk.asks ? 'additive' : 'breaking';
    return [told('wire/type-changed', severity, { ...about, before: old.kind, after: now.kind })];
  }
  if (old.kind === 'array' && now.kind === 'array') return compareSchemas(`${subject}[]`, [old.items, now.items], walk);
  if (old.kind === 'object' && now.kind === 'object') return compareObjects(subject, [old, now], walk);
  if (old.kind === 'union' && now.kind === 'union') return compareLists(about, [old.variants, now.variants], walk);
  if (old.kind === 'intersection' && now.kind === 'intersection')
    return compareLists(about, [old.parts, now.parts], walk);
  return [];
}

function compareEnums(subject: string, [old, now]: Pair<EnumSchema>, { asks }: Walk): readonly Finding[] {
  const missing = (from: EnumSchema, of: EnumSchema): readonly string[] =>
    of.values.filter(({ value }) => !from.values.some((one) => one.value === value)).map(({ value }) => String(value));
  const listOf = ({ origin }: EnumSchema): Placed => ({
    origin: { ...origin, pointer: childPointer(origin.pointer, 'enum') },
  });
  const lists = at(listOf(old), listOf(now));
  return [
    ...missing(old, now).map((after) =>
      told('wire/enum-value-added', asks ? 'additive' : 'risky', { subject, after, ...lists }),
    ),
    ...missing(now, old).map((before) =>
      told('wire/enum-value-removed', asks ? 'breaking' : 'additive', { subject, before, ...lists }),
    ),
  ];
}

function compareObjects(subject: string, [old, now]: Pair<ObjectSchema>, walk: Walk): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { name, schema } of old.properties) {
    const other = now.properties.find((one) => one.name === name);
    const about = { subject: `${subject}.${name}`, ...at(schema, other?.schema) };
    if (other === undefined) {
      findings.push(told('wire/property-removed', walk.asks ? 'risky' : 'breaking', { ...about, before: name }));
      continue;
    }
    const [must, mustNow] = [old.required.includes(name), now.required.includes(name)];
    if (must !== mustNow) {
      const code = mustNow ? 'wire/property-now-required' : 'wire/property-now-optional';
      const severity = mustNow === walk.asks ? 'breaking' : 'additive';
      findings.push(told(code, severity, { ...about, ...(mustNow ? MORE : LESS) }));
    }
    findings.push(...compareSchemas(about.subject, [schema, other.schema], walk));
  }
  for (const { name, schema } of now.properties) {
    if (old.properties.some((one) => one.name === name)) continue;
    const isAsked = walk.asks && now.required.includes(name);
    const about = { subject: `${subject}.${name}`, after: name, ...at(undefined, schema) };
    findings.push(told('wire/property-added', isAsked ? 'breaking' : 'additive', about));
  }
  return findings;
}

/** Variants and parts are compared by the schema they refer to, the others by their place among what is left. */
function compareLists(about: About, [old, now]: Pair<readonly Schema[]>, walk: Walk): readonly Finding[] {
  const left = now.map((schema) => ({ schema, name: componentOf(walk.after, schema) }));
  const named = old.map((schema) => {
    const name = componentOf(walk.before, schema);
    const at = name === undefined ? -1 : left.findIndex((other) => other.name === name);
    return { schema, other: at < 0 ? undefined : left.splice(at, 1)[0]?.schema };
  });
  const inner = named.flatMap(({ schema, other }, index) => {
    const found = other ?? left.shift()?.schema;
    return found === undefined ? [] : compareSchemas(`${about.subject}(${index})`, [schema, found], walk);
  });
  if (old.length === now.length) return inner;
  const isMore = now.length > old.length;
  const severity = isMore === walk.asks ? 'additive' : isMore ? 'risky' : 'breaking';
  return [...inner, told(isMore ? 'wire/variant-added' : 'wire/variant-removed', severity, about)];
}

/** The component that a schema is or refers to. */
function componentOf(api: Api, schema: Schema): string | undefined {
  const pointer = resolveSchema(api, schema)?.origin.pointer ?? '';
  return /^#\/components\/schemas\/[^/]+$/.test(pointer) ? pointer : undefined;
}
