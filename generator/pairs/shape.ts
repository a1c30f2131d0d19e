// A schema as it is compared: references followed, `allOf` made one, unions opened. Leaves naming to others.

import { resolveSchema, type Api } from '../model/api.ts';
import { pointerKeys } from '../model/origin.ts';
import type { ObjectSchema, Property, Schema, UnionSchema } from '../model/schema.ts';

export type Known = Pick<Api, 'schemas'>;

export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** Of an argument: `path`, `query`, `header`, `body`. */
  readonly place?: string;
}

export type Shape =
  | { readonly kind: 'object'; readonly fields: readonly Field[]; readonly rest?: Schema }
  | { readonly kind: 'list'; readonly items: Schema }
  | { readonly kind: 'map'; readonly value: Schema | undefined }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'union'; readonly variants: readonly Schema[]; readonly discriminator: string | undefined }
  | { readonly kind: 'plain'; readonly name: string };

const UNKNOWN: Shape = { kind: 'plain', name: 'anything' };

/** The pointer of what a schema ends in: two uses of one component have the same. */
export function identityOf(api: Known, schema: Schema): string {
  return (resolveSchema(api, schema) ?? schema).origin.pointer;
}

/** True if the schema, or what it refers to, admits `null`. */
export function isNullable(api: Known, schema: Schema): boolean {
  const resolved = resolveSchema(api, schema);
  const only = resolved?.kind === 'intersection' && resolved.parts.length === 1 ? resolved.parts[0] : undefined;
  return schema.nullable || resolved?.nullable === true || (only !== undefined && only.nullable);
}

/** Shapes by the document they are read in: a comparison asks for most of them many times. */
const known = new WeakMap<Known['schemas'], Map<Schema, Shape>>();

/** What a schema holds, one step deep. An endless chain of references or parts is `anything`. */
export function shapeOf(api: Known, schema: Schema): Shape {
  let shapes = known.get(api.schemas);
  if (shapes === undefined) known.set(api.schemas, (shapes = new Map()));
  const before = shapes.get(schema);
  if (before !== undefined) return before;
  const shape = readShape(api, schema, new Set());
  shapes.set(schema, shape);
  return shape;
}

function readShape(api: Known, schema: Schema, seen: ReadonlySet<Schema>): Shape {
  const resolved = resolveSchema(api, schema);
  if (resolved === undefined || seen.has(resolved)) return UNKNOWN;
  const inside = new Set([...seen, resolved]);
  switch (resolved.kind) {
    case 'any':
      return UNKNOWN;
    case 'number':
      return { kind: 'plain', name: resolved.integer ? 'integer' : 'number' };
    case 'string':
    case 'boolean':
    case 'null':
      return { kind: 'plain', name: resolved.kind };
    case 'enum':
      return { kind: 'enum', values: resolved.values.map(({ value }) => JSON.stringify(value)) };
    case 'array':
      return { kind: 'list', items: resolved.items };
    case 'object':
      return objectShape(resolved);
    case 'union':
      return unionShape(api, resolved, inside);
    case 'intersection':
      return mergedShape(api, [...resolved.parts, ...(resolved.own === undefined ? [] : [resolved.own])], inside);
  }
}

function objectShape({ properties, required, additional }: ObjectSchema): Shape {
  const visible = properties.filter(({ schema }) => !schema.skipped);
  const fields = visible.map((property) => fieldOf(property, required));
  const rest = typeof additional === 'object' ? additional : undefined;
  if (fields.length === 0 && (rest !== undefined || additional === true)) return { kind: 'map', value: rest };
  return { kind: 'object', fields, ...(rest === undefined ? {} : { rest }) };
}

function fieldOf({ name, schema }: Property, required: readonly string[]): Field {
  return { name, schema, required: required.includes(name) };
}

/** Properties written beside `oneOf` belong to each of the variants; a union of one is that one. */
function unionShape(api: Known, union: UnionSchema, seen: ReadonlySet<Schema>): Shape {
  const { own, discriminator } = union;
  const visible = union.variants.filter(({ skipped }) => !skipped);
  const variants = own === undefined ? visible : visible.map((variant) => bothOf(variant, [variant, own]));
  const [only] = variants;
  if (only === undefined) return UNKNOWN;
  if (variants.length === 1) return readShape(api, only, seen);
  return { kind: 'union', variants, discriminator: discriminator?.propertyName };
}

function bothOf(variant: Schema, parts: readonly Schema[]): Schema {
  const { origin, visibility, deprecated, nullable, title } = variant;
  return {
    kind: 'intersection',
    origin,
    visibility,
    deprecated,
    nullable,
    ...(title === undefined ? {} : { title }),
    readOnly: false,
    writeOnly: false,
    skipped: false,
    parts,
  };
}

/** Objects become one object, of which a later part wins; a union among the parts takes the others into each variant. */
function mergedShape(api: Known, parts: readonly Schema[], seen: ReadonlySet<Schema>): Shape {
  const shapes = parts.map((part) => ({ part, shape: readShape(api, part, seen) }));
  const union = shapes.find(({ shape }) => shape.kind === 'union');
  if (union?.shape.kind === 'union') {
    const others = parts.filter((part) => part !== union.part);
    if (others.length === 0) return union.shape;
    const variants = union.shape.variants.map((variant) => bothOf(variant, [variant, ...others]));
    return { ...union.shape, variants };
  }
  const telling = shapes.map(({ shape }) => shape).filter((shape) => shape !== UNKNOWN);
  const objects = telling.filter((shape) => shape.kind === 'object');
  if (objects.length === 0) return telling[0] ?? UNKNOWN;
  const fields = new Map<string, Field>();
  for (const field of objects.flatMap((object) => object.fields)) {
    const before = fields.get(field.name);
    fields.set(field.name, { ...field, required: field.required || before?.required === true });
  }
  const rest = objects.find((object) => object.rest !== undefined)?.rest;
  return { kind: 'object', fields: [...fields.values()], ...(rest === undefined ? {} : { rest }) };
}

const MOST_VALUES = 4;

/** The type in words that belong to no language: `list of objects`, `map of numbers`, `"a" or "b"`. */
export function sayType(api: Known, schema: Schema, depth = 0): string {
  const shape = shapeOf(api, schema);
  const inner = (part: Schema): string => (depth > 2 ? 'things' : plural(sayType(api, part, depth + 1)));
  switch (shape.kind) {
    case 'object':
      return 'object';
    case 'list':
      return `list of ${inner(shape.items)}`;
    case 'map':
      return shape.value === undefined ? 'map' : `map of ${inner(shape.value)}`;
    case 'enum':
      return sayValues(shape.values);
    case 'union':
      return [
        ...new Set(shape.variants.map((variant) => (depth > 2 ? 'thing' : sayType(api, variant, depth + 1)))),
      ].join(' or ');
    case 'plain':
      return shape.name;
  }
}

function sayValues(values: readonly string[]): string {
  if (values.length <= MOST_VALUES) return values.join(' or ');
  return `one of ${values.length} values`;
}

function plural(words: string): string {
  return /^(object|string|number|integer|boolean|map)$/.test(words) ? `${words}s` : words;
}

/** The name of the component that a schema is or refers to, if it is one. */
export function componentOf(api: Known, schema: Schema): string | undefined {
  const pointer = schema.kind === 'reference' ? schema.target : identityOf(api, schema);
  const keys = pointerKeys(pointer);
  return keys.length === 3 && keys[1] === 'schemas' ? keys[2] : undefined;
}
