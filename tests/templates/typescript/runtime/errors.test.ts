import { describe, expect, test } from 'vitest';
import * as Errors from '../../../../templates/typescript/runtime/src/core/error.ts';
import { Acme } from '../../../../templates/typescript/runtime/src/index.ts';
import { castToError, isAbortError } from '../../../../templates/typescript/runtime/src/internal/errors.ts';
import { runInNewContext } from 'node:vm';
import { clientOf, rejection, SECRET } from './support/client.ts';
import { sendJSON, serve } from './support/loopback.ts';

const errorOf = async (status: number, body: string, type = 'application/json') => {
  const server = await serve((_request, response) =>
    response.writeHead(status, { 'content-type': type, 'x-request-id': 'r1' }).end(body),
  );
  return rejection(clientOf(server, { maxRetries: 0 }).get('/'));
};

describe('the class of an error', () => {
  test.each([
    [400, 'BadRequestError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionDeniedError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [422, 'UnprocessableEntityError'],
    [429, 'RateLimitError'],
    [500, 'InternalServerError'],
    [503, 'InternalServerError'],
    [418, 'APIError'],
    [405, 'APIError'],
  ] as const)('of %i is %s', async (status, name) => {
    const error = await errorOf(status, '{}');
    expect(error.constructor).toBe(Errors[name]);
    expect(error).toBeInstanceOf(Acme.APIError);
    expect(error).toBeInstanceOf(Acme.AcmeError);
    expect(error).toBeInstanceOf(Error);
    expect(error.status).toBe(status);
    expect(error.headers.get('x-request-id')).toBe('r1');
  });

  test('is on the client too', () => {
    expect(Acme.NotFoundError).toBe(Errors.NotFoundError);
    expect(Acme.APIUserAbortError).toBe(Errors.APIUserAbortError);
  });
});

describe('the message of an error', () => {
  test.each([
    ['{"message":"no such widget"}', '404 no such widget'],
    ['{"message":{"en":"gone"}}', '404 {"en":"gone"}'],
    ['{"code":7}', '404 {"code":7}'],
    ['["a","b"]', '404 ["a","b"]'],
    ['"text"', '404 "text"'],
    ['null', '404 null'],
    ['false', '404 false'],
    ['', '404 status code (no body)'],
    ['<html>Not found</html>', '404 <html>Not found</html>'],
  ])('for the body %s is %s', async (body, message) => {
    expect((await errorOf(404, body)).message).toBe(message);
  });

  test('of a huge body is short, the body is kept', async () => {
    const error = await errorOf(500, JSON.stringify({ message: 'x'.repeat(5_000_000) }));
    expect(error.message.length).toBeLessThan(1024);
    expect(error.error.message).toHaveLength(5_000_000);
  });

  test('of a huge page is short', async () => {
    expect((await errorOf(502, '<p>'.repeat(1_000_000), 'text/html')).message.length).toBeLessThan(1024);
  });

  test('never holds the key', async () => {
    for (const status of [400, 401, 500]) {
      const error = await errorOf(status, '{}');
      expect(JSON.stringify([error.message, error.stack, error])).not.toContain(SECRET);
    }
  });
});

test('the body of an error may have the names of the object prototype', async () => {
  const error = await errorOf(400, '{"__proto__":{"polluted":1},"message":"m"}');
  expect(error.message).toBe('400 m');
  expect('polluted' in {}).toBe(false);
});

test('the body of an error is kept as it came', async () => {
  const server = await serve((_request, response) => sendJSON(response, { error: { code: 1 } }, { status: 400 }));
  expect((await rejection(clientOf(server).get('/'))).error).toEqual({ error: { code: 1 } });
});

test('an error of a subclass can be made by hand', () => {
  const error = new Errors.APIError(undefined, undefined, undefined, undefined);
  expect(error.message).toBe('(no status code or body)');
  expect(new Errors.APIError(undefined, undefined, 'words', undefined).message).toBe('words');
  expect(new Errors.APIUserAbortError({ message: 'stop' }).message).toBe('stop');
  expect(new Errors.APIConnectionTimeoutError({ message: 'late' }).message).toBe('late');
  expect(Errors.APIError.generate(undefined, new Error('why'), undefined, undefined)).toMatchObject({
    message: 'Connection error.',
    cause: new Error('why'),
  });
});

describe('whatever is thrown', () => {
  test('becomes an error', () => {
    const error = new Error('mine');
    expect(castToError(error)).toBe(error);
    expect(castToError('text').message).toBe('text');
    expect(castToError({ code: 7 }).message).toBe('{"code":7}');
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(castToError(loop).message).toBe('An object that cannot be described was thrown');
  });

  test('in another realm becomes one of ours', () => {
    const foreign = runInNewContext('Object.assign(new TypeError("far"), { cause: "why" })');
    expect(foreign).not.toBeInstanceOf(Error);
    const error = castToError(foreign);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ message: 'far', name: 'TypeError', cause: 'why' });
    expect(error.stack).toBe(foreign.stack);
  });

  test('is known to be an abort by its name', () => {
    expect(isAbortError(new DOMException('x', 'AbortError'))).toBe(true);
    expect(isAbortError(new Error('FetchRequestCanceledException: x'))).toBe(true);
    expect(isAbortError(new Error('x'))).toBe(false);
    expect(isAbortError({})).toBe(false);
    expect(isAbortError('AbortError')).toBe(false);
  });
});
