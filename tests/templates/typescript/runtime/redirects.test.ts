import { describe, expect, test } from 'vitest';
import { Acme, APIConnectionError } from '../../../../templates/typescript/runtime/src/index.ts';
import * as Auth from '../../../../templates/typescript/runtime/src/internal/auth.ts';
import { clientOf, rejection, SECRET } from './support/client.ts';
import { type Answer, sendJSON, serve } from './support/loopback.ts';

const redirecting = (
  status: number,
  location: string | (() => string),
  then: Answer = (_request, response) => sendJSON(response, { ok: true }),
) =>
  serve((request, response, hit) => {
    if (request.url.split('?')[0] !== '/start') return void then(request, response, hit);
    response.writeHead(status, { location: typeof location === 'string' ? location : location() }).end('moved');
  });

const elsewhere = () => serve((_request, response) => sendJSON(response, { elsewhere: true }));

/** A client with a credential of every kind. */
class Loaded extends Acme {
  protected override _credentials() {
    return {
      bearer: Auth.bearer('apiKey', this.apiKey),
      header: Auth.apiKey('header', 'X-My-Key', 'apiKey', `${SECRET}-header`),
      query: Auth.apiKey('query', 'my_key', 'apiKey', `${SECRET}-query`),
      cookie: Auth.apiKey('cookie', 'session', 'apiKey', `${SECRET}-cookie`),
    };
  }
  protected override _securityRequirements() {
    return [['bearer', 'header', 'query', 'cookie']];
  }
}

describe('within the origin', () => {
  test.each([
    [301, 'get', 'GET'],
    [301, 'post', 'GET'],
    [302, 'post', 'GET'],
    [302, 'put', 'PUT'],
    [303, 'get', 'GET'],
    [303, 'post', 'GET'],
    [303, 'put', 'GET'],
    [307, 'get', 'GET'],
    [307, 'post', 'POST'],
    [308, 'patch', 'PATCH'],
  ] as const)('after %i a %s goes on as %s', async (status, method, expected) => {
    const server = await redirecting(status, '/end');
    const body = method === 'get' ? {} : { body: { a: 1 } };
    expect(await clientOf(server)[method]('/start', body)).toEqual({ ok: true });
    const end = server.hits[1];
    expect([end?.url, end?.method]).toEqual(['/end', expected]);
    const keepsBody = expected !== 'GET';
    expect(end?.json).toEqual(keepsBody ? { a: 1 } : undefined);
    expect(end?.headers['content-type']).toBe(keepsBody ? 'application/json' : undefined);
    expect(end?.headers.authorization).toBe(`Bearer ${SECRET}`);
  });

  test('a loop ends', async () => {
    const server = await redirecting(302, '/start');
    const error = await rejection(clientOf(server, { maxRetries: 1 }).get('/start'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain('more than 20 redirects');
    expect(server.hits).toHaveLength(21);
  });

  test('a body that can only be read once is not sent again', async () => {
    const server = await redirecting(307, '/end');
    const body = new Response('once').body;
    const error = await rejection(clientOf(server).post('/start', { body }));
    expect(error.message).toContain('cannot be sent again');
    expect(server.hits).toHaveLength(1);
  });

  test('without a Location it is an error with the status', async () => {
    const server = await serve((_request, response) => response.writeHead(302).end());
    expect((await rejection(clientOf(server).get('/'))).status).toBe(302);
  });
});

describe('to another origin', () => {
  test.each([301, 302, 303, 307, 308])('after %i nothing that says who is asking goes along', async (status) => {
    const other = await elsewhere();
    const server = await redirecting(status, () => `${other.url}/end?my_key=${SECRET}&page=2`);
    const client = new Loaded({
      apiKey: SECRET,
      baseURL: server.url,
      logLevel: 'off',
      defaultHeaders: { 'X-Custom': SECRET, Cookie2: SECRET },
    });
    expect(await client.get('/start', { headers: { 'X-Once': SECRET } })).toEqual({ elsewhere: true });
    const [hit] = other.hits;
    expect(JSON.stringify(hit)).not.toContain(SECRET);
    expect(hit?.url).toBe('/end?page=2');
    expect(Object.keys(hit?.headers ?? {})).not.toEqual(
      expect.arrayContaining(['authorization', 'x-my-key', 'cookie', 'x-custom', 'x-once', 'idempotency-key']),
    );
    expect(hit?.headers.accept).toBe('application/json');
  });

  test('the first request had it all', async () => {
    const server = await redirecting(302, '/end');
    const client = new Loaded({ apiKey: SECRET, baseURL: server.url });
    await client.get('/start');
    expect(server.hits).toHaveLength(2);
    expect(server.hits[1]?.headers).toMatchObject({
      authorization: `Bearer ${SECRET}`,
      'x-my-key': `${SECRET}-header`,
      cookie: `session=${SECRET}-cookie`,
    });
  });

  test.each([307, 308])('after %i no body goes along', async (status) => {
    const other = await elsewhere();
    const server = await redirecting(status, () => other.url);
    const error = await rejection(clientOf(server).post('/start', { body: { secret: SECRET } }));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain('request body to another origin');
    expect(other.hits).toHaveLength(0);
    expect(server.hits).toHaveLength(1);
  });

  test.each([301, 302, 303])('after %i a POST goes on without body and key', async (status) => {
    const other = await elsewhere();
    const server = await redirecting(status, () => other.url);
    expect(await clientOf(server).post('/start', { body: { secret: SECRET } })).toEqual({ elsewhere: true });
    expect(other.hits[0]).toMatchObject({ method: 'GET', text: '' });
    expect(JSON.stringify(other.hits[0])).not.toMatch(/SECRET|stainless-node-retry/);
  });

  test('another host name of the same address is another origin', async () => {
    const server = await redirecting(302, () => server.url.replace('127.0.0.1', 'localhost') + '/end');
    await clientOf(server)
      .get('/start')
      .catch(() => {});
    expect(server.hits.slice(1).every((hit) => hit.headers.authorization === undefined)).toBe(true);
  });

  test('and back, what was taken off stays off', async () => {
    const server: { url: string; hits: any[] } = await redirecting(302, () => other.url);
    const other = await serve((_request, response) => response.writeHead(302, { location: `${server.url}/end` }).end());
    await clientOf(server).get('/start');
    expect(server.hits[1].headers.authorization).toBe(undefined);
  });
});

describe('to a place that is none', () => {
  test.each([
    ['file:///etc/passwd', 'file: URL'],
    ['javascript:alert(1)', 'javascript: URL'],
    ['data:application/json,{}', 'data: URL'],
    ['http://user:pass@127.0.0.1:1/', 'user name'],
    ['http://[', 'not a URL'],
  ])('%s is refused', async (location, reason) => {
    const server = await redirecting(302, location);
    const error = await rejection(clientOf(server).get('/start'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain(reason);
    expect(server.hits).toHaveLength(1);
  });

  test('//host goes to that host without credentials', async () => {
    const other = await elsewhere();
    const server = await redirecting(302, () => other.url.replace('http:', ''));
    await clientOf(server).get('/start');
    expect(other.hits[0]?.headers.authorization).toBe(undefined);
  });

  test('https after http is another origin', async () => {
    const server = await redirecting(302, () => server.url.replace('http:', 'https:'));
    expect(await rejection(clientOf(server, { maxRetries: 0 }).get('/start'))).toBeInstanceOf(APIConnectionError);
    expect(server.hits).toHaveLength(1);
  });
});

describe('a mode that the caller chose', () => {
  test('manual gives the redirect as an error', async () => {
    const server = await redirecting(302, '/end');
    const error = await rejection(clientOf(server, { fetchOptions: { redirect: 'manual' } }).get('/start'));
    expect(error.status).toBe(302);
  });

  test('follow leaves it to fetch', async () => {
    const server = await redirecting(302, '/end');
    const response = await clientOf(server)
      .get('/start', { fetchOptions: { redirect: 'follow' } })
      .asResponse();
    expect(response.redirected).toBe(true);
  });
});

test('where redirects cannot be seen, as in browsers, fetch follows them', async () => {
  const modes: unknown[] = [];
  const client = new Acme({
    apiKey: 'k',
    fetch: async (_url, init) => {
      modes.push(init?.redirect);
      if (init?.redirect === 'follow') return Response.json({ ok: true });
      return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    },
  });
  expect(await client.get('/')).toEqual({ ok: true });
  expect(modes).toEqual(['manual', 'follow']);
});
