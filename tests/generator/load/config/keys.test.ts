// Every key of the public configuration is known: none of these says "unknown key".

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configJsonSchema } from '../../../../generator/load/config.ts';
import { readText } from './reading.ts';

const EVERY_KEY = readFileSync(new URL('every-key.yml', import.meta.url), 'utf8');

test('every key of the reference is read without error or warning', () => {
  const { config, problems } = readText(EVERY_KEY);
  expect(problems).toEqual([]);
  expect(config).toBeDefined();
});

test('the list leaves out no top-level key', () => {
  const properties = Object.keys(Object(configJsonSchema()['properties']));
  const written = EVERY_KEY.split('\n').flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []);
  expect(written.toSorted()).toEqual(properties.toSorted());
});

test('a key without effect is noted once, at the outermost key', () => {
  expect(readText(EVERY_KEY).notes).toEqual([
    '#/organization/security_policy_terms',
    '#/organization/github_org',
    '#/organization/upload_spec',
    '#/targets/typescript/staging_repo',
    '#/targets/typescript/screencast',
    '#/targets/typescript/publish/npm',
    '#/targets/typescript/publish/jsr',
    '#/targets/typescript/publish/release/release_assets',
    '#/targets/typescript/options/package_manager',
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
    '#/settings/mock_server',
    '#/client_settings/opts/api_key/send_as_query_param',
    '#/client_settings/opts/api_key/send_as_body_param',
    '#/client_settings/opts/api_key/send_in_cookie',
    '#/client_settings/response_headers',
    '#/pagination/0/response_type_name',
    '#/readme/example_requests/headline/snippet',
    '#/readme/example_requests/streaming',
    '#/readme/example_requests/errors/example_properties',
    '#/readme/example_requests/nested_params',
    '#/readme/example_requests/http_agent',
    '#/readme/example_requests/default_headers',
    '#/readme/example_requests/file_uploads',
    '#/readme/example_types',
    '#/readme/custom_snippets',
    '#/errors',
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
      release: { branch: 'main', prerelease: true },
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
    inox: {
      sdkVersion: '1.2.3',
      layout: 'current',
      methodExamples: true,
      sortMethods: true,
      versionPairLinks: true,
      versionPairs: {
        pages: false,
        add: [{ pointer: '#/inox/version_pairs/add/0', older: 'Card*', newer: 'Payment*' }],
        deny: [
          { pointer: '#/inox/version_pairs/deny/0', older: 'CardV2' },
          { pointer: '#/inox/version_pairs/deny/1', older: 'Card', newer: 'CardV3' },
        ],
      },
    },
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
