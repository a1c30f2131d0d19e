import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  Acme,
  APIConnectionError,
  APIConnectionTimeoutError,
} from '../../../../templates/typescript/runtime/src/index.ts';
import { clientOf, rejection } from './support/client.ts';
import { sendJSON, serve, serveRaw } from './support/loopback.ts';

const ok = (body: string, headers = '') =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${headers}\r\n${body}`;
const JSON_HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

/** Ways for a connection to fail, each done to a socket that has sent a request. */
const faults: [string, (socket: import('node:net').Socket) => void][] = [
  ['is reset before the headers', (socket) => socket.resetAndDestroy()],
  ['is closed before the headers', (socket) => socket.end()],
  ['is reset in the headers', (socket) => socket.write('HTTP/1.1 200 O', () => socket.resetAndDestroy())],
  ['does not speak HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')],
  [
    'is reset in the body',
    (socket) => socket.write(`${JSON_HEAD}content-length: 99\r\n\r\n{"a":`, () => socket.resetAndDestroy()),
  ],
  ['is closed in the body', (socket) => socket.end(`${JSON_HEAD}content-length: 99\r\n\r\n{"a":`)],
  ['is closed in a chunk', (socket) => socket.end(`${JSON_HEAD}transfer-encoding: chunked\r\n\r\nff\r\n{"a":`)],
  [
    'is closed before the last chunk',
    (socket) => socket.end(`${JSON_HEAD}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n`),
  ],
  [
    'sends a broken chunk',
    (socket) => socket.end(`${JSON_HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`),
  ],
  [
    'is closed in compressed data',
    (socket) => {
      const data = gzipSync(JSON.stringify({ a: 'x'.repeat(1000) }));
      socket.write(`${JSON_HEAD}content-encoding: gzip\r\ncontent-length: ${data.length}\r\n\r\n`);
      socket.end(data.subarray(0, 12));
    },
  ],
];

describe('a connection that', () => {
  test.each(faults)('%s is a connection error with its cause', async (_name, fault) => {
    const server = await serveRaw(fault);
    const error = await rejection(clientOf(server, { maxRetries: 0 }).get('/'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).not.toBeInstanceOf(APIConnectionTimeoutError);
    expect(error.message).toBe('Connection error.');
    expect(error.cause).toBeInstanceOf(Error);
    expect(server.hits).toHaveLength(1);
  });

  test.each(faults)('%s is retried for a GET', async (_name, fault) => {
    const server = await serveRaw((socket, hit) => (hit < 3 ? fault(socket) : socket.end(ok('{"fine":1}'))));
    expect(await clientOf(server).get('/')).toEqual({ fine: 1 });
    expect(server.hits).toHaveLength(3);
  });

  test('breaks off in the body is retried for a POST with an idempotency key', async () => {
    const server = await serveRaw((socket, hit) =>
      socket.end(hit < 2 ? ok('{}').replace('gth: 2', 'gth: 9') : ok('{"fine":1}')),
    );
    expect(await clientOf(server).post('/')).toEqual({ fine: 1 });
    const keys = server.hits.map((head) => /idempotency-key: (.*)/i.exec(head)?.[1]);
    expect(keys[1]).toBe(keys[0]);
  });

  test('breaks off in the body is not retried for a POST without one', async () => {
    class Keyless extends Acme {
      protected override idempotencyHeader = '';
    }
    const server = await serveRaw((socket) => socket.end(ok('{}').replace('gth: 2', 'gth: 9')));
    const client = new Keyless({ apiKey: 'k', baseURL: server.url, retry: { initialDelay: 1 } });
    expect(await rejection(client.post('/'))).toBeInstanceOf(APIConnectionError);
    expect(server.hits).toHaveLength(1);
  });

  test('keeps breaking off gives up when the retries are used up', async () => {
    const server = await serveRaw((socket) => socket.end(ok('{}').replace('gth: 2', 'gth: 9')));
    expect(await rejection(clientOf(server).get('/'))).toBeInstanceOf(APIConnectionError);
    expect(server.hits).toHaveLength(3);
  });

  test('breaks off and then answers with an error reports the error', async () => {
    const server = await serveRaw((socket, hit) =>
      socket.end(hit < 2 ? ok('{}').replace('gth: 2', 'gth: 9') : ok('{}').replace('200 OK', '404 Gone')),
    );
    expect((await rejection(clientOf(server).get('/'))).status).toBe(404);
  });

  test('breaks off gives the caller the response that was whole', async () => {
    const server = await serveRaw((socket, hit) =>
      socket.end(hit < 2 ? ok('{}').replace('gth: 2', 'gth: 9') : ok('{"fine":1}', 'x-hit: 2\r\n')),
    );
    const { data, response } = await clientOf(server).get('/').withResponse();
    expect(data).toEqual({ fine: 1 });
    expect(response.headers.get('x-hit')).toBe('2');
  });

  test('cannot be made is a connection error', async () => {
    const error = await rejection(clientOf({ url: 'http://127.0.0.1:1' }, { maxRetries: 1 }).get('/'));
    expect(error).toBeInstanceOf(APIConnectionError);
  });

  test('goes to a host that does not exist is a connection error', async () => {
    const error = await rejection(clientOf({ url: 'http://nowhere.invalid' }, { maxRetries: 0 }).get('/'));
    expect(error).toBeInstanceOf(APIConnectionError);
  });

  test('speaks no TLS is a connection error', async () => {
    const server = await serveRaw(() => {});
    const url = server.url.replace('http:', 'https:');
    const plain = createServer((socket) => socket.end('hello'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const port = (plain.address() as { port: number }).port;
    const error = await rejection(clientOf({ url: url.replace(/\d+$/, String(port)) }, { maxRetries: 0 }).get('/'));
    expect(error).toBeInstanceOf(APIConnectionError);
    plain.close();
  });

  test('was kept alive and is closed by the server is replaced', async () => {
    const server = await serve((_request, response, hit) => {
      sendJSON(response, { hit });
      response.socket?.end();
    });
    const client = clientOf(server);
    for (let hit = 1; hit <= 5; hit++) expect(await client.get('/')).toEqual({ hit });
  });

  test('times out by the platform’s own clock is a timeout', async () => {
    const fetch = () =>
      Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: new Error('Connect Timeout Error') }));
    const error = await rejection(new Acme({ apiKey: 'k', maxRetries: 0, fetch }).get('/'));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error.message).toBe('Request timed out.');
  });

  test.each([['text'], [{ code: 7 }], [undefined], [null]])('fails with %j is a connection error', async (thrown) => {
    const error = await rejection(
      new Acme({ apiKey: 'k', maxRetries: 0, fetch: () => Promise.reject(thrown) }).get('/'),
    );
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.cause).toBeInstanceOf(Error);
  });
});
