// What a set of roots leads to: schemas met by walking down and through references.

import type { Api, Operation } from './api.ts';
import type { Schema } from './schema.ts';

/** Every schema (by identity) that the roots contain or refer to. Safe with circles. */
export function reachFrom(api: Pick<Api, 'schemas'>, roots: Iterable<Schema>): ReadonlySet<Schema> {
  const reached = new Set<Schema>();
  const stack = [...roots];
  for (let schema = stack.pop(); schema !== undefined; schema = stack.pop()) {
    if (reached.has(schema)) continue;
    reached.add(schema);
    stack.push(...childrenOf(schema, api));
  }
  return reached;
}

/** The schemas that operations mention themselves. */
export function rootsOf(operations: Iterable<Operation>): readonly Schema[] {
  return [...operations].flatMap(({ parameters, body, responses }) => [
    ...parameters.map(({ schema }) => schema),
    ...[...(body?.content ?? []), ...responses.flatMap(({ content }) => content)].flatMap(({ schema }) =>
      schema === undefined ? [] : [schema],
    ),
    ...responses.flatMap(({ headers }) => headers.map(({ schema }) => schema)),
  ]);
}

/** The schemas that a schema itself contains or refers to. */
export function childrenOf(schema: Schema, api: Pick<Api, 'schemas'>): readonly Schema[] {
  switch (schema.kind) {
    case 'reference': {
      const target = api.schemas.get(schema.target);
      return target === undefined ? [] : [target];
    }
    case 'array':
      return [schema.items];
    case 'object':
      return [
        ...schema.properties.map((property) => property.schema),
        ...(typeof schema.additional === 'object' ? [schema.additional] : []),
      ];
    case 'union':
      return [...schema.variants, ...(schema.own === undefined ? [] : [schema.own])];
    case 'intersection':
      return [...schema.parts, ...(schema.own === undefined ? [] : [schema.own])];
    default:
      return [];
  }
}
