import { buildSync } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const entry = join(import.meta.dirname, '../../../../templates/typescript/runtime/src/index.ts');
const folder = mkdtempSync(join(tmpdir(), 'runtime-'));

beforeAll(() => {
  for (const [format, name] of [
    ['cjs', 'sdk.cjs'],
    ['esm', 'sdk.mjs'],
  ] as const) {
    buildSync({
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      target: 'es2020',
      format,
      outfile: join(folder, name),
    });
  }
});

/** A server for the script, which then ends by itself if nothing is left open. */
const SERVER = `
const { createServer } = require('node:http');
const withServer = (answer, work) => new Promise((resolve, reject) => {
  const server = createServer(answer).listen(0, '127.0.0.1', async () => {
    try { resolve(await work('http://127.0.0.1:' + server.address().port)); } catch (error) { reject(error); }
    server.close();
    server.closeAllConnections();
  });
});
const json = (response, value, status = 200) => { response.writeHead(status, { 'content-type': 'application/json' }); response.end(JSON.stringify(value)); };
const ended = (value) => console.log(JSON.stringify(value));
`;

/** What a program prints, one JSON value a line; it must end by itself, in time and without a word of complaint. */
function run(program: string, { kind = 'cjs', flags = [] as string[] } = {}): Promise<any[]> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.${kind}`);
  const load =
    kind === 'cjs'
      ? `const { Acme, ...sdk } = require('./sdk.cjs');`
      : `import { createRequire } from 'node:module'; import { Acme } from './sdk.mjs'; const require = createRequire(import.meta.url);`;
  writeFileSync(file, `${load}\n${SERVER}\n(async () => {${program}\n})();`);
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...flags, file], { timeout: 60_000 }, (error, output, complaints) => {
      if (error || complaints) reject(new Error(`${error ?? ''}\n${complaints}`));
      else
        resolve(
          output
            .trim()
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
        );
    });
  });
}

describe('a program', () => {
  test.each(['cjs', 'mjs'])('ends when its last request does: %s', async (kind) => {
    const start = performance.now();
    const lines = await run(
      `await withServer((_request, response) => json(response, { ok: true }), async (baseURL) => {
        const client = new Acme({ apiKey: 'k', baseURL });
        ended(await client.get('/'));
        ended((await client.get('/').asResponse()).status);
      });`,
      { kind },
    );
    expect(lines).toEqual([{ ok: true }, 200]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('ends though calls failed, were retried, timed out and were dropped', async () => {
    const lines = await run(`
      await withServer((request, response) => request.url === '/hang' ? undefined : json(response, {}, 500), async (baseURL) => {
        const client = new Acme({ apiKey: 'k', baseURL, logLevel: 'off', timeout: 50, retry: { initialDelay: 1, maxDelay: 1 } });
        client.get('/');
        client.get('/').asResponse().catch(() => {});
        client.widgets.list();
        await client.get('/hang').catch(() => {});
        ended(await client.get('/').catch((error) => error.status));
      });`);
    expect(lines).toEqual([500]);
  });

  test('may freeze the prototypes', async () => {
    const lines = await run(`
      for (const builtin of [Object, Array, Function, Error, Promise, Map, Set]) Object.freeze(builtin.prototype);
      await withServer((_request, response) => json(response, { data: [{ id: '1' }], has_more: false }), async (baseURL) => {
        const client = new Acme({ apiKey: 'k', baseURL, logger: console, logLevel: 'off' });
        for await (const widget of client.widgets.list({ limit: 1 })) ended(widget);
        ended(await client.post('/', { body: { a: 1 } }));
      });`);
    expect(lines[0]).toEqual({ id: '1' });
  });

  test('may have polluted the prototype', async () => {
    const lines = await run(`
      Object.prototype.polluted = 'yes';
      await withServer((request, response) => json(response, { url: request.url, polluted: Object.hasOwn(request.headers, 'polluted') }), async (baseURL) => {
        ended(await new Acme({ apiKey: 'k', baseURL }).get('/x', { query: { a: 1 } }));
      });`);
    expect(lines[0]).toEqual({ url: '/x?a=1', polluted: false });
  });

  test('makes 10,000 requests without keeping anything of them', async () => {
    const [slope, listeners] = await run(
      `
      const { getEventListeners } = require('node:events');
      const { signal } = new AbortController();
      const body = JSON.stringify({ data: 'x'.repeat(100) });
      const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json' } });
      const client = new Acme({ apiKey: 'k', baseURL: 'http://127.0.0.1', fetch });
      const requests = async (count) => { for (let done = 0; done < count; done++) await client.get('/', { signal }); };
      const heap = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
      await requests(2000);
      const before = heap();
      await requests(10000);
      ended((heap() - before) / 10000);
      ended(getEventListeners(signal, 'abort').length);`,
      { flags: ['--expose-gc'] },
    );
    expect(slope).toBeLessThan(1024);
    expect(listeners).toBe(0);
  });

  test('that is through an outage recovers without a storm', async () => {
    const [hits, failed] = await run(`
      let hits = 0, isDown = true;
      await withServer((_request, response) => { hits++; json(response, {}, isDown ? 503 : 200); }, async (baseURL) => {
        const client = new Acme({ apiKey: 'k', baseURL, logLevel: 'off', maxRetries: 4, retry: { initialDelay: 40 } });
        setTimeout(() => (isDown = false), 100);
        const results = await Promise.allSettled(Array.from({ length: 200 }, () => client.get('/')));
        ended(hits);
        ended(results.filter(({ status }) => status === 'rejected').length);
      });`);
    expect(failed).toBe(0);
    expect(hits).toBeLessThanOrEqual(200 * 4);
  });
});
