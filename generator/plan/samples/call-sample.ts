// The arguments of a sample call: positional path parameters, then one params object. Values come from
// `schema-sample.ts`; which fields a call has and their order are decided here.

import type { Operation, Parameter } from '../../model/api.ts';
import { own, type Json } from '../../model/json.ts';
import type { CallSample, ParamFieldPlan, ParamPlace, ParamsPlan, Sample } from '../../model/plan.ts';
import type { Schema } from '../../model/schema.ts';
import { resolveSchema } from '../../model/api.ts';
import { compareFields } from '../field-order.ts';
import { elideLongCall } from './elide.ts';
import { sampleSchema, type SampleKind } from './schema-sample.ts';
import { sentShapeOf, type SampleContext } from './shape.ts';

export interface Call {
  readonly operation: Operation;
  /** Wire names of the path parameters that are arguments of their own. */
  readonly positional: readonly { readonly parameter: string }[];
  readonly params?: ParamsPlan | undefined;
  readonly bodySchema?: Schema | undefined;
  /** The field that asks for a stream; samples do not ask. */
  readonly streamField?: string | undefined;
}

interface Entry {
  readonly key: string;
  readonly place: ParamPlace;
  readonly required: boolean;
  /** Shown in an `@example` although optional. */
  readonly exampled: boolean;
  readonly sample: () => Sample;
}

const NOT_STREAMED: Sample = { kind: 'value', value: false };

const PLACES: readonly ParamPlace[] = ['path', 'query', 'body', 'header'];

/**
 * One call: with the required params, with all of them, or as its `@example` shows it. An `@example` follows the example
 * of the media type; without one it is the call with the required params.
 */
export function sampleCall(context: SampleContext, call: Call, kind: SampleKind): CallSample {
  const positional = call.positional.map(({ parameter }) => sampleParameter(context, call, ['path', parameter]));
  if (call.params === undefined) return { positional };
  const follows = kind === 'example' && mediaExample(call) === undefined ? 'required' : kind;
  const entries = sortEntries(context, [...parameterEntries(context, call), ...bodyEntries(context, call, follows)]);
  const shown = entries.filter((entry) => kind === 'all' || entry.required || (follows === 'example' && entry.exampled));
  const mayBeLeftOut = kind === 'example' || !call.params.required;
  if (shown.length === 0 && mayBeLeftOut) return { positional };
  const params: Sample = { kind: 'object', entries: shown.map(({ key, sample }) => ({ key, value: sample() })) };
  return kind === 'example' ? elideLongCall({ positional, params }) : { positional, params };
}

function parameterEntries(context: SampleContext, call: Call): readonly Entry[] {
  const fields = call.params?.fields ?? [];
  return fields
    .filter(({ place }) => place !== 'body')
    .map(({ name, key, place, required }) => ({
      key,
      place,
      required,
      exampled: false,
      sample: () => sampleParameter(context, call, [place, name]),
    }));
}

/** A path parameter's own example counts; of a query or header parameter only the schema's does. */
function sampleParameter(context: SampleContext, call: Call, [place, name]: readonly [ParamPlace, string]): Sample {
  const parameter: Parameter | undefined = call.operation.parameters.find(
    (one) => one.place === place && (one.name === name || one.name === `${name}[]`),
  );
  if (parameter === undefined) return { kind: 'value', value: name };
  const example = place === 'path' ? parameter.example : undefined;
  return sampleSchema(context, parameter.schema, { kind: 'all', name, example });
}

function bodyEntries(context: SampleContext, call: Call, kind: SampleKind): readonly Entry[] {
  const fields = (call.params?.fields ?? []).filter(({ place }) => place === 'body');
  if (call.params?.hasBody !== true || call.bodySchema === undefined) return [];
  const whole = fields.find(({ wholeBody }) => wholeBody);
  const example = bodyExample(context, call);
  const keys = new Map(fields.map(({ name, key }) => [name, key]));
  return whole === undefined
    ? fieldEntries(context, call.bodySchema, { kind, example }).map((entry) => ({
        ...entry,
        ...(entry.key === call.streamField ? { sample: () => NOT_STREAMED } : {}),
        key: keys.get(entry.key) ?? entry.key,
      }))
    : [wholeEntry(context, call.bodySchema, { kind, example, field: whole })];
}

interface BodyRequest {
  readonly kind: SampleKind;
  readonly example: Json | undefined;
  /** Bases on the way here; a type may extend itself. */
  readonly below?: readonly Schema[];
}

function fieldEntries(context: SampleContext, body: Schema, request: BodyRequest): readonly Entry[] {
  const { kind, example, below = [] } = request;
  const entries = new Map<string, Entry>();
  const whole = firstVariant(context, body);
  if (below.includes(whole)) return [];
  const { bases, fields } = sentShapeOf(context, whole);
  for (const base of bases) {
    const inherited = fieldEntries(context, base, { kind, example, below: [...below, whole] });
    for (const entry of inherited) entries.set(entry.key, entry);
  }
  for (const { name, schema, required } of fields) {
    const value = own(example, name);
    const sample = (): Sample => sampleSchema(context, schema, { kind, name, example: value });
    // An empty text in an example says that there is nothing to say; published calls leave the field out.
    const exampled = value !== undefined && value !== '';
    entries.set(name, { key: name, place: 'body', required, exampled, sample });
  }
  return [...entries.values()];
}

/** A union of bodies is shown by its first variant. */
function firstVariant(context: SampleContext, body: Schema): Schema {
  const seen = new Set<Schema>();
  let current = resolveSchema(context.api, body) ?? body;
  while (current.kind === 'union' && !seen.has(current)) {
    seen.add(current);
    const [first] = current.variants;
    if (first === undefined) break;
    current = resolveSchema(context.api, first) ?? first;
  }
  return current;
}

/** The `@example` of a body that is one value is made up: the media example belongs to the tests there. */
function wholeEntry(context: SampleContext, body: Schema, request: BodyRequest & { field: ParamFieldPlan }): Entry {
  const { kind, field } = request;
  const example = kind === 'example' ? undefined : request.example;
  return {
    key: field.key,
    place: 'body',
    required: field.required,
    exampled: false,
    sample: () => sampleSchema(context, body, { kind, name: field.name, example }),
  };
}

/** The media example, else the schema's, but that of a union is no call of its first variant. */
function bodyExample(context: SampleContext, call: Call): Json | undefined {
  const { bodySchema } = call;
  const example = mediaExample(call);
  if (example !== undefined) return example;
  const resolved = bodySchema && resolveSchema(context.api, bodySchema);
  return resolved?.kind === 'union' ? undefined : bodySchema?.example ?? resolved?.example;
}

function mediaExample({ bodySchema, operation }: Call): Json | undefined {
  return operation.body?.content.find(({ schema }) => schema === bodySchema)?.example;
}

function sortEntries(context: SampleContext, entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => {
    const byPlace = Number(b.required) - Number(a.required) || PLACES.indexOf(a.place) - PLACES.indexOf(b.place);
    if (byPlace !== 0 || a.place === 'path' || !context.sorted) return byPlace;
    return compareFields(a.key, b.key);
  });
}
