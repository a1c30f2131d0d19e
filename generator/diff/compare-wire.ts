// Two specs, understood, in; findings about requests and responses out. Names of the SDK play no part here.
//
// A server that asks for more breaks callers, one that answers with less breaks readers. The rules follow those
// that checkers of OpenAPI documents publish; a new enum value in an answer is risky, not breaking.

import { resolveSchema, type Api, type Body, type MediaType, type Operation, type Response } from '../model/api.ts';
import type { ObjectSchema, Schema } from '../model/schema.ts';
import type { Finding, Severity } from './finding.ts';

/** Every difference on the wire. Order: operations as in the old document, then the new ones. */
export function compareWire(before: Api, after: Api): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [key, old] of before.operations) {
    const now = after.operations.get(key);
    if (now === undefined) findings.push(told('wire/operation-removed', 'breaking', { subject: key, before: key }));
    else findings.push(...compareOperations(key, { api: before, operation: old }, { api: after, operation: now }));
  }
  for (const key of after.operations.keys()) {
    if (!before.operations.has(key))
      findings.push(told('wire/operation-added', 'additive', { subject: key, after: key }));
  }
  return findings;
}

interface Side {
  readonly api: Api;
  readonly operation: Operation;
}

function told(code: string, severity: Severity, about: Pick<Finding, 'subject' | 'before' | 'after'>): Finding {
  return { code, verdict: 'wire', severity, ...about };
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
    if (other === undefined)
      findings.push(told('wire/parameter-removed', 'risky', { subject, before: parameter.name }));
    else {
      if (!parameter.required && other.required)
        findings.push(told('wire/parameter-now-required', 'breaking', { subject }));
      const walk = { before: old.api, after: now.api, asks: true, seen: new Set<string>() };
      findings.push(...compareSchemas(subject, [parameter.schema, other.schema], walk));
    }
  }
  for (const other of now.operation.parameters) {
    if (old.operation.parameters.some((one) => same(one, other))) continue;
    const subject = `${key} ${other.place} ${other.name}`;
    findings.push(
      told('wire/parameter-added', other.required ? 'breaking' : 'additive', { subject, after: other.name }),
    );
  }
  return findings;
}

type Pair<Thing> = readonly [Thing, Thing];

function compareBodies(key: string, [old, now]: Pair<Body | undefined>, walk: Walk): readonly Finding[] {
  const subject = `${key} body`;
  if (old === undefined && now === undefined) return [];
  if (old === undefined)
    return [told('wire/body-added', now?.required === true ? 'breaking' : 'additive', { subject })];
  if (now === undefined) return [told('wire/body-removed', 'risky', { subject })];
  const required = !old.required && now.required ? [told('wire/body-now-required', 'breaking', { subject })] : [];
  return [...required, ...compareContent(subject, [old.content, now.content], walk)];
}

function compareResponses(key: string, [old, now]: Pair<readonly Response[]>, walk: Walk): readonly Finding[] {
  return old
    .filter(({ status }) => status.startsWith('2'))
    .flatMap((response) => {
      const other = now.find(({ status }) => status === response.status);
      const subject = `${key} ${response.status}`;
      if (other === undefined) return [told('wire/response-removed', 'breaking', { subject })];
      return compareContent(subject, [response.content, other.content], walk);
    });
}

function compareContent(subject: string, [old, now]: Pair<readonly MediaType[]>, walk: Walk): readonly Finding[] {
  return old.flatMap(({ type, schema }) => {
    const other = now.find((one) => one.type === type);
    if (other === undefined) return [told('wire/media-type-removed', 'breaking', { subject, before: type })];
    return schema === undefined || other.schema === undefined
      ? []
      : compareSchemas(subject, [schema, other.schema], walk);
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
  const [oldNull, nowNull] = [oldWritten.nullable || old.nullable, nowWritten.nullable || now.nullable];
  const nulls =
    oldNull === nowNull
      ? []
      : [
          told(
            nowNull ? 'wire/now-nullable' : 'wire/no-longer-nullable',
            nowNull === walk.asks ? 'additive' : 'breaking',
            { subject },
          ),
        ];
  return [...nulls, ...compareKinds(subject, [old, now], walk)];
}

function compareKinds(subject: string, [old, now]: Pair<Schema>, walk: Walk): readonly Finding[] {
  if (old.kind === 'enum' && now.kind === 'enum') {
    return compareEnums(subject, [old.values.map(({ value }) => value), now.values.map(({ value }) => value)], walk);
  }
  if (old.kind !== now.kind) {
    const loosens = old.kind === 'enum' && (now.kind === 'string' || now.kind === 'any');
    const severity = loosens && walk.asks ? 'additive' : 'breaking';
    return [told('wire/type-changed', severity, { subject, before: old.kind, after: now.kind })];
  }
  if (old.kind === 'array' && now.kind === 'array') return compareSchemas(`${subject}[]`, [old.items, now.items], walk);
  if (old.kind === 'object' && now.kind === 'object') return compareObjects(subject, [old, now], walk);
  if (old.kind === 'union' && now.kind === 'union') return compareLists(subject, [old.variants, now.variants], walk);
  if (old.kind === 'intersection' && now.kind === 'intersection')
    return compareLists(subject, [old.parts, now.parts], walk);
  return [];
}

function compareEnums(
  subject: string,
  [old, now]: Pair<readonly (string | number | boolean)[]>,
  { asks }: Walk,
): readonly Finding[] {
  const added = now.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !now.includes(value));
  return [
    ...added.map((value) =>
      told('wire/enum-value-added', asks ? 'additive' : 'risky', { subject, after: String(value) }),
    ),
    ...removed.map((value) =>
      told('wire/enum-value-removed', asks ? 'breaking' : 'additive', { subject, before: String(value) }),
    ),
  ];
}

function compareObjects(subject: string, [old, now]: Pair<ObjectSchema>, walk: Walk): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { name, schema } of old.properties) {
    const other = now.properties.find((one) => one.name === name);
    const at = `${subject}.${name}`;
    if (other === undefined) {
      findings.push(told('wire/property-removed', walk.asks ? 'risky' : 'breaking', { subject: at, before: name }));
      continue;
    }
    const [must, mustNow] = [old.required.includes(name), now.required.includes(name)];
    if (must !== mustNow) {
      const code = mustNow ? 'wire/property-now-required' : 'wire/property-now-optional';
      findings.push(told(code, mustNow === walk.asks ? 'breaking' : 'additive', { subject: at }));
    }
    findings.push(...compareSchemas(at, [schema, other.schema], walk));
  }
  for (const { name } of now.properties) {
    if (old.properties.some((one) => one.name === name)) continue;
    const isAsked = walk.asks && now.required.includes(name);
    findings.push(
      told('wire/property-added', isAsked ? 'breaking' : 'additive', { subject: `${subject}.${name}`, after: name }),
    );
  }
  return findings;
}

/** Variants and parts are compared by their place in the list. */
function compareLists(subject: string, [old, now]: Pair<readonly Schema[]>, walk: Walk): readonly Finding[] {
  const inner = old.flatMap((schema, at) => {
    const other = now[at];
    return other === undefined ? [] : compareSchemas(`${subject}(${at})`, [schema, other], walk);
  });
  if (old.length === now.length) return inner;
  const isMore = now.length > old.length;
  const severity = isMore === walk.asks ? 'additive' : isMore ? 'risky' : 'breaking';
  return [...inner, told(isMore ? 'wire/variant-added' : 'wire/variant-removed', severity, { subject })];
}
