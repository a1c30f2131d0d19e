import { describe, expect, test } from 'vitest';
import { Acme, AcmeError, APIConnectionTimeoutError } from '../../../../templates/typescript/runtime/src/index.ts';
import { clientOf, rejection } from './support/client.ts';
import { serve, serveJSON, serveRaw } from './support/loopback.ts';

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n';

/** A call that must end at its deadline, give or take what a busy machine needs. */
async function timesOut(call: PromiseLike<unknown>, ms: number): Promise<void> {
  const start = performance.now();
  expect(await rejection(call)).toBeInstanceOf(APIConnectionTimeoutError);
  const elapsed = performance.now() - start;
  expect(elapsed).toBeGreaterThanOrEqual(ms - 5);
  expect(elapsed).toBeLessThan(ms + 500);
}

describe('the deadline holds when', () => {
  test('the headers never come', async () => {
    const server = await serveRaw(() => {});
    await timesOut(clientOf(server, { timeout: 60, maxRetries: 0 }).get('/'), 60);
  });

  test.each([
    ['nothing', ''],
    ['half', '{"a":'],
  ])('the body stops after %s', async (_name, start) => {
    const server = await serveRaw((socket) => socket.write(HEAD + start));
    await timesOut(clientOf(server, { timeout: 60, maxRetries: 0 }).get('/'), 60);
  });

  test('the body comes one byte at a time', async () => {
    const server = await serveRaw((socket) => {
      socket.write(HEAD);
      const trickle = setInterval(() => socket.write(' '), 20);
      socket.on('close', () => clearInterval(trickle));
    });
    await timesOut(clientOf(server, { timeout: 80, maxRetries: 0 }).get('/'), 80);
  });

  test('the body of an error stops', async () => {
    const server = await serveRaw((socket) => socket.write(HEAD.replace('200 OK', '404 Not Found')));
    const start = performance.now();
    const error = await rejection(clientOf(server, { timeout: 60, maxRetries: 0 }).get('/'));
    expect(error.status).toBe(404);
    expect(performance.now() - start).toBeLessThan(600);
  });

  test('a fetch pays no attention to its signal', async () => {
    const client = new Acme({ apiKey: 'k', timeout: 40, maxRetries: 0, fetch: () => new Promise(() => {}) });
    await timesOut(client.get('/'), 40);
  });
});

test('a request decides for itself', async () => {
  const server = await serveRaw(() => {});
  await timesOut(clientOf(server, { timeout: 60_000, maxRetries: 0 }).get('/', { timeout: 40 }), 40);
});

test('a timeout is retried, and each attempt has its own time', async () => {
  const server = await serve((_request, response, hit) => {
    if (hit > 2) response.writeHead(200, { 'content-type': 'application/json' }).end('{"hit":3}');
  });
  expect(await clientOf(server, { timeout: 250 }).get('/')).toEqual({ hit: 3 });
});

test('a stalled body is asked for again where that does no harm', async () => {
  const server = await serveRaw((socket, hit) => socket.write(HEAD + (hit > 1 ? '{"ok":"1"}' : '')));
  expect(await clientOf(server, { timeout: 250 }).get('/')).toEqual({ ok: '1' });
  expect(server.hits).toHaveLength(2);
});

test('what the caller does with a response in hand takes as long as it takes', async () => {
  const server = await serveRaw((socket) => {
    socket.write(HEAD);
    setTimeout(() => socket.write('"finally"\n'), 450);
  });
  const response = await clientOf(server, { timeout: 300, maxRetries: 0 }).get('/').asResponse();
  expect(await response.json()).toBe('finally');
});

test('the time before the caller awaits the answer does not count', async () => {
  const server = await serveJSON({ ok: true });
  const promise = clientOf(server, { timeout: 300, maxRetries: 0 }).get('/');
  await promise.asResponse();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await promise).toEqual({ ok: true });
});

test('no connection stays open after a timeout', async () => {
  const server = await serveRaw((socket) => socket.write(HEAD));
  await rejection(clientOf(server, { timeout: 40, maxRetries: 0 }).get('/'));
  await expect.poll(() => server.answered[0]?.destroyed).toBe(true);
});

describe('a timeout of', () => {
  test.each([-1, 1.5, NaN, Infinity, '5'])('%s is refused for a request', async (timeout) => {
    const call = new Acme({ apiKey: 'k' }).get('/', { timeout: timeout as number });
    expect(await rejection(call)).toBeInstanceOf(AcmeError);
  });

  test.each([-1, NaN, '5'])('%s is refused for a client', (timeout) => {
    expect(() => new Acme({ apiKey: 'k', timeout: timeout as number })).toThrow('timeout must be a positive number');
  });

  test.each([2 ** 31, 2 ** 40])('%s does not overflow the timer', async (timeout) => {
    const server = await serveJSON({ ok: true });
    expect(await clientOf(server, { timeout }).get('/', { timeout })).toEqual({ ok: true });
  });

  test('0 times out at once', async () => {
    const server = await serveRaw(() => {});
    await timesOut(clientOf(server, { maxRetries: 0 }).get('/', { timeout: 0 }), 0);
  });

  test('one request is told to the server in seconds', async () => {
    const server = await serveJSON({});
    await clientOf(server).get('/', { timeout: 5500 });
    await clientOf(server).get('/');
    expect(server.hits.map((hit) => hit.headers['x-stainless-timeout'])).toEqual(['5', undefined]);
  });
});
