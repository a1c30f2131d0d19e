// One operation before and after: what callers may and must send, what they get, who is let in and where it goes.

import type { Api, Body, MediaType, Operation, Parameter, Response } from '../../model/api.ts';
import type { Schema } from '../../model/schema.ts';
import type { Finding } from '../finding.ts';
import { pairRenamed } from '../similar-names.ts';
import { compareDeprecation } from './compare-limits.ts';
import { isSameOnWire, startWalk } from './compare-schemas.ts';
import { compareSecurity } from './compare-security.ts';
import { compareServers } from './compare-servers.ts';
import type { Walk } from './walk.ts';
import { at, LESS, MORE, placed, told, type About, type Pair, type Placed } from './wire-finding.ts';

export interface Side {
  readonly api: Api;
  readonly operation: Operation;
}

/** Every difference of an operation. `key`: how the new document names it. */
export function compareOperations(key: string, old: Side, now: Side): readonly Finding[] {
  const apis: Pair<Api> = [old.api, now.api];
  const [before, after] = [old.operation, now.operation];
  // What the whole document says of servers and security was told once.
  const isOwn = before.security !== undefined || after.security !== undefined;
  const ways: Pair<Operation['security']> = [before.security ?? old.api.security, after.security ?? now.api.security];
  return [
    ...compareDeprecation({ subject: key, ...at(before, after) }, [before, after]),
    ...compareParameters(key, [before, after], startWalk(apis, true)),
    ...compareBodies(key, [before.body, after.body], startWalk(apis, true)),
    ...compareResponses(key, [before.responses, after.responses], startWalk(apis, false)),
    ...(isOwn ? placed(compareSecurity(`${key} security`, ways, apis), [before, after]) : []),
    ...placed(compareServers(`${key} servers`, [before.servers, after.servers]), [before, after]),
  ];
}

/** Path parameters are told by their place in the path, the others by their names. */
function compareParameters(key: string, [old, now]: Pair<Operation>, walk: Walk): readonly Finding[] {
  const findings: Finding[] = [];
  const left = new Set(now.parameters);
  const paired = old.parameters.map((parameter) => {
    const other = now.parameters.find((one) => nameOnWire(one, now) === nameOnWire(parameter, old));
    if (other !== undefined) left.delete(other);
    return { parameter, other };
  });
  const gone = paired.flatMap(({ parameter, other }) => (other === undefined ? [parameter] : []));
  const renamed = renamedParameters([gone, [...left]], walk);
  for (const { parameter, other: same } of paired) {
    const other = same ?? renamed.get(parameter);
    const subject = `${key} ${parameter.place} ${parameter.name}`;
    const about = { subject, ...at(parameter, other) };
    if (other === undefined) {
      findings.push(told('wire/parameter-removed', 'risky', { ...about, before: parameter.name }));
      continue;
    }
    if (same === undefined) {
      left.delete(other);
      const said = { ...about, before: parameter.name, after: other.name };
      findings.push(told('wire/parameter-renamed', 'breaking', said));
    }
    findings.push(...compareParameter(about, [parameter, other], walk));
  }
  for (const other of left) {
    const about = { subject: `${key} ${other.place} ${other.name}`, after: other.name, ...at(undefined, other) };
    findings.push(told('wire/parameter-added', other.required ? 'breaking' : 'additive', about));
  }
  return findings;
}

function nameOnWire({ name, place }: Parameter, { path }: Operation): string {
  const position = place === 'path' ? [...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, held]) => held === name) : -1;
  return position < 0 ? `${place} ${place === 'header' ? name.toLowerCase() : name}` : `path ${position}`;
}

function renamedParameters([gone, came]: Pair<readonly Parameter[]>, walk: Walk): ReadonlyMap<Parameter, Parameter> {
  const candidates = (parameters: readonly Parameter[]) =>
    parameters.map((thing) => ({ name: `${thing.place} ${thing.name}`, docs: thing.description ?? '', thing }));
  const names = pairRenamed(candidates(gone), candidates(came), (old, now) => {
    const isSameWay = old.place === now.place && !isStyledOtherwise([old, now]);
    return isSameWay && isSameOnWire([old.schema, now.schema], walk);
  });
  const byName = new Map(came.map((one) => [`${one.place} ${one.name}`, one]));
  return new Map(
    gone.flatMap((one) => {
      const other = byName.get(names.get(`${one.place} ${one.name}`) ?? '');
      return other === undefined ? [] : [[one, other] as const];
    }),
  );
}

function compareParameter(about: About, [old, now]: Pair<Parameter>, walk: Walk): readonly Finding[] {
  const isMore = now.required;
  const code = isMore ? 'wire/parameter-now-required' : 'wire/parameter-now-optional';
  const must = { ...about, ...(isMore ? MORE : LESS) };
  const required = old.required === now.required ? [] : [told(code, isMore ? 'breaking' : 'additive', must)];
  const styles = { ...about, before: styleOf(old), after: styleOf(now) };
  return [
    ...required,
    ...(isStyledOtherwise([old, now]) ? [told('wire/parameter-style-changed', 'breaking', styles)] : []),
    ...compareDeprecation(about, [old, now]),
    ...walk.compare(about.subject, [old.schema, now.schema], { ...walk, seen: new Set() }),
  ];
}

/** How a value is written, with what OpenAPI takes where nothing is said. */
function styleOf({ place, style, explode }: Parameter): string {
  const used = style ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  return `${used}${explode ?? used === 'form' ? ', exploded' : ''}`;
}

/** Only lists and objects are written in more than one way. */
function isStyledOtherwise([old, now]: Pair<Parameter>): boolean {
  const isPlain = [old, now].every(({ schema }) => ['string', 'number', 'boolean', 'enum'].includes(schema.kind));
  return !isPlain && styleOf(old) !== styleOf(now);
}

function compareBodies(key: string, [old, now]: Pair<Body | undefined>, walk: Walk): readonly Finding[] {
  const about = { subject: `${key} body`, ...at(old, now) };
  if (old === undefined && now === undefined) return [];
  if (old === undefined) return [told('wire/body-added', now?.required === true ? 'breaking' : 'additive', about)];
  if (now === undefined) return [told('wire/body-removed', 'risky', about)];
  const code = now.required ? 'wire/body-now-required' : 'wire/body-now-optional';
  const said = { ...about, ...(now.required ? MORE : LESS) };
  const required = old.required === now.required ? [] : [told(code, now.required ? 'breaking' : 'additive', said)];
  return [...required, ...compareContent(about, [old.content, now.content], walk)];
}

/** Whether a refusal is written down is a matter of words; what one says reaches programs without a type. */
function compareResponses(key: string, [old, now]: Pair<readonly Response[]>, walk: Walk): readonly Finding[] {
  const compared = old.flatMap((response) => {
    const other = now.find(({ status }) => status === response.status);
    const about = { subject: `${key} ${response.status}`, ...at(response, other) };
    const isRefusal = !isSuccess(response, old);
    if (other === undefined) return [told('wire/response-removed', isRefusal ? 'docs' : 'breaking', about)];
    const found = [
      ...compareContent(about, [response.content, other.content], walk),
      ...compareHeaders(about, [headersOf(response), headersOf(other)], walk),
    ];
    return isRefusal ? found.map(asRefusal) : found;
  });
  const came = now.filter(({ status }) => !old.some((response) => response.status === status));
  const added = came.map((response) => {
    const about = { subject: `${key} ${response.status}`, ...at(undefined, response) };
    return told('wire/response-added', isSuccess(response, now) ? 'additive' : 'docs', about);
  });
  return [...compared, ...added];
}

/** `default` is the success of an operation that names no other. */
function isSuccess({ status }: Response, all: readonly Response[]): boolean {
  const isNamed = (one: string): boolean => one.startsWith('2');
  return isNamed(status) || (status === 'default' && !all.some((response) => isNamed(response.status)));
}

function asRefusal(finding: Finding): Finding {
  return finding.severity === 'breaking' ? { ...finding, severity: 'risky' } : finding;
}

function headersOf({ headers }: Response): readonly Header[] {
  return headers.map(({ name, schema }) => ({ name, schema, origin: schema.origin }));
}

interface Header extends Placed {
  readonly name: string;
  readonly schema: Schema;
}

/** Headers that are read, told by their names, in which case does not count. */
export function compareHeaders(about: About, [old, now]: Pair<readonly Header[]>, walk: Walk): readonly Finding[] {
  const findOf = (headers: readonly Header[], name: string): Header | undefined =>
    headers.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const kept = old.flatMap((header) => {
    const other = findOf(now, header.name);
    const subject = `${about.subject} header ${header.name}`;
    if (other !== undefined) return walk.compare(subject, [header.schema, other.schema], walk);
    return [told('wire/header-removed', 'risky', { subject, before: header.name, ...at(header, undefined) })];
  });
  const added = now
    .filter(({ name }) => findOf(old, name) === undefined)
    .map((header) => {
      const subject = `${about.subject} header ${header.name}`;
      return told('wire/header-added', 'additive', { subject, after: header.name, ...at(undefined, header) });
    });
  return [...kept, ...added];
}

/** The media types of a body, and what changed in each. */
export function compareContent(about: About, [old, now]: Pair<readonly MediaType[]>, walk: Walk): readonly Finding[] {
  const kept = old.flatMap((media) => {
    const other = now.find(({ type }) => type === media.type);
    if (other === undefined) {
      return [told('wire/media-type-removed', 'breaking', { ...about, before: media.type, ...at(media, undefined) })];
    }
    return media.schema === undefined || other.schema === undefined
      ? []
      : walk.compare(about.subject, [media.schema, other.schema], walk);
  });
  const added = now
    .filter(({ type }) => !old.some((media) => media.type === type))
    .map((media) =>
      told('wire/media-type-added', 'additive', { ...about, after: media.type, ...at(undefined, media) }),
    );
  return [...kept, ...added];
}
