import { describe, expect, test, vi } from 'vitest';
import { Acme, type ClientOptions } from '../../../../templates/typescript/runtime/src/index.ts';
import * as Auth from '../../../../templates/typescript/runtime/src/internal/auth.ts';
import { redactURL, redactValue, NO_SECRETS } from '../../../../templates/typescript/runtime/src/internal/redact.ts';
import { formatRequestDetails, loggerFor } from '../../../../templates/typescript/runtime/src/internal/utils/log.ts';
import { inspect } from 'node:util';
import { rejection, SECRET } from './support/client.ts';
import { sendJSON, serve, serveJSON, serveRaw } from './support/loopback.ts';

function aLogger() {
  const lines: string[] = [];
  const write =
    (level: string) =>
    (message: string, ...rest: unknown[]) => {
      lines.push(`${level}: ${message} ${rest.map((one) => inspect(one, { depth: 20 })).join(' ')}`);
    };
  return { lines, error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') };
}

class Loaded extends Acme {
  protected override _credentials() {
    return {
      bearer: Auth.bearer('apiKey', this.apiKey),
      header: Auth.apiKey('header', 'X-My-Key', 'apiKey', `${SECRET}-header`),
      query: Auth.apiKey('query', 'my_key', 'apiKey', `${SECRET}/query`),
      cookie: Auth.apiKey('cookie', 'session', 'apiKey', `${SECRET}-cookie`),
    };
  }
  protected override _securityRequirements() {
    return [['bearer', 'header', 'query', 'cookie']];
  }
}

const loaded = (server: { url: string }, options: ClientOptions = {}) =>
  new Loaded({ apiKey: SECRET, baseURL: server.url, logLevel: 'debug', retry: { initialDelay: 1 }, ...options });

describe('no secret is logged', () => {
  const body = { pin_code: SECRET, deep: [{ Password: SECRET, client_secret: SECRET }], kept: 'visible' };

  test('of a request that succeeds', async () => {
    const logger = aLogger();
    const server = await serveJSON({ access_token: SECRET, kept: 'visible' }, { 'set-cookie': SECRET });
    await loaded(server, { logger }).post('/', {
      body,
      query: { api_key: SECRET, kept: 'visible' },
      headers: { Cookie: SECRET },
    });
    expect(logger.lines.join('\n')).not.toContain(SECRET);
    expect(logger.lines.join('\n')).toContain('visible');
    expect(logger.lines.filter((line) => line.startsWith('debug')).length).toBeGreaterThanOrEqual(3);
  });

  test('of requests that fail, are retried and time out', async () => {
    const logger = aLogger();
    const failing = await serve((_request, response) => sendJSON(response, { password: SECRET }, { status: 503 }));
    await rejection(loaded(failing, { logger }).post('/', { body }));
    await rejection(loaded({ url: 'http://127.0.0.1:1' }, { logger }).get('/'));
    const silent = await serveRaw(() => {});
    await rejection(loaded(silent, { logger, timeout: 20 }).get('/'));
    const cut = await serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'));
    await rejection(loaded(cut, { logger }).get('/'));
    expect(logger.lines.length).toBeGreaterThan(10);
    expect(logger.lines.join('\n')).not.toContain(SECRET);
  });

  test('at any level', async () => {
    for (const logLevel of ['info', 'warn', 'error', 'off'] as const) {
      const logger = aLogger();
      const server = await serveJSON({});
      await loaded(server, { logger, logLevel }).get('/');
      expect(logger.lines.join('\n')).not.toContain(SECRET);
      expect(logger.lines.length > 0).toBe(logLevel === 'info');
    }
  });

  test('in the details of others', () => {
    expect(formatRequestDetails({ headers: { Authorization: SECRET, 'X-Api-Key': SECRET, 'X-A': '1' } })).toEqual({
      headers: { Authorization: '***', 'X-Api-Key': '***', 'X-A': '1' },
    });
    expect(
      formatRequestDetails({
        options: { method: 'get', headers: { a: SECRET }, fetchOptions: { dispatcher: SECRET } },
        retryOf: 'log_1',
      }),
    ).toEqual({
      options: { method: 'get' },
      retryOf: 'log_1',
    });
  });
});

describe('what is redacted', () => {
  const secrets = { headers: [], query: ['my key'], fields: ['pin'] };

  test.each([
    ['https://a.example/x?api_key=s&b=1#f', 'https://a.example/x?api_key=***&b=1#f'],
    ['https://a.example/x?my%20key=s&MY%20KEY=s', 'https://a.example/x?my%20key=***&MY%20KEY=***'],
    ['https://user:pass@a.example/x', 'https://***@a.example/x'],
    ['https://a.example/x@y', 'https://a.example/x@y'],
    ['/x?%=1', '/x?%=1'],
    ['', ''],
  ])('in the URL %s', (url, expected) => {
    expect(redactURL(url, secrets)).toBe(expected);
  });

  test('in a value is what is named so', () => {
    const value = { pin: 1, PIN: '2', token: null, list: [{ password: 'x' }], pinned: 3, password: { hint: 'x' } };
    expect(redactValue(value, secrets)).toEqual({
      pin: '***',
      PIN: '***',
      token: null,
      list: [{ password: '***' }],
      pinned: 3,
      password: { hint: 'x' },
    });
    expect(value.pin).toBe(1);
  });

  test('ends where a value contains itself, or is too deep', () => {
    const loop: Record<string, unknown> = { a: 1 };
    loop['loop'] = loop;
    expect(redactValue(loop, NO_SECRETS)).toEqual({ a: 1, loop: '…' });
    let deep: unknown = 'end';
    for (let level = 0; level < 10_000; level++) deep = [deep];
    expect(JSON.stringify(redactValue(deep, NO_SECRETS))).toContain('…');
  });

  test('in a form is what is named so', () => {
    const form = new FormData();
    form.append('pin', '1');
    form.append('kept', '2');
    expect(redactValue({ body: form }, secrets)).toEqual({ body: { pin: '***', kept: '2' } });
    expect(redactValue(new URLSearchParams({ password: 'x', kept: '2' }), secrets)).toEqual({
      password: '***',
      kept: '2',
    });
  });

  test('leaves files, streams and dates alone', () => {
    for (const value of [new Blob(['x']), new Response('x').body, new Date(), 7, null]) {
      expect(redactValue(value, NO_SECRETS)).toBe(value);
    }
    expect(redactValue(Object.assign(Object.create(null), { password: 'x' }), NO_SECRETS)).toEqual({ password: '***' });
  });
});

describe('the log level', () => {
  test.each([
    ['off', []],
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['info', ['error', 'warn', 'info']],
    ['debug', ['error', 'warn', 'info', 'debug']],
  ] as const)('%s lets through %j', (logLevel, expected) => {
    const logger = aLogger();
    const leveled = loggerFor({ logger, logLevel });
    for (const name of ['error', 'warn', 'info', 'debug'] as const) leveled[name]('m');
    expect(logger.lines.map((line) => line.split(':')[0])).toEqual(expected);
  });

  test('is read from the environment', () => {
    vi.stubEnv('ACME_LOG', 'info');
    expect(new Acme({ apiKey: 'k' }).logLevel).toBe('info');
    expect(new Acme({ apiKey: 'k', logLevel: 'error' }).logLevel).toBe('error');
    vi.unstubAllEnvs();
    expect(new Acme({ apiKey: 'k' }).logLevel).toBe('warn');
  });

  test.each(['loud', '__proto__', 'toString'])('%s is warned about and ignored', (level) => {
    const logger = aLogger();
    expect(new Acme({ apiKey: 'k', logger, logLevel: level as never }).logLevel).toBe('warn');
    expect(logger.lines[0]).toContain(`ClientOptions.logLevel was set to "${level}", expected one of ["off","error"`);
  });

  test('may change while the client lives', () => {
    const client = new Acme({ apiKey: 'k', logger: aLogger(), logLevel: 'off' });
    expect(loggerFor(client)).toBe(loggerFor(client));
    const before = loggerFor(client);
    client.logLevel = 'debug';
    expect(loggerFor(client)).not.toBe(before);
    client.logLevel = undefined;
    loggerFor(client).error('nobody hears this');
  });
});

describe('a logger', () => {
  test('that throws does not break a request', async () => {
    const broken = () => {
      throw new Error('disk full');
    };
    const server = await serveJSON({ ok: true });
    const client = loaded(server, { logger: { error: broken, warn: broken, info: broken, debug: broken } });
    expect(await client.get('/')).toEqual({ ok: true });
  });

  test('that is missing is not needed', () => {
    loggerFor({ logger: undefined as never, logLevel: 'debug' }).debug('m');
  });

  test('is the console by default', () => {
    expect(new Acme({ apiKey: 'k' }).logger).toBe(console);
  });

  test('sees which attempts belong together', async () => {
    const logger = aLogger();
    const server = await serve((_request, response, hit) => sendJSON(response, {}, { status: hit < 3 ? 500 : 200 }));
    await new Acme({ apiKey: 'k', baseURL: server.url, logger, logLevel: 'info', retry: { initialDelay: 1 } }).get('/');
    const [first, second, last] = logger.lines;
    const id = /\[(log_[0-9a-f]{6})\]/.exec(first ?? '')?.[1];
    expect(first).toContain('failed with status 500');
    expect(first).toContain('retrying, 2 attempts remaining');
    expect(second).toContain('retrying, 1 attempts remaining');
    expect(last).toContain(`retryOf: ${id}`);
    expect(last).toContain('succeeded with status 200');
  });

  test('hears of bodies that contain themselves', async () => {
    const logger = aLogger();
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    const client = new Acme({ apiKey: 'k', logger, logLevel: 'debug' });
    expect((await rejection(client.post('/', { body: loop }))).message).toContain('circular');
  });
});
