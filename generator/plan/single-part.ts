// `allOf` with only one part that says anything is that part; unless it had more of them before a filter came.

import { resolveSchema, type Api } from '../model/api.ts';
import type { ObjectSchema, Schema } from '../model/schema.ts';

const OBJECT_LIKE: ReadonlySet<Schema['kind']> = new Set(['object', 'reference', 'intersection', 'union']);

/** True for a schema that constrains nothing at all: `{}`. */
export function isVoid(schema: Schema): boolean {
  if (schema.kind === 'any') return true;
  if (schema.trimmed === true) return false;
  return schema.kind === 'object' && !schema.typed && schema.properties.length === 0 && schema.additional === undefined;
}

/** True for `{}` and for an object of which nothing is known; follows references. */
export function isEmpty(api: Api, schema: Schema): boolean {
  const resolved = resolveSchema(api, schema);
  if (resolved === undefined || resolved.kind === 'any') return true;
  if (resolved.trimmed === true) return false;
  if (resolved.kind === 'object') return resolved.properties.length === 0 && !resolved.additional;
  return resolved.kind === 'intersection' && resolved.own === undefined && resolved.parts.every(isVoid);
}

/** The parts of an `allOf` that say something: beside a reference, a plain type only narrows or repeats it. */
function effectiveParts(schema: Schema): readonly Schema[] {
  const parts = schema.kind === 'intersection' ? schema.parts.filter((part) => !isVoid(part)) : [];
  const said = parts.filter((part) => !PLAIN.has(part.kind));
  return said.length === 0 || (said.length === 1 && said[0]?.kind === 'reference')
    ? [...said, ...parts].slice(0, 1)
    : parts;
}

const PLAIN: ReadonlySet<Schema['kind']> = new Set(['string', 'number', 'boolean', 'null']);

/** The one part an `allOf` comes down to, unless it has properties of its own. */
export function singlePart(schema: Schema): Schema | undefined {
  if (schema.kind !== 'intersection' || hasFields(schema.own)) return undefined;
  const [only, ...others] = effectiveParts(schema);
  // What is left of an object type stays one of its own.
  const staysWhole = schema.trimmed === true && (only === undefined || OBJECT_LIKE.has(only.kind));
  return staysWhole || others.length > 0 ? undefined : only;
}

/** True for an object type with properties, or that had some before a filter came. */
export function hasFields(schema: ObjectSchema | undefined): boolean {
  return schema !== undefined && (schema.properties.length > 0 || schema.trimmed === true);
}

/** The variant that a union of one, as it is written, comes down to. */
export function singleVariant(schema: Schema): Schema | undefined {
  if (schema.kind !== 'union' || schema.trimmed === true || schema.variants.length > 1) return undefined;
  return schema.variants[0];
}
