import { describe, expect, test } from 'vitest';
import {
  Acme,
  AcmeError,
  APIConnectionError,
  AuthenticationError,
  type ClientOptions,
} from '../../../../templates/typescript/runtime/src/index.ts';
import * as Auth from '../../../../templates/typescript/runtime/src/internal/auth.ts';
import {
  checkCredentials,
  type Credentials,
} from '../../../../templates/typescript/runtime/src/internal/credentials.ts';
import { rejection } from './support/client.ts';
import { sendJSON, serve, serveJSON } from './support/loopback.ts';

/** A client with these credentials and requirements. */
function clientWith(credentials: Credentials, requirements: string[][], options: ClientOptions = {}) {
  class Client extends Acme {
    protected override _credentials() {
      return credentials;
    }
    protected override _securityRequirements() {
      return requirements;
    }
  }
  return new Client({ apiKey: 'unused', retry: { initialDelay: 1 }, ...options });
}

const requestOf = async (credentials: Credentials, requirements = [Object.keys(credentials)], options = {}) => {
  const client = clientWith(credentials, requirements, { baseURL: 'https://a.example' });
  const { req, url } = await client.buildRequest({ method: 'get', path: '/x', ...options });
  const { authorization, cookie, 'x-key': key } = Object.fromEntries(req.headers.entries());
  return { authorization, cookie, key, url };
};

describe('a credential', () => {
  test.each([
    ['bearer', Auth.bearer('a', 'secret'), { authorization: 'Bearer secret' }],
    ['bearer with another keyword', Auth.bearer('a', 'secret', 'Token'), { authorization: 'Token secret' }],
    ['bearer without keyword', Auth.bearer('a', 'secret', ''), { authorization: 'secret' }],
    ['basic', Auth.basic(['u', 'p'], 'user', 'pässword'), { authorization: 'Basic dXNlcjpww6Rzc3dvcmQ=' }],
    [
      'basic, not encoded',
      Auth.basic(['u', 'p'], 'user', 'pw', { base64: false, keyword: 'Plain' }),
      { authorization: 'Plain user:pw' },
    ],
    ['a header', Auth.apiKey('header', 'X-Key', 'a', 'secret'), { key: 'secret' }],
    ['a query parameter', Auth.apiKey('query', 'key', 'a', 's/t'), { url: 'https://a.example/x?key=s%2Ft' }],
    ['a cookie', Auth.apiKey('cookie', 'key', 'a', 'secret'), { cookie: 'key=secret' }],
  ])('of kind %s', async (_name, credential, expected) => {
    expect(await requestOf({ scheme: credential })).toMatchObject(expected);
  });

  test('of several cookies is one header', async () => {
    const cookies = { a: Auth.apiKey('cookie', 'a', 'a', '1'), b: Auth.apiKey('cookie', 'b', 'b', '2') };
    expect((await requestOf(cookies)).cookie).toBe('a=1; b=2');
  });

  test.each([
    [Auth.basic(['user', 'password'], 'u', 'p\n'), 'password'],
    [Auth.apiKey('cookie', 'k', 'session', 'ö\u0100'), 'session'],
    [Auth.apiKey('query', 'k', 'queryKey', 'a\0'), 'queryKey'],
  ])('with a character that is not allowed is refused by its name', (credential, name) => {
    expect(() => checkCredentials({ credential })).toThrow(
      `The option ${name} contains a character that is not allowed`,
    );
  });

  test('of a query may hold any letters', () => {
    checkCredentials({ credential: Auth.apiKey('query', 'k', 'k', 'Ā😀') });
  });
});

describe('alternatives', () => {
  const key = (value?: string | null) => Auth.apiKey('header', 'X-Key', 'key', value);
  const token = (value?: string | null) => Auth.bearer('token', value);
  const either = [['token'], ['key']];

  test('send what is given', async () => {
    expect(await requestOf({ token: token('t'), key: key() }, either)).toMatchObject({
      authorization: 'Bearer t',
      key: undefined,
    });
    expect(await requestOf({ token: token(null), key: key('k') }, either)).toMatchObject({
      authorization: undefined,
      key: 'k',
    });
    expect(await requestOf({ token: token('t'), key: key('k') }, either)).toMatchObject({
      authorization: 'Bearer t',
      key: 'k',
    });
  });

  test('are refused if none is given, unless the header is there or taken away', async () => {
    const credentials = { token: token(''), key: key() };
    const error = await rejection(requestOf(credentials, either));
    expect(error).toBeInstanceOf(AcmeError);
    expect(error.message).toBe(
      'Could not resolve authentication method. Expected the token or key to be set. Or for the "Authorization" or "X-Key" headers to be explicitly omitted',
    );
    expect(await requestOf(credentials, either, { headers: { Authorization: 'own' } })).toMatchObject({
      authorization: 'own',
    });
    expect(await requestOf(credentials, either, { headers: { 'x-key': null } })).toMatchObject({ key: undefined });
  });

  test('of one that needs two are refused if one is missing', async () => {
    const both = [['token', 'key']];
    expect((await rejection(requestOf({ token: token('t'), key: key() }, both))).message).toContain(
      'token or key to be set',
    );
    expect(await requestOf({ token: token('t'), key: key('k') }, both)).toMatchObject({
      authorization: 'Bearer t',
      key: 'k',
    });
  });

  test('that include none at all are never refused', async () => {
    expect(await requestOf({ token: token() }, [['token'], []])).toMatchObject({ authorization: undefined });
    expect(await requestOf({ token: token('t') }, [])).toMatchObject({ authorization: 'Bearer t' });
    expect(await requestOf({ token: token() }, [])).toMatchObject({ authorization: undefined });
  });

  test('of queries have no header to be omitted', async () => {
    expect((await rejection(requestOf({ q: Auth.apiKey('query', 'q', 'queryKey', null) }))).message).toBe(
      'Could not resolve authentication method. Expected the queryKey to be set',
    );
  });

  test('of an operation take the place of the client’s', async () => {
    const credentials = { token: token('t'), key: key('k') };
    expect(await requestOf(credentials, either, { __security: { key: true, token: false } })).toMatchObject({
      authorization: undefined,
      key: 'k',
    });
    expect(await requestOf(credentials, either, { __security: {} })).toMatchObject({
      authorization: undefined,
      key: undefined,
    });
    const missing = requestOf({ token: token('t'), key: key() }, either, { __security: { key: true, token: false } });
    expect((await rejection(missing)).message).toContain('Expected the key to be set');
  });
});

describe('client credentials', () => {
  const granting = (token: object, status = 200) =>
    serve((request, response, hit) => {
      if (request.url === '/token')
        sendJSON(response, { access_token: `t${hit}`, token_type: 'bearer', ...token }, { status });
      else sendJSON(response, { authorization: request.headers.authorization });
    });
  const clientOf = (url: string, tokenURL = '/token', id = 'i:d', secret = 's&cret') =>
    clientWith({ oauth: Auth.clientCredentials(['clientID', 'clientSecret'], id, secret, tokenURL) }, [['oauth']], {
      baseURL: url,
    });

  test('are exchanged for a token once', async () => {
    const server = await granting({ expires_in: 3600 });
    const client = clientOf(server.url);
    expect(await client.get('/x')).toEqual({ authorization: 'Bearer t1' });
    await client.get('/x');
    const asked = server.hits.filter((hit) => hit.url === '/token');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      text: 'grant_type=client_credentials',
      headers: { authorization: `Basic ${btoa('i%3Ad:s%26cret')}` },
    });
  });

  test('are exchanged once for calls at the same time, and by each client', async () => {
    const server = await granting({});
    const client = clientOf(server.url, `${server.url}/token`);
    await Promise.all([client.get('/x'), client.get('/x'), client.get('/x')]);
    await clientOf(server.url).get('/x');
    expect(server.hits.filter((hit) => hit.url === '/token')).toHaveLength(2);
  });

  test('are exchanged again before the token expires', async () => {
    const server = await granting({ expires_in: 20 });
    const client = clientOf(server.url);
    await client.get('/x');
    await client.get('/x');
    expect(server.hits.filter((hit) => hit.url === '/token')).toHaveLength(2);
  });

  test('that are refused are an error, and asked for again by the next call', async () => {
    const server = await granting({ message: 'unknown client' }, 401);
    const client = clientOf(server.url);
    const error = await rejection(client.get('/x'));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toBe('401 unknown client');
    await rejection(client.get('/x'));
    expect(server.hits).toHaveLength(2);
  });

  test.each([['{}'], ['[1]'], ['<html>']])('answered with %s are an error', async (body) => {
    const server = await serve((_request, response) => response.end(body));
    expect((await rejection(clientOf(server.url).get('/x'))).message).toContain('no access token');
    const refused = await serve((_request, response) => response.writeHead(400).end(body));
    expect((await rejection(clientOf(refused.url).get('/x'))).status).toBe(400);
  });

  test('do not follow a redirect', async () => {
    const other = await serveJSON({ access_token: 'x' });
    const server = await serve((_request, response) => response.writeHead(307, { location: other.url }).end());
    expect((await rejection(clientOf(server.url).get('/x'))).status).toBe(307);
    expect(other.hits).toHaveLength(0);
  });

  test('that cannot be sent are a connection error', async () => {
    expect(await rejection(clientOf('http://127.0.0.1:1').get('/x'))).toBeInstanceOf(APIConnectionError);
  });

  test('with an expiry that is nonsense are kept', async () => {
    const server = await granting({ expires_in: 'soon' });
    const client = clientOf(server.url);
    await client.get('/x');
    await client.get('/x');
    expect(server.hits.filter((hit) => hit.url === '/token')).toHaveLength(1);
  });
});
