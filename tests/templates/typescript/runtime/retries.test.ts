import { afterEach, describe, expect, test, vi } from 'vitest';
import { retryDelay } from '../../../../templates/typescript/runtime/src/internal/retry.ts';
import { Acme, APIError, RateLimitError } from '../../../../templates/typescript/runtime/src/index.ts';
import { clientOf, rejection } from './support/client.ts';
import { sendJSON, serve } from './support/loopback.ts';

/** A server that fails a number of times with a status and then succeeds. */
const failing = (status: number, times: number, headers: Record<string, string> = {}) =>
  serve((_request, response, hit) => sendJSON(response, { hit }, hit <= times ? { status, headers } : {}));

describe('which answers are retried', () => {
  test.each([408, 409, 429, 500, 502, 503, 504, 520])('%i is', async (status) => {
    const server = await failing(status, 2);
    expect(await clientOf(server).get('/')).toEqual({ hit: 3 });
  });

  test.each([400, 401, 403, 404, 422])('%i is not', async (status) => {
    const server = await failing(status, 2);
    expect((await rejection(clientOf(server).get('/'))).status).toBe(status);
    expect(server.hits).toHaveLength(1);
  });

  test.each([
    [400, 'true', 3],
    [503, 'false', 1],
    [503, 'maybe', 3],
    [400, 'maybe', 1],
  ])('%i with x-should-retry: %s takes %i requests', async (status, advice, hits) => {
    const server = await failing(status, 2, { 'x-should-retry': advice });
    await clientOf(server)
      .get('/')
      .catch(() => {});
    expect(server.hits).toHaveLength(hits);
  });

  test.each(['get', 'post', 'put', 'patch', 'delete'] as const)('a %s is, whatever it does', async (method) => {
    const server = await failing(503, 1);
    expect(await clientOf(server)[method]('/')).toEqual({ hit: 2 });
  });
});

describe('how often', () => {
  test.each([
    [0, 1],
    [1, 2],
    [2, 3],
    [NaN, 1],
    [-1, 1],
  ])('maxRetries %d makes %i requests', async (maxRetries, hits) => {
    const server = await failing(500, 9);
    await rejection(clientOf(server, { maxRetries }).get('/'));
    expect(server.hits).toHaveLength(hits);
  });

  test('is two retries by default', async () => {
    const server = await failing(500, 9);
    const error = await rejection(clientOf(server).get('/'));
    expect(error).toBeInstanceOf(APIError);
    expect(error.error).toEqual({ hit: 3 });
    expect(new Acme({ apiKey: 'k' }).maxRetries).toBe(2);
  });

  test('a request decides for itself', async () => {
    const server = await failing(500, 9);
    await rejection(clientOf(server, { maxRetries: 5 }).get('/', { maxRetries: 1 }));
    expect(server.hits).toHaveLength(2);
  });

  test('the number remaining can be given', async () => {
    const server = await failing(500, 9);
    await rejection(clientOf(server).request({ method: 'get', path: '/' }, 1));
    expect(server.hits).toHaveLength(2);
  });

  test('each attempt says which it is', async () => {
    const server = await failing(500, 2);
    await clientOf(server).get('/');
    expect(server.hits.map((hit) => hit.headers['x-stainless-retry-count'])).toEqual(['0', '1', '2']);
  });

  test('a body that can only be read once is sent once', async () => {
    const server = await failing(500, 9);
    const body = (async function* () {
      yield new TextEncoder().encode('once');
    })();
    await rejection(clientOf(server).post('/', { body }));
    expect(server.hits.map((hit) => hit.text)).toEqual(['once']);
  });
});

describe('how long the wait is', () => {
  const backOff = { initialRetryDelay: 0.5, maxRetryDelay: 8 };
  const delay = (headers: [string, string][], retriesDone = 0, settings = {}) =>
    retryDelay(new Headers(headers), retriesDone, { backOff, settings });
  const inOneMinute = () => new Date(Date.now() + 30_000).toUTCString();

  afterEach(() => vi.restoreAllMocks());

  test.each([
    ['seconds', [['retry-after', '2']], 2000],
    ['a fraction', [['retry-after', '0.25']], 250],
    ['nothing', [['retry-after', '0']], 0],
    ['milliseconds', [['retry-after-ms', '120']], 120],
    [
      'both',
      [
        ['retry-after', '3'],
        ['retry-after-ms', '120'],
      ],
      120,
    ],
    [
      'nonsense and seconds',
      [
        ['retry-after', '3'],
        ['retry-after-ms', 'soon'],
      ],
      3000,
    ],
    [
      'it twice',
      [
        ['retry-after', '1'],
        ['retry-after', '2'],
      ],
      1000,
    ],
    ['too much', [['retry-after', '99999999999']], 60_000],
    [
      'too many milliseconds',
      [
        ['retry-after-ms', '1e11'],
        ['retry-after', '99999999999'],
      ],
      60_000,
    ],
  ] as [string, [string, string][], number][])('the server asks for %s', (_name, headers, expected) => {
    expect(delay(headers)).toBe(expected);
  });

  test('the server names a time', () => {
    expect(delay([['retry-after', inOneMinute()]])).toBeGreaterThan(28_000);
    expect(delay([['retry-after', inOneMinute()]])).toBeLessThanOrEqual(30_000);
  });

  test.each([
    ['-5'],
    ['soon'],
    ['NaN'],
    ['Infinity'],
    ['-Infinity'],
    [''],
    ['Wed, 21 Oct 2015 07:28:00 GMT'],
    ['Smarch 32nd'],
  ])('a Retry-After of %j is not taken seriously', (value) => {
    for (const name of ['retry-after', 'retry-after-ms']) {
      expect(delay([[name, value]])).toBeGreaterThanOrEqual(375);
      expect(delay([[name, value]])).toBeLessThanOrEqual(500);
    }
  });

  test('otherwise it doubles up to the longest, less up to a quarter', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect([0, 1, 2, 3, 4, 5, 50].map((done) => delay([], done))).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    vi.spyOn(Math, 'random').mockReturnValue(1);
    expect(delay([])).toBe(375);
  });

  test('the caller sets the limits', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect(delay([['retry-after', '90']], 0, { maxRetryAfter: 1000 })).toBe(1000);
    expect(delay([['retry-after', '90']], 0, { maxRetryAfter: 120_000 })).toBe(90_000);
    expect(delay([['retry-after', '9e9']], 0, { maxRetryAfter: Infinity })).toBeLessThan(2 ** 31);
    expect(delay([], 1, { initialDelay: 10, maxDelay: 15 })).toBe(15);
  });

  test('it is kept', async () => {
    const server = await failing(429, 1, { 'retry-after-ms': '60' });
    const start = Date.now();
    await clientOf(server).get('/');
    expect(Date.now() - start).toBeGreaterThanOrEqual(58);
  });

  test.each(['99999999999', '-5', 'soon'])('no storm follows a Retry-After of %s', async (value) => {
    const server = await failing(429, 9, { 'retry-after': value });
    const client = clientOf(server, { retry: { initialDelay: 50, maxRetryAfter: 50 } });
    const start = Date.now();
    expect(await rejection(client.get('/'))).toBeInstanceOf(RateLimitError);
    expect(Date.now() - start).toBeGreaterThanOrEqual(70);
    expect(server.hits).toHaveLength(3);
  });
});

describe('limits on all retries', () => {
  test('none is begun after maxElapsed', async () => {
    const server = await failing(503, 9, { 'retry-after-ms': '40' });
    await rejection(clientOf(server, { maxRetries: 9, retry: { maxElapsed: 100 } }).get('/'));
    expect(server.hits.length).toBeGreaterThan(1);
    expect(server.hits.length).toBeLessThan(4);
  });

  test('an outage costs no more than the budget', async () => {
    const server = await failing(503, Infinity);
    const client = clientOf(server, { retry: { initialDelay: 1, maxDelay: 1, budget: 20 } });
    const calls = Array.from({ length: 200 }, () => rejection(client.get('/')));
    await Promise.all(calls);
    expect(server.hits.length).toBeLessThanOrEqual(220);
  });

  test('successes earn retries back', async () => {
    let isDown = true;
    const server = await serve((_request, response) => sendJSON(response, {}, { status: isDown ? 503 : 200 }));
    const client = clientOf(server, { retry: { initialDelay: 1, maxDelay: 1, budget: 1 } });
    await rejection(client.get('/'));
    expect(server.hits).toHaveLength(2);
    isDown = false;
    for (let call = 0; call < 11; call++) await client.get('/');
    isDown = true;
    await rejection(client.get('/'));
    expect(server.hits).toHaveLength(2 + 11 + 2);
  });

  test('without a budget each call makes its own retries', async () => {
    const server = await failing(503, Infinity);
    await Promise.all(Array.from({ length: 10 }, () => rejection(clientOf(server).get('/'))));
    expect(server.hits).toHaveLength(30);
  });
});

describe('the idempotency key', () => {
  const keysOf = (hits: { headers: Record<string, unknown> }[]) => hits.map((hit) => hit.headers['idempotency-key']);

  test('stays the same over the retries of a call and is new for the next', async () => {
    const server = await failing(500, 2);
    const client = clientOf(server);
    await client.post('/');
    await client.post('/');
    const [first, second, third, other] = keysOf(server.hits);
    expect(first).toMatch(/^stainless-node-retry-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([second, third]).toEqual([first, first]);
    expect(other).not.toBe(first);
  });

  test('is new even if the caller uses the same options again', async () => {
    const server = await failing(500, 0);
    const options = { method: 'post', path: '/' } as const;
    await clientOf(server).request(options);
    await clientOf(server).request(options);
    expect(new Set(keysOf(server.hits)).size).toBe(2);
    expect(options).toEqual({ method: 'post', path: '/' });
  });

  test('of the caller is kept', async () => {
    const server = await failing(500, 1);
    await clientOf(server).post('/', { idempotencyKey: 'mine' });
    expect(keysOf(server.hits)).toEqual(['mine', 'mine']);
  });

  test('is not sent with a GET', async () => {
    const server = await failing(500, 1);
    await clientOf(server).get('/', { idempotencyKey: 'mine' });
    expect(keysOf(server.hits)).toEqual([undefined, undefined]);
  });
});
