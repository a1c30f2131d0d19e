import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { Acme, APIUserAbortError } from '../../../../templates/typescript/runtime/src/index.ts';
import { clientOf, rejection } from './support/client.ts';
import { sendJSON, serve, serveJSON, serveRaw } from './support/loopback.ts';

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n';
const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;
const soon = (work: () => void, ms = 30) => setTimeout(work, ms);

/** A call that must end as soon as it is aborted. */
async function endsAtOnce(
  call: PromiseLike<unknown>,
  controller: AbortController,
  server: { hits: unknown[] } = { hits: ['no server'] },
): Promise<void> {
  let abortedAt = 0;
  call.then(
    () => {},
    () => {},
  );
  await expect.poll(() => server.hits.length, { interval: 2, timeout: 5000 }).toBeGreaterThan(0);
  soon(() => {
    abortedAt = performance.now();
    controller.abort();
  });
  expect(await rejection(call)).toBeInstanceOf(APIUserAbortError);
  expect(performance.now() - abortedAt).toBeLessThan(500);
  expect(listeners(controller.signal)).toBe(0);
}

describe('an abort', () => {
  test('before the call sends nothing', async () => {
    const server = await serveJSON({});
    const call = clientOf(server).get('/', { signal: AbortSignal.abort() });
    expect(await rejection(call)).toBeInstanceOf(APIUserAbortError);
    expect(server.hits).toHaveLength(0);
  });

  test('while waiting for the headers ends the call', async () => {
    const server = await serveRaw(() => {});
    const controller = new AbortController();
    await endsAtOnce(clientOf(server).get('/', { signal: controller.signal }), controller, server);
    await expect.poll(() => server.answered[0]?.destroyed).toBe(true);
  });

  test('while reading the body ends the call', async () => {
    const server = await serveRaw((socket) => socket.write(`${HEAD}{`));
    const controller = new AbortController();
    await endsAtOnce(clientOf(server).get('/', { signal: controller.signal }), controller, server);
    expect(server.hits).toHaveLength(1);
  });

  test('while reading the body of an error ends the call', async () => {
    const server = await serveRaw((socket) => socket.write(HEAD.replace('200 OK', '404 Not Found')));
    const controller = new AbortController();
    await endsAtOnce(clientOf(server).get('/', { signal: controller.signal }), controller, server);
  });

  test('while waiting for a retry ends the call', async () => {
    const server = await serve((_request, response) =>
      sendJSON(response, {}, { status: 429, headers: { 'retry-after': '20' } }),
    );
    const controller = new AbortController();
    await endsAtOnce(clientOf(server).get('/', { signal: controller.signal }), controller, server);
    expect(server.hits).toHaveLength(1);
  });

  test('ends a call whose fetch pays no attention to it', async () => {
    const client = new Acme({ apiKey: 'k', fetch: () => new Promise(() => {}) });
    const controller = new AbortController();
    await endsAtOnce(client.get('/', { signal: controller.signal }), controller);
  });

  test('between pages ends the list', async () => {
    const server = await serve((_request, response, hit) =>
      sendJSON(response, { data: [{ id: String(hit) }], next_cursor: String(hit), has_more: true }),
    );
    const controller = new AbortController();
    const seen: string[] = [];
    const list = async () => {
      for await (const widget of clientOf(server).widgets.list({}, { signal: controller.signal })) {
        seen.push(widget.id);
        if (seen.length === 3) controller.abort();
      }
    };
    expect(await rejection(list())).toBeInstanceOf(APIUserAbortError);
    expect(seen).toEqual(['1', '2', '3']);
  });

  test('of a response in the caller’s hand ends the reading', async () => {
    const server = await serveRaw((socket) => socket.write(`${HEAD}{`));
    const controller = new AbortController();
    const response = await clientOf(server).get('/', { signal: controller.signal }).asResponse();
    soon(() => controller.abort());
    await expect(response.text()).rejects.toBeDefined();
  });

  test('after the call does nothing', async () => {
    const server = await serveJSON({ ok: true });
    const controller = new AbortController();
    expect(await clientOf(server).get('/', { signal: controller.signal })).toEqual({ ok: true });
    controller.abort();
  });

  test('is not a timeout', async () => {
    const server = await serveRaw(() => {});
    const error = await rejection(clientOf(server).get('/', { signal: AbortSignal.timeout(20) }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error.message).toBe('Request was aborted.');
  });
});

test('a signal that is used a thousand times keeps no listener', async () => {
  const client = new Acme({
    apiKey: 'k',
    fetch: async () => new Response('{}', { headers: { 'content-type': 'application/json' } }),
  });
  const { signal } = new AbortController();
  for (let call = 0; call < 1000; call++) await client.get('/', { signal });
  expect(listeners(signal)).toBe(0);
});

test('no listener is left by failures, retries, empty answers and raw responses without a body', async () => {
  const server = await serve((request, response, hit) => {
    if (request.url === '/empty') response.writeHead(204).end();
    else sendJSON(response, {}, { status: hit % 2 ? 500 : 404 });
  });
  const { signal } = new AbortController();
  await rejection(clientOf(server).get('/', { signal }));
  await clientOf(server).get('/empty', { signal });
  await clientOf(server).delete('/empty', { signal }).asResponse();
  await rejection(clientOf({ url: 'http://127.0.0.1:1' }, { maxRetries: 1 }).get('/', { signal }));
  expect(listeners(signal)).toBe(0);
});
