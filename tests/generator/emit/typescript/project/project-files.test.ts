// The files around the sources: what an owner's settings change in them.

import { describe, expect, it } from 'vitest';
import type { SdkConfig } from '../../../../../generator/model/config.ts';
import type { Sample, SdkPlan } from '../../../../../generator/model/plan.ts';
import {
  aConfig,
  aMethod,
  anItemsField,
  aPlan,
  aResource,
  aScheme,
  name,
  someParams,
} from '../../../../support/a-plan.ts';
import { emitProject } from '../../../../support/emit-project.ts';

async function fileOf(path: string, changes: Partial<SdkPlan> = {}): Promise<string> {
  return (await emitProject(aPlan(changes))).get(path) ?? '';
}

function target(changes: Partial<SdkConfig['target']>): SdkConfig {
  const config = aConfig();
  return { ...config, target: { ...config.target, ...changes } };
}

describe('package.json', () => {
  it('names the package, its owner and its repository', async () => {
    const config = { ...target({ packageName: '@books/sdk', productionRepo: 'books/books-node' }) };
    const text = await fileOf('package.json', {
      config: { ...config, organization: { name: 'books', contact: 'a@b.example' } },
    });
    expect(JSON.parse(text)).toMatchObject({
      name: '@books/sdk',
      version: '1.2.3',
      author: 'Books <a@b.example>',
      license: 'Apache-2.0',
      repository: 'github:books/books-node',
      dependencies: {},
    });
  });

  it('has no dependency at run time, but a verifier of webhooks when one has a key', async () => {
    const { capabilities } = aPlan();
    const withKeys = { ...capabilities, webhookKeys: true };
    expect(JSON.parse(await fileOf('package.json'))).toHaveProperty('dependencies', {});
    expect(JSON.parse(await fileOf('package.json', { capabilities: withKeys }))).toHaveProperty('dependencies', {
      standardwebhooks: '^1.0.0',
    });
  });

  it('starts a mock server that reads queries as the client writes them', async () => {
    const query = { nestedFormat: 'dots', arrayFormat: 'repeat' } as const;
    const text = await fileOf('package.json', { config: aConfig({ query }) });
    expect(text).toContain('--validator-query-array-format=repeat --validator-query-object-format=dots');
  });
});

describe('the licence', () => {
  it.each([
    ['Apache-2.0', 'Apache License'],
    ['MIT', 'MIT License'],
  ])('is the text of %s with the owner in it', async (license, title) => {
    const { settings } = aConfig();
    const text = await fileOf('LICENSE', { config: aConfig({ settings: { ...settings, license } }) });
    expect(text).toContain(title);
    expect(text).toMatch(/Copyright (\(c\) )?Books/);
  });

  it('of another name is left to its owner', async () => {
    const { settings } = aConfig();
    const files = await emitProject(aPlan({ config: aConfig({ settings: { ...settings, license: 'BUSL-1.1' } }) }));
    expect(files.has('LICENSE')).toBe(false);
    expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({ license: 'BUSL-1.1' });
  });
});

describe('the version', () => {
  it('is the same in both places', async () => {
    const files = await emitProject(aPlan());
    expect(files.get('src/version.ts')).toContain("export const VERSION = '1.2.3'; // x-release-please-version");
    expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({ version: '1.2.3' });
  });
});

describe('releases', () => {
  it('are prepared by release-please when the owner wants them, from the version and branch of the owner', async () => {
    const files = await emitProject(aPlan({ config: target({ release: { branch: 'next', prerelease: true } }) }));
    expect(files.get('.github/workflows/release-please.yml')).toContain('branches:\n      - "next"\n');
    expect(JSON.parse(files.get('.release-please-manifest.json') ?? '')).toEqual({ '.': '1.2.3' });
    expect(JSON.parse(files.get('release-please-config.json') ?? '')).toMatchObject({
      versioning: 'prerelease',
      'extra-files': ['src/version.ts'],
    });
    expect((await emitProject(aPlan())).has('release-please-config.json')).toBe(false);
  });
});

describe('small files', () => {
  it('count endpoints and keep folders for hand-written code', async () => {
    const files = await emitProject(aPlan({ endpoints: 7 }));
    expect(files.get('.stats.yml')).toBe('configured_endpoints: 7\n');
    expect([...files.keys()]).toEqual(expect.arrayContaining(['src/lib/.keep', 'examples/.keep']));
  });

  it('tell whom to write to in SECURITY.md', async () => {
    const organization = { name: 'books', contact: 'a@b.example', securityPolicyUrl: 'https://b.example/policy' };
    const text = await fileOf('SECURITY.md', { config: aConfig({ organization }) });
    expect(text).toContain('[a@b.example](mailto:a@b.example)');
    expect(text).toContain('[https://b.example/policy](https://b.example/policy)');
  });
});

describe('README.md', () => {
  const title: Sample = { kind: 'object', entries: [{ key: 'title', value: { kind: 'value', value: "It's" } }] };
  const create = aMethod('create', {
    params: someParams('book_create_params'),
    samples: {
      required: { positional: [], params: title },
      all: { positional: [], params: title },
      example: { positional: [], params: title },
    },
  });
  const books = aResource('books', { methods: [create] });

  function readme(changes: Partial<SdkConfig['readme']>): SdkConfig {
    const config = aConfig();
    return { ...config, readme: { ...config.readme, ...changes } };
  }

  it('shows the configured request with its params', async () => {
    const endpoint = { verb: 'post', path: '/v1/create' };
    const request = { endpoint, params: { title: 'Emma', year: 1815 }, responseProperty: 'id' };
    const text = await fileOf('README.md', {
      resources: [books],
      config: readme({ exampleRequests: new Map([['headline', request]]) }),
    });
    expect(text).toContain(
      "const book = await client.books.create({\n  title: 'Emma',\n  year: 1815,\n});\n\nconsole.log(book.id);",
    );
  });

  it('falls back to a method there is, under its own name and types', async () => {
    const text = await fileOf('README.md', {
      resources: [aResource('v1', { subresources: [{ ...books, path: [name('v1'), name('books')] }] })],
    });
    expect(text).toContain('await client.v1.books.create({ title: "It\'s" });');
    expect(text).toContain('const params: Books.V1.BookCreateParams = {');
    expect(text).toContain('const book: Books.V1.BookCreateResponse =');
  });

  it('explains pages when there are any', async () => {
    const config = aScheme('cursor_page', { response: [anItemsField('rows')] });
    const page = { name: name('cursor_page'), config };
    const item = { kind: 'local', name: name('book') } as const;
    const alias = { itemName: name('book'), page: page.name, item, resource: 'books' };
    const list = aMethod('list', { response: { kind: 'page', page, alias, item } });
    const text = await fileOf('README.md', { pages: [page], resources: [aResource('books', { methods: [list] })] });
    expect(text).toContain('## Auto-pagination');
    expect(text).toContain('for await (const book of client.books.list()) {');
    expect(text).toContain('for (const book of page.rows) {');
    expect(await fileOf('README.md')).not.toContain('## Auto-pagination');
  });

  it('says where browsers stand', async () => {
    expect(await fileOf('README.md')).toContain('- Web browsers (up-to-date');
    const guarded = target({ browser: { state: 'dangerous_allow' } });
    expect(await fileOf('README.md', { config: guarded })).toContain(
      'once the `dangerouslyAllowBrowser` option is set',
    );
    expect(await fileOf('README.md', { config: target({ browser: { state: 'disallow' } }) })).not.toContain(
      'Web browsers',
    );
  });

  it('carries the note of a client build', async () => {
    const text = await fileOf('README.md', { config: readme({ note: 'For *partners* only.' }) });
    expect(text).toContain('\n\nFor \\*partners\\* only.\n\n## Installation');
  });

  it('mentions the layout it keeps only when asked to', async () => {
    expect(await fileOf('README.md', { config: readme({ includeStainlessAttribution: true }) })).toContain('Stainless');
    expect(await fileOf('README.md')).not.toContain('Stainless');
  });
});
