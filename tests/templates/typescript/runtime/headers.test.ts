import { describe, expect, test } from 'vitest';
import { Acme, AcmeError } from '../../../../templates/typescript/runtime/src/index.ts';
import {
  buildHeaders,
  getHeader,
  getRequiredHeader,
  isEmptyHeaders,
  type HeadersLike,
} from '../../../../templates/typescript/runtime/src/internal/headers.ts';
import { clientOf, rejection, SECRET } from './support/client.ts';
import { serveJSON } from './support/loopback.ts';

const merged = (...sources: HeadersLike[]) => Object.fromEntries(buildHeaders(sources).values.entries());

describe('merging headers', () => {
  test.each([
    ['a later source wins', [{ a: '1' }, { A: '2' }], { a: '2' }],
    ['undefined says nothing', [{ a: '1' }, { a: undefined }], { a: '1' }],
    ['null removes', [{ a: '1', b: '2' }, { A: null }], { b: '2' }],
    ['null can be undone', [{ a: '1' }, { a: null }, { a: '3' }], { a: '3' }],
    ['a key in another case replaces', [{ a: '1', A: '2' }], { a: '2' }],
    ['a list of values adds up', [{ a: ['1', '2'] }], { a: '1, 2' }],
    [
      'rows of a list add up',
      [
        [
          ['a', '1'],
          ['A', '2'],
        ],
      ],
      { a: '1, 2' },
    ],
    ['Headers are taken', [new Headers({ a: '1' })], { a: '1' }],
    ['Headers of other libraries are taken', [new Map([['a', '1']]) as never], { a: '1' }],
    ['merged headers keep what they remove', [{ a: '1' }, buildHeaders([{ a: null }])], {}],
    ['merged headers keep what they set', [buildHeaders([{ a: '1' }])], { a: '1' }],
    ['nothing is nothing', [undefined, null, {}], {}],
  ] as [string, HeadersLike[], object][])('%s', (_name, sources, expected) => {
    expect(merged(...sources)).toEqual(expected);
  });

  test('ignores what objects inherit', () => {
    const polluted: Record<string, string> = Object.create({ 'x-polluted': '1' });
    polluted['a'] = '1';
    expect(merged(polluted)).toEqual({ a: '1' });
    expect(merged(JSON.parse('{"__proto__":"x","a":"1"}'))).toEqual({ a: '1', ['__proto__']: 'x' });
  });

  test('takes only text as a name', () => {
    expect(() => buildHeaders([[[undefined, '1']] as unknown as HeadersLike])).toThrow('header name to be a string');
  });

  test('knows whether there are any', () => {
    expect(isEmptyHeaders(undefined)).toBe(true);
    expect(isEmptyHeaders({ a: undefined })).toBe(true);
    expect(isEmptyHeaders({ a: null })).toBe(false);
  });
});

describe('a character that is not allowed', () => {
  test.each(['\r', '\n', '\0', '\r\nX-Injected: 1', 'é\u0100', '😀'])(
    '%j in a value is refused, the value not shown',
    (bad) => {
      const error = (() => {
        try {
          return buildHeaders([{ 'X-Key': `${SECRET}${bad}${SECRET}` }]);
        } catch (thrown) {
          return thrown;
        }
      })();
      expect(error).toBeInstanceOf(AcmeError);
      expect(String((error as Error).message)).toBe(
        'The value of the header "X-Key" contains a character that is not allowed',
      );
    },
  );

  test.each(['', 'a b', 'a\nb', 'a:b', 'é'])('in the name %j is refused', (name) => {
    for (const value of ['1', null]) expect(() => buildHeaders([{ [name]: value }])).toThrow(AcmeError);
  });

  test('stops the request', async () => {
    const server = await serveJSON({});
    const call = clientOf(server).get('/', { headers: { 'X-A': 'b\r\nX-Injected: 1' } });
    expect(await rejection(call)).toBeInstanceOf(AcmeError);
    expect(server.hits).toHaveLength(0);
  });
});

describe('finding a header', () => {
  test.each([
    [{ 'Webhook-Id': '1' }],
    [{ 'WEBHOOK-ID': '1' }],
    [new Headers({ 'webhook-id': '1' })],
    [[['webhook-ID', '1']]],
    [{ get: (name: string) => (name === 'Webhook-Id' ? '1' : undefined) }],
    [{ 'webhook-id': ['1', '2'] }],
  ] as [HeadersLike][])('looks for the name in any case', (headers) => {
    expect(getHeader(headers, 'webhook-id')).toBe('1');
  });

  test('finds nothing where there is nothing', () => {
    expect(getHeader(undefined, 'a')).toBe(undefined);
    expect(getHeader({}, 'constructor')).toBe(undefined);
    expect(getHeader({ a: null }, 'a')).toBe(undefined);
  });

  test('can insist', () => {
    expect(getRequiredHeader({ A: '1' }, 'a')).toBe('1');
    expect(() => getRequiredHeader({}, 'a')).toThrow('Could not find a header');
  });
});

describe('the headers of a request', () => {
  test('say what the library is', async () => {
    const server = await serveJSON({});
    await clientOf(server).get('/');
    expect(server.hits[0]?.headers).toMatchObject({
      accept: 'application/json',
      'user-agent': 'Acme/JS 0.0.1',
      'x-stainless-lang': 'js',
      'x-stainless-package-version': '0.0.1',
      'x-stainless-os': expect.any(String),
      'x-stainless-arch': expect.any(String),
      'x-stainless-runtime': 'node',
      'x-stainless-runtime-version': process.version,
      authorization: `Bearer ${SECRET}`,
    });
  });

  test('come from the options of the API, if they are given', async () => {
    const server = await serveJSON({});
    await clientOf(server, { organization: 'org' }).get('/');
    await clientOf(server).get('/');
    expect(server.hits.map((hit) => hit.headers['acme-organization'])).toEqual(['org', undefined]);
  });

  test('are overridden by the client’s, those by the request’s', async () => {
    const server = await serveJSON({});
    const client = clientOf(server, { defaultHeaders: { 'User-Agent': 'mine', 'X-A': '1', 'X-B': '1' } });
    await client.post('/', {
      headers: { 'x-a': '2', 'X-B': null, Accept: null, 'Content-Type': 'text/x' },
      body: 'text',
    });
    expect(server.hits[0]?.headers).toMatchObject({ 'user-agent': 'mine', 'x-a': '2', 'content-type': 'text/x' });
    expect(server.hits[0]?.headers['x-b']).toBe(undefined);
  });

  test('are taken from the environment, one a line', async () => {
    const server = await serveJSON({});
    process.env['ACME_CUSTOM_HEADERS'] = 'X-One: 1\nnonsense\n X-Two :a:b';
    try {
      const client = clientOf(server, { defaultHeaders: new Headers({ 'X-One': 'client' }) });
      delete process.env['ACME_CUSTOM_HEADERS'];
      await client.get('/');
    } finally {
      delete process.env['ACME_CUSTOM_HEADERS'];
    }
    expect(server.hits[0]?.headers).toMatchObject({ 'x-one': 'client', 'x-two': 'a:b' });
  });

  test('do not suffer from a polluted prototype', async () => {
    const server = await serveJSON({});
    Object.defineProperty(Object.prototype, 'x-polluted', { value: '1', enumerable: true, configurable: true });
    try {
      await clientOf(server, { defaultHeaders: { a: '1' } }).get('/', { query: { a: 1 }, headers: { b: '1' } });
    } finally {
      delete (Object.prototype as Record<string, unknown>)['x-polluted'];
    }
    expect(server.hits[0]?.headers['x-polluted']).toBe(undefined);
    expect(server.hits[0]?.url).toBe('/?a=1');
  });

  test('tell a subclass by its name', async () => {
    class Mine extends Acme {}
    const { req } = await new Mine({ apiKey: 'k' }).buildRequest({ method: 'get', path: '/' });
    expect(req.headers.get('user-agent')).toBe('Mine/JS 0.0.1');
  });
});
