import { afterEach, describe, expect, test, vi } from 'vitest';
import AcmeDefault, * as sdk from '../../../../templates/typescript/runtime/src/index.ts';
import { Acme, AcmeError, type ClientOptions } from '../../../../templates/typescript/runtime/src/index.ts';
import { guardBrowser } from '../../../../templates/typescript/runtime/src/internal/browser.ts';
import { readEnv } from '../../../../templates/typescript/runtime/src/internal/utils/env.ts';
import { rejection, SECRET } from './support/client.ts';
import { serveJSON } from './support/loopback.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const thrownBy = (options: ClientOptions): Error => {
  try {
    new Acme(options);
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

describe('the key', () => {
  test('must be given', () => {
    expect(thrownBy({})).toBeInstanceOf(AcmeError);
    expect(thrownBy({}).message).toContain('ACME_API_KEY environment variable is missing or empty');
  });

  test('is read from the environment, without the space around it', () => {
    vi.stubEnv('ACME_API_KEY', `  ${SECRET}\n`);
    expect(new Acme().apiKey).toBe(SECRET);
    expect(new Acme({ apiKey: 'mine' }).apiKey).toBe('mine');
  });

  test.each(['\n', '\r', '\0', '\t', '\x7f', '\u0100', '😀'])('with %j in it is refused, and not shown', (bad) => {
    const error = thrownBy({ apiKey: `${SECRET}${bad}RET` });
    expect(error).toBeInstanceOf(AcmeError);
    expect(error.message).toBe('The option apiKey contains a character that is not allowed');
    expect(error.stack).not.toContain(SECRET);
  });

  test('that is changed to a bad one later is not shown either', async () => {
    const client = new Acme({ apiKey: 'k' });
    client.apiKey = `${SECRET}\n`;
    const error = await rejection(client.get('/'));
    expect(error).toBeInstanceOf(AcmeError);
    expect(String(error.stack)).not.toContain(SECRET);
  });
});

describe('the base URL', () => {
  test.each(['api.acme.example', '/v1', 'acme', '//acme.example'])('%s is refused: it is not absolute', (baseURL) => {
    expect(thrownBy({ apiKey: 'k', baseURL }).message).toContain('is not an absolute URL');
  });

  test.each([
    ['javascript:alert(1)', 'not an HTTP URL'],
    ['file:///tmp', 'not an HTTP URL'],
    [`https://user:${SECRET}@a.example`, 'user name or password'],
    [`https://a.example?key=${SECRET}`, 'query or a fragment'],
    ['https://a.example#x', 'query or a fragment'],
    ['https://a.example?', 'query or a fragment'],
  ])('%s is refused, and not shown', (baseURL, reason) => {
    const error = thrownBy({ apiKey: 'k', baseURL });
    expect(error.message).toContain(reason);
    expect(error.message).not.toContain(SECRET);
  });

  test('is that of the first environment by default', () => {
    expect(new Acme({ apiKey: 'k' }).baseURL).toBe('https://api.acme.example');
    expect(new Acme({ apiKey: 'k', baseURL: null }).baseURL).toBe('https://api.acme.example');
  });

  test('is that of the environment that is named, its variables filled in', () => {
    expect(new Acme({ apiKey: 'k', environment: 'regional' }).baseURL).toBe('https://eu.api.acme.example');
    expect(new Acme({ apiKey: 'k', environment: 'regional', region: 'us' }).baseURL).toBe(
      'https://us.api.acme.example',
    );
    expect(thrownBy({ apiKey: 'k', environment: 'regional', region: 'evil.example/' }).message).toContain('region');
  });

  test.each(['moon', '__proto__', 'toString'])('of the environment %s is refused', (environment) => {
    expect(thrownBy({ apiKey: 'k', environment: environment as never }).message).toContain(
      'There is no environment called',
    );
  });

  test('and an environment together are refused', () => {
    const options = { apiKey: 'k', environment: 'production', baseURL: 'https://a.example' } as const;
    expect(thrownBy(options).message).toMatch(/^Ambiguous URL; .*ACME_BASE_URL/);
    vi.stubEnv('ACME_BASE_URL', 'https://a.example');
    expect(() => new Acme({ apiKey: 'k', environment: 'production' })).toThrow('Ambiguous URL');
    expect(new Acme({ apiKey: 'k', environment: 'production', baseURL: null }).baseURL).toBe(
      'https://api.acme.example',
    );
  });

  test('of a request counts only if the client has none of its own', () => {
    expect(new Acme({ apiKey: 'k' }).buildURL('/x', null, 'https://b.example')).toBe('https://b.example/x');
    expect(new Acme({ apiKey: 'k', baseURL: 'https://a.example' }).buildURL('/x', null, 'https://b.example')).toBe(
      'https://a.example/x',
    );
  });
});

describe('withOptions', () => {
  test('keeps everything that is not replaced', () => {
    const fetch = async () => new Response();
    const client = new Acme({ apiKey: 'k', organization: 'o', fetch, maxRetries: 5, defaultHeaders: { a: '1' } });
    client.apiKey = 'changed';
    const other = client.withOptions({ timeout: 7 });
    expect(other).toBeInstanceOf(Acme);
    expect(other).toMatchObject({ apiKey: 'changed', organization: 'o', maxRetries: 5, timeout: 7 });
    expect(client.timeout).toBe(60_000);
  });

  test('can change the environment', () => {
    const client = new Acme({ apiKey: 'k', environment: 'production' });
    expect(client.withOptions({ environment: 'regional' }).baseURL).toBe('https://eu.api.acme.example');
    expect(client.withOptions({ environment: 'regional' }).withOptions({ region: 'us' }).baseURL).toBe(
      'https://us.api.acme.example',
    );
    const elsewhere = new Acme({ apiKey: 'k', baseURL: 'https://a.example' });
    expect(elsewhere.withOptions({}).baseURL).toBe('https://a.example');
    expect(elsewhere.withOptions({ environment: 'production' }).baseURL).toBe('https://api.acme.example');
    expect(client.withOptions({ baseURL: 'https://b.example' }).baseURL).toBe('https://b.example');
  });

  test('makes a client of the same class', () => {
    class Mine extends Acme {}
    expect(new Mine({ apiKey: 'k' }).withOptions({})).toBeInstanceOf(Mine);
  });
});

describe('fetch', () => {
  test('that is missing is an error that says what to do', () => {
    vi.stubGlobal('fetch', undefined);
    expect(thrownBy({ apiKey: 'k' }).message).toContain('new Acme({ fetch })');
  });

  test('gets the options of the client and of the request, and no this', async () => {
    const calls: any[] = [];
    const client = new Acme({
      apiKey: 'k',
      fetchOptions: { dispatcher: 'client', keepalive: true },
      fetch: async function (this: unknown, _url, init) {
        calls.push({ self: this, ...init });
        return Response.json({});
      },
    });
    await client.get('/', { fetchOptions: { dispatcher: 'request' } });
    expect(calls[0]).toMatchObject({ self: undefined, dispatcher: 'request', keepalive: true, method: 'GET' });
  });
});

describe('in a browser', () => {
  const browser = () => {
    vi.stubGlobal('window', { document: {} });
    vi.stubGlobal('navigator', { userAgent: 'x' });
  };

  test('the client is refused unless the caller insists', () => {
    browser();
    expect(thrownBy({ apiKey: 'k' }).message).toContain('dangerouslyAllowBrowser');
    expect(new Acme({ apiKey: 'k', dangerouslyAllowBrowser: true })).toBeDefined();
  });

  test('the policy decides', () => {
    guardBrowser({ state: 'disallow' }, {});
    browser();
    guardBrowser({ state: 'allow' }, {});
    expect(() => guardBrowser({ state: 'disallow' }, { dangerouslyAllowBrowser: true })).toThrow(
      'only runs on servers',
    );
    expect(() => guardBrowser({ state: 'disallow', message: 'No.' }, {})).toThrow('No.');
    expect(() => guardBrowser({ state: 'dangerous_allow', message: 'Why?' }, {})).toThrow('Why?');
  });
});

describe('the environment', () => {
  test('is that of Node, or of Deno, or none', () => {
    vi.stubEnv('ACME_X', ' x ');
    vi.stubEnv('ACME_EMPTY', '  ');
    expect([readEnv('ACME_X'), readEnv('ACME_EMPTY'), readEnv('ACME_NONE')]).toEqual(['x', undefined, undefined]);
    vi.stubGlobal('process', undefined);
    vi.stubGlobal('Deno', { env: { get: (name: string) => (name === 'ACME_X' ? ' deno ' : undefined) } });
    expect([readEnv('ACME_X'), readEnv('ACME_NONE')]).toEqual(['deno', undefined]);
    vi.stubGlobal('Deno', undefined);
    expect(readEnv('ACME_X')).toBe(undefined);
  });
});

test('the package has its names', () => {
  expect(AcmeDefault).toBe(Acme);
  expect(Object.keys(sdk).sort()).toEqual([
    'APIConnectionError',
    'APIConnectionTimeoutError',
    'APIError',
    'APIPromise',
    'APIUserAbortError',
    'Acme',
    'AcmeError',
    'AuthenticationError',
    'BadRequestError',
    'ConflictError',
    'InternalServerError',
    'NotFoundError',
    'PagePromise',
    'PermissionDeniedError',
    'RateLimitError',
    'UnprocessableEntityError',
    'default',
    'toFile',
  ]);
  expect(Acme.Acme).toBe(Acme);
  expect(Acme.DEFAULT_TIMEOUT).toBe(60_000);
  expect(Acme.toFile).toBe(sdk.toFile);
});

test('the old import paths still lead there', async () => {
  const base = '../../../../templates/typescript/runtime/src';
  for (const name of ['api-promise', 'error', 'pagination', 'resource', 'streaming', 'uploads']) {
    expect(await import(`${base}/${name}.ts`)).toEqual(await import(`${base}/core/${name}.ts`));
  }
  expect(Object.keys(await import(`${base}/resources.ts`))).toEqual(['Widgets']);
  expect(Object.keys(await import(`${base}/internal/utils.ts`))).toEqual(
    expect.arrayContaining(['readEnv', 'sleep', 'toBase64']),
  );
});

test('the resources of the example work', async () => {
  const server = await serveJSON({ id: '1', data: [{ id: '1' }] });
  const client = new Acme({ apiKey: 'k', baseURL: server.url });
  await client.widgets.create({ name: 'a' });
  await client.widgets.retrieve('1/2');
  await client.widgets.delete('1');
  await client.put('/widgets/1', { body: {} });
  await client.patch('/widgets/1', { body: {} });
  expect((await client.widgets.list({ limit: 1 })).data).toEqual([{ id: '1' }]);
  expect(server.hits.map((hit) => `${hit.method} ${hit.url}`)).toEqual([
    'POST /widgets',
    'GET /widgets/1%2F2',
    'DELETE /widgets/1',
    'PUT /widgets/1',
    'PATCH /widgets/1',
    'GET /widgets?limit=1',
  ]);
});
