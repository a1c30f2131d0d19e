// A plan made by hand: an SDK without resources, to which a test adds what it is about.

import { NO_POLICY } from '../../generator/model/change-policy.ts';
import type { PaginationConfig, PaginationField, SdkConfig } from '../../generator/model/config.ts';
import type { Name } from '../../generator/model/name.ts';
import type {
  ClientOptionPlan,
  ClientPlan,
  HttpMethodPlan,
  ResourcePlan,
  SdkPlan,
  TypePlan,
} from '../../generator/model/plan.ts';
import { splitWords } from '../../generator/words/split-words.ts';

/** A name from snake-cased text. */
export function name(text: string): Name {
  return { words: splitWords(text) };
}

/** The configuration of a service called Books. */
export function aConfig(changes: Partial<SdkConfig> = {}): SdkConfig {
  return {
    organization: { name: 'books' },
    target: {
      layout: 'current',
      packageName: 'books-sdk',
      packageManager: 'npm',
      browser: { state: 'allow' },
      publishesToJsr: false,
      skip: false,
    },
    environments: [{ name: 'production', url: 'https://api.books.example' }],
    resources: [],
    settings: {
      license: 'Apache-2.0',
      disableMockTests: false,
      mockServer: 'steady',
      perEndpointSecurity: false,
      unwrapResponseFields: [],
      positionalParams: true,
      sortSchemaProperties: true,
    },
    client: {
      options: [],
      defaultHeaders: [],
      defaultTimeoutMs: 60_000,
      maxRetries: 2,
      initialDelaySeconds: 0.5,
      maxDelaySeconds: 8,
      exampleName: 'client',
    },
    pagination: [],
    streamEvents: [],
    query: { nestedFormat: 'brackets', arrayFormat: 'comma' },
    multipartArrayFormat: 'brackets',
    readme: { exampleRequests: new Map(), includeStainlessAttribution: false },
    transforms: [],
    customCasings: new Map(),
    unspecifiedEndpoints: [],
    builds: [],
    inox: { sdkVersion: '1.2.3', sortMethods: true, versionPairLinks: false, policy: NO_POLICY },
    ...changes,
  };
}

/** An option that the caller must give, read from `BOOKS_<KEY>`. */
export function anOption(key: string, changes: Partial<ClientOptionPlan> = {}): ClientOptionPlan {
  return {
    name: name(key),
    key,
    type: 'string',
    nullable: false,
    readEnv: `BOOKS_${key.toUpperCase()}`,
    requiredInTests: false,
    ...changes,
  };
}

/** A client with one bearer token. */
export function aClient(changes: Partial<ClientPlan> = {}): ClientPlan {
  return {
    name: name('books'),
    envPrefix: name('books'),
    exampleName: name('client'),
    options: [anOption('bearer_token')],
    environments: [{ name: 'production', url: 'https://api.books.example' }],
    auth: {
      schemes: [{ kind: 'bearer', name: 'bearerAuth', keyword: 'Bearer', option: name('bearer_token') }],
      requirements: [['bearerAuth']],
      perEndpoint: false,
    },
    ...changes,
  };
}

/** A resource of the client without methods. */
export function aResource(key: string, changes: Partial<ResourcePlan> = {}): ResourcePlan {
  return {
    id: key,
    kind: 'resource',
    key,
    name: name(key),
    path: [name(key)],
    origin: { source: 'config', pointer: `#/resources/${key}` },
    methods: [],
    models: [],
    pageAliases: [],
    subresources: [],
    custom: false,
    ...changes,
  };
}

/** A field of a pagination scheme. */
export function aPageField(fieldName: string, changes: Partial<PaginationField> = {}): PaginationField {
  return {
    name: fieldName,
    type: 'string',
    nullable: false,
    isTopLevelArray: false,
    required: false,
    properties: [],
    ...changes,
  };
}

/** The field that holds the items. */
export function anItemsField(fieldName = 'data', changes: Partial<PaginationField> = {}): PaginationField {
  return aPageField(fieldName, { type: 'array', purpose: 'items', ...changes });
}

/** A pagination scheme. */
export function aScheme(schemeName: string, changes: Partial<PaginationConfig> = {}): PaginationConfig {
  return {
    name: schemeName,
    pointer: '#/pagination/0',
    type: 'cursor',
    paramLocation: 'query',
    continueOnEmptyItems: false,
    request: [aPageField('cursor', { purpose: 'next_cursor_param' })],
    response: [anItemsField(), aPageField('next_cursor', { purpose: 'next_cursor_field' })],
    ...changes,
  };
}

/** A plan without resources. */
export function aPlan(changes: Partial<SdkPlan> = {}): SdkPlan {
  return {
    config: aConfig(),
    client: aClient(),
    resources: [],
    pages: [],
    models: new Map(),
    capabilities: {
      multipart: false,
      files: false,
      pagination: (changes.pages ?? []).length > 0,
      streaming: false,
      webhooks: false,
      webhookKeys: false,
      binaryResponses: false,
      nestedQuery: false,
      idempotency: false,
    },
    endpoints: 0,
    ...changes,
  };
}

/** A method `post /v1/<resource>` that takes a body and returns a value of the file's own type. */
export function aMethod(key: string, changes: Partial<HttpMethodPlan> = {}): HttpMethodPlan {
  const origin = { source: 'spec', pointer: `#/paths/~1v1~1${key}/post` } as const;
  const declared: TypePlan = {
    name: name(`book_${key}_response`),
    docs: {},
    shape: { kind: 'interface', extends: [], fields: [] },
    nested: [],
    origin,
  };
  const call = { positional: [] };
  return {
    kind: 'http',
    name: name(key),
    key,
    origin,
    docs: {},
    operation: {
      origin,
      visibility: {},
      verb: 'post',
      path: `/v1/${key}`,
      tags: [],
      deprecated: false,
      skipped: false,
      parameters: [],
      responses: [],
      servers: [],
    },
    verb: 'post',
    route: [{ kind: 'text', text: `/v1/${key}` }],
    positional: [],
    response: { kind: 'json', type: { kind: 'local', name: declared.name }, nullable: false, declared },
    request: { encoding: 'none' },
    showExample: false,
    samples: { required: call, all: call, example: call },
    ...changes,
  };
}

/** A params object of one field for a method. */
export function someParams(typeName: string): NonNullable<HttpMethodPlan['params']> {
  const type: TypePlan = {
    name: name(typeName),
    docs: {},
    shape: { kind: 'interface', extends: [], fields: [] },
    nested: [],
    origin: { source: 'spec', pointer: '#' },
  };
  return { type, argument: 'body', required: true, fallback: 'none',
    hasBody: true, fields: [] };
}
