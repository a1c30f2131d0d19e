// A `webhook_unwrap` method: one type per event of the spec's `webhooks`, and their union.

import type { Operation } from '../model/api.ts';
import type { MethodConfig } from '../model/config.ts';
import { joinNames, nameOf, type Name } from '../model/name.ts';
import type { TypeExpression, TypePlan, WebhookMethodPlan } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { bodyMedia } from './content.ts';
import { modelOf, type Planning } from './planning.ts';
import { hasSeveralEvents } from './reference.ts';
import { webhookSample } from './samples/index.ts';
import { planType } from './types.ts';

interface Event {
  readonly name: Name;
  readonly type: TypeExpression;
  readonly declared?: TypePlan;
}

/** The resource of a method, and what it declares already. */
export interface WebhookHome {
  /** `ResourcePlan.id`. */
  readonly resource: string;
  /** Collects the names of inline events, so that a second method of the resource refers to them. */
  readonly declared: Set<string>;
}

export function planWebhook(planning: Planning, method: MethodConfig, home: WebhookHome): WebhookMethodPlan {
  const { declared, resource } = home;
  const operations = eventOperations(planning, method);
  const events = operations.flatMap(([key, operation]) => planEvent(planning, { key, operation, declared }));
  const name = nameOf(method.key);
  const keyOption = method.webhook?.keyOption;
  const schema = operations.map(([, operation]) => bodyMedia(operation.body)?.schema).find((one) => one !== undefined);
  return {
    kind: 'webhook',
    name,
    key: method.key,
    origin: { source: 'config', pointer: method.pointer },
    docs: method.deprecated === undefined ? {} : { deprecated: method.deprecated, deprecationReplacesText: false },
    events,
    union: planUnion(planning, method, { operations, events, resource }),
    ...(keyOption == null ? {} : { keyOption: nameOf(keyOption) }),
    keyEncoding: method.webhook?.keyEncoding ?? 'base64',
    ...(schema === undefined ? {} : { samplePayload: samplePayload(planning, schema) }),
  };
}

interface Events {
  readonly operations: ReturnType<typeof eventOperations>;
  readonly events: readonly Event[];
  readonly resource: string;
}

/** The type of all events; a model that is the only one is copied, so that the type can grow into a union. */
function planUnion(planning: Planning, method: MethodConfig, { operations, events, resource }: Events): TypePlan {
  const name = joinNames(nameOf(method.key), nameOf('WebhookEvent'));
  const isOnly = operations.length === 1 && !hasSeveralEvents(planning.reference, resource, method.key);
  const schema = isOnly ? bodyMedia(operations[0]?.[1].body)?.schema : undefined;
  if (schema !== undefined && events[0]?.type.kind === 'model') return planType(planning, { name, schema });
  return unionOf(name, method, events, sharedDescription(planning, operations));
}

function samplePayload(planning: Planning, schema: Schema) {
  return webhookSample({
    api: planning.api,
    config: planning.config,
    schema,
    isModel: (pointer) => planning.models.has(pointer),
  });
}

/** The webhooks of the spec in its order, or those the config names. */
function eventOperations(planning: Planning, method: MethodConfig): readonly (readonly [string, Operation])[] {
  const configured = method.webhook?.eventTypes;
  if (configured === undefined) return [...planning.api.webhooks];
  return Object.values(configured).flatMap((key) => {
    const operation = planning.api.webhooks.get(key);
    return operation === undefined ? [] : [[key, operation] as const];
  });
}

interface EventRequest {
  readonly key: string;
  readonly operation: Operation;
  readonly declared: Set<string>;
}

function planEvent(planning: Planning, { key, operation, declared }: EventRequest): Event[] {
  const schema = bodyMedia(operation.body)?.schema;
  if (schema === undefined) return [];
  const model = modelOf(planning, schema);
  if (model !== undefined) return [{ name: model.name, type: { kind: 'model', pointer: model.pointer } }];
  const name = joinNames(nameOf(key), nameOf('WebhookEvent'));
  const type = { kind: 'local', name } as const;
  if (declared.has(key)) return [{ name, type }];
  declared.add(key);
  return [{ name, type, declared: planType(planning, { name, schema }) }];
}

function sharedDescription(planning: Planning, operations: readonly (readonly [string, Operation])[]): string | undefined {
  const [first] = operations;
  const schema = first === undefined ? undefined : bodyMedia(first[1].body)?.schema;
  if (schema === undefined) return undefined;
  return planType(planning, { name: nameOf('event'), schema }).docs.text;
}

/** A spec without webhooks leaves the event unknown. */
function eventType(events: readonly Event[]): TypeExpression {
  return events.length === 0 ? { kind: 'unknown' } : { kind: 'union', variants: events.map((event) => event.type) };
}

function unionOf(name: Name, method: MethodConfig, events: readonly Event[], text: string | undefined): TypePlan {
  return {
    name,
    docs: text === undefined ? {} : { text },
    shape: { kind: 'alias', type: eventType(events) },
    nested: [],
    origin: { source: 'config', pointer: method.pointer },
  };
}
