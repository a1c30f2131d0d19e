// What an interface extends: a model, or the model without the members that cannot be both what they are there and
// what they are here.

import { resolveSchema } from '../model/api.ts';
import type { TypeExpression } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { inheritedFields, sortFields, type ObjectField, type ObjectShape } from './object-shape.ts';
import { modelOf, type Planning } from './planning.ts';
import { singlePart } from './single-part.ts';

/** `Base`, or `Omit<Base, 'name'>` for each own field that another type than that of the base was given. */
export function baseType(planning: Planning, pointer: string, own: readonly ObjectField[]): TypeExpression {
  const base: TypeExpression = { kind: 'model', pointer };
  const names = inheritedFields(planning, [pointer]).flatMap((inherited) => {
    const field = own.find(({ name }) => name === inherited.name);
    return field !== undefined && contradicts(planning, field, inherited) ? [field.name] : [];
  });
  return names.length === 0 ? base : { kind: 'omit', type: base, names: [...new Set(names)] };
}

/** The own fields, where those that a model requires are required: every part of an `allOf` holds. */
export function withInheritedNeeds(planning: Planning, shape: ObjectShape): readonly ObjectField[] {
  const needed = new Set(inheritedFields(planning, shape.bases).flatMap(({ name, required }) => (required ? [name] : [])));
  if (!shape.fields.some(({ name, required }) => !required && needed.has(name))) return shape.fields;
  const fields = shape.fields.map((field) => ({ ...field, required: field.required || needed.has(field.name) }));
  return sortFields(planning, fields);
}

/** True for a member that is a model there and something else here, or that TypeScript would not let override. */
function contradicts(planning: Planning, own: ObjectField, inherited: ObjectField): boolean {
  const model = modelOf(planning, inherited.schema);
  if (model !== undefined && modelOf(planning, own.schema) !== model) return true;
  return !isAssignable(planning, own.schema, inherited.schema);
}

/** False only where no value could be both, or a null would be new. Objects are taken at their word. */
function isAssignable(planning: Planning, from: Schema, to: Schema): boolean {
  const [narrow, wide] = [plainSchema(planning, from), plainSchema(planning, to)];
  if (narrow === wide || wide === undefined) return true;
  if (narrow === undefined) return wide.kind === 'any';
  if (wide.kind === 'any' || wide.kind === 'union' || narrow.kind === 'union') return true;
  if ((narrow.nullable || from.nullable) && !(wide.nullable || to.nullable)) return false;
  if (narrow.kind === 'array' && wide.kind === 'array') return isAssignable(planning, narrow.items, wide.items);
  if (narrow.kind === 'enum') return narrow.values.every(({ value }) => admitsValue(wide, value));
  return familyOf(narrow) === familyOf(wide);
}

function plainSchema(planning: Planning, schema: Schema): Exclude<Schema, { kind: 'reference' }> | undefined {
  const resolved = resolveSchema(planning.api, schema);
  const single = resolved === undefined ? undefined : singlePart(resolved);
  return single === undefined ? resolved : plainSchema(planning, single);
}

function admitsValue(wide: Schema, value: string | number | boolean | null): boolean {
  if (wide.kind === 'enum') return wide.values.some((known) => known.value === value);
  return value === null ? wide.nullable : typeof value === wide.kind;
}

/** What a value is in JSON, as far as the kind tells. */
function familyOf(schema: Schema): string {
  return schema.kind === 'intersection' ? 'object' : schema.kind;
}
