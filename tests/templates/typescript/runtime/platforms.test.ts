import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromBase64, toBase64 } from '../../../../templates/typescript/runtime/src/internal/utils/base64.ts';
import {
  concatBytes,
  decodeUTF8,
  encodeUTF8,
} from '../../../../templates/typescript/runtime/src/internal/utils/bytes.ts';
import { sleep } from '../../../../templates/typescript/runtime/src/internal/utils/sleep.ts';
import { uuid4 } from '../../../../templates/typescript/runtime/src/internal/utils/uuid.ts';
import * as values from '../../../../templates/typescript/runtime/src/internal/utils/values.ts';
import {
  CancelReadableStream,
  makeReadableStream,
} from '../../../../templates/typescript/runtime/src/internal/shims.ts';
import { getEventListeners } from 'node:events';
import { rejection } from './support/client.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The headers that tell the platform, on a platform with these globals. */
async function platformWith(globals: Record<string, unknown>) {
  const absent = {
    Deno: undefined,
    EdgeRuntime: undefined,
    process: undefined,
    window: undefined,
    navigator: undefined,
  };
  for (const [name, value] of Object.entries({ ...absent, ...globals })) vi.stubGlobal(name, value);
  vi.resetModules();
  const path = '../../../../templates/typescript/runtime/src/internal/detect-platform.ts';
  const { getPlatformHeaders } = await import(path);
  const headers = getPlatformHeaders();
  expect(getPlatformHeaders()).toBe(headers);
  return ['OS', 'Arch', 'Runtime', 'Runtime-Version'].map((name) => headers[`X-Stainless-${name}`]).join(' ');
}

const node = (platform?: string, arch?: string) => ({
  process: { platform, arch, version: 'v20.0.0', [Symbol.toStringTag]: 'process' },
});
const browser = (userAgent: string) => ({ navigator: { userAgent } });

describe('the platform', () => {
  test.each([
    ['Node on Linux', node('linux', 'x64'), 'Linux x64 node v20.0.0'],
    ['Node on macOS', node('darwin', 'arm64'), 'MacOS arm64 node v20.0.0'],
    ['Node on Windows', node('win32', 'x32'), 'Windows x32 node v20.0.0'],
    ['Node on Android', node('android', 'arm'), 'Android arm node v20.0.0'],
    ['Node elsewhere', node('aix', 'ppc64'), 'Other:aix other:ppc64 node v20.0.0'],
    ['Node nowhere', node(), 'Other:unknown other:unknown node v20.0.0'],
    ['Node in a trap', node('constructor', '__proto__'), 'Other:constructor other:__proto__ node v20.0.0'],
    ['Deno', { Deno: { build: { os: 'freebsd', arch: 'x86_64' }, version: { deno: '2.0' } } }, 'FreeBSD x64 deno 2.0'],
    ['an old Deno', { Deno: { build: { os: 'openbsd', arch: 'aarch64' }, version: '1.0' } }, 'OpenBSD arm64 deno 1.0'],
    ['an odd Deno', { Deno: { build: { os: 'ios', arch: 'x' } } }, 'iOS other:x deno unknown'],
    ['an edge', { EdgeRuntime: 'vercel', process: { version: 'v1' } }, 'Unknown other:vercel edge v1'],
    ['another edge', { EdgeRuntime: 'x' }, 'Unknown other:x edge unknown'],
    [
      'Chrome',
      browser('Mozilla/5.0 AppleWebKit/537.36 Chrome/130.1.2.3 Safari/537.36'),
      'Unknown unknown browser:chrome 130.1.2',
    ],
    ['Edge', browser('Mozilla/5.0 Chrome/130.0 Safari/537.36 Edg/130.5'), 'Unknown unknown browser:edge 130.5.0'],
    ['Firefox', browser('Mozilla/5.0 Gecko/20100101 Firefox/131.0'), 'Unknown unknown browser:firefox 131.0.0'],
    [
      'Safari',
      browser('Mozilla/5.0 AppleWebKit/605.1 Version/17.4.1 Safari/605.1'),
      'Unknown unknown browser:safari 17.4.1',
    ],
    ['Internet Explorer', browser('Mozilla/5.0 Trident/7.0; rv:11.0'), 'Unknown unknown browser:ie 11.0.0'],
    ['an old Internet Explorer', browser('Mozilla/4.0 (MSIE 8.0; Windows)'), 'Unknown unknown browser:ie 8.0.0'],
    ['a browser nobody knows', browser('x'), 'Unknown unknown unknown unknown'],
    ['a worker', {}, 'Unknown unknown unknown unknown'],
  ])('is told: %s', async (_name, globals, expected) => {
    expect(await platformWith(globals)).toBe(expected);
  });
});

describe('base64', () => {
  test.each([
    ['hello world', 'aGVsbG8gd29ybGQ='],
    ['é☺', 'w6nimLo='],
    ['', ''],
    [null, ''],
    [undefined, ''],
    [new Uint8Array([0, 255]), 'AP8='],
  ])('of %j is %s, with and without Buffer', (data, expected) => {
    expect(toBase64(data)).toBe(expected);
    vi.stubGlobal('Buffer', undefined);
    expect(toBase64(data)).toBe(expected);
    expect(toBase64(fromBase64(expected))).toBe(expected);
  });

  test('of a megabyte is no problem without Buffer', () => {
    vi.stubGlobal('Buffer', undefined);
    expect(fromBase64(toBase64(new Uint8Array(1_000_000)))).toHaveLength(1_000_000);
  });

  test('needs something to make it with', () => {
    vi.stubGlobal('Buffer', undefined);
    vi.stubGlobal('btoa', undefined);
    vi.stubGlobal('atob', undefined);
    expect(() => toBase64('x')).toThrow('Cannot generate base64');
    expect(() => fromBase64('eA==')).toThrow('Cannot decode base64');
  });
});

describe('a UUID', () => {
  const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  test.each([
    ['with crypto', {}],
    ['with half of crypto', { crypto: { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) } }],
    ['without', { crypto: undefined }],
  ])('is one %s', (_name, globals) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    expect(uuid4()).toMatch(UUID);
  });

  test('is another each time', () => {
    vi.stubGlobal('crypto', undefined);
    expect(new Set(Array.from({ length: 100 }, uuid4)).size).toBe(100);
  });
});

describe('waiting', () => {
  test('takes the time it says', async () => {
    const start = performance.now();
    await sleep(20);
    expect(performance.now() - start).toBeGreaterThanOrEqual(18);
  });

  test('ends with its signal, and leaves no listener', async () => {
    const controller = new AbortController();
    const waiting = sleep(60_000, controller.signal);
    controller.abort(new Error('enough'));
    expect((await rejection(waiting)).message).toBe('enough');
    expect((await rejection(sleep(60_000, controller.signal))).message).toBe('enough');
    const other = new AbortController();
    await sleep(1, other.signal);
    expect(getEventListeners(other.signal, 'abort')).toHaveLength(0);
  });
});

describe('streams', () => {
  test('need a platform that has them', () => {
    vi.stubGlobal('ReadableStream', undefined);
    expect(() => makeReadableStream({})).toThrow('polyfill');
  });

  test('of whatever kind are let go of', async () => {
    let count = 0;
    await CancelReadableStream(null);
    await CancelReadableStream('text');
    await CancelReadableStream({});
    await CancelReadableStream({ cancel: async () => void count++ });
    await CancelReadableStream({ [Symbol.asyncIterator]: () => ({ return: async () => void count++ }) });
    expect(count).toBe(2);
  });
});

describe('values', () => {
  test('are looked at', () => {
    expect(values.isAbsoluteURL('https://a')).toBe(true);
    expect(values.isAbsoluteURL('/a:b')).toBe(false);
    expect([
      values.isArray([]),
      values.isReadonlyArray({}),
      values.isObj({}),
      values.isObj([]),
      values.isObj(null),
    ]).toEqual([true, false, true, false, false]);
    expect(values.maybeObj(null)).toEqual({});
    expect(values.maybeObj('x')).toEqual({});
    expect(values.maybeObj({ a: 1 })).toEqual({ a: 1 });
    expect([values.isEmptyObj(null), values.isEmptyObj({}), values.isEmptyObj({ a: 1 })]).toEqual([true, true, false]);
    expect([values.hasOwn({ a: 1 }, 'a'), values.hasOwn({}, 'toString')]).toEqual([true, false]);
    expect([values.safeJSON('{"a":1}'), values.safeJSON('{')]).toEqual([{ a: 1 }, undefined]);
    expect(values.ensurePresent(0)).toBe(0);
    expect(() => values.ensurePresent(null)).toThrow('received null');
  });

  test('are turned into others', () => {
    expect([
      values.coerceInteger('7.6'),
      values.coerceInteger(7.2),
      values.coerceFloat('1.5'),
      values.coerceFloat(2),
    ]).toEqual([8, 7, 1.5, 2]);
    expect([values.coerceBoolean('true'), values.coerceBoolean('false'), values.coerceBoolean(1)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([
      values.maybeCoerceInteger(null),
      values.maybeCoerceFloat(undefined),
      values.maybeCoerceBoolean(null),
    ]).toEqual([undefined, undefined, undefined]);
    expect([values.maybeCoerceInteger('1'), values.maybeCoerceFloat('1.5'), values.maybeCoerceBoolean('true')]).toEqual(
      [1, 1.5, true],
    );
    for (const bad of ['x', '', {}, null]) expect(() => values.coerceFloat(bad)).toThrow('Could not coerce');
  });

  test('are checked', () => {
    expect(values.validatePositiveInteger('n', 5)).toBe(5);
    expect(() => values.validatePositiveInteger('n', 1.5)).toThrow('n must be an integer');
    expect(() => values.validatePositiveInteger('n', -1)).toThrow('n must be a positive integer');
  });

  test('are bytes and text', () => {
    expect(decodeUTF8(concatBytes([encodeUTF8('é'), encodeUTF8(''), encodeUTF8('☺')]))).toBe('é☺');
  });
});
