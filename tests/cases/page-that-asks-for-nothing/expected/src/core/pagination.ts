// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

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

export type SinglePageResponse<Item> = Array<Item>;

export class SinglePage<Item> extends AbstractPage<Item> {
  items: Array<Item>;

  constructor(
    client: Acme,
    response: Response,
    body: SinglePageResponse<Item>,
    options: FinalRequestOptions,
  ) {
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
