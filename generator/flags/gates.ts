// Api -> every gate: a marker that shows a thing to some groups only, with the thing it stands on.

import { sayPlace } from '../diagnostics/place-name.ts';
import type { Api, Operation } from '../model/api.ts';
import { pointerKeys, type Origin } from '../model/origin.ts';
import type { Schema } from '../model/schema.ts';
import type { Visibility } from '../model/visibility.ts';

/** What can be gated. `part` is what has no name of its own: items of a list, a member of `allOf`, a body. */
export const GATED_KINDS = ['operation', 'parameter', 'type', 'property', 'variant', 'enum value', 'part'] as const;
export type GatedKind = (typeof GATED_KINDS)[number];

export interface Gate {
  readonly kind: GatedKind;
  /** As people say it: `POST /cards`, `Card.limit`, `Card.state = "frozen"`. */
  readonly subject: string;
  readonly groups: readonly string[];
  /** The gated thing. */
  readonly pointer: string;
  /** The marker. */
  readonly origin: Origin;
}

/** Every gate of an API: operations and their parameters first, then schemas, each in document order. */
export function gatesOf(api: Api): readonly Gate[] {
  const operations = [...api.operations.values(), ...api.webhooks.values()];
  return once([...operations.flatMap(gatesOfOperation), ...[...api.schemas.values()].flatMap(gatesOfSchema)]);
}

/** The markers of a visibility one by one: that beside a `$ref` before that of its target. */
export function markersOf(visibility: Visibility): readonly Visibility[] {
  const behind = visibility.and === undefined ? [] : markersOf(visibility.and);
  return visibility.groups === undefined ? behind : [visibility, ...behind];
}

function gatesOfOperation(operation: Operation): readonly Gate[] {
  const { origin, visibility, parameters } = operation;
  return [
    ...gates(visibility, { kind: 'operation', subject: sayPlace(origin.pointer), pointer: origin.pointer }),
    ...parameters.flatMap((parameter) =>
      gates(parameter.visibility, {
        kind: 'parameter',
        subject: `${sayPlace(origin.pointer)} parameter ${parameter.name}`,
        pointer: parameter.origin.pointer,
      }),
    ),
  ];
}

function gatesOfSchema(schema: Schema): readonly Gate[] {
  const { pointer } = schema.origin;
  const kind = kindAt(pointer);
  const subject = sayPlace(pointer);
  const own = gates(schema.visibility, { kind, subject: sayVariant(schema, subject), pointer });
  if (schema.kind !== 'enum') return own;
  const values = schema.values.flatMap(({ value, visibility }) =>
    gates(visibility, { kind: 'enum value', subject: `${subject} = ${JSON.stringify(value)}`, pointer }),
  );
  return [...own, ...values];
}

function gates(visibility: Visibility, thing: Pick<Gate, 'kind' | 'subject' | 'pointer'>): readonly Gate[] {
  return markersOf(visibility).flatMap(({ groups, origin }) =>
    groups === undefined || origin === undefined ? [] : [{ ...thing, groups, origin }],
  );
}

function kindAt(pointer: string): GatedKind {
  const keys = pointerKeys(pointer);
  const [keyword, name] = keys.slice(-2);
  if (keys.length === 3 && keyword === 'schemas') return 'type';
  if (keyword === 'properties') return 'property';
  if ((keyword === 'oneOf' || keyword === 'anyOf') && /^\d+$/.test(name ?? '')) return 'variant';
  return name === 'schema' && keys.includes('parameters') ? 'parameter' : 'part';
}

/** A variant is best known by what it refers to. */
function sayVariant(schema: Schema, subject: string): string {
  return schema.kind === 'reference' && /\d$/.test(subject) ? `${subject} (${sayPlace(schema.target)})` : subject;
}

/** A parameter shared by operations is gated once. */
function once(all: readonly Gate[]): readonly Gate[] {
  const known = new Set<string>();
  return all.filter(({ kind, origin, subject }) => {
    const key = kind === 'parameter' ? origin.pointer : `${subject} ${origin.pointer}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
