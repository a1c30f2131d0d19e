// Steps through the schema of the configuration, without knowing any key of it.

import { z } from 'zod';

export type SchemaNode = z.core.$ZodType;

/** The schema inside `optional` and `nullable`. */
export function unwrapSchema(schema: SchemaNode): SchemaNode {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodNullable) current = current.unwrap();
  return current;
}

/** The keys of an object schema with their schemas; undefined for any other kind. */
export function shapeOf(schema: SchemaNode): ReadonlyMap<string, SchemaNode> | undefined {
  const inner = unwrapSchema(schema);
  if (!(inner instanceof z.ZodObject)) return undefined;
  return new Map(Object.entries(inner.shape));
}

/** The keys that a map may have, as far as they are listed. */
export function knownKeysOf(schema: SchemaNode): readonly string[] {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum) return inner.keyType.options.map(String);
  return [...(shapeOf(inner)?.keys() ?? [])];
}

/** The branches of a union; the schema alone when it is none. Unions of unions are one list. */
export function branchesOf(schema: SchemaNode): readonly SchemaNode[] {
  const inner = unwrapSchema(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(branchesOf) : [inner];
}

/** What a record holds or an array consists of; undefined for any other kind. */
export function elementOf(schema: SchemaNode): SchemaNode | undefined {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

/** The schema of the value at a path; through a union, by the first branch that knows the key. */
export function schemaAt(schema: SchemaNode, path: readonly PropertyKey[]): SchemaNode | undefined {
  let current: SchemaNode | undefined = schema;
  for (const key of path) {
    if (current === undefined) return undefined;
    current = branchesOf(current)
      .map((branch) => shapeOf(branch)?.get(String(key)) ?? elementOf(branch))
      .find((found) => found !== undefined);
  }
  return current;
}
