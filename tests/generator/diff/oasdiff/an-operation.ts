// One operation with something of everything, and what an edit of it is called: the ground for the rows beside this.

import type { SEVERITIES } from '../../../../generator/diff/index.ts';
import { TINY_SPEC } from '../../../support/tiny-api.ts';

/** As loose as a document is. */
export type Tree = Record<string, any>;
export type Severity = (typeof SEVERITIES)[number] | 'nothing';

/** One operation with something of everything. */
export function aSpec() {
  const place = (type: string) => ({
    type: 'object',
    required: ['type', 'room'],
    properties: { type: { type: 'string', enum: [type] }, room: { type: 'string' } },
  });
  const bounded = () => ({
    code: { type: 'string', pattern: '^[a-z]+$', minLength: 2, maxLength: 20, default: 'ab' },
    size: { type: 'integer', minimum: 1, maximum: 10 },
    marks: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 5 },
    day: { type: 'string', format: 'date' },
    make: { type: 'string', const: 'new' },
    notes: { type: 'object', properties: { first: { type: 'string' } }, additionalProperties: false },
  });
  const body = {
    type: 'object',
    required: ['title'],
    properties: {
      title: { type: 'string' },
      kind: { type: 'string', enum: ['paper', 'audio'] },
      note: { type: 'string', nullable: true },
      free: { type: 'string' },
      pages: { type: 'integer' },
      shelf: { oneOf: [place('shelf'), place('desk')] },
      ...bounded(),
    },
  };
  const answer = {
    type: 'object',
    required: ['id', 'kind'],
    properties: {
      id: { type: 'string' },
      kind: { type: 'string', enum: ['paper', 'audio'] },
      note: { type: 'string', nullable: true },
      free: { type: 'string' },
      pages: { type: 'integer' },
      shelf: { oneOf: [place('shelf'), place('desk')] },
      ...bounded(),
    },
  };
  const parameters = [
    { name: 'limit', in: 'query', schema: { type: 'integer', default: 10 } },
    { name: 'must', in: 'query', required: true, schema: { type: 'string' } },
    { name: 'sort', in: 'query', schema: { type: 'string', enum: ['up', 'down'] } },
    { name: 'tags', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
  ];
  const spec: Tree = structuredClone(TINY_SPEC);
  const operation: Tree = {
    operationId: 'create-book',
    parameters,
    requestBody: { required: false, content: { 'application/json': { schema: body } } },
    responses: {
      '200': {
        description: 'Made',
        headers: { 'X-Left': { schema: { type: 'integer' } } },
        content: { 'application/json': { schema: answer } },
      },
      '404': { description: 'None' },
    },
  };
  spec['paths']['/v1/books']['post'] = operation;
  spec['components'].securitySchemes.oauth = {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: '/token', scopes: { read: 'Reads', write: 'Writes' } } },
  };
  operation['security'] = [{ bearer: [] }, { oauth: ['write'] }];
  const payload: Tree = {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string' }, title: { type: 'string' } },
  };
  spec['webhooks'] = {
    made: { post: { requestBody: { content: { 'application/json': { schema: payload } } }, responses: {} } },
  };
  return {
    spec,
    operation,
    parameters: parameters as Tree[],
    body: body as Tree,
    answer: answer as Tree,
    /** What a webhook brings. */
    payload,
  };
}

export interface Row {
  readonly edit: string;
  readonly apply: (made: ReturnType<typeof aSpec>) => void;
  /** Check and level as oasdiff publishes them. */
  readonly check: string;
  readonly level: 'ERR' | 'WARN' | 'INFO' | '-';
  readonly wire: Severity;
  readonly surface: Severity;
  /** Where the verdicts differ: who is right, and why. */
  readonly right?: string;
}
