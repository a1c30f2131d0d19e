// Which variant of a union an example belongs to. A guess by what tells variants apart, not a validation.

import { resolveSchema } from '../../model/api.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Schema, UnionSchema } from '../../model/schema.ts';
import { propertiesOf, type SampleContext } from './shape.ts';

/** The variant that fits the example best; without an example the first that has one itself, else the first. */
export function variantFor(context: SampleContext, union: UnionSchema, example: Json | undefined): Schema | undefined {
  const [first] = union.variants;
  if (example === undefined) {
    const shown = context.exampledVariants ? union.variants.find((variant) => hasExample(context, variant)) : undefined;
    return shown ?? first;
  }
  if (isJsonObject(example)) return objectVariant(context, union, example) ?? first;
  return union.variants.find((variant) => fits(context, variant, example)) ?? first;
}

function hasExample(context: SampleContext, variant: Schema): boolean {
  return variant.example !== undefined || resolveSchema(context.api, variant)?.example !== undefined;
}

/** By the discriminator, else the first that knows every key of the example, else the first that knows one. */
function objectVariant(context: SampleContext, union: UnionSchema, example: JsonObject): Schema | undefined {
  const keys = Object.keys(example);
  const tag = union.discriminator?.propertyName;
  const candidates = union.variants.map((variant) => ({ variant, properties: propertiesOf(context, variant) }));
  const tagged = candidates.find(
    ({ properties }) => tag !== undefined && allows(context, properties.get(tag), example[tag]),
  );
  const agreeing = candidates.filter(({ properties }) =>
    keys.every((key) => !contradicts(context, properties.get(key), example[key])),
  );
  const found =
    tagged ??
    agreeing.find(({ properties }) => keys.every((key) => properties.has(key))) ??
    agreeing.find(({ properties }) => keys.some((key) => properties.has(key))) ??
    candidates.find(({ properties }) => keys.some((key) => properties.has(key)));
  return found?.variant;
}

function allows(context: SampleContext, schema: Schema | undefined, value: Json | undefined): boolean {
  const resolved = schema && resolveSchema(context.api, schema);
  return resolved?.kind === 'enum' && resolved.values.some((known) => known.value === value);
}

function contradicts(context: SampleContext, schema: Schema | undefined, value: Json | undefined): boolean {
  const resolved = schema && resolveSchema(context.api, schema);
  return resolved?.kind === 'enum' && !allows(context, resolved, value);
}

function fits(context: SampleContext, variant: Schema, example: Json): boolean {
  const resolved = resolveSchema(context.api, variant);
  switch (resolved?.kind) {
    case 'array':
      return isJsonArray(example);
    case 'string':
    case 'number':
    case 'boolean':
      return typeof example === resolved.kind;
    case 'enum':
      return allows(context, resolved, example);
    default:
      return false;
  }
}
