// What must be sent and is not visible to all who may send it: parameters, bodies, and properties, also those that one
// part of an `allOf` requires and another part gates.

import { sayPlace } from '../diagnostics/place-name.ts';
import type { Api, Operation } from '../model/api.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ObjectSchema, Property, Schema } from '../model/schema.ts';
import type { Visibility } from '../model/visibility.ts';
import { markersOf } from './gates.ts';

/** A finding for each required thing with a gate that its owner does not have as well, at the marker. */
export function lintRequired(api: Api): readonly Diagnostic[] {
  const operations = [...api.operations.values(), ...api.webhooks.values()];
  const found = [
    ...operations.flatMap((operation) => requiredIn(operation, api)),
    ...[...api.schemas.values()].flatMap((schema) => requiredOf(schema, api)),
  ];
  return [...new Map(found.map((one) => [one.origin?.pointer ?? '', one])).values()];
}

function requiredIn(operation: Operation, api: Api): readonly Diagnostic[] {
  const { parameters, body, visibility, origin } = operation;
  const place = sayPlace(origin.pointer);
  const sent = parameters
    .filter(({ required }) => required)
    .flatMap((parameter) => {
      const gate = markersOf(parameter.visibility)[0] ?? gateOf(parameter.schema, api);
      return finding(`The parameter ${parameter.name} of ${place} is required`, gate, visibility);
    });
  const gates = body?.required === true ? body.content.map(({ schema }) => schema && gateOf(schema, api)) : [];
  const isGated = gates.length > 0 && gates.every((gate) => gate !== undefined);
  return isGated ? [...sent, ...finding(`The body of ${place} is required`, gates[0], visibility)] : sent;
}

function requiredOf(schema: Schema, api: Api): readonly Diagnostic[] {
  const parts = objectsIn(schema, api);
  const shown = new Set<string>();
  const gated: { readonly property: Property; readonly part: ObjectSchema; readonly gate: Visibility }[] = [];
  for (const part of parts) {
    for (const property of part.properties) {
      const gate = gateOf(property.schema, api);
      if (gate === undefined) shown.add(property.name);
      else gated.push({ property, part, gate });
    }
  }
  return gated.flatMap(({ property, part, gate }) => {
    const requiring = parts.find(({ required }) => required.includes(property.name));
    if (requiring === undefined || shown.has(property.name)) return [];
    const elsewhere = requiring === part ? '' : ` by ${sayPlace(requiring.origin.pointer)}`;
    const what = `${sayPlace(property.schema.origin.pointer)} is required${elsewhere}`;
    return gatesAround(schema, api).some((owner) => finding(what, gate, owner).length === 0)
      ? []
      : finding(what, gate, schema.visibility);
  });
}

/** The gates of what a schema is written in: other schemas, or an operation. */
function gatesAround({ origin: { pointer } }: Schema, api: Api): readonly Visibility[] {
  const operations = [...api.operations.values(), ...api.webhooks.values()];
  const around = operations.filter(({ origin }) => pointer.startsWith(`${origin.pointer}/`));
  const schemas = [...pointer.matchAll(/\//g)].flatMap(({ index }) => api.schemas.get(pointer.slice(0, index)) ?? []);
  return [...around, ...schemas].map(({ visibility }) => visibility);
}

/** The objects that a schema always consists of: itself, and what its `allOf` lists or refers to. */
function objectsIn(schema: Schema, api: Api): readonly ObjectSchema[] {
  if (schema.kind === 'reference') return [];
  const found = new Set<Schema>([schema]);
  for (const part of found) {
    const target = part.kind === 'reference' ? api.schemas.get(part.target) : undefined;
    const own = part.kind === 'union' || part.kind === 'intersection' ? part.own : undefined;
    const inner = part.kind === 'intersection' ? part.parts : [];
    for (const one of [target, own, ...inner]) if (one !== undefined) found.add(one);
  }
  return [...found].filter((part) => part.kind === 'object');
}

/** The first marker on a schema or behind its references. */
function gateOf(schema: Schema, api: Api): Visibility | undefined {
  const seen = new Set<Schema>();
  let current: Schema | undefined = schema;
  while (current !== undefined && !seen.has(current)) {
    const [gate] = markersOf(current.visibility);
    if (gate !== undefined) return gate;
    seen.add(current);
    current = current.kind === 'reference' ? api.schemas.get(current.target) : undefined;
  }
  return undefined;
}

/** Nothing is wrong where everyone who sees the owner sees the part. */
function finding(what: string, gate: Visibility | undefined, owner: Visibility): readonly Diagnostic[] {
  const groups = gate?.groups;
  if (gate?.origin === undefined || groups === undefined) return [];
  if (markersOf(owner).some((around) => around.groups?.every((group) => groups.includes(group)) === true)) return [];
  return [
    {
      code: 'Flags/GatedRequired',
      severity: 'warning',
      message: `${what}, and visible to some groups only.`,
      origin: gate.origin,
      help: 'Take it out of `required`, or gate its owner with the same groups.',
    },
  ];
}
