// The fields of an object schema as its sample shows them: `allOf` merged, models it extends kept apart.
// Order and merging follow the types, so that a sample reads like the interface it is an argument for.

import { resolveSchema, type Api } from '../../model/api.ts';
import type { IntersectionSchema, ObjectSchema, Schema } from '../../model/schema.ts';
import { compareFields } from '../field-order.ts';
import { isReadOnly } from '../read-only.ts';

/** What the sampler asks of the API and the config. */
export interface SampleContext {
  readonly api: Api;
  /** False: properties keep the order of the spec. */
  readonly sorted: boolean;
  /** True if a schema pointer is a configured model. */
  readonly isModel: (pointer: string) => boolean;
  /** A union is shown by its first variant that has an example, rather than by its first. */
  readonly exampledVariants: boolean;
  /** Objects of an example lose the fields that their type does not know. */
  readonly prunedExamples: boolean;
  /** Samples are sent: what only answers have is left out, but not of models, whose types have it. */
  readonly sent: boolean;
  /** What one call may still say; types that refer to each other in every way would never end. */
  readonly budget: { left: number };
}

export interface SampleField {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

interface Shape {
  /** Models that the type extends, in the order of the spec. */
  readonly bases: readonly Schema[];
  readonly fields: readonly SampleField[];
}

interface Gathered {
  readonly bases: Schema[];
  readonly properties: Map<string, Schema>;
  readonly required: Set<string>;
}

/** The bases and the sorted own fields of an object or intersection; anything else has neither. */
export function shapeOf(context: SampleContext, schema: Schema): Shape {
  const isModel = context.isModel(schema.origin.pointer);
  return context.sent && !isModel ? sentShapeOf(context, schema) : wholeShapeOf(context, schema);
}

/** The shape without what only answers have. */
export function sentShapeOf(context: SampleContext, schema: Schema): Shape {
  const { bases, fields } = wholeShapeOf(context, schema);
  return { bases, fields: fields.filter((field) => !isReadOnly(context.api, field.schema)) };
}

function wholeShapeOf(context: SampleContext, schema: Schema): Shape {
  const gathered = { bases: [], properties: new Map<string, Schema>(), required: new Set<string>() };
  gather(context, schema, { into: gathered, seen: new Set(), extend: true });
  return { bases: gathered.bases, fields: sortFields(context, gathered) };
}

/** Every property of an object, those of its bases too, by name. */
export function propertiesOf(context: SampleContext, schema: Schema): ReadonlyMap<string, Schema> {
  const gathered = { bases: [], properties: new Map<string, Schema>(), required: new Set<string>() };
  gather(context, schema, { into: gathered, seen: new Set(), extend: false });
  return gathered.properties;
}

interface Walk {
  readonly into: Gathered;
  readonly seen: Set<Schema>;
  /** True: models among several parts become bases. */
  readonly extend: boolean;
}

function gather(context: SampleContext, written: Schema, walk: Walk): void {
  const schema = resolveSchema(context.api, written);
  if (schema === undefined || walk.seen.has(schema)) return;
  walk.seen.add(schema);
  if (schema.kind === 'object') addProperties(schema, walk.into);
  if (schema.kind === 'intersection') gatherParts(context, schema, walk);
}

function gatherParts(context: SampleContext, schema: IntersectionSchema, walk: Walk): void {
  for (const part of schema.parts) {
    if (walk.extend && schema.parts.length > 1 && isModelReference(context, part)) walk.into.bases.push(part);
    else gather(context, part, walk);
  }
  if (schema.own !== undefined) addProperties(schema.own, walk.into);
}

function isModelReference(context: SampleContext, schema: Schema): boolean {
  const seen = new Set<string>();
  let current: Schema | undefined = schema;
  while (current?.kind === 'reference' && !seen.has(current.target)) {
    if (context.isModel(current.target)) return true;
    seen.add(current.target);
    current = context.api.schemas.get(current.target);
  }
  return false;
}

function addProperties(schema: ObjectSchema, into: Gathered): void {
  for (const { name, schema: property } of schema.properties) {
    if (!property.skipped) into.properties.set(name, property);
  }
  for (const name of schema.required) into.required.add(name);
}

function sortFields(context: SampleContext, gathered: Gathered): readonly SampleField[] {
  const fields = [...gathered.properties].map(([name, schema]) => ({
    name,
    schema,
    required: gathered.required.has(name),
  }));
  return fields.sort((a, b) => {
    const requiredFirst = Number(b.required) - Number(a.required);
    return requiredFirst || (context.sorted ? compareFields(a.name, b.name) : 0);
  });
}
