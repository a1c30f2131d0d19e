// One named thing as a list of facts: its origin, its place in the configuration, the decisions about it.

import type { Name } from '../../model/name.ts';
import type { Origin } from '../../model/origin.ts';
import type { HttpMethodPlan, MethodPlan, ResponsePlan, TypeExpression, TypePlan } from '../../model/plan.ts';
import type { Visibility } from '../../model/visibility.ts';
import { spell, type Named } from './find-named.ts';
import type { Documents } from '../run.ts';
import { counted } from '../terminal.ts';

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What is known about a thing, most telling first. */
export function describeNamed(named: Named, documents: Documents): readonly Fact[] {
  switch (named.kind) {
    case 'resource':
      return describeResource(named, documents);
    case 'method':
      return describeMethod(named.method, documents);
    case 'type':
      return describeType(named, documents);
  }
}

function describeResource({ resource }: Extract<Named, { kind: 'resource' }>, documents: Documents): readonly Fact[] {
  const names = (all: readonly { readonly name: Name }[], first: 'upper' | 'lower') =>
    all.map(({ name }) => spell(name, first)).join(', ');
  return kept([
    ['configured at', placeOf(resource.origin, documents)],
    ['methods', names(resource.methods, 'lower')],
    ['models', names(resource.models, 'upper')],
    ['subresources', names(resource.subresources, 'lower')],
    ['documentation', resource.description],
    ['hand-written', resource.custom ? 'yes: nothing is generated for it' : undefined],
  ]);
}

function describeMethod(method: MethodPlan, documents: Documents): readonly Fact[] {
  const configured: Entry = ['configured at', placeOf(method.name.origin ?? method.origin, documents)];
  switch (method.kind) {
    case 'http':
      return kept([...describeCall(method, documents), configured, ...describeDocs(method)]);
    case 'alias':
      return kept([['alias of', spell(method.target, 'lower')], configured, ...describeDocs(method)]);
    case 'webhook': {
      const events = method.events.map(({ name }) => spell(name, 'upper')).join(', ');
      return kept([
        ['unwraps', events],
        ['verified with', method.keyOption === undefined ? 'nothing' : spell(method.keyOption, 'lower')],
        configured,
      ]);
    }
  }
}

function describeCall(method: HttpMethodPlan, documents: Documents): readonly Entry[] {
  const { operation, positional, params, request } = method;
  const fields = params?.fields.map((field) => `${field.name}${field.required ? '' : '?'} (${field.place})`).join(', ');
  return [
    [
      'operation',
      `${operation.verb.toUpperCase()} ${operation.path}${
        operation.operationId === undefined ? '' : `, operationId ${operation.operationId}`
      }`,
    ],
    ['written at', placeOf(operation.origin, documents)],
    ['visible to', sayVisibility(operation.visibility)],
    ['positional', positional.map(({ name }) => spell(name, 'lower')).join(', ')],
    [
      'params',
      params === undefined
        ? 'none'
        : `${spell(params.type.name, 'upper')}${params.required ? '' : ', optional'}: ${fields}`,
    ],
    [
      'request body',
      request.encoding === 'none' ? undefined : `${request.encoding} (${request.contentType ?? 'application/json'})`,
    ],
    ['returns', sayResponse(method.response)],
    ['streams', method.streaming === undefined ? undefined : sayType(method.streaming.event)],
    ['test skipped', method.skipTestReason],
  ];
}

function describeDocs({ docs }: MethodPlan): readonly Entry[] {
  return [
    ['deprecated', docs.deprecated === '' ? 'yes' : docs.deprecated],
    ['documentation', docs.text],
  ];
}

function describeType(
  { type, method, resource }: Extract<Named, { kind: 'type' }>,
  documents: Documents,
): readonly Fact[] {
  const origin = type.name.origin;
  return kept([
    ['schema', type.origin.pointer],
    ['written at', placeOf(type.origin, documents)],
    ['named by', origin === undefined ? undefined : placeOf(origin, documents)],
    ['belongs to', method === undefined ? `resource ${resource.id}` : `method ${resource.id}.${method.key}`],
    ['shape', sayShape(type)],
    ['nested types', type.nested.map(({ name }) => spell(name, 'upper')).join(', ')],
    ['documentation', type.docs.text],
  ]);
}

function sayShape({ shape }: TypePlan): string {
  if (shape.kind === 'alias') return `alias of ${sayType(shape.type)}`;
  const fields = shape.fields.map((field) => `${field.name}${field.optional ? '?' : ''}`).join(', ');
  const bases = shape.extends.map(sayType).join(', ');
  return `interface with ${counted(shape.fields.length, 'field')}${bases === '' ? '' : `, extends ${bases}`}${
    fields === '' ? '' : `: ${fields}`
  }`;
}

function sayResponse(response: ResponsePlan): string {
  switch (response.kind) {
    case 'void':
      return 'nothing';
    case 'binary':
      return `the raw response (${response.contentType})`;
    case 'json':
      return `${sayType(response.type)}${response.nullable ? ' or null' : ''}${
        response.envelope === undefined ? '' : `, unwrapped from ${response.envelope}`
      }`;
    case 'page':
      return `pages (${spell(response.page.name, 'upper')}) of ${sayType(response.item)}`;
  }
}

function sayType(type: TypeExpression): string {
  switch (type.kind) {
    case 'literals':
      return type.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'array':
      return `Array<${sayType(type.item)}>`;
    case 'map':
      return `{ [key: string]: ${sayType(type.value)} }`;
    case 'union':
      return type.variants.map(sayType).join(' | ');
    case 'intersection':
      return type.parts.map(sayType).join(' & ');
    case 'nullable':
      return `${sayType(type.type)} | null`;
    case 'model':
      return type.pointer;
    case 'nested':
      return `${spell(type.scope, 'upper')}.${spell(type.name, 'upper')}`;
    case 'local':
      return spell(type.name, 'upper');
    case 'pageParams':
      return `${spell(type.page, 'upper')}Params`;
    default:
      return type.kind;
  }
}

function sayVisibility({ groups }: Visibility): string {
  return groups === undefined ? 'everyone' : groups.join(', ');
}

/** `file:line:column pointer`, as far as it is known. */
export function placeOf(origin: Origin, documents: Documents): string {
  const document = origin.source === 'spec' ? documents.spec : documents.config;
  const position = document?.where(origin.pointer);
  return position === undefined
    ? origin.pointer
    : `${position.file}:${position.line}:${position.column} ${origin.pointer}`;
}

type Entry = readonly [label: string, text: string | undefined];

function kept(entries: readonly Entry[]): readonly Fact[] {
  return entries.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{ label, text }]));
}
