// What a configuration means: shorthands, defaults by edition, languages, targets.

import { describe, expect, test } from 'vitest';
import { durationMs } from '../../../../generator/load/config/read/duration.ts';
import { MINIMAL, read, readText } from './reading.ts';

describe('defaults', () => {
  test('an empty configuration has every default', () => {
    const { config, problems } = read('');
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      edition: '2025-10-08',
      target: {
        layout: 'current',
        packageManager: 'yarn',
        browser: { state: 'allow' },
        publishesToJsr: false,
        skip: false,
      },
      settings: {
        license: 'Apache-2.0',
        disableMockTests: false,
        mockServer: 'prism',
        perEndpointSecurity: false,
        positionalParams: true,
        sortSchemaProperties: true,
      },
      client: {
        defaultTimeoutMs: 60_000,
        maxRetries: 2,
        initialDelaySeconds: 0.5,
        maxDelaySeconds: 8,
        exampleName: 'client',
      },
      query: { nestedFormat: 'brackets', arrayFormat: 'comma' },
      multipartArrayFormat: 'brackets',
      readme: { includeStainlessAttribution: true },
      pagination: [],
      transforms: [],
      builds: [],
      inox: { sdkVersion: '0.0.1', sortMethods: true },
    });
    expect(config && 'security' in config).toBe(false);
  });

  test.each([
    ['2025-10-08', false],
    ['2025-10-10', false],
    ['2026-01-30', false],
    ['2026-02-23', true],
    ['2026-05-06', true],
  ])('edition %s: operations are sent only their own credentials: %s', (edition, expected) => {
    expect(read(`edition: ${edition}`).config?.settings.perEndpointSecurity).toBe(expected);
  });

  test('a setting that is written wins over its edition', () => {
    expect(
      read('edition: 2026-05-06\nsettings: {per_endpoint_security: false}').config?.settings.perEndpointSecurity,
    ).toBe(false);
  });

  test('the package manager follows the edition of the target, not the top-level one', () => {
    const target = (edition: string) =>
      readText(`edition: 2026-05-06\nresources: {}\ntargets: {typescript: {package_name: a, edition: ${edition}}}`)
        .config?.target;
    expect(target('typescript.2025-10-08')?.packageManager).toBe('yarn');
    expect(target('typescript.2025-10-10')?.packageManager).toBe('pnpm');
  });
});

describe('targets', () => {
  test('`node` alone is the older layout', () => {
    const { config, notes } = readText('resources: {}\ntargets: {node: {package_name: old}}');
    expect(config?.target).toMatchObject({ layout: 'legacy', packageName: 'old' });
    expect(notes).toEqual(['#/targets/node']);
  });

  test('`typescript` beside `node` is the current layout', () => {
    const { config } = readText('resources: {}\ntargets: {node: {package_name: old}, typescript: {package_name: new}}');
    expect(config?.target).toMatchObject({ layout: 'current', packageName: 'new' });
  });

  test('`inox.layout` decides over the targets', () => {
    expect(readText('resources: {}\ninox: {layout: legacy}').config?.target.layout).toBe('legacy');
  });

  test('`package` of 2024 is a target', () => {
    const { config } = readText('resources: {}\npackage: {node: {name: old, repo: acme/old}}');
    expect(config?.target).toMatchObject({ layout: 'legacy', packageName: 'old', productionRepo: 'acme/old' });
  });

  test('a configuration of nothing but resources is read, with warnings', () => {
    const { config, problems } = readText('resources: {cards: {methods: {list: get /cards}}}');
    expect(config?.resources).toHaveLength(1);
    expect(config?.target.packageName).toBe('api');
    expect(problems).toEqual(Array(3).fill('warning Config/MissingKey 1:1'));
  });

  test('without a target the package is named after the organization', () => {
    const { config } = readText('resources: {}\norganization: {name: Acme & Sons}');
    expect(config?.target.packageName).toBe('acme-sons');
  });
});

describe('resources', () => {
  const resources = (text: string) => read(`resources:\n  cards: ${text}`);

  test('shorthands become objects', () => {
    const { config } = resources('{models: {card: Card}, methods: {list: "GET  /cards"}}');
    expect(config?.resources).toEqual([
      {
        key: 'cards',
        pointer: '#/resources/cards',
        models: [{ key: 'card', pointer: '#/resources/cards/models/card', schema: 'Card', skipped: false }],
        methods: [
          {
            key: 'list',
            pointer: '#/resources/cards/methods/list',
            type: 'http',
            endpoint: { verb: 'get', path: '/cards' },
            skipped: false,
          },
        ],
        subresources: [],
        skipped: false,
        custom: false,
      },
    ]);
  });

  test('resources, methods and models keep their order', () => {
    const { config } = read('resources: {b: {methods: {z: get /z, a: get /a}}, a: {}}');
    expect(config?.resources.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(config?.resources[0]?.methods.map(({ key }) => key)).toEqual(['z', 'a']);
  });

  test.each([
    ['skip: true', true],
    ['skip: false', false],
    ['skip: [go, typescript]', true],
    ['skip: [node]', true],
    ['skip: [go]', false],
    ['only: [typescript]', false],
    ['only: [node]', false],
    ['only: [go, python]', true],
    ['only: []', true],
  ])('%s leaves it out: %s', (text, skipped) => {
    expect(resources(`{${text}}`).config?.resources[0]?.skipped).toBe(skipped);
  });

  test('`skip` wins over `only`, with a warning', () => {
    const { config, problems } = resources('{skip: [go], only: [go]}');
    expect(config?.resources[0]?.skipped).toBe(false);
    expect(problems).toEqual(['warning Config/SkipAndOnly 2:3']);
  });

  test('`node` is not us when there is a `typescript` target beside it', () => {
    const { config } = readText(
      'resources: {a: {only: [node]}}\ntargets: {node: {package_name: a}, typescript: {package_name: b}}',
    );
    expect(config?.resources[0]?.skipped).toBe(true);
  });

  test('a language nobody has heard of is a warning with a suggestion', () => {
    const { found } = resources('{only: [typscript]}');
    expect(found).toMatchObject([
      { code: 'Config/UnknownLanguage', severity: 'warning', help: 'Did you mean `typescript`?' },
    ]);
  });

  test.each([
    ['plain text', 'plain text'],
    ['{typescript: ours, default: rest}', 'ours'],
    ['{node: older, default: rest}', 'older'],
    ['{python: theirs, default: rest}', 'rest'],
    ['{python: theirs}', undefined],
  ])('deprecated: %s', (text, expected) => {
    expect(resources(`{deprecated: ${text}}`).config?.resources[0]?.deprecated).toBe(expected);
  });

  test('every kind of method is told apart', () => {
    const { config } = resources(
      '{methods: {a: {endpoint: post /a}, b: {type: alias, to: a}, c: {type: webhook_unwrap, webhook_key_opt: key}, d: {type: webhook_unwrap, webhook_key_opt: null}}}',
    );
    expect(config?.resources[0]?.methods).toMatchObject([
      { type: 'http', endpoint: { verb: 'post', path: '/a' } },
      { type: 'alias', aliasTo: 'a' },
      { type: 'webhook_unwrap', webhook: { keyOption: 'key', keyEncoding: 'base64' } },
      { type: 'webhook_unwrap', webhook: { keyOption: null } },
    ]);
  });

  test('`null` that means something is kept apart from a key that is absent', () => {
    const { config } = resources(
      '{methods: {a: {endpoint: get /a, streaming: {param_discriminator: null}, default_request_options: {timeout: null}}}}',
    );
    expect(config?.resources[0]?.methods[0]).toMatchObject({
      streaming: { paramDiscriminator: null },
      defaultRequestOptions: { timeoutMs: null },
    });
  });

  test('a key with nothing behind it is as if it were not there', () => {
    const { config, problems } = resources('\n    models:\n    methods:\n      list: get /cards\n');
    expect(problems).toEqual([]);
    expect(config?.resources[0]).toMatchObject({ models: [], methods: [{ key: 'list' }] });
  });

  test('`$shared` cannot have methods', () => {
    const { problems } = read('resources: {$shared: {methods: {a: get /a}}}');
    expect(problems).toEqual(['error Config/SharedHasMethods 1:23']);
  });
});

test('a single security requirement is a list of one', () => {
  expect(read('security: {bearer: []}').config?.security).toEqual([{ bearer: [] }]);
});

test.each([
  [1500, 1500],
  ['PT30S', 30_000],
  ['PT1M30.5S', 90_500],
  ['P1DT2H', 93_600_000],
  ['P2W', 1_209_600_000],
  ['P', undefined],
  ['PT', undefined],
  ['P1Y', undefined],
  ['30s', undefined],
])('the duration %s is %s milliseconds', (written, expected) => {
  expect(durationMs(written)).toBe(expected);
});

test('the README example of our language wins', () => {
  const { config } = read(
    'readme: {example_requests: {default: {endpoint: get /a}, headline: {default: {endpoint: get /b}, typescript: {endpoint: get /c}}, typescript: {default: {endpoint: get /d}}, errors: {snippet: x}}}',
  );
  const paths = [...(config?.readme.exampleRequests ?? [])].map(
    ([section, request]) => `${section} ${request.endpoint.path}`,
  );
  expect(paths).toEqual(['default /d', 'headline /c']);
});

test('a configuration may be JSON', () => {
  expect(readText('{"resources": {}, "organization": {"name": "acme"}}').config?.organization.name).toBe('acme');
});

test('the minimal configuration of these tests is clean', () => {
  expect(readText(`resources: {}${MINIMAL}`).found).toEqual([]);
});
