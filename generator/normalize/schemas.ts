// Schema objects of OpenAPI 3.0 and 3.1 -> Schema. The order of the questions in `kindOf` is the order
// in which Stainless answers them: const, enum, several types, oneOf/anyOf, allOf, properties, items.

import { entriesOf, isJsonObject, isTrue, listOf, numberOf, own, textOf, type Json, type JsonObject } from '../model/json.ts';
import { childPointer } from '../model/origin.ts';
import type { Discriminator, EnumValue, ObjectSchema, Property, Schema, SchemaBase } from '../model/schema.ts';
import { EVERYONE } from '../model/visibility.ts';
import { bothOf, readEnumVisibility, readVisibility } from './flags.ts';
import { isNullVariant, nodeAt, referenceTarget, type Reading } from './reading.ts';
import { readSchemaBase } from './schema-base.ts';

/** Reads a schema and everything below it, and remembers each under its pointer. Anything unreadable is `any`. */
export function readSchema(reading: Reading, written: Json | undefined, pointer: string): Schema {
  const known = reading.schemas.get(pointer);
  if (known !== undefined) return known;
  const node = isJsonObject(written) ? written : {};
  const replacement = own(node, 'x-stainless-override-schema');
  const schema = isJsonObject(replacement)
    ? readReplacement(reading, { node, replacement, pointer })
    : readPlain(reading, node, pointer);
  reading.schemas.set(pointer, schema);
  return schema;
}

interface Replaced {
  readonly node: JsonObject;
  readonly replacement: JsonObject;
  readonly pointer: string;
}

/** A replacement stays behind the marker of what it replaces. */
function readReplacement(reading: Reading, { node, replacement, pointer }: Replaced): Schema {
  const schema = readSchema(reading, replacement, childPointer(pointer, 'x-stainless-override-schema'));
  const marker = readVisibility(node, pointer, reading.report);
  return marker.groups === undefined ? schema : { ...schema, visibility: bothOf(marker, schema.visibility) };
}

/** Reads the schema at a pointer that no walk has met. Does nothing when there is no such node. */
export function readSchemaAt(reading: Reading, pointer: string): void {
  const node = nodeAt(reading.root, pointer);
  if (isJsonObject(node)) readSchema(reading, node, pointer);
}

function readPlain(reading: Reading, node: JsonObject, pointer: string): Schema {
  const base = readSchemaBase(reading, node, pointer);
  const reference = textOf(node, '$ref');
  if (reference !== undefined) return { ...base, kind: 'reference', target: referenceTarget(reference) };
  if (isTrue(node, 'x-stainless-any')) return { ...base, kind: 'any' };
  if (own(node, 'const') !== undefined || Array.isArray(own(node, 'enum'))) return readEnum(reading, node, base);
  const types = typesOf(node);
  if (types.length > 1) return readTypeUnion(reading, node, base);
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    if (listOf(own(node, keyword)).length > 0 && !onlyNarrows(node, keyword)) return readUnion(reading, node, base, keyword);
  }
  if (listOf(own(node, 'allOf')).length > 0) return readIntersection(reading, node, base);
  return readSingleType(reading, node, base);
}

/** Keywords of a variant that says which properties come together, but not what they are. */
const NARROWING: ReadonlySet<string> = new Set(['required', 'not', 'title', 'description']);

/** `oneOf` or `anyOf` beside `properties`, each variant of which only says what else is required. */
function onlyNarrows(node: JsonObject, keyword: 'oneOf' | 'anyOf'): boolean {
  const isNarrowing = (key: string): boolean => NARROWING.has(key) || key.startsWith('x-');
  const narrows = (variant: Json): boolean =>
    isJsonObject(variant) && Object.keys(variant).length > 0 && Object.keys(variant).every(isNarrowing);
  return own(node, 'properties') !== undefined && listOf(own(node, keyword)).every(narrows);
}

/** The `type`s of a schema without `null`. */
export function typesOf(node: JsonObject): readonly string[] {
  const type = own(node, 'type');
  const types = typeof type === 'string' ? [type] : listOf(type).filter((entry) => typeof entry === 'string');
  return types.filter((entry) => entry !== 'null');
}

function readSingleType(reading: Reading, node: JsonObject, base: SchemaBase): Schema {
  const [type] = typesOf(node);
  if (own(node, 'properties') !== undefined) return readObject(reading, node, base);
  if (type === 'array' || own(node, 'items') !== undefined) {
    const pointer = childPointer(base.origin.pointer, 'items');
    return { ...base, kind: 'array', items: readSchema(reading, own(node, 'items'), pointer) };
  }
  const saysObject = own(node, 'additionalProperties') !== undefined || own(node, 'required') !== undefined;
  if (type === 'object' || (saysObject && type === undefined)) return readObject(reading, node, base);
  if (type === 'string') {
    const format = textOf(node, 'format');
    const minLength = numberOf(node, 'minLength');
    return { ...base, kind: 'string', ...present('format', format), ...present('minLength', minLength) };
  }
  if (type === 'integer' || type === 'number') {
    const bounds = { ...present('minimum', leastNumber(node)), ...present('maximum', numberOf(node, 'maximum')) };
    const format = present('format', textOf(node, 'format'));
    return { ...base, kind: 'number', integer: type === 'integer', ...format, ...bounds };
  }
  if (type === 'boolean') return { ...base, kind: 'boolean' };
  if (own(node, 'type') === 'null' || (Array.isArray(own(node, 'type')) && type === undefined)) {
    return { ...base, kind: 'null' };
  }
  return { ...base, kind: 'any' };
}

/** `minimum`, or the first whole number above an exclusive bound, in either spelling of OpenAPI. */
function leastNumber(node: JsonObject): number | undefined {
  const minimum = numberOf(node, 'minimum');
  if (minimum !== undefined && isTrue(node, 'exclusiveMinimum')) return Math.floor(minimum) + 1;
  const above = numberOf(node, 'exclusiveMinimum');
  return above === undefined ? minimum : Math.max(minimum ?? -Infinity, Math.floor(above) + 1);
}

function present<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  // One entry or none: a computed key of a literal type is widened to string by the compiler.
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

function readEnum(reading: Reading, node: JsonObject, base: SchemaBase): Schema {
  const constant = own(node, 'const');
  if (constant === null) return { ...base, kind: 'null' };
  const written = constant === undefined ? listOf(own(node, 'enum')) : [constant];
  const gates = readEnumVisibility(node, base.origin.pointer, reading.report);
  const descriptions = listOf(own(node, 'x-enum-descriptions'));
  const values = written.flatMap((value, index): EnumValue[] => {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
    const description = descriptions[index];
    const said = typeof description === 'string' && description.trim() !== '' ? { description } : {};
    return [{ value, visibility: gates.get(String(value)) ?? EVERYONE, ...said }];
  });
  if (values.length === 0) return written.length > 0 ? { ...base, kind: 'null' } : { ...base, kind: 'any' };
  const isConst = constant !== undefined || isTrue(node, 'x-stainless-const');
  return { ...base, kind: 'enum', values, isConst };
}

/** `type: [string, number]`: one variant per type, each with the keywords of the whole but its marker. */
function readTypeUnion(reading: Reading, node: JsonObject, base: SchemaBase): Schema {
  const { 'x-mint': _marker, ...bare } = node;
  const variants = typesOf(node).map((type) => {
    const pointer = childPointer(childPointer(base.origin.pointer, 'type'), type);
    return readSchema(reading, { ...bare, type, nullable: false, description: null, example: null }, pointer);
  });
  return { ...base, kind: 'union', keyword: 'type', variants, positions: [...variants.keys()] };
}

function readUnion(reading: Reading, node: JsonObject, base: SchemaBase, keyword: 'oneOf' | 'anyOf'): Schema {
  const variants: Schema[] = [];
  listOf(own(node, keyword)).forEach((variant, index) => {
    const pointer = childPointer(childPointer(base.origin.pointer, keyword), index);
    const schema = readSchema(reading, variant, pointer);
    if (!isNullVariant(reading, variant)) variants.push(schema);
  });
  if (variants.length === 0) return { ...base, kind: 'null' };
  const discriminator = readDiscriminator(node);
  const beside = readBeside(reading, node, base);
  const positions = [...variants.keys()];
  return { ...base, kind: 'union', keyword, variants, positions, ...present('discriminator', discriminator), ...present('own', beside) };
}

function readDiscriminator(node: JsonObject): Discriminator | undefined {
  const discriminator = own(node, 'discriminator');
  const propertyName = textOf(discriminator, 'propertyName');
  if (propertyName === undefined) return undefined;
  const mapping = entriesOf(own(discriminator, 'mapping')).flatMap(([value, target]) =>
    typeof target === 'string'
      ? [{ value, target: target.startsWith('#') ? referenceTarget(target) : childPointer('#/components/schemas', target) }]
      : [],
  );
  return { propertyName, mapping };
}

function readIntersection(reading: Reading, node: JsonObject, base: SchemaBase): Schema {
  const parts = listOf(own(node, 'allOf')).map((part, index) =>
    readSchema(reading, part, childPointer(childPointer(base.origin.pointer, 'allOf'), index)),
  );
  return { ...base, kind: 'intersection', parts, ...present('own', readBeside(reading, node, base)) };
}

/** What stands beside `allOf`/`oneOf` and makes an object of its own; its docs stay with the whole. */
function readBeside(reading: Reading, node: JsonObject, base: SchemaBase): ObjectSchema | undefined {
  const says = ['properties', 'required', 'additionalProperties'].some((keyword) => own(node, keyword) !== undefined);
  return says ? readObject(reading, node, { ...base, nullable: false }) : undefined;
}

function readObject(reading: Reading, node: JsonObject, base: SchemaBase): ObjectSchema {
  const additional = readAdditional(reading, node, base);
  return {
    ...base,
    kind: 'object',
    properties: readProperties(reading, node, base),
    required: listOf(own(node, 'required')).filter((name) => typeof name === 'string'),
    ...(additional === undefined ? {} : { additional }),
    typed: typesOf(node).includes('object'),
    deliberatelyEmpty: isTrue(node, 'x-stainless-empty-object'),
  };
}

function readProperties(reading: Reading, node: JsonObject, base: SchemaBase): readonly Property[] {
  const folder = childPointer(base.origin.pointer, 'properties');
  return entriesOf(own(node, 'properties')).map(([name, written]) => {
    const schema = readSchema(reading, written, childPointer(folder, name));
    return { name, schema, visibility: schema.visibility };
  });
}

function readAdditional(reading: Reading, node: JsonObject, base: SchemaBase): boolean | Schema | undefined {
  const written = own(node, 'additionalProperties');
  if (written === undefined || typeof written === 'boolean') return written;
  if (!isJsonObject(written)) return undefined;
  if (Object.keys(written).length === 0) return true;
  return readSchema(reading, written, childPointer(base.origin.pointer, 'additionalProperties'));
}
