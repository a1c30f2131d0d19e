import { AcmeError } from './error';
import { APIPromise } from './api-promise';
import type { Acme } from '../client';
import type { ListingClient } from '../internal/listing-client';
import type { FinalRequestOptions } from '../internal/request-options';
import { type APIResponseProps, defaultParseResponse } from '../internal/parse';
import { maybeObj } from '../internal/utils/values';

export type PageRequestOptions = Pick<FinalRequestOptions, 'query' | 'headers' | 'body' | 'path' | 'method'>;

/** One page of a list, and the way to the next. */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  #client: ListingClient;
  /** The requests that led here; asking one of them again would go round in circles. */
  #asked: Set<string>;
  protected options: FinalRequestOptions;

  protected response: Response;
  protected body: unknown;

  constructor(client: ListingClient, response: Response, body: unknown, options: FinalRequestOptions) {
    this.#client = client;
    this.options = options;
    this.response = response;
    this.body = body;
    this.#asked = new Set([fingerprint(options)]);
  }

  /** The request for the next page, `null` if there is none. */
  abstract nextPageRequestOptions(): PageRequestOptions | null;

  abstract getPaginatedItems(): Item[];

  hasNextPage(): boolean {
    return this.getPaginatedItems().length > 0 && this.nextPageRequestOptions() != null;
  }

  /**
   * Ask for the next page.
   *
   * @throws AcmeError if there is none, or if the API sends the list round in circles.
   */
  async getNextPage(): Promise<this> {
    const options = this.nextPageRequestOptions();
    if (!options) {
      throw new AcmeError(
        'No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.',
      );
    }
    const key = fingerprint(options);
    if (this.#asked.has(key)) {
      throw new AcmeError('The next page is one that was fetched before: the API repeats a cursor');
    }
    // A page is followed by a page of its own class.
    const Page = this.constructor as new (...args: any[]) => this;
    const page = await this.#client.requestAPIList(Page, options);
    page.#asked = this.#asked.add(key);
    return page;
  }

  async *iterPages(): AsyncGenerator<this> {
    let page: this = this;
    yield page;
    while (page.hasNextPage()) {
      page = await page.getNextPage();
      yield page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.iterPages()) yield* page.getPaginatedItems();
  }

  /** A query parameter of the request for this page. */
  protected askedQuery(name: string): unknown {
    return new Map<string, unknown>(Object.entries(maybeObj(this.options.query))).get(name);
  }

  /** A member of the body of the request for this page. */
  protected askedBody(name: string): unknown {
    return new Map<string, unknown>(Object.entries(maybeObj(this.options.body))).get(name);
  }

  /** The request for this page with other query parameters. */
  protected nextWithQuery(params: Record<string, unknown>): PageRequestOptions {
    return { ...this.options, query: { ...maybeObj(this.options.query), ...params } };
  }

  /** The request for this page with other members in its body. */
  protected nextWithBody(params: Record<string, unknown>): PageRequestOptions {
    return { ...this.options, body: { ...maybeObj(this.options.body), ...params } };
  }

  /**
   * The request for this page at another URL.
   *
   * @throws AcmeError if the URL is on another origin: the credentials must not be sent there.
   */
  protected nextWithURL(url: string): PageRequestOptions {
    const { path, defaultBaseURL } = this.options;
    const current = this.#client.buildURL(path, null, defaultBaseURL);
    let next: URL;
    try {
      next = new URL(url, current);
    } catch {
      throw new AcmeError('The URL of the next page is not a URL');
    }
    if (next.origin !== new URL(current).origin) {
      throw new AcmeError(`The URL of the next page is on another origin, ${next.origin}`);
    }
    return { ...this.options, path: next.toString(), query: undefined };
  }
}

/**
 * The promise of a first page. It can be awaited for the page, or iterated for the items of all pages:
 *
 *    for await (const item of client.items.list()) {
 *      console.log(item);
 *    }
 */
export class PagePromise<
    PageClass extends AbstractPage<Item>,
    Item = ReturnType<PageClass['getPaginatedItems']>[number],
  >
  extends APIPromise<PageClass>
  implements AsyncIterable<Item>
{
  constructor(
    client: ListingClient,
    request: Promise<APIResponseProps>,
    Page: new (...args: ConstructorParameters<typeof AbstractPage>) => PageClass,
  ) {
    super(client, request, async (_client, props) => {
      const body = await defaultParseResponse<unknown>(client, props);
      // An answer of nothing is an empty page: an array has no members either, and no items.
      return new Page(client, props.response, body ?? [], props.options);
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    const page = await this;
    yield* page;
  }
}

/** The same for two requests that a server cannot tell apart. */
function fingerprint({ method, path, query, body }: PageRequestOptions): string {
  try {
    return JSON.stringify([method, path, query, body]);
  } catch {
    throw new AcmeError('The parameters of a list cannot be written down: they contain themselves');
  }
}

// #region pages
export interface CursorPageResponse<Item> {
  data: Array<Item>;

  next_cursor: string;

  has_more: boolean;
}

export interface CursorPageParams {
  cursor?: string;

  limit?: number;
}

/** `type: cursor` with a `has_next_page` field. */
export class CursorPage<Item> extends AbstractPage<Item> implements CursorPageResponse<Item> {
  data: Array<Item>;

  next_cursor: string;

  has_more: boolean;

  constructor(
    client: Acme,
    response: Response,
    body: CursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);

    this.data = body.data || [];
    this.next_cursor = body.next_cursor || '';
    this.has_more = body.has_more || false;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override hasNextPage(): boolean {
    if (this.has_more === false) {
      return false;
    }

    return super.hasNextPage();
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    const cursor = this.next_cursor;
    if (!cursor) {
      return null;
    }

    return this.nextWithQuery({ cursor });
  }
}

export interface BodyCursorPageResponse<Item> {
  data: Array<Item>;

  next_cursor: string | null;
}

export interface BodyCursorPageParams {
  cursor?: string | null;
}

/** `type: cursor`, `param_location: body`, `continue_on_empty_items: true`, nullable fields. */
export class BodyCursorPage<Item> extends AbstractPage<Item> implements BodyCursorPageResponse<Item> {
  data: Array<Item>;

  next_cursor: string | null;

  constructor(
    client: Acme,
    response: Response,
    body: BodyCursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);

    this.data = body.data || [];
    this.next_cursor = body.next_cursor || null;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override hasNextPage(): boolean {
    return this.nextPageRequestOptions() != null;
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    const cursor = this.next_cursor;
    if (!cursor) {
      return null;
    }

    return this.nextWithBody({ cursor });
  }
}

export interface BidirectionalPageResponse<Item> {
  data: Array<Item>;

  next_cursor: string;

  previous_cursor: string;
}

export interface BidirectionalPageParams {
  after?: string;

  before?: string;
}

/** `type: cursor` with `previous_cursor_param` and `previous_cursor_field`. */
export class BidirectionalPage<Item> extends AbstractPage<Item> implements BidirectionalPageResponse<Item> {
  data: Array<Item>;

  next_cursor: string;

  previous_cursor: string;

  constructor(
    client: Acme,
    response: Response,
    body: BidirectionalPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);

    this.data = body.data || [];
    this.next_cursor = body.next_cursor || '';
    this.previous_cursor = body.previous_cursor || '';
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    if (this.askedQuery('before')) {
      const previous = this.previous_cursor;
      if (!previous) {
        return null;
      }

      return this.nextWithQuery({ before: previous });
    }

    const next = this.next_cursor;
    if (!next) {
      return null;
    }

    return this.nextWithQuery({ after: next });
  }
}

export interface CursorIDPageResponse<Item> {
  data: Array<Item>;

  has_more: boolean;
}

export interface CursorIDPageParams {
  starting_after?: string;
}

/** `type: cursor_id`: the next page starts after the last item. */
export class CursorIDPage<Item extends { id: string }>
  extends AbstractPage<Item>
  implements CursorIDPageResponse<Item>
{
  data: Array<Item>;

  has_more: boolean;

  constructor(
    client: Acme,
    response: Response,
    body: CursorIDPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);

    this.data = body.data || [];
    this.has_more = body.has_more || false;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override hasNextPage(): boolean {
    if (this.has_more === false) {
      return false;
    }

    return super.hasNextPage();
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    const data = this.getPaginatedItems();
    const id = data[data.length - 1]?.id;
    if (!id) {
      return null;
    }

    return this.nextWithQuery({ starting_after: id });
  }
}

export interface CursorURLPageResponse<Item> {
  data: Array<Item>;

  next_page: string;
}

export interface CursorURLPageParams {
  limit?: number;
}

/** `type: cursor_url`: the response has the URL of the next page. */
export class CursorURLPage<Item> extends AbstractPage<Item> implements CursorURLPageResponse<Item> {
  data: Array<Item>;

  next_page: string;

  constructor(
    client: Acme,
    response: Response,
    body: CursorURLPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);

    this.data = body.data || [];
    this.next_page = body.next_page || '';
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    const url = this.next_page;
    if (!url) {
      return null;
    }

    return this.nextWithURL(url);
  }
}

export interface PageNumberPageResponse<Item> {
  data: Array<Item>;

  page: number;

  total_pages: number;
}

export interface PageNumberPageParams {
  page?: number;
}

/** `type: page_number` with the current page and the number of pages in the response. */
export class PageNumberPage<Item> extends AbstractPage<Item> implements PageNumberPageResponse<Item> {
  data: Array<Item>;

  page: number;

  total_pages: number;

  constructor(
    client: Acme,
    response: Response,
    body: PageNumberPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);

    this.data = body.data || [];
    this.page = body.page || 0;
    this.total_pages = body.total_pages || 0;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    const currentPage = this.page || Number(this.askedQuery('page') ?? 1);
    if (this.total_pages && currentPage >= this.total_pages) {
      return null;
    }

    return this.nextWithQuery({ page: currentPage + 1 });
  }
}

export interface OffsetPageResponse<Item> {
  data: Array<Item>;

  offset: number;

  total: number;
}

export interface OffsetPageParams {
  offset?: number;
}

/** `type: offset` with the start and the total in the response. */
export class OffsetPage<Item> extends AbstractPage<Item> implements OffsetPageResponse<Item> {
  data: Array<Item>;

  offset: number;

  total: number;

  constructor(
    client: Acme,
    response: Response,
    body: OffsetPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);

    this.data = body.data || [];
    this.offset = body.offset || 0;
    this.total = body.total || 0;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    const start = this.offset || Number(this.askedQuery('offset') ?? 0);
    const offset = start + this.getPaginatedItems().length;
    if (this.total && offset >= this.total) {
      return null;
    }

    return this.nextWithQuery({ offset });
  }
}

/** `type: fake_page`, the whole response is the list (`is_top_level_array`). */
export class FakePage<Item> extends AbstractPage<Item> {
  items: Array<Item>;

  constructor(client: Acme, response: Response, body: Array<Item>, options: FinalRequestOptions) {
    super(client, response, body, options);

    this.items = body || [];
  }

  getPaginatedItems(): Item[] {
    return this.items ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return null;
  }
}

export interface HeaderPageParams {
  cursor?: string;
}

/** `type: cursor`, the list is the whole response and the cursor a header (`from_header: X-Next-Cursor`). */
export class HeaderPage<Item> extends AbstractPage<Item> {
  items: Array<Item>;

  next_cursor: string;

  constructor(client: Acme, response: Response, body: Array<Item>, options: FinalRequestOptions) {
    super(client, response, body, options);

    this.items = body || [];
    this.next_cursor = response.headers.get('X-Next-Cursor') || '';
  }

  getPaginatedItems(): Item[] {
    return this.items ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    const cursor = this.next_cursor;
    if (!cursor) {
      return null;
    }

    return this.nextWithQuery({ cursor });
  }
}

export interface NestedPageResponse<Item> {
  page_info: NestedPage.PageInfo | null;

  result: NestedPage.Result<Item>;
}

export namespace NestedPage {
  export interface PageInfo {
    after?: string;
  }

  export interface Result<Item> {
    items?: Array<Item>;
  }
}

export interface NestedPageParams {
  after?: string;
}

/** `type: cursor`, cursor and items inside of other objects. */
export class NestedPage<Item> extends AbstractPage<Item> implements NestedPageResponse<Item> {
  page_info: NestedPage.PageInfo | null;

  result: NestedPage.Result<Item>;

  constructor(
    client: Acme,
    response: Response,
    body: NestedPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);

    this.page_info = body.page_info || null;
    this.result = body.result || {};
  }

  getPaginatedItems(): Item[] {
    return this.result?.items ?? [];
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    const after = this.page_info?.after;
    if (!after) {
      return null;
    }

    return this.nextWithQuery({ after });
  }
}
// #endregion
