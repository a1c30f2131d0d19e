// What the planned SDK needs of the runtime.

import type { Capabilities, HttpMethodPlan, ResourcePlan, TypeExpression, TypePlan } from '../model/plan.ts';
import { everyResource } from './resources.ts';
import type { Planning } from './planning.ts';

export function planCapabilities(planning: Planning, resources: readonly ResourcePlan[]): Capabilities {
  const methods = everyResource(resources).flatMap((resource) => resource.methods);
  const calls = methods.filter((method) => method.kind === 'http');
  const webhooks = methods.filter((method) => method.kind === 'webhook');
  return {
    multipart: calls.some((call) => /multipart/.test(call.request.encoding)),
    files: calls.some((call) => call.params !== undefined && holdsFile(call.params.type)),
    pagination: planning.pages.length > 0,
    streaming: calls.some((call) => call.streaming !== undefined),
    webhooks: webhooks.length > 0,
    webhookKeys: webhooks.some((webhook) => webhook.keyOption !== undefined),
    binaryResponses: calls.some((call) => call.response.kind === 'binary'),
    nestedQuery: calls.some((call) => hasNestedQuery(call)),
    idempotency: planning.config.client.idempotencyHeader !== undefined,
  };
}

function holdsFile(type: TypePlan): boolean {
  const own = type.shape.kind === 'alias' ? [type.shape.type] : type.shape.fields.map((field) => field.type);
  return own.some(mentionsFile) || type.nested.some(holdsFile);
}

function mentionsFile(type: TypeExpression): boolean {
  switch (type.kind) {
    case 'file':
      return true;
    case 'array':
      return mentionsFile(type.item);
    case 'map':
      return mentionsFile(type.value);
    case 'nullable':
      return mentionsFile(type.type);
    case 'union':
      return type.variants.some(mentionsFile);
    default:
      return false;
  }
}

/** True when a query parameter is an array or an object, which a plain `key=value` cannot carry. */
function hasNestedQuery(call: HttpMethodPlan): boolean {
  return call.operation.parameters.some(
    ({ place, schema }) => place === 'query' && !['string', 'number', 'boolean', 'enum'].includes(schema.kind),
  );
}
