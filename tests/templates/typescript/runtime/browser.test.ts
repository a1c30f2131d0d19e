// The runtime in a real browser, where there is one: Chromium without a window, calling a loopback server.

import { buildSync } from 'esbuild';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Hit, sendJSON, serve } from './support/loopback.ts';

const entry = join(import.meta.dirname, '../../../../templates/typescript/runtime/src/index.ts');
const chromium = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  .find((path) => existsSync(path));

/** Runs in the page, with the package as `sdk`; what it returns is sent to the server. */
const SCRIPT = `
  const { Acme } = sdk;
  const thrown = async (work) => { try { await work(); return 'nothing'; } catch (error) { return error.constructor.name + ': ' + error.message; } };
  const name = (error) => error.split(':')[0];
  const baseURL = location.origin;
  const client = new Acme({ apiKey: 'k', baseURL, dangerouslyAllowBrowser: true, logLevel: 'off', retry: { initialDelay: 1 } });
  const ids = [];
  for await (const widget of client.widgets.list()) ids.push(widget.id);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  const stream = await client.get('/stream', { stream: true });
  const events = [];
  for await (const event of stream) events.push(event);
  return {
    guarded: await thrown(async () => new Acme({ apiKey: 'k', baseURL })),
    retrieved: await client.widgets.retrieve('a/b'),
    created: await client.widgets.create({ name: 'é' }),
    uploaded: await client.widgets.picture('1', { file: await sdk.toFile(new Blob(['content']), 'a.txt') }),
    ids,
    events,
    retried: await client.get('/flaky'),
    redirected: await client.get('/redirect'),
    missing: await thrown(() => client.get('/missing')),
    page: name(await thrown(() => client.get('/page'))),
    aborted: name(await thrown(() => client.get('/hang', { signal: controller.signal }))),
    late: name(await thrown(() => client.get('/hang', { timeout: 50, maxRetries: 0 }))),
    unreachable: name(await thrown(() => client.get('http://127.0.0.1:1/', { maxRetries: 0 }))),
  };
`;

const HTML = `<!doctype html><meta charset="utf-8"><script src="/sdk.js"></script><script type="module">
  const work = async () => { ${SCRIPT} };
  const result = await work().catch((error) => ({ failed: String(error && error.stack) }));
  await fetch('/result', { method: 'POST', body: JSON.stringify(result) });
</script>`;

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    target: 'es2020',
    format: 'iife',
    globalName: 'sdk',
    keepNames: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

test.skipIf(!chromium)('a page can construct a client, call, list, stream and fail', { timeout: 60_000 }, async () => {
  const script = bundle();
  let finish: (result: unknown) => void = () => {};
  const result = new Promise<unknown>((resolve) => (finish = resolve));
  let flaky = 0;
  const server = await serve((hit, response) => {
    const { pathname, searchParams } = new URL(hit.url, 'http://page');
    const cursor = Number(searchParams.get('cursor') ?? 0) + 1;
    const answers: Record<string, () => void> = {
      '/': () => void response.writeHead(200, { 'content-type': 'text/html' }).end(HTML),
      '/sdk.js': () => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script),
      '/result': () => {
        response.end();
        finish(hit.json);
      },
      '/widgets/a%2Fb': () => sendJSON(response, { key: hit.headers.authorization }),
      '/widgets/1/picture': () => sendJSON(response, { hasFile: hit.text.includes('filename="a.txt"') }),
      '/widgets': () =>
        hit.method === 'POST'
          ? sendJSON(response, { got: hit.json, runtime: hit.headers['x-stainless-runtime'] })
          : sendJSON(response, { data: [{ id: `w${cursor}` }], next_cursor: String(cursor), has_more: cursor < 3 }),
      '/stream': () =>
        void response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: 1\n\ndata: 2\n\n'),
      '/flaky': () => sendJSON(response, { attempt: ++flaky }, { status: flaky < 3 ? 503 : 200 }),
      '/redirect': () => void response.writeHead(302, { location: '/widgets/a%2Fb' }).end(),
      '/page': () => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      '/hang': () => {},
    };
    (answers[pathname] ?? (() => sendJSON(response, { message: 'no such thing' }, { status: 404 })))();
  });

  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
  const browser = spawn(chromium ?? '', [...flags, `--user-data-dir=${profile}`, server.url], { stdio: 'ignore' });
  onTestFinished(async () => {
    const closed = new Promise((resolve) => browser.on('exit', resolve));
    browser.kill();
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  expect(await result).toEqual({
    guarded: expect.stringContaining('dangerouslyAllowBrowser'),
    retrieved: { key: 'Bearer k' },
    created: { got: { name: 'é' }, runtime: 'browser:chrome' },
    uploaded: { hasFile: true },
    ids: ['w1', 'w2', 'w3'],
    events: [1, 2],
    retried: { attempt: 3 },
    redirected: { key: 'Bearer k' },
    missing: expect.stringContaining('404 no such thing'),
    page: 'APIError',
    aborted: 'APIUserAbortError',
    late: 'APIConnectionTimeoutError',
    unreachable: 'APIConnectionError',
  });
  expect(server.hits.some((hit: Hit) => hit.url === '/result')).toBe(true);
});
