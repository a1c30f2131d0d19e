// One part of an API as a list of facts: visible or not, the markers on the way to it, and every place it is used at.

import { operationKey, type Api } from '../../model/api.ts';
import { findUses, markersOf, type Use } from '../../flags/index.ts';
import type { Origin } from '../../model/origin.ts';
import type { Schema } from '../../model/schema.ts';
import { isVisibleTo, type Visibility } from '../../model/visibility.ts';
import { placeOf, type Fact } from './describe.ts';
import type { Sight } from './explain-visibility.ts';
import type { Part } from './find-part.ts';
import { counted } from '../terminal.ts';

/** Everything about a part; `names` are the methods of the SDK by the keys of their operations. */
export function explainPart(part: Part, sight: Sight, names: ReadonlyMap<string, string>): readonly Fact[] {
  const { api, audience, documents } = sight;
  const origin = originOf(part);
  const own = ownMarkers(part, api).map((marker) => ({ label: 'marker', text: sayMarker(marker, sight) }));
  const schema = 'schema' in part ? part.schema : undefined;
  const uses = schema === undefined ? [] : findUses(api, schema, audience);
  return [
    ...(audience.groups === undefined ? [] : [{ label: `for ${audience.name}`, text: sayAnswer(part, uses, sight) }]),
    ...own,
    { label: 'written at', text: placeOf(origin, documents) },
    ...(schema === undefined ? [] : [{ label: 'kind', text: sayKind(schema) }]),
    ...(part.kind === 'property' ? [{ label: 'required', text: isRequired(part) ? 'yes' : 'no' }] : []),
    ...(schema === undefined ? [] : [{ label: 'used by', text: counted(uses.length, 'operation') }]),
    ...uses.map((use) => ({ label: 'use', text: sayUse(use, sight, names) })),
  ];
}

function originOf(part: Part): Origin {
  switch (part.kind) {
    case 'operation':
      return part.operation.origin;
    case 'parameter':
      return part.parameter.origin;
    default:
      return part.schema.origin;
  }
}

/** The markers of the part itself and of what it refers to, in the order they are met. */
function ownMarkers(part: Part, api: Api): readonly Visibility[] {
  switch (part.kind) {
    case 'operation':
      return markersOf(part.operation.visibility);
    case 'parameter':
      return [part.operation.visibility, part.parameter.visibility].flatMap(markersOf);
    case 'enum value':
      return [part.schema.visibility, part.value.visibility].flatMap(markersOf);
    default:
      return throughReferences(part.schema, api).flatMap(({ visibility }) => markersOf(visibility));
  }
}

function throughReferences(schema: Schema, api: Api): readonly Schema[] {
  const chain: Schema[] = [];
  let current: Schema | undefined = schema;
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    current = current.kind === 'reference' ? api.schemas.get(current.target) : undefined;
  }
  return chain;
}

function sayAnswer(part: Part, uses: readonly Use[], sight: Sight): string {
  if (isSeen(part, sight)) return 'visible';
  const shut = ownMarkers(part, sight.api).some((marker) => !isVisibleTo(marker, sight.audience));
  if (shut) return 'hidden';
  if (!('schema' in part) || uses.length === 0) return 'hidden: nothing uses it';
  if (uses.every(({ isOpen }) => !isOpen)) return 'hidden: every way to it is';
  return 'hidden: nothing of what it consists of is visible';
}

function isSeen(part: Part, { visible }: Sight): boolean {
  switch (part.kind) {
    case 'operation':
      return isOperationSeen(part.operation, visible);
    case 'parameter':
      return (
        visible.operations
          .get(operationKey(part.operation.verb, part.operation.path))
          ?.parameters.some(({ name, place }) => name === part.parameter.name && place === part.parameter.place) ===
        true
      );
    case 'enum value': {
      const rest = visible.schemas.get(part.schema.origin.pointer);
      return rest?.kind === 'enum' && rest.values.some(({ value }) => value === part.value.value);
    }
    default:
      return visible.schemas.has(part.schema.origin.pointer);
  }
}

function isOperationSeen({ verb, path }: { readonly verb: string; readonly path: string }, visible: Api): boolean {
  return visible.operations.has(operationKey(verb, path)) || visible.webhooks.has(path);
}

function isRequired(part: Extract<Part, { kind: 'schema' | 'property' }>): boolean {
  const { owner, schema } = part;
  const property = owner?.kind === 'object' ? owner.properties.find((one) => one.schema === schema) : undefined;
  return property !== undefined && owner?.kind === 'object' && owner.required.includes(property.name);
}

function sayKind(schema: Schema): string {
  if (schema.kind === 'reference') return `reference to ${schema.target}`;
  if (schema.kind === 'enum') return `enum of ${schema.values.map(({ value }) => JSON.stringify(value)).join(', ')}`;
  return schema.kind;
}

function sayUse({ operation, way, markers, isOpen }: Use, sight: Sight, names: ReadonlyMap<string, string>): string {
  const method = names.get(operationKey(operation.verb, operation.path));
  const label = `${operation.verb.toUpperCase()} ${operation.path}${method === undefined ? '' : ` (${method})`}`;
  const seen = sight.audience.groups === undefined ? '' : isOpen ? 'visible: ' : 'hidden: ';
  const gates = [...new Set(markers.map((marker) => `\n  ${sayMarker(marker, sight)}`))];
  return `${seen}${label}: ${way.join(' -> ')}${gates.join('')}`;
}

function sayMarker(marker: Visibility, { audience, documents }: Sight): string {
  const place = marker.origin === undefined ? '' : `, ${placeOf(marker.origin, documents)}`;
  const groups = (marker.groups ?? []).join(', ');
  if (audience.groups === undefined) return `only for ${groups}${place}`;
  return `${isVisibleTo(marker, audience) ? 'lets it see' : 'hides it'}: only for ${groups}${place}`;
}
