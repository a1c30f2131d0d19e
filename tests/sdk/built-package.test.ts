// The built package, used as a stranger uses it: required and imported, against a real server on loopback.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSdk, buildSdk, isGenerated, PACKAGE, run, runBeside, tool } from '../support/built-sdk.ts';
import { type Answer, type Asked, type LoopbackServer, startServer } from '../support/loopback-server.ts';

const CUSTOMER = '13117714-3f05-48e5-a6e9-a66093f13b4d';

/** What both kinds of consumers do; `Client` and `baseURL` are in scope, results are printed. */
const SCENARIO = `
const client = new Client({ bearerToken: 'secret', baseURL, logLevel: 'off' });
const created = await client.v1.customers.commits.create({
  access_schedule: { schedule_items: [{ amount: 1000, ending_before: '2020-02-01T00:00:00.000Z', starting_at: '2020-01-01T00:00:00.000Z' }] },
  customer_id: '${CUSTOMER}',
  priority: 100,
  product_id: 'f14d6729-6a44-4b13-9908-9387f1918790',
  type: 'PREPAID',
});
const ids = [];
for await (const commit of client.v1.customers.commits.list({ customer_id: '${CUSTOMER}' })) ids.push(commit.id);
const pages = [];
for await (const page of (await client.v1.customers.commits.list({ customer_id: '${CUSTOMER}' })).iterPages()) pages.push(page.data.length);
const started = Date.now();
const { data, response } = await client.v1.customers.archive({ id: CUSTOMER_LIMITED }).withResponse();
const waited = Date.now() - started;
const missing = await client.v1.customers.retrieve({ customer_id: 'missing' }).catch((error) => error);
console.log(JSON.stringify({
  created: created.data.id,
  ids,
  pages,
  limited: { id: data.data.id, status: response.status, waitedEnough: waited >= 900 },
  missing: {
    isNotFound: missing instanceof Client.NotFoundError,
    isAPIError: missing instanceof Client.APIError,
    status: missing.status,
    message: missing.message,
  },
}));
`.replace('CUSTOMER_LIMITED', "'limited'");

const EXPECTED = {
  created: 'commit-1',
  ids: ['a', 'b', 'c', 'd', 'e'],
  pages: [2, 2, 1],
  limited: { id: 'limited', status: 200, waitedEnough: true },
  missing: { isNotFound: true, isAPIError: true, status: 404, message: '404 no such customer' },
};

const PAGES: Readonly<Record<string, { data: { id: string }[]; next_page: string | null }>> = {
  '': { data: [{ id: 'a' }, { id: 'b' }], next_page: 'two' },
  two: { data: [{ id: 'c' }, { id: 'd' }], next_page: 'three' },
  three: { data: [{ id: 'e' }], next_page: null },
};

function answer({ path, body }: Asked, before: readonly Asked[]): Answer {
  const { pathname } = new URL(path, 'http://127.0.0.1');
  const sent: unknown = body === '' ? {} : JSON.parse(body);
  switch (pathname) {
    case '/v1/contracts/customerCommits/create':
      return { status: 200, body: { data: { id: 'commit-1' } } };
    case '/v1/contracts/customerCommits/list': {
      const cursor = typeof sent === 'object' && sent !== null && 'next_page' in sent ? String(sent.next_page) : '';
      return { status: 200, body: PAGES[cursor] };
    }
    case '/v1/customers/archive':
      return before.some((request) => request.path === path)
        ? { status: 200, body: { data: { id: 'limited' } } }
        : { status: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down' } };
    default:
      return { status: 404, body: { message: 'no such customer' } };
  }
}

describe.runIf(isGenerated)('the built package', { timeout: 180_000 }, () => {
  let sdk: BuiltSdk;
  let server: LoopbackServer;

  beforeAll(async () => {
    sdk = buildSdk('package');
    server = await startServer(answer);
  }, 180_000);

  afterAll(async () => {
    await server?.close();
    sdk?.remove();
  });

  async function consume(file: string, opening: string): Promise<unknown> {
    const code = `${opening}\nconst baseURL = process.argv[2];\n(async () => {${SCENARIO}})();\n`;
    writeFileSync(join(sdk.consumer, file), code);
    const mine = await startServer(answer);
    const printed = await runBeside(process.execPath, [file, mine.url], sdk.consumer).finally(() => mine.close());
    const first = mine.asked[0];
    expect(first?.headers).toMatchObject({ authorization: 'Bearer secret', 'content-type': 'application/json' });
    return JSON.parse(printed);
  }

  it('creates, lists over three pages, waits out a 429 and knows a 404, imported', async () => {
    expect(await consume('scenario.mjs', `import Client from '${PACKAGE}';`)).toEqual(EXPECTED);
  });

  it('does the same required, by its default, by name and as a constructor', async () => {
    expect(await consume('a.cjs', `const { default: Client } = require('${PACKAGE}');`)).toEqual(EXPECTED);
    expect(await consume('b.cjs', `const { Metronome: Client } = require('${PACKAGE}');`)).toEqual(EXPECTED);
    expect(await consume('c.cjs', `const Client = require('${PACKAGE}');`)).toEqual(EXPECTED);
  });

  it('is one class however it is required, and can be extended', () => {
    const code = `
const Client = require('${PACKAGE}');
class Mine extends Client {}
const client = new Client({ bearerToken: 'x' });
const mine = new Mine({ bearerToken: 'x' });
console.log(JSON.stringify([
  client instanceof Client, client instanceof Client.default, Client.default === Client.Metronome,
  mine instanceof Mine, mine instanceof Client, client.withOptions({}) instanceof Client, Client.name, typeof Client.toFile,
]));`;
    writeFileSync(join(sdk.consumer, 'class.cjs'), code);
    const printed = run(process.execPath, ['class.cjs'], sdk.consumer);
    expect(JSON.parse(printed)).toEqual([true, true, true, true, true, true, 'Metronome', 'function']);
  });

  it('has every path that may be imported, both ways', () => {
    const paths = [
      '',
      '/client',
      '/version',
      '/resources',
      '/resources/index',
      '/resources/shared',
      '/resources/v1',
      '/resources/v1/contracts',
      '/resources/v1/contracts/contracts',
      '/resources/v1/contracts/rate-cards/rates',
      '/resources/v1/customers/commits.js',
      '/core/api-promise',
      '/core/error',
      '/core/pagination',
      '/core/resource',
      '/core/uploads',
      '/api-promise',
      '/error',
      '/pagination',
      '/resource',
      '/uploads',
      '/index.mjs',
    ];
    const specifiers = paths.map((path) => PACKAGE + path);
    const required = specifiers.filter((path) => !path.endsWith('.mjs')).map((path) => `require('${path}');`);
    writeFileSync(join(sdk.consumer, 'paths.cjs'), required.join('\n'));
    writeFileSync(join(sdk.consumer, 'paths.mjs'), specifiers.map((path) => `import '${path}';`).join('\n'));
    expect(run(process.execPath, ['paths.cjs'], sdk.consumer)).toBe('');
    expect(run(process.execPath, ['paths.mjs'], sdk.consumer)).toBe('');
  });

  it('needs no other package', () => {
    const manifest: unknown = JSON.parse(run('cat', ['package.json'], sdk.dist));
    expect(manifest).toMatchObject({ name: PACKAGE, dependencies: {} });
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  it('is built to the same bytes twice', () => {
    const sums = () => run('sh', ['-c', 'find dist -type f | LC_ALL=C sort | xargs sha256sum'], sdk.folder);
    const before = sums();
    run('npm', ['run', '--silent', 'build'], sdk.folder);
    expect(sums()).toBe(before);
  });

  it('has a map for every file, and each map leads to a source that is there', () => {
    const files = readdirSync(sdk.dist, { recursive: true, encoding: 'utf8' }).filter(
      (file) => !file.startsWith('src/'),
    );
    const code = files.filter((file) => /\.(mjs|js|d\.ts|d\.mts)$/.test(file));
    expect(code.length).toBeGreaterThan(100);
    for (const file of code) {
      // The shape of a source map.
      const map = JSON.parse(readFileSync(join(sdk.dist, `${file}.map`), 'utf8')) as {
        file: string;
        sources: string[];
      };
      expect(map.file).toBe(basename(file));
      for (const source of map.sources) expect(existsSync(join(sdk.dist, dirname(file), source)), file).toBe(true);
      expect(readFileSync(join(sdk.dist, file), 'utf8')).toMatch(
        new RegExp(`//# sourceMappingURL=${basename(file)}\\.map\\s*$`),
      );
    }
  });

  it('leaves publint nothing to find', () => {
    expect(
      run(process.execPath, [tool('publint/src/cli.js'), '--strict', '--pack', 'npm', 'dist'], sdk.folder),
    ).toContain('All good!');
  });

  it('leaves arethetypeswrong nothing to find', () => {
    const entries = ['.', 'client', 'core/error', 'core/pagination', 'error', 'resources', 'resources/v1/contracts'];
    const args = ['--pack', 'dist', '--format', 'ascii', '--include-entrypoints', ...entries.slice(1)];
    const printed = run(process.execPath, [tool('@arethetypeswrong/cli/dist/index.js'), ...args], sdk.folder);
    expect(printed).toContain('No problems found');
  });
});
