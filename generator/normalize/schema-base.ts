// The keywords every schema may carry, whatever its kind: docs, nullability, examples, markers.

import { entriesOf, isJsonArray, isJsonObject, isTrue, listOf, own, textOf, type Json, type JsonObject } from '../model/json.ts';
import type { SchemaBase } from '../model/schema.ts';
import { readTag, readVisibility } from './flags.ts';
import { readLimits } from './limits.ts';
import { isNullVariant, nodeAt, referenceTarget, type Reading } from './reading.ts';

/** Languages whose `x-stainless-*` entries speak of the TypeScript SDK; `node` is its older name. */
const OUR_TARGETS = ['typescript', 'node'] as const;

/** Reads what stands on this very node; nothing of a `$ref`'s target. */
export function readSchemaBase(reading: Reading, node: JsonObject, pointer: string): SchemaBase {
  return {
    origin: { source: 'spec', pointer },
    visibility: readVisibility(node, pointer, reading.report),
    deprecated: isTrue(node, 'deprecated'),
    nullable: isNullable(reading, node),
    readOnly: isTrue(node, 'readOnly'),
    writeOnly: isTrue(node, 'writeOnly'),
    skipped: isSkipped(node),
    ...textEntries(node),
    ...exampleEntry(node),
    ...defaultEntry(node),
    ...limitsEntry(node),
    ...namingEntry(node),
    ...(contradictsTarget(reading, node) ? { typeConflict: true } : {}),
  };
}

function textEntries(node: JsonObject): Partial<SchemaBase> {
  const texts = {
    title: textOf(node, 'title'),
    description: textOf(node, 'description'),
    deprecationMessage: textOf(node, 'x-stainless-deprecation-message'),
    variantName: textOf(node, 'x-stainless-variantName'),
    paramName: textOf(node, 'x-stainless-param'),
    modelPath: textOf(node, '_x-stainless-modelDefPath'),
    tag: readTag(node),
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}

/** `x-stainless-skip: true`, or a list that names this target. */
export function isSkipped(node: Json | undefined): boolean {
  const skip = own(node, 'x-stainless-skip');
  return skip === true || (isJsonArray(skip) && OUR_TARGETS.some((target) => skip.includes(target)));
}

function isNullable(reading: Reading, node: JsonObject): boolean {
  if (isTrue(node, 'nullable') || own(node, 'const') === null) return true;
  const type = own(node, 'type');
  if (type === 'null' || (isJsonArray(type) && (type.includes('null') || type.includes(null)))) return true;
  if (listOf(own(node, 'enum')).includes(null)) return true;
  if (listOf(own(node, 'allOf')).some(onlySaysNullable)) return true;
  return (['oneOf', 'anyOf'] as const).some((keyword) =>
    listOf(own(node, keyword)).some((variant) => isNullVariant(reading, variant)),
  );
}

/** A part of an `allOf` that is there for this alone. */
function onlySaysNullable(part: Json): boolean {
  return isJsonObject(part) && isTrue(part, 'nullable') && Object.keys(part).every((key) => key === 'nullable');
}

/** `example`, else the first of `examples` (a list on a schema). */
function exampleEntry(node: JsonObject): Pick<SchemaBase, 'example'> {
  const example = own(node, 'example') ?? (own(node, 'example') === null ? null : listOf(own(node, 'examples'))[0]);
  return example === undefined ? {} : { example };
}

function defaultEntry(node: JsonObject): Pick<SchemaBase, 'default'> {
  const value = own(node, 'default');
  return value === undefined ? {} : { default: value };
}

function limitsEntry(node: JsonObject): Pick<SchemaBase, 'limits'> {
  const limits = readLimits(node);
  return limits === undefined ? {} : { limits };
}

function namingEntry(node: JsonObject): Pick<SchemaBase, 'naming'> {
  const naming = own(node, 'x-stainless-naming');
  const ours = OUR_TARGETS.map((target) => own(naming, target)).find(isJsonObject);
  if (ours === undefined) return {};
  const typeName = textOf(ours, 'type_name') ?? textOf(ours, 'model_name');
  const propertyName = textOf(ours, 'property_name');
  const methodArgument = textOf(ours, 'method_argument');
  const entries = entriesOf({ ...(typeName && { typeName }), ...(propertyName && { propertyName }), ...(methodArgument && { methodArgument }) });
  return { naming: Object.fromEntries(entries) };
}

/** A `type` beside `$ref` that the target does not have: nobody can say which of the two is meant. */
function contradictsTarget(reading: Reading, node: JsonObject): boolean {
  const reference = textOf(node, '$ref');
  const type = own(node, 'type');
  if (reference === undefined || typeof type !== 'string') return false;
  const target = own(nodeAt(reading.root, referenceTarget(reference)), 'type');
  return typeof target === 'string' && target !== type;
}
