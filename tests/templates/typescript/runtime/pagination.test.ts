import { describe, expect, test } from 'vitest';
import * as Pages from '../../../../templates/typescript/runtime/src/core/pagination.ts';
import { Acme, AcmeError, NotFoundError, PagePromise } from '../../../../templates/typescript/runtime/src/index.ts';
import { clientOf, rejection, SECRET } from './support/client.ts';
import { type Hit, sendJSON, serve } from './support/loopback.ts';

type Item = { id: string };
type PageClass = new (...args: any[]) => Pages.AbstractPage<any>;
const items = (...ids: (string | number)[]) => ids.map((id) => ({ id: String(id) }));

/** A list whose pages are answered by a function of the request. */
async function listOf(Page: PageClass, answer: (hit: Hit, count: number) => unknown, options: object = {}) {
  const server = await serve((hit, response, count) => {
    const body = answer(hit, count) as { headers?: Record<string, string>; list?: unknown };
    if (body?.headers) return sendJSON(response, body.list, { headers: body.headers });
    return sendJSON(response, body);
  });
  const list = () => clientOf(server).getAPIList<Item, Pages.AbstractPage<Item>>('/list', Page, options);
  return { server, list };
}

async function idsOf(list: AsyncIterable<Item>): Promise<string> {
  const ids: string[] = [];
  for await (const item of list) ids.push(item.id);
  return ids.join(' ');
}

const query = (hit: Hit) => Object.fromEntries(new URL(hit.url, 'http://x').searchParams);

describe('every kind of page leads to the next', () => {
  const kinds: [string, PageClass, (hit: Hit, count: number) => unknown, object?][] = [
    [
      'cursor',
      Pages.CursorPage,
      (hit, n) => ({
        data: items(n),
        next_cursor: `c${n + 1}`,
        has_more: n < 3 && (n === 1 || query(hit)['cursor'] === `c${n}`),
      }),
    ],
    [
      'cursor without end',
      Pages.CursorPage,
      (_hit, n) => ({ data: items(n), next_cursor: n < 3 ? `c${n}` : null, has_more: true }),
    ],
    [
      'cursor in the body',
      Pages.BodyCursorPage,
      (hit, n) => ({ data: items(n), next_cursor: n === 1 || (n < 3 && (hit.json as any).cursor) ? `c${n}` : null }),
      { method: 'post', body: { keep: 1 } },
    ],
    [
      'forwards',
      Pages.BidirectionalPage,
      (hit, n) => ({ data: items(n), next_cursor: n < 3 ? `c${n}` : '', previous_cursor: query(hit)['before'] }),
    ],
    [
      'backwards',
      Pages.BidirectionalPage,
      (hit, n) => ({
        data: items(n),
        next_cursor: 'no',
        previous_cursor: n < 3 && query(hit)['before'] ? `p${n}` : '',
      }),
      { query: { before: 'p0' } },
    ],
    [
      'last item',
      Pages.CursorIDPage,
      (hit, n) => ({ data: items(Number(query(hit)['starting_after'] ?? 0) + 1), has_more: n < 3 }),
    ],
    [
      'URL',
      Pages.CursorURLPage,
      (_hit, n) => ({ data: items(n), next_page: n < 3 ? `/list?at=${n}` : '' }),
      { query: { at: 0 } },
    ],
    ['page number of the answer', Pages.PageNumberPage, (_hit, n) => ({ data: items(n), page: n, total_pages: 3 })],
    [
      'page number of the request',
      Pages.PageNumberPage,
      (hit, n) => ({ data: n < 4 ? items(Number(query(hit)['page'])) : [] }),
      { query: { page: 1 } },
    ],
    ['offset of the answer', Pages.OffsetPage, (_hit, n) => ({ data: items(n), offset: n - 1, total: 3 })],
    [
      'offset of the request',
      Pages.OffsetPage,
      (hit, n) => ({ data: n < 4 ? items(Number(query(hit)['offset'] ?? 0) + 1) : [] }),
    ],
    ['header', Pages.HeaderPage, (_hit, n) => ({ list: items(n), headers: n < 3 ? { 'x-next-cursor': `c${n}` } : {} })],
    [
      'nested',
      Pages.NestedPage,
      (_hit, n) => ({ result: { items: items(n) }, page_info: n < 3 ? { after: `c${n}` } : null }),
    ],
  ];

  test.each(kinds)('by %s', async (_name, Page, answer, options) => {
    const { list, server } = await listOf(Page, answer, options);
    expect(await idsOf(list())).toBe('1 2 3');
    expect(new Set(server.hits.map((hit) => hit.url + hit.text)).size).toBe(server.hits.length);
  });

  test('except the one that has no next', async () => {
    const { list, server } = await listOf(Pages.FakePage, () => items(1, 2));
    expect(await idsOf(list())).toBe('1 2');
    expect(server.hits).toHaveLength(1);
  });

  test.each(kinds.map(([name, Page]) => [name, Page] as const))(
    'an answer without anything in it is an empty page: %s',
    async (_name, Page) => {
      const { list } = await listOf(Page, () => ({}));
      const page = await list();
      if (Page !== Pages.HeaderPage) expect(page.getPaginatedItems()).toEqual([]);
      expect(page.hasNextPage()).toBe(false);
    },
  );
});

test.each([
  ['null', Pages.FakePage],
  ['', Pages.FakePage],
  ['null', Pages.CursorPage],
] as [string, PageClass][])('an answer of %j is an empty page', async (body, Page) => {
  const server = await serve((_hit, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(body),
  );
  const page = await clientOf(server).getAPIList<Item>('/list', Page);
  expect(page.getPaginatedItems()).toEqual([]);
  expect(page.hasNextPage()).toBe(false);
});

test('a page can count in the body of its request', async () => {
  class BodyNumberPage extends Pages.PageNumberPage<Item> {
    override nextPageRequestOptions() {
      const page = Number(this.askedBody('page') ?? 1);
      return page < 3 ? this.nextWithBody({ page: page + 1 }) : null;
    }
  }
  const answer = (hit: Hit) => ({ data: items((hit.json as { page?: number }).page ?? 1) });
  const { list } = await listOf(BodyNumberPage, answer, { method: 'post', body: {} });
  expect(await idsOf(list())).toBe('1 2 3');
});

describe('a page', () => {
  const three = (_hit: Hit, n: number) => ({ data: items(n), next_cursor: n < 3 ? `c${n}` : '', has_more: n < 3 });

  test('can be had by itself', async () => {
    const { list } = await listOf(Pages.CursorPage, three);
    const page = await list();
    expect(page).toBeInstanceOf(Pages.CursorPage);
    expect(page.getPaginatedItems()).toEqual(items(1));
    const next = await page.getNextPage();
    expect(next).toBeInstanceOf(Pages.CursorPage);
    expect(next.getPaginatedItems()).toEqual(items(2));
    expect((await next.getNextPage()).hasNextPage()).toBe(false);
  });

  test('can be had with its response', async () => {
    const { list } = await listOf(Pages.CursorPage, three);
    const { data, response } = await list().withResponse();
    expect(data.getPaginatedItems()).toEqual(items(1));
    expect(response.status).toBe(200);
    expect(list()).toBeInstanceOf(PagePromise);
  });

  test('is one of many', async () => {
    const { list } = await listOf(Pages.CursorPage, three);
    const sizes: number[] = [];
    for await (const page of (await list()).iterPages()) sizes.push(page.getPaginatedItems().length);
    expect(sizes).toEqual([1, 1, 1]);
  });

  test('that is the last has no next', async () => {
    const { list } = await listOf(Pages.FakePage, () => items(1));
    expect((await rejection((await list()).getNextPage())).message).toContain('No next page expected');
  });

  test('keeps the query, the headers and the other options for the next', async () => {
    const { list, server } = await listOf(Pages.CursorPage, three, { query: { limit: 1 }, headers: { 'X-A': '1' } });
    await idsOf(list());
    expect(server.hits.map(query)).toEqual([
      { limit: '1' },
      { limit: '1', cursor: 'c1' },
      { limit: '1', cursor: 'c2' },
    ]);
    expect(server.hits.map((hit) => hit.headers['x-a'])).toEqual(['1', '1', '1']);
  });

  test('of a POST has an idempotency key of its own', async () => {
    const { list, server } = await listOf(
      Pages.BodyCursorPage,
      (_hit, n) => ({ data: items(n), next_cursor: n < 3 ? `c${n}` : null }),
      { method: 'post', body: {} },
    );
    await idsOf(list());
    expect(new Set(server.hits.map((hit) => hit.headers['idempotency-key'])).size).toBe(3);
  });

  test('in the middle may be empty where the API says so', async () => {
    const answer = (_hit: Hit, n: number) => ({ data: n === 2 ? [] : items(n), next_cursor: n < 3 ? `c${n}` : '' });
    const tolerant = await listOf(Pages.BodyCursorPage, answer, { method: 'post' });
    expect(await idsOf(tolerant.list())).toBe('1 3');
    const strict = await listOf(Pages.NestedPage, (_hit, n) => ({
      result: { items: n === 2 ? [] : items(n) },
      page_info: { after: `c${n}` },
    }));
    expect(await idsOf(strict.list())).toBe('1');
  });

  test('can be asked for through a promise of options', async () => {
    const { server } = await listOf(Pages.CursorPage, three);
    const list = clientOf(server).getAPIList<Item>('/list', Pages.CursorPage, Promise.resolve({ query: { limit: 5 } }));
    await list;
    expect(server.hits[0]?.url).toBe('/list?limit=5');
  });
});

describe('a list that leads astray', () => {
  test.each([
    ['to the same page', (_n: number) => 'c'],
    ['round in circles', (n: number) => `c${n % 3}`],
  ])('%s ends with an error', async (_name, cursor) => {
    const { list, server } = await listOf(Pages.CursorPage, (_hit, n) => ({
      data: items(n),
      next_cursor: cursor(n),
      has_more: true,
    }));
    const error = await rejection(idsOf(list()));
    expect(error).toBeInstanceOf(AcmeError);
    expect(error.message).toContain('repeats a cursor');
    expect(server.hits.length).toBeLessThan(6);
  });

  test.each(['http://evil.example/list', '//evil.example/list', 'https://127.0.0.1/list', 'javascript:1', 'http://['])(
    'to %s ends with an error, and sends nothing there',
    async (url) => {
      const { list, server } = await listOf(Pages.CursorURLPage, (_hit, n) => ({ data: items(n), next_page: url }));
      const error = await rejection(idsOf(list()));
      expect(error).toBeInstanceOf(AcmeError);
      expect(error.message).not.toContain(SECRET);
      expect(server.hits).toHaveLength(1);
    },
  );

  test('to another server of the same machine sends nothing there', async () => {
    const other = await serve((_hit, response) => sendJSON(response, { data: [] }));
    const { list } = await listOf(Pages.CursorURLPage, (_hit, n) => ({
      data: items(n),
      next_page: `${other.url}/list`,
    }));
    expect((await rejection(idsOf(list()))).message).toContain('on another origin');
    expect(other.hits).toHaveLength(0);
  });

  test('in parameters that contain themselves is an error', async () => {
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    const client = new Acme({ apiKey: 'k', fetch: async () => Response.json({ data: [] }) });
    const call = client.getAPIList('/list', Pages.BodyCursorPage, {
      method: 'post',
      query: null,
      body: new Map([[loop, loop]]),
    });
    expect(await call).toBeInstanceOf(Pages.BodyCursorPage);
    expect(
      () => new Pages.BodyCursorPage(client, new Response(), {} as never, { method: 'post', path: '/', body: loop }),
    ).toThrow(AcmeError);
  });
});

describe('iterating', () => {
  test('in parallel asks for each page once', async () => {
    const { list, server } = await listOf(Pages.CursorPage, (_hit, n) => ({
      data: items(n),
      next_cursor: `c${n}`,
      has_more: n < 3,
    }));
    const iterator = list()[Symbol.asyncIterator]();
    const results = await Promise.all([iterator.next(), iterator.next(), iterator.next(), iterator.next()]);
    expect(results.map(({ value }) => value?.id)).toEqual(['1', '2', '3', undefined]);
    expect(server.hits).toHaveLength(3);
  });

  test('a list whose first page fails throws there, and nowhere else', async () => {
    const server = await serve((_hit, response) => sendJSON(response, {}, { status: 404 }));
    const list = clientOf(server).widgets.list();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await rejection(idsOf(list))).toBeInstanceOf(NotFoundError);
  });

  test('can be left', async () => {
    const { list, server } = await listOf(Pages.CursorPage, (_hit, n) => ({
      data: items(n),
      next_cursor: `c${n}`,
      has_more: true,
    }));
    for await (const item of list()) if (item.id === '2') break;
    expect(server.hits).toHaveLength(2);
  });
});
