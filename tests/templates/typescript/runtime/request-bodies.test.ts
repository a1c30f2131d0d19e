import { describe, expect, test } from 'vitest';
import { encodeBody, isReplayable } from '../../../../templates/typescript/runtime/src/internal/body.ts';
import {
  ReadableStreamFrom,
  ReadableStreamToAsyncIterable,
} from '../../../../templates/typescript/runtime/src/internal/shims.ts';
import { clientOf } from './support/client.ts';
import { serveJSON } from './support/loopback.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a body', () => {
  test.each([
    ['an object', { a: 1 }, '{"a":1}', 'application/json'],
    ['a list', [1], '[1]', 'application/json'],
    ['a number', 7, '7', 'application/json'],
    ['text', 'x', '"x"', 'application/json'],
    ['an object that writes itself', { toJSON: () => 'me' }, '"me"', 'application/json'],
    ['bytes', bytes('raw'), 'raw', undefined],
    ['a buffer', bytes('raw').buffer, 'raw', undefined],
    ['a view', new DataView(bytes('raw').buffer), 'raw', undefined],
    ['a blob', new Blob(['raw'], { type: 'text/x' }), 'raw', 'text/x'],
    ['a form', new URLSearchParams({ a: '1' }), 'a=1', 'application/x-www-form-urlencoded;charset=UTF-8'],
    ['an optional one left out', undefined, '', 'application/json'],
    ['false', false, '', undefined],
  ] as const)('can be %s', async (_name, body, text, contentType) => {
    const server = await serveJSON({});
    await clientOf(server).post('/', { body });
    expect(server.hits[0]?.text).toBe(text);
    expect(server.hits[0]?.headers['content-type']).toBe(contentType);
  });

  test('that is none has no type', async () => {
    const server = await serveJSON({});
    await clientOf(server).post('/');
    expect(server.hits[0]?.headers['content-type']).toBe(undefined);
  });

  test.each([
    ['a stream', () => new Response('raw').body],
    [
      'an async generator',
      async function* () {
        yield bytes('ra');
        yield bytes('w');
      },
    ],
    [
      'a generator',
      function* () {
        yield bytes('raw');
      },
    ],
  ])('can be %s', async (_name, make) => {
    const server = await serveJSON({});
    await clientOf(server).post('/', { body: make(), headers: { 'Content-Type': 'text/plain' } });
    expect(server.hits[0]).toMatchObject({ text: 'raw', headers: { 'content-type': 'text/plain' } });
  });

  test('of text with a type of its own is sent as it is', async () => {
    const server = await serveJSON({});
    await clientOf(server).post('/', { body: 'a,b', headers: { 'Content-Type': 'text/csv' } });
    expect(server.hits[0]).toMatchObject({ text: 'a,b', headers: { 'content-type': 'text/csv' } });
  });

  test('can be a URL-encoded form with nested values', async () => {
    const server = await serveJSON({});
    await clientOf(server).post('/', {
      body: { a: { b: 'c d' } },
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(server.hits[0]).toMatchObject({
      text: 'a%5Bb%5D=c%20d',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  });

  test('is only called replayable if it is', () => {
    for (const body of [undefined, 'x', {}, [], new Blob([]), new FormData(), bytes('x')]) {
      expect(isReplayable(body)).toBe(true);
    }
    for (const body of [new Response('x').body, [1][Symbol.iterator](), (async function* () {})()]) {
      expect(isReplayable(body)).toBe(false);
    }
  });

  test('never depends on globals that a platform lacks', () => {
    const { FormData } = globalThis;
    Reflect.deleteProperty(globalThis, 'FormData');
    try {
      const options = { method: 'post', path: '/', body: { a: 1 } } as const;
      expect(encodeBody(options, () => '').body).toBe('{"a":1}');
    } finally {
      globalThis.FormData = FormData;
    }
  });
});

describe('streams', () => {
  test('are made of iterables and pulled one by one', async () => {
    let given = 0;
    let isOver = false;
    const source = (async function* () {
      try {
        for (;;) yield bytes(String(++given));
      } finally {
        isOver = true;
      }
    })();
    const reader = ReadableStreamFrom(source).getReader();
    await reader.read();
    expect(given).toBeLessThan(4);
    await reader.cancel();
    expect(isOver).toBe(true);
  });

  test('are iterated where they cannot iterate themselves', async () => {
    const stream = (chunks: unknown[]) => {
      const reader = {
        released: 0,
        cancelled: 0,
        read: async () => (chunks.length ? { value: chunks.shift(), done: false } : { done: true }),
        releaseLock() {
          this.released++;
        },
        async cancel() {
          this.cancelled++;
        },
      };
      return { reader, getReader: () => reader };
    };
    const whole = stream([1, 2]);
    const seen: unknown[] = [];
    for await (const chunk of ReadableStreamToAsyncIterable(whole)) seen.push(chunk);
    expect(seen).toEqual([1, 2]);
    expect(whole.reader.released).toBe(1);
    const left = stream([1, 2]);
    for await (const _chunk of ReadableStreamToAsyncIterable(left)) break;
    expect(left.reader).toMatchObject({ released: 1, cancelled: 1 });
    const broken = { getReader: () => ({ read: () => Promise.reject(new Error('torn')), releaseLock() {} }) };
    await expect(ReadableStreamToAsyncIterable(broken).next()).rejects.toThrow('torn');
  });
});
