// What an object schema has in the end: `allOf` merged, models it extends kept apart, properties sorted.

import { resolveSchema } from '../model/api.ts';
import type { EnumSchema, IntersectionSchema, ObjectSchema, Schema } from '../model/schema.ts';
import { compareFields } from './field-order.ts';
import { modelOf, type Planning } from './planning.ts';
import { isReadOnly } from './read-only.ts';
import { hasFields, singlePart, singleVariant } from './single-part.ts';

export interface ObjectField {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

export interface ObjectShape {
  /** Pointers of models the type extends, in the order of the spec. */
  readonly bases: readonly string[];
  /** Sorted as the SDK prints them. */
  readonly fields: readonly ObjectField[];
  readonly additional: boolean | Schema | undefined;
}

interface Gathered {
  readonly bases: string[];
  readonly properties: Map<string, Schema>;
  readonly required: Set<string>;
  additional: boolean | Schema | undefined;
}

/** The shape of an object or intersection. Anything else has no fields. */
export function objectShape(planning: Planning, schema: Schema): ObjectShape {
  const gathered = gather(planning, schema, new Set());
  const fields = [...gathered.properties].map(([name, property]) => ({
    name,
    schema: property,
    required: gathered.required.has(name),
  }));
  return { bases: gathered.bases, fields: sortFields(planning, fields), additional: gathered.additional };
}

/** The shape without what only answers have: params and the types nested in them do not offer it. */
export function requestShape(planning: Planning, schema: Schema): ObjectShape {
  const shape = objectShape(planning, schema);
  return { ...shape, fields: shape.fields.filter((field) => !isReadOnly(planning.api, field.schema)) };
}

/** The fields of the models a type extends, and of all that these extend. */
export function inheritedFields(planning: Planning, bases: readonly string[]): readonly ObjectField[] {
  const found: ObjectField[] = [];
  const seen = new Set<string>();
  const visit = (pointer: string): void => {
    const schema = planning.api.schemas.get(pointer);
    if (schema === undefined || seen.has(pointer)) return;
    seen.add(pointer);
    const shape = objectShape(planning, schema);
    found.push(...shape.fields);
    shape.bases.forEach(visit);
  };
  bases.forEach(visit);
  return found;
}

function gather(planning: Planning, written: Schema, seen: ReadonlySet<Schema>): Gathered {
  const gathered: Gathered = { bases: [], properties: new Map(), required: new Set(), additional: undefined };
  const schema = resolveSchema(planning.api, written);
  if (schema === undefined || seen.has(schema)) return gathered;
  const inside = new Set([...seen, schema]);
  if (schema.kind === 'object') addOwn(gathered, schema);
  if (schema.kind === 'union' && schema.own !== undefined) addOwn(gathered, schema.own);
  if (schema.kind === 'intersection') {
    for (const part of schema.parts) addPart(planning, { gathered, part, whole: schema, seen: inside });
    if (schema.own !== undefined) addOwn(gathered, schema.own);
  }
  return gathered;
}

function addOwn(gathered: Gathered, schema: ObjectSchema): void {
  for (const { name, schema: property } of schema.properties) {
    if (!property.skipped) gathered.properties.set(name, property);
  }
  for (const name of schema.required) gathered.required.add(name);
  gathered.additional ??= schema.additional;
}

interface Part {
  readonly gathered: Gathered;
  readonly part: Schema;
  readonly whole: IntersectionSchema;
  readonly seen: ReadonlySet<Schema>;
}

function addPart(planning: Planning, { gathered, part, whole, seen }: Part): void {
  const model = whole.parts.length > 1 || whole.trimmed === true || whole.own !== undefined ? modelOf(planning, part) : undefined;
  if (model !== undefined) {
    if (isExtendable(planning, part)) gathered.bases.push(model.pointer);
    return;
  }
  const inner = gather(planning, part, seen);
  for (const [name, property] of inner.properties) {
    const before = gathered.properties.get(name);
    gathered.properties.set(name, before === undefined ? property : mergeProperty(planning, before, property));
  }
  for (const name of inner.required) gathered.required.add(name);
  gathered.bases.push(...inner.bases);
  gathered.additional ??= inner.additional;
}

/** No interface extends a text, a list or a union; what is unknown is extended in published SDKs. */
function isExtendable(planning: Planning, schema: Schema, seen: ReadonlySet<Schema> = new Set()): boolean {
  const resolved = resolveSchema(planning.api, schema);
  if (resolved === undefined || seen.has(resolved)) return true;
  const inner = singlePart(resolved) ?? singleVariant(resolved);
  if (inner !== undefined) return isExtendable(planning, inner, new Set([...seen, resolved]));
  return resolved.kind === 'object' || resolved.kind === 'intersection' || resolved.kind === 'any';
}

/** The same property in two parts: the later wins, unless both can be true of one object. */
function mergeProperty(planning: Planning, before: Schema, after: Schema): Schema {
  const left = resolveSchema(planning.api, before);
  const right = resolveSchema(planning.api, after);
  if (left === right || left === undefined || right === undefined) return after;
  if (left.kind === 'enum' && right.kind === 'enum') return uniteEnums(left, right, after);
  const objects = [left, right].some((schema) => schema.kind === 'object' && schema.properties.length > 0);
  if (!objects) return after;
  const { description: _dropped, ...rest } = after;
  return { ...rest, kind: 'intersection', parts: [before, after] };
}

/** Two enums of one property: published SDKs offer the values of both, the later part's first. */
function uniteEnums(before: EnumSchema, after: EnumSchema, written: Schema): Schema {
  const added = before.values.filter((old) => after.values.every((value) => value.value !== old.value));
  const { kind: _kind, ...base } = after;
  const description = written.description ?? after.description ?? before.description;
  return { ...base, ...(description === undefined ? {} : { description }), kind: 'enum', values: [...after.values, ...added] };
}

/** Required first; then in the order of `compareFields`. Spec order when sorting is switched off. */
export function sortFields<Field extends { name: string; required: boolean }>(
  planning: Planning,
  fields: readonly Field[],
): readonly Field[] {
  const groups = [fields.filter((field) => field.required), fields.filter((field) => !field.required)];
  if (!planning.config.settings.sortSchemaProperties) return groups.flat();
  return groups.flatMap((group) => [...group].sort((a, b) => compareFields(a.name, b.name)));
}

/** True when a schema is an object as far as TypeScript is concerned: it has fields, or extends something. */
export function isObjectLike(planning: Planning, schema: Schema): boolean {
  const resolved = resolveSchema(planning.api, schema);
  if (resolved === undefined) return false;
  if (resolved.kind === 'object') return hasFields(resolved) || resolved.deliberatelyEmpty;
  if (resolved.kind !== 'intersection') return false;
  const single = singlePart(resolved);
  return single === undefined || isObjectLike(planning, single);
}
