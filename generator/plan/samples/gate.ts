// Whether a top-level resource documents its calls with examples: it does as soon as the spec gives an
// example for one of them. Deprecated methods are left to the planner.

import { resolveSchema, type Api, type MediaType, type Operation } from '../../model/api.ts';
import type { Json } from '../../model/json.ts';
import type { Schema } from '../../model/schema.ts';
import { successAnswer } from '../content.ts';

/**
 * True if any of a top-level resource's operations has a request media example, an example on its request schema or on
 * a direct property of it, one on the schema of its answer, or one on a path parameter itself. Examples of answers'
 * media and properties, of parameters' schemas, and of query parameters do not count (203 of 203 resources in 11 SDKs).
 */
export function showsExamples(api: Api, operations: readonly Operation[]): boolean {
  return operations.some((operation) => {
    const body = preferJson(operation.body?.content ?? []);
    const answer = successAnswer(operation);
    return (
      body?.example !== undefined ||
      hasExample(api, body?.schema) ||
      (answer.kind === 'json' && ownExample(api, answer.media.schema) !== undefined) ||
      operation.parameters.some(({ place, example }) => place === 'path' && example !== undefined)
    );
  });
}

function ownExample(api: Api, schema: Schema | undefined): Json | undefined {
  return schema && (schema.example ?? resolveSchema(api, schema)?.example);
}

function preferJson(content: readonly MediaType[]): MediaType | undefined {
  return content.find(({ type }) => type.includes('json')) ?? content[0];
}

function hasExample(api: Api, schema: Schema | undefined): boolean {
  const resolved = schema && resolveSchema(api, schema);
  if (resolved === undefined) return false;
  if (ownExample(api, schema) !== undefined) return true;
  const object = resolved.kind === 'object' ? resolved : 'own' in resolved ? resolved.own : undefined;
  return (object?.properties ?? []).some(
    ({ schema: property }) => ownExample(api, property) !== undefined,
  );
}
