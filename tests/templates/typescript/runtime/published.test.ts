// Each fault is thrown at our runtime, which must take it well, and at a published SDK of the generator that
// ours takes the place of, which must not: otherwise the test proves nothing.

import { Metronome } from '@metronome/sdk';
import { CursorPage as PublishedPage } from '@metronome/sdk/core/pagination';
import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { CursorPage } from '../../../../templates/typescript/runtime/src/core/pagination.ts';
import { Acme } from '../../../../templates/typescript/runtime/src/index.ts';
import { rejection, SECRET } from './support/client.ts';
import { sendJSON, serve, serveJSON, serveRaw } from './support/loopback.ts';

/** What both clients have in common, as far as these tests go. */
interface Runtime {
  client: (options: Record<string, any>) => any;
  errors: Pick<typeof Acme, 'APIError' | 'APIConnectionError' | 'APIConnectionTimeoutError' | 'APIUserAbortError'>;
  Page: any;
}

const ours: Runtime = {
  client: (options) =>
    new Acme({ apiKey: SECRET, logLevel: 'off', maxRetries: 1, retry: { initialDelay: 40 }, ...options }),
  errors: Acme,
  Page: CursorPage,
};

const published: Runtime = {
  client: (options) =>
    new Metronome({ bearerToken: options['apiKey'] ?? SECRET, logLevel: 'off', maxRetries: 1, ...options }),
  // The same classes by name; only `instanceof` is asked of them.
  errors: Metronome as unknown as Runtime['errors'],
  Page: PublishedPage,
};

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n';

/** A promise that must be settled within a time. */
const within = <T>(ms: number, work: PromiseLike<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error(`nothing in ${ms} ms`)), ms)),
  ]);

const faults: [string, (runtime: Runtime) => Promise<void>][] = [
  ...['99999999999', '-5', 'soon', 'Wed, 21 Oct 2015 07:28:00 GMT'].map(
    (value): [string, (runtime: Runtime) => Promise<void>] => [
      `Retry-After: ${value}`,
      async ({ client }) => {
        const server = await serve((_request, response) =>
          sendJSON(response, {}, { status: 429, headers: { 'retry-after': value } }),
        );
        const start = performance.now();
        const options = { baseURL: server.url, retry: { initialDelay: 500, maxRetryAfter: 500 } };
        await rejection(client(options).get('/'));
        expect(performance.now() - start).toBeGreaterThan(370);
      },
    ],
  ),
  [
    'a body that stalls',
    async ({ client, errors }) => {
      const server = await serveRaw((socket) => socket.write(HEAD));
      const call = client({ baseURL: server.url, timeout: 50, maxRetries: 0 }).get('/');
      expect(await within(800, rejection(call))).toBeInstanceOf(errors.APIConnectionTimeoutError);
    },
  ],
  [
    'a connection that is cut in the body',
    async ({ client, errors }) => {
      const server = await serveRaw((socket) => socket.end(`${HEAD}{`));
      expect(await rejection(client({ baseURL: server.url }).get('/'))).toBeInstanceOf(errors.APIConnectionError);
      expect(server.hits).toHaveLength(2);
    },
  ],
  [
    'broken JSON',
    async ({ client, errors }) => {
      const server = await serve((_request, response) =>
        response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'r1' }).end('{"a":'),
      );
      const error = await rejection(client({ baseURL: server.url }).get('/'));
      expect(error).toBeInstanceOf(errors.APIError);
      expect(error.headers.get('x-request-id')).toBe('r1');
      expect(error.message).toContain('{"a":');
    },
  ],
  [
    'a page where JSON should be',
    async ({ client, errors }) => {
      const server = await serve((_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      );
      expect(await rejection(client({ baseURL: server.url }).get('/'))).toBeInstanceOf(errors.APIError);
    },
  ],
  [
    'an abort while waiting for a retry',
    async ({ client, errors }) => {
      const server = await serve((_request, response) =>
        sendJSON(response, {}, { status: 429, headers: { 'retry-after': '5' } }),
      );
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      const call = client({ baseURL: server.url }).get('/', { signal: controller.signal });
      expect(await within(800, rejection(call))).toBeInstanceOf(errors.APIUserAbortError);
    },
  ],
  [
    'one signal for many requests',
    async ({ client }) => {
      const server = await serveJSON({});
      const { signal } = new AbortController();
      for (let call = 0; call < 5; call++) await client({ baseURL: server.url }).get('/', { signal });
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    },
  ],
  [
    'a secret in the URL in the log',
    async ({ client }) => {
      const lines: string[] = [];
      const log = (...parts: unknown[]) => lines.push(inspect(parts, { depth: 9 }));
      const logger = { error: log, warn: log, info: log, debug: log };
      const server = await serveJSON({});
      await client({ baseURL: server.url, logLevel: 'debug', logger }).get('/', { query: { api_key: SECRET } });
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join()).not.toContain(SECRET);
    },
  ],
  [
    'a line break in the key',
    async ({ client }) => {
      let error: unknown;
      try {
        error = await rejection(client({ apiKey: `${SECRET}\n!`, baseURL: 'http://127.0.0.1:1' }).get('/'));
      } catch (thrown) {
        error = thrown;
      }
      expect(inspect(error, { depth: 9 })).not.toContain(SECRET);
    },
  ],
  [
    'a redirect to another origin',
    async ({ client }) => {
      const other = await serveJSON({});
      const server = await serve((_request, response) => response.writeHead(307, { location: other.url }).end());
      const options = { baseURL: server.url, maxRetries: 0, defaultHeaders: { 'X-My-Key': SECRET } };
      await client(options)
        .get('/')
        .catch(() => {});
      await client(options)
        .post('/', { body: { secret: SECRET } })
        .catch(() => {});
      expect(inspect(other.hits, { depth: 9 })).not.toContain(SECRET);
    },
  ],
  [
    'a cursor that repeats',
    async ({ client, Page }) => {
      const server = await serve((_request, response) =>
        sendJSON(response, { data: [1], next_cursor: 'c', next_page: 'c', has_more: true }),
      );
      const list = async () => {
        for await (const _item of client({ baseURL: server.url }).getAPIList('/', Page)) {
          if (server.hits.length > 20) return;
        }
      };
      await rejection(list());
      expect(server.hits.length).toBeLessThan(5);
    },
  ],
  [
    'a path that changes the host',
    async ({ client }) => {
      expect(() => client({ baseURL: 'https://a.example' }).buildURL('@evil.example/x', null)).toThrow();
    },
  ],
  [
    'a call that nobody awaits',
    async ({ client }) => {
      const unhandled: unknown[] = [];
      const note = (error: unknown) => unhandled.push(error);
      const others = process.listeners('unhandledRejection');
      process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
      client({ baseURL: 'http://127.0.0.1:1', maxRetries: 0 }).get('/');
      await new Promise((resolve) => setTimeout(resolve, 100));
      process.removeAllListeners('unhandledRejection');
      for (const other of others) process.on('unhandledRejection', other);
      expect(unhandled).toHaveLength(0);
    },
  ],
];

describe.each(faults)('%s', (_name, fault) => {
  test('is taken well', () => fault(ours));

  test('is not by the published runtime', async () => {
    await expect(within(3000, fault(published))).rejects.toBeDefined();
  });
});
