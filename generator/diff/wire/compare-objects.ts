// Two objects in, what changed in their properties out: what came, went, got another name, must be there or not, and
// whether there may be others.

import type { Api } from '../../model/api.ts';
import type { ObjectSchema, Property } from '../../model/schema.ts';
import type { Finding, Severity } from '../finding.ts';
import { pairRenamed, type Candidate } from '../similar-names.ts';
import { flattenSchema } from './flatten-schema.ts';
import type { Walk } from './walk.ts';
import { at, LESS, MORE, told, type Pair } from './wire-finding.ts';

/** The differences of two objects, property by property. */
export function compareObjects(subject: string, pair: Pair<ObjectSchema>, walk: Walk): readonly Finding[] {
  const [old, now] = pair;
  const names = new Set(old.properties.map(({ name }) => name));
  const byName = new Map(now.properties.map((property) => [property.name, property]));
  const came = now.properties.filter(({ name, schema }) => !names.has(name) && travels(schema, walk.after, walk));
  const gone = old.properties.filter(({ name, schema }) => !byName.has(name) && travels(schema, walk.before, walk));
  const renamed = renamedProperties([gone, came], walk);
  const findings: Finding[] = [];
  for (const property of old.properties) {
    const other = byName.get(renamed.get(property.name) ?? property.name);
    const isRenamed = other !== undefined && other.name !== property.name;
    if (isRenamed) findings.push(renamedProperty(subject, [property, other]));
    if (other !== undefined)
      findings.push(...compareProperties(subject, { pair, properties: [property, other] }, walk));
    else if (gone.includes(property)) findings.push(removedProperty(subject, property, walk));
  }
  const arrived = new Set(renamed.values());
  for (const property of came.filter(({ name }) => !arrived.has(name))) {
    const isAsked = walk.asks && now.required.includes(property.name);
    const about = { subject: `${subject}.${property.name}`, after: property.name, ...at(undefined, property.schema) };
    findings.push(told('wire/property-added', isAsked ? 'breaking' : 'additive', about));
  }
  return [...findings, ...compareAdditional(subject, pair, walk)];
}

/** What only answers have is in no request, and the other way round. */
function travels(written: Property['schema'], api: Api, { asks }: Walk): boolean {
  const schema = flattenSchema(api, written);
  return schema === undefined || !(asks ? schema.readOnly : schema.writeOnly);
}

function removedProperty(subject: string, { name, schema }: Property, { asks }: Walk): Finding {
  const about = { subject: `${subject}.${name}`, before: name, ...at(schema, undefined) };
  return told('wire/property-removed', asks ? 'risky' : 'breaking', about);
}

function renamedProperty(subject: string, [old, now]: Pair<Property>): Finding {
  const about = { subject: `${subject}.${old.name}`, before: old.name, after: now.name, ...at(old.schema, now.schema) };
  return told('wire/property-renamed', 'breaking', about);
}

/** Properties of the same values under another name. */
function renamedProperties([gone, came]: Pair<readonly Property[]>, walk: Walk): ReadonlyMap<string, string> {
  const candidates = (properties: readonly Property[], api: Api): readonly Candidate<Property['schema']>[] =>
    properties.map(({ name, schema }) => {
      const docs = schema.description ?? flattenSchema(api, schema)?.description ?? '';
      return { name, docs, thing: schema };
    });
  return pairRenamed(candidates(gone, walk.before), candidates(came, walk.after), (old, now) => {
    const found = walk.compare('', [old, now], { ...walk, seen: new Set(walk.seen) });
    return found.every(({ severity }) => severity === 'docs');
  });
}

interface Compared {
  readonly pair: Pair<ObjectSchema>;
  readonly properties: Pair<Property>;
}

function compareProperties(subject: string, { pair, properties }: Compared, walk: Walk): readonly Finding[] {
  const [old, now] = properties;
  const about = { subject: `${subject}.${now.name}`, ...at(old.schema, now.schema) };
  const [travelled, travelsNow] = [travels(old.schema, walk.before, walk), travels(now.schema, walk.after, walk)];
  if (!travelled && !travelsNow) return [];
  const must = travelled && pair[0].required.includes(old.name);
  const mustNow = travelsNow && pair[1].required.includes(now.name);
  const inner = walk.compare(about.subject, [old.schema, now.schema], walk);
  if (must === mustNow) return inner;
  const code = mustNow ? 'wire/property-now-required' : 'wire/property-now-optional';
  const severity = mustNow === walk.asks ? 'breaking' : 'additive';
  return [told(code, severity, { ...about, ...(mustNow ? MORE : LESS) }), ...inner];
}

/** What may stand beside the properties, from nothing to anything. */
const OPENNESS = ['no other properties', 'other properties of one kind', 'any other properties'] as const;
type Openness = (typeof OPENNESS)[number];

function opennessOf({ additional }: ObjectSchema): Openness {
  if (additional === false) return OPENNESS[0];
  return typeof additional === 'object' ? OPENNESS[1] : OPENNESS[2];
}

function compareAdditional(subject: string, [old, now]: Pair<ObjectSchema>, walk: Walk): readonly Finding[] {
  if (typeof old.additional === 'object' && typeof now.additional === 'object') {
    return walk.compare(`${subject}.*`, [old.additional, now.additional], walk);
  }
  const [before, after] = [opennessOf(old), opennessOf(now)];
  if (before === after) return [];
  const about = { subject: `${subject}.*`, before, after, ...at(old, now) };
  const isWider = OPENNESS.indexOf(after) > OPENNESS.indexOf(before);
  if (isWider) {
    const isLost = !walk.asks && before === OPENNESS[1];
    return [told('wire/other-properties-widened', isLost ? 'breaking' : 'additive', about)];
  }
  // Who writes and reads nothing but what is listed goes on; who kept a map does not.
  const wasMap = before === OPENNESS[1] || old.properties.length === 0;
  const breaks = after === OPENNESS[0] && wasMap;
  const severity: Severity = breaks ? 'breaking' : walk.asks ? 'risky' : 'additive';
  return [told('wire/other-properties-narrowed', severity, about)];
}
