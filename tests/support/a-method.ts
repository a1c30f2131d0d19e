// Methods, types and fields of a plan made by hand, for tests of what is written from them.

import type { Operation } from '../../generator/model/api.ts';
import type {
  FieldPlan,
  HttpMethodPlan,
  ParamFieldPlan,
  ParamsPlan,
  RoutePart,
  TypeExpression,
  TypePlan,
} from '../../generator/model/plan.ts';
import { name } from './a-plan.ts';

const ORIGIN = { source: 'spec', pointer: '#' } as const;

export const STRING: TypeExpression = { kind: 'string' };

/** The operation behind a method; only what emission reads of it. */
function anOperation(verb: HttpMethodPlan['verb'], path: string): Operation {
  return {
    origin: ORIGIN,
    visibility: {},
    verb,
    path,
    tags: [],
    deprecated: false,
    skipped: false,
    parameters: [],
    responses: [],
    servers: [],
  };
}

/** A method without params that answers nothing: `aMethod('get', 'get /books/{id}')`. */
export function aMethod(key: string, endpoint: string, changes: Partial<HttpMethodPlan> = {}): HttpMethodPlan {
  const [verb = 'get', path = '/'] = endpoint.split(' ');
  // Tests write their verbs correctly.
  const operation = anOperation(verb as HttpMethodPlan['verb'], path);
  const none = { positional: [] };
  return {
    kind: 'http',
    name: name(key),
    key,
    origin: ORIGIN,
    docs: {},
    operation,
    verb: operation.verb,
    route: routeOf(path),
    positional: [],
    response: { kind: 'void' },
    request: { encoding: 'none' },
    showExample: false,
    samples: { required: none, all: none, example: none },
    ...changes,
  };
}

function routeOf(path: string): readonly RoutePart[] {
  return path
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{') ? { kind: 'parameter', name: part.slice(1, -1) } : { kind: 'text', text: part },
    );
}

/** A positional path parameter of type string. */
export function aPositional(parameter: string): HttpMethodPlan['positional'][number] {
  return { parameter, name: name(parameter), type: STRING, docs: {}, source: undefined };
}

/** A field of an interface: `title` or, optional, `title?`. */
export function aField(text: string, type: TypeExpression = STRING, changes: Partial<FieldPlan> = {}): FieldPlan {
  const optional = text.endsWith('?');
  return { name: optional ? text.slice(0, -1) : text, optional, type, docs: {}, origin: ORIGIN, ...changes };
}

/** An interface declaration. */
export function anInterface(typeName: string, fields: readonly FieldPlan[], changes: Partial<TypePlan> = {}): TypePlan {
  return {
    name: name(typeName),
    docs: {},
    shape: { kind: 'interface', extends: [], fields },
    nested: [],
    origin: ORIGIN,
    ...changes,
  };
}

/** A type alias declaration. */
export function anAlias(typeName: string, type: TypeExpression, changes: Partial<TypePlan> = {}): TypePlan {
  return { name: name(typeName), docs: {}, shape: { kind: 'alias', type }, nested: [], origin: ORIGIN, ...changes };
}

/** Params made of fields that know their place; required when one of them is. */
export function aParams(typeName: string, argument: ParamsPlan['argument'], fields: readonly FieldPlan[]): ParamsPlan {
  const required = fields.some(({ optional }) => !optional);
  return {
    type: anInterface(typeName, fields),
    argument,
    required,
    fallback: 'object',
    hasBody: fields.some(({ place }) => place === 'body'),
    fields: fields.map(paramField),
  };
}

function paramField(field: FieldPlan): ParamFieldPlan {
  return {
    place: field.place ?? 'body',
    name: field.name,
    key: field.name,
    variable: name(field.name),
    required: !field.optional,
    isText: field.type.kind === 'string',
    wholeBody: false,
  };
}
