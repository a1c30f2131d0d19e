import { describe, expect, test } from 'vitest';
import { APIError } from '../../../../templates/typescript/runtime/src/index.ts';
import { clientOf, rejection } from './support/client.ts';
import { serve, serveJSON } from './support/loopback.ts';

/** A server that answers with these bytes. */
const answering = (body: string | Buffer, headers: Record<string, string | string[]> = {}, status = 200) =>
  serve((_request, response) => response.writeHead(status, headers).end(body));
const json = { 'content-type': 'application/json' };

describe('an answer', () => {
  test.each([
    ['an object', '{"a":1}', { a: 1 }],
    ['null', 'null', null],
    ['zero', '0', 0],
    ['text', '"x"', 'x'],
    ['nothing but space', '  \n', undefined],
    ['nothing', '', undefined],
    ['a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    ['half a surrogate pair', '"\\ud800"', '\ud800'],
    ['the same key twice', '{"a":1,"a":2}', { a: 2 }],
  ])('of JSON can be %s', async (_name, body, expected) => {
    expect(await clientOf(await answering(body, json)).get('/')).toEqual(expected);
  });

  test.each(['application/problem+json', 'application/vnd.api+json; charset=utf-8', 'Application/JSON'])(
    'is JSON if its type is %s',
    async (type) => {
      expect(await clientOf(await answering('{"a":1}', { 'content-type': type })).get('/')).toEqual({ a: 1 });
    },
  );

  test('without a type is text', async () => {
    expect(await clientOf(await answering('{"a":1}')).get('/')).toBe('{"a":1}');
  });

  test('of plain text is text', async () => {
    const server = await answering('hello', { 'content-type': 'text/plain' });
    expect(await clientOf(server).get('/')).toBe('hello');
  });

  test('of 204 is null, of 205 nothing', async () => {
    expect(await clientOf(await answering('', {}, 204)).get('/')).toBe(null);
    expect(await clientOf(await answering('', json, 205)).get('/')).toBe(undefined);
  });

  test('of 304 is an error with the status', async () => {
    expect((await rejection(clientOf(await answering('', {}, 304)).get('/'))).status).toBe(304);
  });

  test('ten thousand levels deep is read', async () => {
    const body = '['.repeat(10_000) + ']'.repeat(10_000);
    expect(await clientOf(await answering(body, json)).get('/')).toHaveLength(1);
  });

  test('of 20 MB is read', async () => {
    const server = await answering(JSON.stringify('x'.repeat(20_000_000)), json);
    expect(await clientOf(server).get<string>('/')).toHaveLength(20_000_000);
  });

  test('with the names of the object prototype changes nothing', async () => {
    const body = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x"}';
    const data = await clientOf(await answering(body, json)).get<object>('/');
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'toString']);
    expect('polluted' in {}).toBe(false);
  });

  test('of 200 that is not JSON is an error that says so', async () => {
    const body = '{"a": 1, oops' + 'x'.repeat(1000);
    const server = await answering(body, { ...json, 'x-request-id': 'r1' });
    const error = await rejection(clientOf(server).get('/'));
    expect(error).toBeInstanceOf(APIError);
    expect(error.status).toBe(200);
    expect(error.headers.get('x-request-id')).toBe('r1');
    expect(error.message).toBe(`200 the body is not valid JSON: ${body.slice(0, 200)}`);
    expect(error.cause).toBeInstanceOf(SyntaxError);
    expect(server.hits).toHaveLength(1);
  });

  test('of 200 that is a page where JSON was asked for is an error that says so', async () => {
    const server = await answering('<html>Sign in</html>', { 'content-type': 'text/html; charset=utf-8' });
    const error = await rejection(clientOf(server).get('/'));
    expect(error).toBeInstanceOf(APIError);
    expect(error.message).toBe('200 expected JSON, got text/html: <html>Sign in</html>');
  });

  test.each(['*/*', 'text/html', 'text/html, application/json'])(
    'that is a page is taken from Accept: %s',
    async (Accept) => {
      const server = await answering('<p>', { 'content-type': 'text/html' });
      expect(await clientOf(server).get('/', { headers: { Accept } })).toBe('<p>');
    },
  );

  test('of a test’s own making may have no more than json', async () => {
    const answer = { ok: true, status: 200, headers: new Headers(json), json: async () => ({ a: 1 }) };
    const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch: async () => answer as Response });
    expect(await client.get('/')).toEqual({ a: 1 });
  });

  test('in another encoding than UTF-8 is an error', async () => {
    const body = Buffer.from('\ufeff{"a":"é"}', 'utf16le');
    const server = await answering(body, { 'content-type': 'application/json; charset=utf-16' });
    expect((await rejection(clientOf(server).get('/'))).message).toContain('not valid JSON');
  });

  test('that is an empty page is taken', async () => {
    expect(await clientOf(await answering('', { 'content-type': 'text/html' })).get('/')).toBe('');
  });

  test('in binary is the response, not read yet', async () => {
    const server = await answering(Buffer.from([0, 255, 1]), { 'content-type': 'application/octet-stream' });
    const response = await clientOf(server).get<Response>('/', { __binaryResponse: true });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0, 255, 1]));
  });
});

describe('the promise', () => {
  test('gives the response with its body unread', async () => {
    const response = await clientOf(await serveJSON({ a: 1 }))
      .get('/')
      .asResponse();
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ a: 1 });
  });

  test('gives the data and the response', async () => {
    const { data, response } = await clientOf(await serveJSON({ a: 1 }))
      .get('/')
      .withResponse();
    expect(data).toEqual({ a: 1 });
    expect(response.status).toBe(200);
  });

  test('reads the body once, however often it is awaited', async () => {
    const promise = clientOf(await serveJSON({ a: 1 })).get('/');
    expect(await promise).toBe(await promise);
    expect(await promise.then((data) => data)).toEqual({ a: 1 });
  });

  test('can be changed into another', async () => {
    const promise = clientOf(await serveJSON({ data: [1, 2] })).get<{ data: number[] }>('/');
    const unwrapped = promise._thenUnwrap(({ data }, { response }) => [response.status, ...data]);
    expect(await unwrapped).toEqual([200, 1, 2]);
    expect((await unwrapped.asResponse()).status).toBe(200);
  });

  test('has catch and finally like any other', async () => {
    const client = clientOf(await serve((_request, response) => response.writeHead(404).end()));
    let isOver = false;
    expect(await client.get('/').catch((error) => error.status)).toBe(404);
    await client
      .get('/')
      .finally(() => (isOver = true))
      .catch(() => {});
    expect(isOver).toBe(true);
    expect(client.get('/')).toBeInstanceOf(Promise);
  });

  test('works in Promise.all, race and allSettled', async () => {
    const client = clientOf(await serveJSON({ a: 1 }));
    expect(await Promise.all([client.get('/'), client.get('/')])).toEqual([{ a: 1 }, { a: 1 }]);
    expect(await Promise.race([client.get('/'), new Promise(() => {})])).toEqual({ a: 1 });
    expect(await Promise.allSettled([client.get('/')])).toEqual([{ status: 'fulfilled', value: { a: 1 } }]);
  });
});
