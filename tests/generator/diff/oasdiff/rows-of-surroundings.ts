// Edits of what surrounds the values: parameters, media types, statuses, headers, who is let in, servers, webhooks.

import type { Row } from './an-operation.ts';

export const SURROUNDING_ROWS: readonly Row[] = [
  {
    edit: 'greatest number of a parameter set',
    apply: ({ parameters }) => {
      parameters[0]!['schema'].maximum = 100;
    },
    check: 'request-parameter-max-set',
    level: 'WARN',
    wire: 'risky',
    surface: 'nothing',
  },
  {
    edit: 'default of a parameter changed',
    apply: ({ parameters }) => {
      parameters[0]!['schema'].default = 20;
    },
    check: 'request-parameter-default-value-changed',
    level: 'ERR',
    wire: 'risky',
    surface: 'nothing',
    right:
      'inox: callers who send nothing get something else, and go on working; from its version 1.30 oasdiff lets it pass',
  },
  {
    edit: 'default of a parameter added',
    apply: ({ parameters }) => {
      parameters[1]!['schema'].default = 'a';
    },
    check: 'request-parameter-default-value-added',
    level: 'ERR',
    wire: 'additive',
    surface: 'nothing',
    right: 'inox: nothing was said of what counts before',
  },
  {
    edit: 'default of a parameter removed',
    apply: ({ parameters }) => {
      delete parameters[0]!['schema'].default;
    },
    check: 'request-parameter-default-value-removed',
    level: 'ERR',
    wire: 'risky',
    surface: 'nothing',
    right: 'inox, as for one that changed',
  },
  {
    edit: 'parameter deprecated',
    apply: ({ parameters }) => {
      parameters[0]!['deprecated'] = true;
    },
    check: 'request-parameter-deprecated',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'parameter renamed',
    apply: ({ parameters }) => {
      parameters[0]!['name'] = 'limits';
    },
    check: 'request-parameter-removed',
    level: 'WARN',
    wire: 'breaking',
    surface: 'breaking',
    right: 'inox: what callers send has no effect any more',
  },
  {
    edit: 'list of a parameter written otherwise',
    apply: ({ parameters }) => {
      parameters[3]!['explode'] = false;
    },
    check: 'none',
    level: '-',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'path parameter renamed',
    apply: ({ spec }) => {
      const [item] = [spec['paths']['/v1/books/{book_id}']];
      delete spec['paths']['/v1/books/{book_id}'];
      item.get.parameters[0].name = 'id';
      spec['paths']['/v1/books/{id}'] = item;
    },
    check: 'none',
    level: '-',
    wire: 'nothing',
    surface: 'nothing',
  },
  {
    edit: 'operation moved to another path',
    apply: ({ spec, operation }) => {
      delete spec['paths']['/v1/books']['post'];
      spec['paths']['/v1/volumes'] = { post: operation };
    },
    check: 'api-removed-without-deprecation',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'operation deprecated',
    apply: ({ operation }) => {
      operation['deprecated'] = true;
    },
    check: 'endpoint-deprecated',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'media type of a body added',
    apply: ({ operation, body }) => {
      operation['requestBody'].content['application/x-www-form-urlencoded'] = { schema: body };
    },
    check: 'request-body-media-type-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'media type of a body removed',
    apply: ({ operation, body }) => {
      operation['requestBody'].content = { 'multipart/form-data': { schema: body } };
    },
    check: 'request-body-media-type-removed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'media type of a response added',
    apply: ({ operation }) => {
      operation['responses']['200'].content['text/csv'] = { schema: { type: 'string' } };
    },
    check: 'response-media-type-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'success status added',
    apply: ({ operation }) => {
      operation['responses']['202'] = { description: 'Later' };
    },
    check: 'response-success-status-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'error status added',
    apply: ({ operation }) => {
      operation['responses']['429'] = { description: 'Slower' };
    },
    check: 'response-non-success-status-added',
    level: 'INFO',
    wire: 'docs',
    surface: 'nothing',
  },
  {
    edit: 'response header added',
    apply: ({ operation }) => {
      operation['responses']['200'].headers['X-Right'] = { schema: { type: 'string' } };
    },
    check: 'response-header-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'response header removed',
    apply: ({ operation }) => {
      delete operation['responses']['200'].headers;
    },
    check: 'optional-response-header-removed',
    level: 'WARN',
    wire: 'risky',
    surface: 'nothing',
  },
  {
    edit: 'type of a response header changed',
    apply: ({ operation }) => {
      operation['responses']['200'].headers['X-Left'].schema = { type: 'boolean' };
    },
    check: 'response-header-type-changed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'one more way to be let in',
    apply: ({ operation }) => {
      operation['security'].push({ bearer: [], oauth: [] });
      operation['security'].push({});
    },
    check: 'api-security-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'one way less to be let in',
    apply: ({ operation }) => {
      operation['security'].pop();
    },
    check: 'api-security-removed',
    level: 'INFO',
    wire: 'breaking',
    surface: 'nothing',
    right: 'inox: who was let in is refused; oasdiff has it as an error from its version 1.30',
  },
  {
    edit: 'scope asked for',
    apply: ({ operation }) => {
      operation['security'][1].oauth.push('read');
    },
    check: 'api-security-scope-added',
    level: 'INFO',
    wire: 'breaking',
    surface: 'nothing',
    right: 'inox: who was let in is refused; oasdiff has it as an error from its version 1.30',
  },
  {
    edit: 'scope no longer asked for',
    apply: ({ operation }) => {
      operation['security'][1].oauth.pop();
    },
    check: 'api-security-scope-removed',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'key in place of a token for all operations',
    apply: ({ spec }) => {
      spec['components'].securitySchemes.bearer = { type: 'apiKey', in: 'header', name: 'X-Key' };
    },
    check: 'api-security-component-type-changed',
    level: 'INFO',
    wire: 'breaking',
    surface: 'nothing',
    right: 'inox: requests carry what is refused',
  },
  {
    edit: 'server removed',
    apply: ({ spec }) => {
      spec['servers'] = [{ url: 'https://books.example/api' }];
    },
    check: 'none',
    level: '-',
    wire: 'risky',
    surface: 'nothing',
  },
  {
    edit: 'webhook added',
    apply: ({ spec }) => {
      spec['webhooks'].lost = spec['webhooks'].made;
    },
    check: 'webhook-added',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'webhook removed',
    apply: ({ spec }) => {
      spec['webhooks'] = {};
    },
    check: 'webhook-removed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'required property added to what a webhook brings',
    apply: ({ payload }) => {
      payload['properties'].at = { type: 'string' };
      payload['required'].push('at');
    },
    check: 'new-required-request-property',
    level: 'ERR',
    wire: 'additive',
    surface: 'nothing',
    right: 'inox: the server writes it, oasdiff judges it as if callers did',
  },
  {
    edit: 'optional property removed from what a webhook brings',
    apply: ({ payload }) => {
      delete payload['properties'].title;
    },
    check: 'request-property-removed',
    level: 'WARN',
    wire: 'breaking',
    surface: 'nothing',
    right: 'inox, likewise',
  },
];
