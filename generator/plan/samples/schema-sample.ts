// A made-up value for a schema, or the spec's own example of it. The rules are those that the published
// SDKs' generated tests show; which call a value belongs to is `call-sample.ts`'s business.

import { isJsonArray, isJsonObject, own, type Json } from '../../model/json.ts';
import type { Sample } from '../../model/plan.ts';
import type { ArraySchema, EnumSchema, ObjectSchema, Schema, StringSchema } from '../../model/schema.ts';
import { hasFields, singlePart } from '../single-part.ts';
import { admitsNothing, ENDLESS } from './endless.ts';
import { rawExample } from './raw-example.ts';
import { shapeOf, type SampleContext } from './shape.ts';
import { variantFor } from './variant.ts';

export type SampleKind = 'required' | 'all' | 'example';

export interface SampleRequest {
  readonly kind: SampleKind;
  /** What an otherwise unknown string says: the property's name. */
  readonly name: string;
  /** The spec's example for this very place, if any. */
  readonly example?: Json | undefined;
  /** Examples of the schemas on the way here, outermost first: asked for what `example` leaves out. */
  readonly inner?: readonly Json[] | undefined;
  /** What tells the variants of the union here apart: shown although optional. */
  readonly tag?: string | undefined;
  /** Targets of the references on the way here: a type that contains itself ends where one of them comes again. */
  readonly trail?: readonly string[];
  /** Schemas around this one. */
  readonly depth?: number | undefined;
}

const NOTHING: Sample = { kind: 'object', entries: [] };
const FREE_FORM = 'bar';

/** Schemas within each other at most; no published sample comes near it. */
const DEEPEST = 100;

const STRINGS_BY_FORMAT: ReadonlyMap<string, string> = new Map([
  ['date-time', '2019-12-27T18:11:19.117Z'],
  ['date', '2019-12-27'],
  ['uuid', '182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e'],
  ['email', 'dev@stainless.com'],
  ['uri', 'https://example.com'],
  ['url', 'https://example.com'],
]);

/** A sample for a schema: the given example, else the schema's own, else one made up from its constraints. */
export function sampleSchema(context: SampleContext, schema: Schema, request: SampleRequest): Sample {
  const sample = sampleKind(context, schema, request);
  return sample === ENDLESS && schema.nullable ? { kind: 'value', value: null } : sample;
}

function sampleKind(context: SampleContext, schema: Schema, written: SampleRequest): Sample {
  context.budget.left -= 1;
  const depth = (written.depth ?? 0) + 1;
  if (context.budget.left < 0 || depth > DEEPEST) return ENDLESS;
  const request = { ...written, depth };
  if (schema.kind === 'reference') return sampleTarget(context, schema, request);
  if (request.kind === 'example' && request.example !== undefined) return rawExample(context, schema, request.example);
  const asked = { ...request, example: usableExample(schema, request), inner: innerExamples(schema, request) };
  switch (schema.kind) {
    case 'union': {
      const variant = variantFor(context, schema, asked.example);
      if (variant === undefined) return NOTHING;
      const name = schema.variants.length > 1 ? 'string' : asked.name;
      const within = { ...asked, name, tag: schema.discriminator?.propertyName ?? asked.tag };
      const sample = sampleSchema(context, variant, within);
      return sample === ENDLESS ? otherVariant(context, schema, { variant, within }) : sample;
    }
    case 'intersection': {
      const single = singlePart(schema);
      return single === undefined ? sampleFields(context, schema, asked) : sampleSchema(context, single, asked);
    }
    case 'object':
      return hasFields(schema) ? sampleFields(context, schema, asked) : sampleMap(context, schema, asked);
    case 'array':
      return sampleArray(context, schema, asked);
    case 'string':
      if (schema.format === 'binary') return { kind: 'file' };
      return asked.example === undefined ? makeUp(schema, asked) : { kind: 'value', value: asked.example };
    default:
      return asked.example === undefined ? makeUp(schema, asked) : { kind: 'value', value: asked.example };
  }
}

function sampleTarget(context: SampleContext, schema: Schema & { kind: 'reference' }, request: SampleRequest): Sample {
  const trail = request.trail ?? [];
  const target = context.api.schemas.get(schema.target);
  if (target === undefined) return NOTHING;
  if (trail.includes(schema.target)) return sampleAgain(context, schema, request);
  const example = request.example ?? schema.example;
  return sampleSchema(context, target, { ...request, example, trail: [...trail, schema.target] });
}

/** A type within itself: `{}` or an empty list if it takes that, else what it requires. */
function sampleAgain(context: SampleContext, schema: Schema & { kind: 'reference' }, request: SampleRequest): Sample {
  const target = context.api.schemas.get(schema.target);
  if (target === undefined || admitsNothing(context, target)) return NOTHING;
  if (target.kind === 'array') return { kind: 'array', items: [] };
  if (request.kind !== 'required') {
    const { name, depth } = request;
    return sampleSchema(context, target, { kind: 'required', name, depth, trail: [schema.target] });
  }
  return target.nullable ? { kind: 'value', value: null } : ENDLESS;
}

/** The first variant of which there is a sample with an end. */
function otherVariant(
  context: SampleContext,
  union: Schema & { kind: 'union' },
  { variant, within }: { readonly variant: Schema; readonly within: SampleRequest },
): Sample {
  for (const other of union.variants) {
    const sample = other === variant ? ENDLESS : sampleSchema(context, other, { ...within, example: undefined });
    if (sample !== ENDLESS) return sample;
  }
  return ENDLESS;
}

/** An example that came from outside leaves the schema's own for what it does not say. */
function innerExamples(schema: Schema, { example, inner = [] }: SampleRequest): readonly Json[] {
  return example === undefined || schema.example === undefined ? inner : [...inner, schema.example];
}

/** The examples of a property, outermost first. */
function examplesOf({ example, inner = [] }: SampleRequest, name: string): readonly Json[] {
  return [example, ...inner].map((one) => own(one, name)).filter((one) => one !== undefined);
}

/** An example that the type does not admit is only good enough for documentation. */
function usableExample(schema: Schema, request: SampleRequest): Json | undefined {
  const example = request.example === undefined ? schema.example : request.example;
  return example === undefined || request.kind === 'example' || admits(schema, example) ? example : undefined;
}

/** True unless the example is certainly of another type than the schema. */
export function admits(schema: Schema, example: Json): boolean {
  if (example === null) return schema.nullable || !SCALARS.has(schema.kind);
  if (schema.kind === 'enum') return schema.values.some(({ value }) => value === example);
  return !SCALARS.has(schema.kind) || typeof example === schema.kind;
}

/** Kinds that bear the name of the JavaScript type of their values; and enums, which list theirs. */
const SCALARS: ReadonlySet<Schema['kind']> = new Set(['string', 'number', 'boolean', 'enum']);

function sampleFields(context: SampleContext, schema: Schema, request: SampleRequest): Sample {
  const shape = shapeOf(context, schema);
  const entries = new Map<string, Sample>();
  for (const base of shape.bases) {
    const sample = sampleSchema(context, base, request);
    if (sample === ENDLESS) return ENDLESS;
    if (sample.kind === 'object') for (const { key, value } of sample.entries) entries.set(key, value);
  }
  const { tag, ...below } = request;
  for (const field of shape.fields) {
    const [example, ...inner] = examplesOf(request, field.name);
    const isNeeded = field.required || field.name === tag;
    const shown = request.kind === 'all' || isNeeded || (request.kind === 'example' && example !== undefined);
    if (!shown) continue;
    const sample = sampleSchema(context, field.schema, { ...below, name: field.name, example, inner });
    if (sample !== ENDLESS) entries.set(field.name, sample);
    else if (field.required) return ENDLESS;
  }
  return { kind: 'object', entries: [...entries].map(([key, value]) => ({ key, value })) };
}

function sampleArray(context: SampleContext, schema: ArraySchema, request: SampleRequest): Sample {
  if (schema.items.kind === 'reference' && request.trail?.includes(schema.items.target)) return { kind: 'array', items: [] };
  const examples = isJsonArray(request.example) ? request.example : [undefined];
  const items = examples.map((example) =>
    sampleSchema(context, schema.items, { ...request, name: 'string', example, inner: [] }),
  );
  return { kind: 'array', items: items.filter((item) => item !== ENDLESS) };
}

function sampleMap(context: SampleContext, schema: ObjectSchema, request: SampleRequest): Sample {
  const typed = typeof schema.additional === 'object' ? schema.additional : undefined;
  const { example } = request;
  if (typed === undefined && isJsonObject(example) && request.kind !== 'example') {
    return mapOf(Object.keys(example).map((key) => [key, { kind: 'value', value: FREE_FORM }]));
  }
  if (typed !== undefined && isJsonObject(example) && request.kind !== 'example') {
    const value = (key: string): Sample =>
      sampleSchema(context, typed, { ...request, name: 'string', example: own(example, key), inner: [] });
    return mapOf(Object.keys(example).map((key) => [key, value(key)]));
  }
  if (example !== undefined) return { kind: 'value', value: example };
  if (typed !== undefined) return mapOf([['foo', sampleSchema(context, typed, { ...request, name: 'string' })]]);
  const isBare = schema.additional === undefined && schema.nullable;
  if (schema.additional === false || schema.deliberatelyEmpty || isBare) return NOTHING;
  return mapOf([['foo', { kind: 'value', value: FREE_FORM }]]);
}

function mapOf(entries: readonly (readonly [string, Sample])[]): Sample {
  const ending = entries.filter(([, value]) => value !== ENDLESS);
  return { kind: 'object', entries: ending.map(([key, value]) => ({ key, value })) };
}

function makeUp(schema: Exclude<Schema, { kind: 'reference' }>, request: SampleRequest): Sample {
  switch (schema.kind) {
    case 'enum':
      return sampleEnum(schema);
    case 'string':
      return sampleString(schema, request.name);
    case 'number':
      return { kind: 'value', value: schema.minimum ?? schema.maximum ?? 0 };
    case 'boolean':
      return { kind: 'value', value: true };
    case 'null':
      return { kind: 'value', value: null };
    default:
      return NOTHING;
  }
}

function sampleEnum(schema: EnumSchema): Sample {
  const [first] = schema.values;
  return first === undefined ? NOTHING : { kind: 'value', value: first.value };
}

function sampleString(schema: StringSchema, name: string): Sample {
  const byFormat = STRINGS_BY_FORMAT.get(schema.format ?? '');
  if (byFormat !== undefined) return { kind: 'value', value: byFormat };
  return {
    kind: 'value',
    value: schema.minLength === undefined || schema.minLength < 1 ? name : filled(schema.minLength),
  };
}

/** A bound from the spec may be absurd; a sample of more than a screenful helps nobody. */
function filled(length: number): string {
  return 'x'.repeat(Math.min(Math.ceil(length), 4096));
}
