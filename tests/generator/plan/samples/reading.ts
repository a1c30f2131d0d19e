// Builds what the samples room asks for from a small OpenAPI document.

import type { Operation } from '../../../../generator/model/api.ts';
import type { SdkConfig } from '../../../../generator/model/config.ts';
import type { Json, JsonObject } from '../../../../generator/model/json.ts';
import type { MethodSamples, ParamFieldPlan, ParamsPlan, Sample } from '../../../../generator/model/plan.ts';
import { normalize } from '../../../../generator/normalize/index.ts';
import { methodSamples } from '../../../../generator/plan/samples/index.ts';

export interface SampledCall {
  /** An OpenAPI operation object, for `post /x`. */
  readonly operation: JsonObject;
  readonly components?: JsonObject;
  readonly positional?: readonly string[];
  /** Pointers of models. */
  readonly models?: readonly string[];
  /** Name of the field that holds the whole body. */
  readonly bodyName?: string;
  readonly sorted?: boolean;
}

/** The document understood, and its one operation. */
export function understand(
  operation: JsonObject,
  components: JsonObject = {},
): { api: ReturnType<typeof normalize>; operation: Operation } {
  const root: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/x': { post: operation } },
    components: { schemas: components },
  };
  const api = normalize({ root, where: () => undefined } as never, () => undefined); // a document nobody asks for places
  const [read] = api.operations.values();
  if (read === undefined) throw new Error('no operation was read');
  return { api, operation: read };
}

/** The three calls as plain values: positional arguments, then the params. */
export function callsOf(call: SampledCall): Record<keyof MethodSamples, readonly unknown[]> {
  const { api, operation } = understand(call.operation, call.components);
  const positional = (call.positional ?? []).map((parameter) => ({ parameter }));
  const bodySchema = operation.body?.content[0]?.schema;
  const samples = methodSamples({
    api,
    config: { settings: { sortSchemaProperties: call.sorted ?? true }, inox: {} } as SdkConfig, // all that is read
    operation,
    positional,
    params: paramsOf(call, operation),
    bodySchema,
    isModel: (pointer) => (call.models ?? []).includes(pointer),
  });
  const plain = (kind: keyof MethodSamples): readonly unknown[] => {
    const { positional: values, params } = samples[kind];
    return [...values.map(plainOf), ...(params === undefined ? [] : [plainOf(params)])];
  };
  return { required: plain('required'), all: plain('all'), example: plain('example') };
}

/** A sample as JSON, with words for what JSON can't say. */
export function plainOf(sample: Sample): Json {
  switch (sample.kind) {
    case 'value':
      return sample.value;
    case 'array':
      return sample.items.map(plainOf);
    case 'object':
      return Object.fromEntries(sample.entries.map(({ key, value }) => [key, plainOf(value)]));
    case 'file':
    case 'elided':
      return `<${sample.kind}>`;
  }
}

function paramsOf(call: SampledCall, operation: Operation): ParamsPlan {
  const outside = operation.parameters
    .filter(({ name }) => !(call.positional ?? []).includes(name))
    .map((parameter) =>
      field({ place: parameter.place as ParamFieldPlan['place'], name: parameter.name, required: parameter.required }),
    ); // no cookies here
  const body = operation.body;
  const inside =
    body === undefined
      ? []
      : [
          field({
            place: 'body',
            name: call.bodyName ?? 'any',
            required: body.required,
            wholeBody: call.bodyName !== undefined,
          }),
        ];
  const fields = [...outside, ...inside];
  return {
    fields,
    hasBody: body !== undefined,
    required: body?.required === true || outside.some(({ required }) => required),
  } as unknown as ParamsPlan; // the rest is not read
}

function field(known: Partial<ParamFieldPlan>): ParamFieldPlan {
  return { place: 'query', name: '', key: known.name ?? '', required: false, isText: true, wholeBody: false, variable: { words: [] }, ...known };
}
