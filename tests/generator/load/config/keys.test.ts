// Every key of the public configuration is known: none of these says "unknown key".

import { expect, test } from 'vitest';
import { configJsonSchema } from '../../../../generator/load/config.ts';
import { readText } from './reading.ts';

const EVERY_KEY = `
edition: 2026-01-30
organization:
  name: acme
  docs: https://docs.acme.example
  contact: a@acme.example
  security_contact: s@acme.example
  security_policy_url: https://acme.example/security
  security_policy_terms: Be kind.
  github_org: acme
  upload_spec: true
targets:
  typescript:
    edition: typescript.2025-10-10
    package_name: '@acme/sdk'
    readme_title: Acme
    production_repo: acme/sdk#main
    staging_repo: acme/staging
    screencast: a.mp4
    skip: false
    publish:
      npm: {auth_method: oidc, release_environment: npm}
      jsr: {package_name: '@acme/sdk', use_access_token: true, release_environment: jsr}
      release: {branch: main, prerelease: true, release_assets: [{name: a, path: b}]}
    options:
      package_manager: pnpm
      enable_treeshaking: false
      browser: {state: allow, message: no}
      node_migration: {previous_version: 1.0.0, migrated_version: 2.0.0}
      mcp_server:
        package_name: '@acme/mcp'
        enable_all_resources: true
        recommend_dynamic_tools: true
        code_exec_permissions: {allow_http_gets: true, allowed_methods: [], blocked_methods: []}
        publish: {docker: {image_name: a, registry: b, release_environment: c}}
        host: {stainless: true}
    custom: {}
  node: null
  python: {edition: python.2025-11-20, project_name: acme, options: {use_uv: true}}
  go: {options: {enable_v2: true}}
  java: {reverse_domain: com.acme}
  kotlin: {}
  ruby: {gem_name: acme}
  terraform: {provider_name: acme}
  cli: {binary_name: acme}
  php: {composer_package_name: acme/acme}
  csharp: {}
  sql: {}
  openapi: {}
  http: {}
environments:
  production: https://{region}.acme.example
  sandbox: https://sandbox.acme.example
resources:
  $shared:
    models: {card: Card}
  $client:
    methods: {ping: get /ping}
  cards:
    description: Cards.
    deprecated: {typescript: gone, default: old}
    skip: [go]
    mcp: {tags: [cards]}
    custom: false
    terraform: true
    cli: {}
    models:
      card: '#/components/schemas/Card'
      item: {openapi_uri: '#/components/schemas/CardList/items', only: [typescript], no_params_suffix: true}
      pair: {type: schema, openapi_uri: Pair, param_model: cards.card, skip: true, deprecated: old}
      old_card: {type: alias, to: card, deprecated: renamed}
    methods:
      list: {endpoint: get /cards, paginated: true, positional_params: []}
      create:
        type: http
        endpoint: post /cards?beta=true
        paginated: false
        unwrap_response: data
        body_param_name: card
        positional_params: [a, b]
        default_request_options: {timeout: PT30S, max_retries: 5}
        skip_test_reason: {typescript: broken}
        deprecated: old
        skip: false
        streaming: {param_discriminator: stream, stream_event_model: cards.card, params_type_name: card_create}
        docs: {response_property: false}
        mcp: {tags: [a], tool_name: b, description: c, enable_jq_filter: true}
        terraform: false
        cli: false
      add: {type: alias, to: create, deprecated: renamed, only: [typescript]}
      unwrap:
        type: webhook_unwrap
        discriminator: type
        webhook_key_opt: {name: secret, encoding: utf-8}
        event_types: {created: card.created}
        preserve_nested_union_titles: true
    subresources:
      transactions:
        methods: {retrieve: 'get /cards/{card_id}/transactions/{id}'}
settings:
  license: {name: MIT, contents: text, extension: md}
  disable_mock_tests: true
  mock_server: steady
  per_endpoint_security: false
  unwrap_response_fields: [data]
  positional_params: false
  sort_schema_properties: true
  file_header: Acme
  python: {license_classifier: x}
client_settings:
  opts:
    api_key:
      type: string
      nullable: false
      read_env: ACME_API_KEY
      default: x
      example: y
      description: The key.
      auth: {security_scheme: apiKey, role: value}
      send_in_header: X-Key
      send_as_query_param: key
      send_as_body_param: key
      send_as_path_param: key
      send_in_cookie: key
      server_variable: region
      required_in_tests: true
  default_headers: {X-Version: 1, X-Name: acme, X-Object: {value: a}}
  default_timeout: 60000
  default_retries: {max_retries: 2, initial_delay_seconds: 0.5, max_delay_seconds: 8}
  idempotency: {header: Idempotency-Key}
  default_client_name: acme
  default_client_example_name: acme
  default_env_prefix: acme
  response_headers: {request_id: X-Request-Id}
security: [{apiKey: []}, {}]
security_schemes:
  apiKey: {type: apiKey, in: header, name: X-Key, x-stainless-auth: {custom: true}}
pagination:
  - name: page
    description: Pages.
    type: cursor
    param_location: query
    continue_on_empty_items: true
    response_type_name: page
    request:
      cursor: {type: string, x-stainless-pagination-property: {purpose: next_cursor_param}}
    response:
      info:
        type: object
        properties:
          next: {type: [string, 'null'], x-stainless-pagination-property: {purpose: next_cursor_field, from_header: X-Next, required: true}}
      data:
        type: array
        items: {type: object}
        x-stainless-pagination-property: {purpose: items, is_top_level_array: true}
streaming:
  on_event:
    - {data_starts_with: '[DONE]', handle: done}
    - {event_type: error, handle: error, error_property: error}
    - {event_type: [a, b], handle: continue}
    - {event_type: null, handle: break}
    - {kind: fallthrough, handle: yield}
query_settings: {nested_format: dots, array_format: repeat}
multipart_settings: {array_format: indices}
readme:
  example_requests:
    default: {type: request, endpoint: post /cards, params: {a: 1}, response_property: id, assign_to: card}
    headline: {snippet: first}
    pagination: {typescript: {endpoint: get /cards}, python: {snippet: x}}
    streaming: {endpoint: get /cards}
    errors: {endpoint: get /cards, example_properties: {code: x}}
    retries: {endpoint: get /cards}
    timeouts: {endpoint: get /cards}
    nested_params: {endpoint: get /cards}
    raw_response: {endpoint: get /cards}
    http_agent: {endpoint: get /cards}
    default_headers: {endpoint: get /cards}
    file_uploads: {endpoint: post /cards, file_param: file, file_path: a.txt}
    typescript: {headline: {endpoint: get /cards}}
    python: {headline: {endpoint: get /cards}}
  example_types: {enum: {type: model, model: cards.card, property: kind}}
  custom_snippets: {first: {typescript: x}}
  include_stainless_attribution: true
errors:
  message_property: error.message
  union:
    source: '#/components/schemas/Error'
    discriminator: type
    status_property: status
    variants: {not_found: {status_code: 404, name: NotFound}}
openapi:
  code_samples: {readme: true}
  code_sample_languages: {curl: true}
  transforms:
    - {command: update, reason: why, args: {target: $.info.title, value: New}}
  transformations:
    - {command: renameProperties, args: [{property: a, rename: {typescript: b}, reason: why}]}
custom_casings:
  acme: {initialism: true}
  foo: {snake: foo, pascal: FOO, capital: Foo, camel: foo}
  mouse: {singular: {pascal: Mouse}, plural: {pascal: Mice}}
unspecified_endpoints: [get /internal]
codeflow:
  release_environment: npm
  publish_packages: true
  reviewers: [a]
  code_owners: {'*': [a]}
  detect_breaking_changes: true
  uses_stainless_github_app: true
diagnostics:
  ignored: {Schema/EnumHasOneMember: true, Schema/Other: [a.b]}
docs: {title: Acme, languages: [typescript], snippets: {}, show_security: true, navigation: {}}
package:
  node: {name: acme, repo: acme/sdk, skip: false}
builds:
  public: {groups: [], output: ../out, package_name: a, version_suffix: -x, readme_note: b, api_version: '1'}
inox:
  sdk_version: 1.2.3
  layout: current
  method_examples: true
  sort_methods: true
  version_pair_links: true
`;

test('every key of the reference is read without error or warning', () => {
  const { config, problems } = readText(EVERY_KEY);
  expect(problems).toEqual([]);
  expect(config).toBeDefined();
});

test('the list above leaves out no top-level key', () => {
  const properties = Object.keys(Object(configJsonSchema()['properties']));
  const written = EVERY_KEY.split('\n').flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []);
  expect(written.toSorted()).toEqual(properties.toSorted());
});

test('a key without effect is noted once, at the outermost key', () => {
  expect(readText(EVERY_KEY).notes).toEqual([
    '#/organization/security_policy_terms',
    '#/organization/upload_spec',
    '#/targets/typescript/staging_repo',
    '#/targets/typescript/screencast',
    '#/targets/typescript/publish/npm',
    '#/targets/typescript/publish/release',
    '#/targets/typescript/options/enable_treeshaking',
    '#/targets/typescript/options/node_migration',
    '#/targets/typescript/options/mcp_server',
    '#/targets/typescript/custom',
    '#/resources/cards/models/pair/param_model',
    '#/resources/cards/methods/create/docs',
    '#/resources/cards/methods/create/mcp',
    '#/resources/cards/methods/unwrap/preserve_nested_union_titles',
    '#/resources/cards/mcp',
    '#/settings/license/contents',
    '#/settings/license/extension',
    '#/client_settings/opts/api_key/send_in_cookie',
    '#/client_settings/response_headers',
    '#/pagination/0/response_type_name',
    '#/readme/example_requests/errors/example_properties',
    '#/readme/example_requests/file_uploads/file_param',
    '#/readme/example_requests/file_uploads/file_path',
    '#/readme/example_types',
    '#/readme/custom_snippets',
    '#/openapi/code_samples',
    '#/openapi/code_sample_languages',
    '#/codeflow',
    '#/diagnostics',
    '#/docs',
  ]);
});

test('every key of the reference has arrived where it belongs', () => {
  const { config } = readText(EVERY_KEY);
  expect(config).toMatchObject({
    edition: '2026-01-30',
    organization: { name: 'acme', securityContact: 's@acme.example', githubOrg: 'acme' },
    target: {
      layout: 'current',
      edition: '2025-10-10',
      packageName: '@acme/sdk',
      readmeTitle: 'Acme',
      productionRepo: 'acme/sdk',
      packageManager: 'pnpm',
      browser: { state: 'allow', message: 'no' },
      publishesToJsr: true,
      skip: false,
    },
    environments: [
      { name: 'production', url: 'https://{region}.acme.example' },
      { name: 'sandbox', url: 'https://sandbox.acme.example' },
    ],
    settings: {
      license: 'MIT',
      disableMockTests: true,
      mockServer: 'steady',
      perEndpointSecurity: false,
      unwrapResponseFields: ['data'],
      positionalParams: false,
      fileHeader: 'Acme',
    },
    client: {
      defaultHeaders: [
        { name: 'X-Version', value: '1' },
        { name: 'X-Name', value: 'acme' },
        { name: 'X-Object', value: 'a' },
      ],
      idempotencyHeader: 'Idempotency-Key',
      clientName: 'acme',
    },
    security: [{ apiKey: [] }, {}],
    query: { nestedFormat: 'dots', arrayFormat: 'repeat' },
    multipartArrayFormat: 'indices',
    unspecifiedEndpoints: ['get /internal'],
    builds: [
      {
        name: 'public',
        pointer: '#/builds/public',
        groups: [],
        output: '../out',
        packageName: 'a',
        versionSuffix: '-x',
        apiVersion: '1',
      },
    ],
    inox: { sdkVersion: '1.2.3', layout: 'current', methodExamples: true, sortMethods: true, versionPairLinks: true },
  });
  expect(config?.streamEvents).toHaveLength(5);
  expect(config?.transforms.map(({ pointer }) => pointer)).toEqual([
    '#/openapi/transformations/0',
    '#/openapi/transforms/0',
  ]);
  expect(config?.customCasings.get('mouse')).toEqual({ pascal: 'Mouse', plural: { pascal: 'Mice' } });
  expect(config?.readme.exampleRequests.get('headline')).toMatchObject({ endpoint: { verb: 'get', path: '/cards' } });
  expect(config?.readme.exampleRequests.get('pagination')).toMatchObject({ endpoint: { verb: 'get', path: '/cards' } });
});
