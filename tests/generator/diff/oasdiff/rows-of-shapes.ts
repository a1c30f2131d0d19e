// Edits of operations, parameters, properties, enums and unions.

import type { Row } from './an-operation.ts';

export const SHAPE_ROWS: readonly Row[] = [
  {
    edit: 'operation removed',
    apply: ({ spec }) => {
      delete spec['paths']['/v1/books']['post'];
    },
    check: 'api-removed-without-deprecation',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'operation added',
    apply: ({ spec, operation }) => {
      spec['paths']['/v1/shelves'] = { post: { ...operation, operationId: 'create-shelf' } };
    },
    check: 'endpoint-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'operationId changed',
    apply: ({ operation }) => {
      operation['operationId'] = 'make-book';
    },
    check: 'api-operation-id-removed',
    level: 'INFO',
    wire: 'nothing',
    surface: 'nothing',
  },
  {
    edit: 'optional query parameter added',
    apply: ({ parameters }) => {
      parameters.push({ name: 'page', in: 'query', schema: { type: 'string' } });
    },
    check: 'new-optional-request-parameter',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'required query parameter added',
    apply: ({ parameters }) => {
      parameters.push({ name: 'page', in: 'query', required: true, schema: { type: 'string' } });
    },
    check: 'new-required-request-parameter',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'query parameter removed',
    apply: ({ parameters }) => {
      parameters.splice(0, 1);
    },
    check: 'request-parameter-removed',
    level: 'WARN',
    wire: 'risky',
    surface: 'breaking',
    right: 'both: a server may ignore it, a program that names it no longer compiles',
  },
  {
    edit: 'query parameter made required',
    apply: ({ parameters }) => {
      parameters[0]!['required'] = true;
    },
    check: 'request-parameter-became-required',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'query parameter made optional',
    apply: ({ parameters }) => {
      delete parameters[1]!['required'];
    },
    check: 'request-parameter-became-optional',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'value removed from a parameter',
    apply: ({ parameters }) => {
      parameters[2]!['schema'].enum.pop();
    },
    check: 'request-parameter-enum-value-removed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'value added to a parameter',
    apply: ({ parameters }) => {
      parameters[2]!['schema'].enum.push('none');
    },
    check: 'request-parameter-enum-value-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'type of a parameter changed',
    apply: ({ parameters }) => {
      parameters[0]!['schema'] = { type: 'string' };
    },
    check: 'request-parameter-type-changed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'optional request property added',
    apply: ({ body }) => {
      body['properties'].isbn = { type: 'string' };
    },
    check: 'new-optional-request-property',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'required request property added',
    apply: ({ body }) => {
      body['properties'].isbn = { type: 'string' };
      body['required'].push('isbn');
    },
    check: 'new-required-request-property',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'request property removed',
    apply: ({ body }) => {
      delete body['properties'].free;
    },
    check: 'request-property-removed',
    level: 'WARN',
    wire: 'risky',
    surface: 'breaking',
    right: 'both, as for a parameter',
  },
  {
    edit: 'request property made required',
    apply: ({ body }) => {
      body['required'].push('free');
    },
    check: 'request-property-became-required',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'request property made optional',
    apply: ({ body }) => {
      body['required'] = [];
    },
    check: 'request-property-became-optional',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'value removed from a request enum',
    apply: ({ body }) => {
      body['properties'].kind.enum.pop();
    },
    check: 'request-property-enum-value-removed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'value added to a request enum',
    apply: ({ body }) => {
      body['properties'].kind.enum.push('film');
    },
    check: 'request-property-enum-value-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'request property became an enum',
    apply: ({ body }) => {
      body['properties'].free.enum = ['a', 'b'];
    },
    check: 'request-property-became-enum',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'request property no longer nullable',
    apply: ({ body }) => {
      delete body['properties'].note.nullable;
    },
    check: 'request-property-became-not-nullable',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'request property became nullable',
    apply: ({ body }) => {
      body['properties'].free.nullable = true;
    },
    check: 'request-property-became-nullable',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'type of a request property changed',
    apply: ({ body }) => {
      body['properties'].pages = { type: 'string' };
    },
    check: 'request-property-type-changed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'request integer became a number',
    apply: ({ body }) => {
      body['properties'].pages.type = 'number';
    },
    check: 'request-property-type-generalized',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'variant added to a request union',
    apply: ({ body }) => {
      body['properties'].shelf.oneOf.push({ type: 'string' });
    },
    check: 'request-property-one-of-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'variant removed from a request union',
    apply: ({ body }) => {
      body['properties'].shelf.oneOf.push({ type: 'string' });
      body['properties'].shelf.oneOf.splice(0, 1);
      body['properties'].shelf.oneOf.pop();
    },
    check: 'request-property-one-of-removed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'body made required',
    apply: ({ operation }) => {
      operation['requestBody'].required = true;
    },
    check: 'request-body-became-required',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'optional response property added',
    apply: ({ answer }) => {
      answer['properties'].isbn = { type: 'string' };
    },
    check: 'response-optional-property-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'required response property added',
    apply: ({ answer }) => {
      answer['properties'].isbn = { type: 'string' };
      answer['required'].push('isbn');
    },
    check: 'response-required-property-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'optional response property removed',
    apply: ({ answer }) => {
      delete answer['properties'].free;
    },
    check: 'response-optional-property-removed',
    level: 'WARN',
    wire: 'breaking',
    surface: 'breaking',
    right: 'inox: who reads it no longer compiles, and gets nothing any more',
  },
  {
    edit: 'required response property removed',
    apply: ({ answer }) => {
      delete answer['properties'].id;
      answer['required'].shift();
    },
    check: 'response-required-property-removed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'response property made optional',
    apply: ({ answer }) => {
      answer['required'].shift();
    },
    check: 'response-property-became-optional',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'response property made required',
    apply: ({ answer }) => {
      answer['required'].push('free');
    },
    check: 'response-property-became-required',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'response property became nullable',
    apply: ({ answer }) => {
      answer['properties'].free.nullable = true;
    },
    check: 'response-property-became-nullable',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'response property no longer nullable',
    apply: ({ answer }) => {
      delete answer['properties'].note.nullable;
    },
    check: 'response-property-became-not-nullable',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'value added to a response enum',
    apply: ({ answer }) => {
      answer['properties'].kind.enum.push('film');
    },
    check: 'response-property-enum-value-added',
    level: 'WARN',
    wire: 'risky',
    surface: 'risky',
  },
  {
    edit: 'value removed from a response enum',
    apply: ({ answer }) => {
      answer['properties'].kind.enum.pop();
    },
    check: 'response-property-enum-value-removed',
    level: 'INFO',
    wire: 'additive',
    surface: 'breaking',
    right: 'both: nothing worse is sent, and a comparison with the value no longer compiles (TS2367)',
  },
  {
    edit: 'type of a response property changed',
    apply: ({ answer }) => {
      answer['properties'].pages = { type: 'string' };
    },
    check: 'response-property-type-changed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'response integer became a number',
    apply: ({ answer }) => {
      answer['properties'].pages.type = 'number';
    },
    check: 'response-property-type-generalized',
    level: 'ERR',
    wire: 'risky',
    surface: 'nothing',
    right:
      'each for its users: TypeScript has one kind of number, other languages have two; who counts with it may meet a fraction',
  },
  {
    edit: 'variant added to a response union',
    apply: ({ answer }) => {
      answer['properties'].shelf.oneOf.push({
        type: 'object',
        required: ['type', 'room'],
        properties: { type: { type: 'string', enum: ['box'] }, room: { type: 'string' } },
      });
    },
    check: 'response-property-one-of-added',
    level: 'ERR',
    wire: 'risky',
    surface: 'risky',
    right: 'inox, for readers who leave a way out for kinds to come; as for enum values, where oasdiff warns',
  },
  {
    edit: 'variant without what the others share added to a response union',
    apply: ({ answer }) => {
      answer['properties'].shelf.oneOf.push({
        type: 'object',
        required: ['lid'],
        properties: { lid: { type: 'boolean' } },
      });
    },
    check: 'response-property-one-of-added',
    level: 'ERR',
    wire: 'risky',
    surface: 'breaking',
  },
  {
    edit: 'success status removed',
    apply: ({ operation }) => {
      operation['responses']['201'] = operation['responses']['200'];
      delete operation['responses']['200'];
    },
    check: 'response-success-status-removed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
    right: 'oasdiff and the wire: the SDK takes every success alike',
  },
  {
    edit: 'error status removed',
    apply: ({ operation }) => {
      delete operation['responses']['404'];
    },
    check: 'response-non-success-status-removed',
    level: 'INFO',
    wire: 'docs',
    surface: 'nothing',
  },
];
