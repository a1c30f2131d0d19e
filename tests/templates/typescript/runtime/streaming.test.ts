import { describe, expect, test } from 'vitest';
import { Stream } from '../../../../templates/typescript/runtime/src/core/streaming.ts';
import {
  Acme,
  APIConnectionError,
  APIError,
  AcmeError,
  APIUserAbortError,
} from '../../../../templates/typescript/runtime/src/index.ts';
import { decodeStream as decodeNothing } from '../../../../templates/typescript/runtime/src/internal/decode-stream.without.ts';
import { LineDecoder } from '../../../../templates/typescript/runtime/src/internal/decoders/line.ts';
import { decodeEvents } from '../../../../templates/typescript/runtime/src/internal/decoders/sse.ts';
import { type EventRule, itemsOf } from '../../../../templates/typescript/runtime/src/internal/event-rules.ts';
import { getEventListeners } from 'node:events';
import { clientOf, rejection } from './support/client.ts';
import { serve, serveRaw } from './support/loopback.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Bytes cut into chunks of a size. */
async function* cut(data: Uint8Array, size: number) {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const eventsOf = (text: string, size = 1e9) => all(decodeEvents(cut(bytes(text), size)));
const dataOf = async (text: string, size?: number) => (await eventsOf(text, size)).map(({ data }) => data);
const sse = (text: string) => Stream.fromSSEResponse<any>(new Response(text), new AbortController());

describe('lines', () => {
  test.each(['a\nb\nc', 'a\rb\rc', 'a\r\nb\r\nc', 'a\r\nb\nc'])('end with LF, CR or CRLF: %j', (text) => {
    for (const size of [1, 2, 3, 100]) {
      const decoder = new LineDecoder();
      const lines: string[] = [];
      for (let at = 0; at < text.length; at += size) lines.push(...decoder.decode(text.slice(at, at + size)));
      expect([...lines, ...decoder.flush()]).toEqual(['a', 'b', 'c']);
    }
  });

  test('may be empty', () => {
    const decoder = new LineDecoder();
    expect([...decoder.decode('\r\n\r\n\n\r'), ...decoder.decode('\n\r'), ...decoder.flush()]).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(decoder.decode('')).toEqual([]);
  });

  test('of one byte at a time take linear time', () => {
    const decoder = new LineDecoder();
    const chunk = bytes('x');
    const start = performance.now();
    for (let count = 0; count < 300_000; count++) decoder.decode(chunk);
    expect(decoder.flush()[0]).toHaveLength(300_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('events', () => {
  test.each([1, 2, 3, 7, 1000])('are the same however the bytes are cut: every %i', async (size) => {
    const text =
      '\ufeffid: 1\r\nevent: greeting\r\ndata: {"a":"é😀"}\r\n\r\n: comment\ndata: x\rdata:  y\r\rretry: 5\nid\ndata:z\n\n';
    expect(await eventsOf(text, size)).toEqual([
      { event: 'greeting', data: '{"a":"é😀"}', id: '1' },
      { event: null, data: 'x\n y', id: '1' },
      { event: null, data: 'z', id: '' },
    ]);
  });

  test.each([
    ['data: a\n\n\n\n\ndata: b\n\n', ['a', 'b']],
    ['event: x\n\ndata: a\n\n', ['a']],
    ['data\n\n', ['']],
    ['data:\n\n', ['']],
    ['data:\ndata:\n\n', ['\n']],
    ['data: a\n\ndata: never finished', ['a']],
    ['data: a\n\ndata: never finished\n', ['a']],
    ['nonsense\nfield: 1\n:\n\n', []],
    ['id: a\0b\ndata: c\n\n', ['c']],
    ['', []],
  ])('of %j are %j', async (text, expected) => {
    expect(await dataOf(text)).toEqual(expected);
  });

  test('of 20 MB are read', async () => {
    const [data] = await dataOf(`data: ${'x'.repeat(20_000_000)}\n\n`, 65536);
    expect(data).toHaveLength(20_000_000);
  });
});

describe('the items of events', () => {
  const items = async (text: string, rules: EventRule[] = []) =>
    all(itemsOf(decodeEvents(cut(bytes(text), 5)), rules, new Headers({ 'x-request-id': 'r1' })));

  test('are their data as JSON', async () => {
    expect(await items('data: {"a":1}\n\ndata: 2\n\ndata: null\n\ndata:\n\n')).toEqual([{ a: 1 }, 2, null]);
  });

  test('end with [DONE], whatever follows', async () => {
    expect(await items('data: 1\n\ndata: [DONE]\n\ndata: garbage\n\n')).toEqual([1]);
  });

  test('that are not JSON are an error that does not show them', async () => {
    const error = await rejection(items('data: {"key": "sk_SECRET"\n\n'));
    expect(error).toBeInstanceOf(AcmeError);
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('SECRET');
  });

  test('that are errors are thrown', async () => {
    const error = await rejection(items('event: error\ndata: {"message":"overloaded"}\n\n'));
    expect(error).toBeInstanceOf(APIError);
    expect(error.message).toBe('overloaded');
    expect(error.headers.get('x-request-id')).toBe('r1');
    expect((await rejection(items('event: error\ndata: down\n\n'))).message).toBe('down');
    expect((await rejection(items('event: error\ndata: [1]\n\n'))).message).toBe('The stream reported an error');
  });

  test.each([
    [[{ eventType: 'ping', handle: 'continue' }], 'event: ping\ndata: x\n\ndata: 1\n\n', [1]],
    [[{ eventType: ['a', 'b'], handle: 'continue' }], 'event: b\ndata: 0\n\nevent: c\ndata: 1\n\n', [1]],
    [[{ eventType: null, handle: 'continue' }], 'data: 0\n\nevent: c\ndata: 1\n\n', [1]],
    [[{ dataStartsWith: 'END', handle: 'break' }], 'data: 1\n\ndata: END\n\ndata: 2\n\n', [1]],
    [[{ eventType: 'error', handle: 'yield' }], 'event: error\ndata: 1\n\n', [1]],
    [[{ handle: 'yield', errorProperty: 'error' }], 'data: {"error":null}\n\ndata: [1]\n\n', [{ error: null }, [1]]],
  ] as [EventRule[], string, unknown[]][])('follow the rules %j', async (rules, text, expected) => {
    expect(await items(text, rules)).toEqual(expected);
  });

  test('with a property that means an error are thrown', async () => {
    const rules: EventRule[] = [{ handle: 'yield', errorProperty: 'error' }];
    expect((await rejection(items('data: {"error":{"message":"no"}}\n\n', rules))).message).toBe('no');
  });
});

describe('a stream', () => {
  const endless = (type = 'text/event-stream') =>
    serve((_request, response) => {
      response.writeHead(200, { 'content-type': type });
      let count = 0;
      const timer = setInterval(() => response.write(`data: ${count++}\n\n`), 5);
      response.on('close', () => clearInterval(timer));
    });

  test('is iterated as it comes, and aborts the request when it is left', async () => {
    const server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n');
      const timer = setInterval(() => socket.write('data: 1\n\n'), 5);
      socket.on('close', () => clearInterval(timer));
    });
    const stream = await clientOf(server).get<Stream<number>>('/', { stream: true });
    let seen = 0;
    for await (const item of stream) if ((seen += item) === 3) break;
    const leftAt = performance.now();
    await expect.poll(() => server.answered[0]?.destroyed, { interval: 2 }).toBe(true);
    expect(performance.now() - leftAt).toBeLessThan(1000);
  });

  test('is not limited by the timeout of the request', async () => {
    const stream = await clientOf(await endless(), { timeout: 250 }).get<Stream<number>>('/', { stream: true });
    const start = Date.now();
    for await (const _item of stream) if (Date.now() - start > 350) break;
  });

  test('that its controller aborts just ends', async () => {
    const stream = await clientOf(await endless()).get<Stream<number>>('/', { stream: true });
    const seen: number[] = [];
    for await (const item of stream) {
      seen.push(item);
      if (item === 2) stream.controller.abort();
    }
    expect(seen).toEqual([0, 1, 2]);
  });

  test('that the caller’s signal aborts throws, and leaves no listener', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const stream = await clientOf(await endless()).get<Stream<number>>('/', { stream: true, signal });
    const read = async () => {
      for await (const item of stream) if (item === 2) controller.abort();
    };
    expect(await rejection(read())).toBeInstanceOf(APIUserAbortError);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test('that ends leaves no listener', async () => {
    const { signal } = new AbortController();
    const server = await serve((_request, response) => response.end('data: 1\n\n'));
    const stream = await clientOf(server).get<Stream<number>>('/', { stream: true, signal });
    expect(await all(stream)).toEqual([1]);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test('that breaks off is a connection error', async () => {
    const server = await serveRaw((socket) => {
      socket.write(
        'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n9\r\ndata: 1\n\n\r\n',
      );
      setTimeout(() => socket.resetAndDestroy(), 20);
    });
    const stream = await clientOf(server).get<Stream<number>>('/', { stream: true });
    expect(await rejection(all(stream))).toBeInstanceOf(APIConnectionError);
  });

  test('can be read once', async () => {
    const stream = sse('data: 1\n\n');
    expect(await all(stream)).toEqual([1]);
    expect(() => stream[Symbol.asyncIterator]()).toThrow('tee');
  });

  test('without a body is an error', async () => {
    const stream = Stream.fromSSEResponse(new Response(null), new AbortController());
    expect((await rejection(all(stream))).message).toContain('has no body');
  });

  test.each(['application/jsonl', 'application/x-ndjson; charset=utf-8', 'application/stream+json'])(
    'can be JSON lines: %s',
    async (type) => {
      const server = await serve((_request, response) =>
        response.writeHead(200, { 'content-type': type }).end('{"a":1}\n\n  \r\n{"a":"é"}'),
      );
      const stream = await clientOf(server).get<Stream<unknown>>('/', { stream: true });
      expect(await all(stream)).toEqual([{ a: 1 }, { a: 'é' }]);
    },
  );

  test('of JSON lines that are not JSON is an error that does not show them', async () => {
    const stream = Stream.fromJSONLResponse(new Response('{"key":"sk_SECRET'), new AbortController());
    const error = await rejection(all(stream));
    expect(error).toBeInstanceOf(AcmeError);
    expect(error.stack).not.toContain('SECRET');
  });

  test('with the names of the object prototype changes nothing', async () => {
    const [item] = await all(sse('data: {"__proto__":{"polluted":1}}\n\n'));
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('two halves of a stream', () => {
  const text = [1, 2, 3].map((item) => `data: ${item}\n\n`).join('');

  test('have the same items, read at different speeds', async () => {
    const [left, right] = sse(text).tee();
    expect(await all(left)).toEqual([1, 2, 3]);
    expect(await all(right)).toEqual([1, 2, 3]);
  });

  test('can be read at the same time', async () => {
    const [left, right] = sse(text).tee();
    expect(await Promise.all([all(left), all(right)])).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  test('abort the request when both are left', async () => {
    const stream = sse(text);
    const [left, right] = stream.tee();
    for await (const _item of left) break;
    expect(stream.controller.signal.aborted).toBe(false);
    for await (const _item of right) break;
    expect(stream.controller.signal.aborted).toBe(true);
  });
});

describe('a stream as bytes', () => {
  test('can be passed on and read again', async () => {
    const readable = sse('data: {"a":1}\n\ndata: "b"\n\n').toReadableStream();
    expect(await all(Stream.fromReadableStream(readable, new AbortController()))).toEqual([{ a: 1 }, 'b']);
  });

  test('that is cancelled aborts the request', async () => {
    const stream = sse('data: 1\n\ndata: 2\n\n');
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
    expect(stream.controller.signal.aborted).toBe(true);
  });
});

test('a client whose API streams nothing reads the whole answer', () => {
  expect(decodeNothing({} as never)).toBe(undefined);
  expect(Acme).toBeDefined();
});
