// A configured method and its operation -> MethodPlan.

import { badgeOf } from './descriptions.ts';
import { operationKey, type Operation, type Parameter } from '../model/api.ts';
import type { MethodConfig } from '../model/config.ts';
import { joinNames, nameOf, type Name } from '../model/name.ts';
import type {
  AliasMethodPlan,
  CallSample,
  Docs,
  HttpMethodPlan,
  MethodSamples,
  PositionalPlan,
  ResponsePlan,
  RoutePart,
  StreamingPlan,
  TypeExpression,
} from '../model/plan.ts';
import { clientOptionFor } from './client-params.ts';
import { bodyMedia, requestPlan, successAnswer } from './content.ts';
import { layoutRules } from './layout-rules.ts';
import { nestDottedQuery } from './nested-query.ts';
import { findPagination } from './pagination.ts';
import { planParams } from './params.ts';
import type { Planning } from './planning.ts';
import { methodForEveryone } from './reference.ts';
import { planResponse, responseSchema } from './responses.ts';
import { methodSamples } from './samples/index.ts';
import { operationSecurity } from './security.ts';
import { plainTypeOf } from './type-expression.ts';
import { openScope } from './type-scope.ts';
import { docsOf } from './types.ts';

export interface MethodRequest {
  readonly method: MethodConfig;
  /** `ResourcePlan.id`. */
  readonly resource: string;
  /** Singular of the resource's name: what its types are named after. */
  readonly prefix: Name;
  /** Examples are shown in this resource's doc comments. */
  readonly showExamples: boolean;
}

const NO_CALL: CallSample = { positional: [] };
const NO_SAMPLES: MethodSamples = { required: NO_CALL, all: NO_CALL, example: NO_CALL };

/** The operation a method is configured for; a fixed query in its path may be part of the path in the spec or not. */
export function operationOf(planning: Planning, method: MethodConfig): Operation | undefined {
  if (method.endpoint === undefined) return undefined;
  const { verb, path } = method.endpoint;
  const plain = path.split('?')[0] ?? '';
  const { operations } = planning.api;
  return operations.get(operationKey(verb, path)) ?? operations.get(operationKey(verb, plain));
}

export function planHttpMethod(planning: Planning, operation: Operation, request: MethodRequest): HttpMethodPlan {
  const { method, resource } = request;
  const name = nameOf(method.key);
  const stem = joinNames(request.prefix, name);
  const forEveryone = methodForEveryone(planning.reference, resource, method.key);
  const route = cutRoute(method.endpoint?.path ?? operation.path);
  const ordered = withNestedQuery(planning, withPlainLists(planning, inRouteOrder(operation, route)), forEveryone);
  const positional = planPositional(planning, ordered, method);
  const bodySchema = bodyMedia(operation.body)?.schema;
  const question = { method, operation, body: bodySchema, response: responseSchema(operation), forEveryone };
  const paginated = findPagination(planning, question);
  const params = planParams(planning, {
    method,
    operation: ordered,
    positional: new Set(positional.map((argument) => argument.parameter)),
    typeName: joinNames(stem, nameOf('Params')),
    paginated,
    forEveryone,
  });
  const response = planResponse(planning, { method, operation, resource, stem, paginated, forEveryone });
  const isModel = (pointer: string): boolean => planning.models.has(pointer);
  const docs = { ...methodDocs(operation, method), ...badgeOf(planning, operation.tag) };
  return {
    kind: 'http',
    name,
    key: method.key,
    origin: { source: 'config', pointer: method.pointer },
    docs,
    operation: ordered,
    verb: operation.verb,
    route,
    positional,
    ...(params === undefined ? {} : { params }),
    response,
    request: requestPlan(operation.body),
    ...requestDefaults(planning, method, { operation, response }),
    showExample: request.showExamples && docs.deprecated === undefined,
    samples: planning.withoutSamples === true ? NO_SAMPLES : methodSamples({
      api: planning.api,
      config: planning.config,
      operation: ordered,
      positional,
      params,
      bodySchema,
      isModel,
      streamField: method.streaming?.paramDiscriminator ?? undefined,
    }),
  };
}

type RequestDefaults = Pick<
  HttpMethodPlan,
  'defaultTimeoutMs' | 'defaultMaxRetries' | 'skipTestReason' | 'streaming' | 'security' | 'server'
>;

interface Answered {
  readonly operation: Operation;
  readonly response: ResponsePlan;
}

function requestDefaults(planning: Planning, method: MethodConfig, answered: Answered): RequestDefaults {
  const { operation } = answered;
  const { timeoutMs, maxRetries } = method.defaultRequestOptions ?? {};
  const security = operationSecurity(planning, operation);
  const streaming = streamingOf(planning, method, answered);
  const server = operation.servers[0]?.url;
  return {
    ...(timeoutMs === undefined ? {} : { defaultTimeoutMs: timeoutMs }),
    ...(maxRetries === undefined ? {} : { defaultMaxRetries: maxRetries }),
    ...(method.skipTestReason === undefined ? {} : { skipTestReason: method.skipTestReason }),
    ...(streaming === undefined ? {} : { streaming }),
    ...(security === undefined ? {} : { security }),
    ...(server === undefined ? {} : { server }),
  };
}

/** A second name for another method of the same resource. */
export function planAlias(method: MethodConfig): AliasMethodPlan {
  return {
    kind: 'alias',
    name: nameOf(method.key),
    key: method.key,
    origin: { source: 'config', pointer: method.pointer },
    docs: method.deprecated === undefined ? {} : { deprecated: method.deprecated, deprecationReplacesText: false },
    target: nameOf(method.aliasTo ?? ''),
  };
}

/** Description, else summary; a deprecation says the config's message, else the spec's, else nothing. */
function methodDocs(operation: Operation, method: MethodConfig): Docs {
  const text = operation.description || operation.summary;
  const marked = operation.deprecated ? (operation.deprecationMessage ?? '') : undefined;
  const deprecated = method.deprecated ?? marked;
  return {
    ...(text ? { text } : {}),
    ...(deprecated === undefined ? {} : { deprecated, deprecationReplacesText: false }),
  };
}

/** A path template cut at its parameters; escaping is done later, on each text by itself. */
function cutRoute(path: string): readonly RoutePart[] {
  const parts: RoutePart[] = [];
  let rest = path;
  for (;;) {
    const open = rest.indexOf('{');
    const close = rest.indexOf('}', open);
    if (open < 0 || close < 0) break;
    if (open > 0) parts.push({ kind: 'text', text: rest.slice(0, open) });
    parts.push({ kind: 'parameter', name: rest.slice(open + 1, close) });
    rest = rest.slice(close + 1);
  }
  if (rest !== '') parts.push({ kind: 'text', text: rest });
  return parts;
}

/** The operation with its path parameters in the order of the path; one that nobody declared is text. */
function inRouteOrder(operation: Operation, route: readonly RoutePart[]): Operation {
  const declared = new Map(operation.parameters.filter((one) => one.place === 'path').map((one) => [one.name, one]));
  const path = route.flatMap((part): Parameter[] =>
    part.kind === 'parameter' ? [declared.get(part.name) ?? undeclaredParameter(operation, part.name)] : [],
  );
  return { ...operation, parameters: [...path, ...operation.parameters.filter((one) => one.place !== 'path')] };
}

/**
 * Query lists without the brackets of their names, where the client writes these itself; beside a parameter
 * that has the plain name already, the list is left out.
 */
function withPlainLists(planning: Planning, operation: Operation): Operation {
  if (planning.config.query.arrayFormat !== 'brackets') return operation;
  const named = new Set(operation.parameters.filter(({ place }) => place === 'query').map(({ name }) => name));
  const parameters = operation.parameters.flatMap((parameter): Parameter[] => {
    const { name, place } = parameter;
    if (place !== 'query' || !/.\[\]$/.test(name)) return [parameter];
    return named.has(name.slice(0, -2)) ? [] : [{ ...parameter, name: name.slice(0, -2) }];
  });
  return { ...operation, parameters };
}

function withNestedQuery(planning: Planning, operation: Operation, forEveryone: HttpMethodPlan | undefined): Operation {
  if (planning.config.query.nestedFormat !== 'dots') return operation;
  const { parameters } = operation;
  // For everyone a name may stay dotted because of another that is hidden here.
  const dotted = new Set(forEveryone?.operation.parameters.map(({ name }) => name));
  return { ...operation, parameters: nestDottedQuery(parameters, (name) => dotted.has(name)) };
}

function undeclaredParameter(operation: Operation, name: string): Parameter {
  const base = { origin: operation.origin, visibility: {}, deprecated: false, skipped: false };
  const schema = { ...base, kind: 'string', nullable: false, readOnly: false, writeOnly: false } as const;
  return { ...base, name, place: 'path', required: true, schema };
}

/** By default the last path parameter alone, in the legacy layout all; the config may name others, or none for the whole SDK. */
function planPositional(planning: Planning, operation: Operation, method: MethodConfig): readonly PositionalPlan[] {
  const inPath = operation.parameters.filter((parameter) => parameter.place === 'path');
  const asked = inPath.filter((parameter) => clientOptionFor(planning, parameter) === undefined);
  const byDefault = layoutRules(planning.config).positional === 'all' ? asked : asked.slice(-1);
  const named = method.positionalParams?.flatMap((name) => inPath.filter((parameter) => parameter.name === name));
  const chosen = named ?? (planning.config.settings.positionalParams ? byDefault : []);
  return chosen.map((parameter) => {
    const { name, schema, description, deprecated } = parameter;
    const argument = nameOf(schema.naming?.methodArgument ?? schema.paramName ?? name);
    const scope = openScope(nameOf(name), true);
    const type = plainTypeOf({ planning, scope, place: { inlined: new Set<string>() } }, schema, argument);
    return {
      parameter: name,
      name: argument,
      // An argument has no namespace in which a type of its own could be declared.
      type: scope.pending.length > 0 ? { kind: 'unknown' } : type,
      docs: docsOf({ text: description, deprecated, message: undefined }),
      source: parameter,
    };
  });
}

/** A method streams when the config says so, or when its operation answers with nothing but events. */
function streamingOf(planning: Planning, method: MethodConfig, { operation, response }: Answered): StreamingPlan | undefined {
  const { streaming } = method;
  const answer = successAnswer(operation);
  if (streaming === undefined && answer.kind !== 'events') return undefined;
  const pointer = [...planning.models.values()].find(
    (model) => `${model.resource}.${model.name.words.join('_')}` === streaming?.eventModel,
  )?.pointer;
  return {
    ...(streaming?.paramDiscriminator == null ? {} : { discriminator: streaming.paramDiscriminator }),
    ...(answer.kind === 'events' ? { mediaType: answer.media.type } : {}),
    event: pointer === undefined ? eventOf(response) : { kind: 'model', pointer },
    ...(streaming?.paramsTypeName === undefined ? {} : { paramsName: nameOf(streaming.paramsTypeName) }),
  };
}

/** Where the config names no model, an event is what the method answers, under its name. */
function eventOf(response: ResponsePlan): TypeExpression {
  if (response.kind !== 'json') return { kind: 'unknown' };
  return response.declared === undefined ? response.type : { kind: 'local', name: response.declared.name };
}
