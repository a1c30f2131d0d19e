import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Acme, toFile } from '../../../../templates/typescript/runtime/src/index.ts';
import {
  createForm,
  getName,
  makeFile,
  maybeMultipartFormRequestOptions,
  multipartFormRequestOptions,
} from '../../../../templates/typescript/runtime/src/internal/uploads.ts';
import { clientOf, rejection } from './support/client.ts';
import { serveJSON } from './support/loopback.ts';

const file = (content: string, name = 'a.txt') => new File([content], name);
const entriesOf = async (body: unknown) =>
  [...(await createForm(body, fetch)).entries()].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : `<${value.name}>`,
  ]);

function aFilePath(content = 'content', name = 'file.txt'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'upload-')), name);
  writeFileSync(path, content);
  return path;
}

async function* chunks(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

describe('toFile', () => {
  test.each([
    ['bytes', () => new TextEncoder().encode('x'), 'unknown_file'],
    ['a buffer', () => new TextEncoder().encode('x').buffer, 'unknown_file'],
    ['a blob', () => new Blob(['x'], { type: 'text/x' }), 'unknown_file'],
    [
      'a response',
      () => Object.defineProperty(new Response('x'), 'url', { value: 'https://a.example/b/c.mp3?d' }),
      'c.mp3',
    ],
    ['a stream of bytes', () => chunks('x'), 'unknown_file'],
    ['a stream of a response', () => new Response('x').body as never, 'unknown_file'],
    ['a file on disk', () => createReadStream(aFilePath('x', 'disk.txt')), 'disk.txt'],
    ['a promise', async () => new Blob(['x']), 'unknown_file'],
  ] as [string, () => any, string][])('takes %s', async (_name, make, name) => {
    const made = await toFile(make());
    expect(made).toBeInstanceOf(File);
    expect(await made.text()).toBe('x');
    expect(made.name).toBe(name);
    expect((await toFile(make(), 'mine.txt')).name).toBe('mine.txt');
  });

  test('gives back a file as it is', async () => {
    const own = file('x');
    expect(await toFile(own)).toBe(own);
  });

  test('takes files, blobs and responses of other libraries', async () => {
    const blob = {
      size: 1,
      type: 'text/x',
      text: async () => 'x',
      slice: () => blob,
      arrayBuffer: async () => new TextEncoder().encode('x').buffer,
    };
    expect(await (await toFile(blob as never)).text()).toBe('x');
    const foreign = await toFile({ ...blob, name: 'f.txt', lastModified: 1 } as never);
    expect([foreign.name, await foreign.text()]).toEqual(['f.txt', 'x']);
    expect((await toFile({ url: 'https://a.example/r.txt', blob: async () => blob } as never)).name).toBe('r.txt');
  });

  test('keeps the type of what it is given, unless told another', async () => {
    expect((await toFile(new Blob(['x'], { type: 'text/x' }))).type).toBe('text/x');
    expect(await toFile(new Blob(['x'], { type: 'text/x' }), 'a', { type: 'text/y', lastModified: 5 })).toMatchObject({
      type: 'text/y',
      lastModified: 5,
    });
  });

  test.each([
    [{ foo: 1 }, 'object; constructor: Object; props: ["foo"]'],
    [7, 'number'],
    [null, 'object'],
    [Object.create(null), 'object; props: []'],
  ])('refuses %o', async (value, words) => {
    expect((await rejection(toFile(value as never))).message).toBe(`Unexpected data type: ${words}`);
  });
});

describe('a form', () => {
  test('has a field for each value, in order, nested names in brackets', async () => {
    expect(
      await entriesOf({ a: 'x', b: 1, c: true, d: { e: { f: 'y' } }, g: ['z', { h: 1 }], i: undefined, j: file('x') }),
    ).toEqual([
      ['a', 'x'],
      ['b', '1'],
      ['c', 'true'],
      ['d[e][f]', 'y'],
      ['g[]', 'z'],
      ['g[][h]', '1'],
      ['j', '<a.txt>'],
    ]);
  });

  test.each([
    ['brackets', 'a[]=1 a[]=2 b[][c]=3'],
    ['indices', 'a[0]=1 a[1]=2 b[0][c]=3'],
    ['repeat', 'a=1 a=2 b[c]=3'],
    ['comma', 'a=1,2 b[c]=3'],
  ] as const)('names the items of arrays as it is told: %s', async (arrayFormat, expected) => {
    const form = await createForm({ a: [1, undefined, 2], b: [{ c: 3 }] }, fetch, { arrayFormat });
    const fields = [...form.entries()].map(([name, value]) => `${name}=${value}`);
    expect(fields.join(' ').replace('a[2]', 'a[1]')).toBe(expected);
  });

  test('holds a thousand files in order', async () => {
    const files = Array.from({ length: 1000 }, (_, index) => file('x', `${index}`));
    expect((await entriesOf({ files })).map(([, name]) => name)).toEqual(files.map(({ name }) => `<${name}>`));
  });

  test('reads streams and responses', async () => {
    const form = await createForm(
      { a: chunks('x', 'y'), b: new Response('z'), c: new Blob(['w']), d: createReadStream(aFilePath('v')) },
      fetch,
    );
    const texts = await Promise.all([...form.values()].map((value) => (value as File).text()));
    expect(texts).toEqual(['xy', 'z', 'w', 'v']);
    expect((form.get('d') as File).name).toBe('file.txt');
  });

  test.each([[null], [() => 1], [Symbol('s')], [1n]])('refuses %s', async (value) => {
    expect(await rejection(createForm({ a: value }, fetch))).toBeInstanceOf(TypeError);
  });

  test('refuses a value that contains itself', async () => {
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    expect((await rejection(createForm(loop, fetch))).message).toContain('contains itself');
    const list: unknown[] = [];
    list.push(list);
    expect((await rejection(createForm({ list }, fetch))).message).toContain('contains itself');
  });

  test('of nothing is empty', async () => {
    expect(await entriesOf(undefined)).toEqual([]);
    expect(await entriesOf({})).toEqual([]);
  });

  test('is refused for a fetch that would send it as text', async () => {
    class FakeResponse {
      constructor(private body: unknown) {}
      text = async () => String(this.body);
    }
    const old = Object.assign(async () => new FakeResponse(''), { Response: FakeResponse }) as never;
    expect((await rejection(createForm({}, old))).message).toContain('does not support file uploads');
    const older = (async () => new FakeResponse('')) as never;
    expect((await rejection(createForm({}, older))).message).toContain('does not support file uploads');
    const unable = (async () => Promise.reject(new Error('no data: URLs'))) as never;
    expect(await createForm({}, unable)).toBeInstanceOf(FormData);
    expect(await createForm({}, unable)).toBeInstanceOf(FormData);
  });

  test('is made where there may be a file only if there is one', async () => {
    const maybe = async (body: unknown) => (await maybeMultipartFormRequestOptions({ body }, fetch)).body;
    expect(await maybe({ a: 1, b: [{}], c: null })).toEqual({ a: 1, b: [{}], c: null });
    expect(await maybe({ a: [{ b: file('x') }] })).toBeInstanceOf(FormData);
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    expect(await maybe(loop)).toBe(loop);
  });

  test('keeps the other options of the request', async () => {
    const options = await multipartFormRequestOptions({ body: {}, timeout: 5 }, new Acme({ apiKey: 'k' }));
    expect(options).toMatchObject({ timeout: 5, body: expect.any(FormData) });
  });
});

describe('an upload', () => {
  const upload = async (name: string, type = '') => {
    const server = await serveJSON({});
    await clientOf(server).widgets.picture('1', { file: new File(['content'], name, { type }) });
    return server.hits[0]!;
  };

  test('is a multipart request', async () => {
    const hit = await upload('a.txt', 'text/x');
    expect(hit.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(hit.text).toContain(
      'Content-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/x\r\n\r\ncontent',
    );
  });

  test.each(['a"b', 'a\r\nX-Injected: 1', 'a\nb', 'a\0b', '../../etc/passwd', 'a";x="', 'é☺'])(
    'of a file called %j cannot add headers or fields',
    async (name) => {
      const { text } = await upload(name);
      const head = text.split('\r\n\r\n')[0] ?? '';
      expect(head.split('\r\n')).toHaveLength(3);
      expect(head.match(/"/g)).toHaveLength(4);
      expect(text.match(/form-data; name=/g)).toHaveLength(1);
    },
  );

  test('of a file with a broken type cannot add headers', async () => {
    const { text } = await upload('a', 'text/x\r\nX-Injected: 1');
    expect(text).not.toMatch(/^X-Injected/m);
  });

  test('that is aborted while its source is read closes the source', async () => {
    let isClosed = false;
    const endless = (async function* () {
      try {
        for (;;) {
          yield new Uint8Array(1024);
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      } finally {
        isClosed = true;
      }
    })();
    const server = await serveJSON({});
    const controller = new AbortController();
    const call = clientOf(server).post('/', { body: endless, signal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    expect(await rejection(call)).toBeInstanceOf(Acme.APIUserAbortError);
    await expect.poll(() => isClosed).toBe(true);
  });

  test('of a stream keeps no more in memory than it needs', async () => {
    const size = 64 * 1024 * 1024;
    let ahead = 0;
    const server = await serveJSON({});
    const stream = (async function* () {
      for (let sent = 0; sent < size; sent += 65536) {
        yield new Uint8Array(65536);
        ahead = Math.max(ahead, process.memoryUsage.rss());
      }
    })();
    const before = process.memoryUsage.rss();
    const { req } = await clientOf(server).buildRequest({ method: 'post', path: '/', body: stream });
    let read = 0;
    for await (const chunk of req.body as unknown as AsyncIterable<Uint8Array>) read += chunk.length;
    expect(read).toBe(size);
    expect(ahead - before).toBeLessThan(50 * 1024 * 1024);
  });
});

describe('a name', () => {
  test.each([
    [{ name: 'a/b\\c.txt' }, 'c.txt'],
    [{ url: 'https://a.example/d.txt' }, 'd.txt'],
    [{ filename: 'e.txt' }, 'e.txt'],
    [{ path: Buffer.from('/tmp/f.txt') }, 'f.txt'],
    [{ name: '', path: 'g' }, 'g'],
    [{ path: 'dir/' }, undefined],
    [{}, undefined],
    [null, undefined],
    ['text', undefined],
  ])('of %o is %s', (value, name) => {
    expect(getName(value)).toBe(name);
  });
});

describe('without a global File', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('the error says what to do', async () => {
    vi.stubGlobal('File', undefined);
    expect((await rejection(toFile(new Blob([])))).message).toBe(
      '`File` is not defined as a global, which is required for file uploads.',
    );
    vi.stubGlobal('process', { versions: { node: '18.0.0' } });
    expect(() => makeFile([], 'a')).toThrow('Update to Node 20');
  });
});
