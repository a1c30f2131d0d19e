// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIPromise } from '../core/api-promise';
import * as Errors from '../core/error';
import { VERSION } from '../version';
import { encodeBody } from './body';
import { ClientSettings } from './client-settings';
import { getPlatformHeaders } from './detect-platform';
import { buildHeaders } from './headers';
import type { APIResponseProps } from './parse';
import { RequestCall } from './request-call';
import type { FinalRequestOptions, RequestOptions } from './request-options';
import { isWebStream } from './shims';
import type { FinalizedRequestInit, HTTPMethod, PromiseOrValue } from './types';
import { joinURL, withQuery } from './url';
import { stringifyQuery } from './utils/query';
import { uuid4 } from './utils/uuid';
import { validatePositiveInteger } from './utils/values';

/** All that a client does that does not depend on its API. */
export abstract class ClientBase extends ClientSettings {
  protected defaultQuery(): Record<string, string | undefined> | undefined {
    return this._options.defaultQuery;
  }

  protected stringifyQuery(query: object | Record<string, unknown>): string {
    return stringifyQuery(query);
  }

  private getUserAgent(): string {
    return `${this.constructor.name}/JS ${VERSION}`;
  }

  protected defaultIdempotencyKey(): string {
    return `stainless-node-retry-${uuid4()}`;
  }

  protected makeStatusError(
    status: number,
    error: Object | undefined,
    message: string | undefined,
    headers: Headers,
  ): Errors.APIError {
    return Errors.APIError.generate(status, error, message, headers);
  }

  /** The URL of a request: base URL, path, and the queries of the path, the client and the request. */
  buildURL(
    path: string,
    query: Record<string, unknown> | null | undefined,
    defaultBaseURL?: string | undefined,
  ): string {
    const baseURL = (!this._baseURLOverridden() && defaultBaseURL) || this.baseURL;
    const merged = { ...this.defaultQuery(), ...query };
    return withQuery(joinURL(baseURL, path), merged, (all) => this.stringifyQuery(all));
  }

  /** Called before each attempt; may change the options. */
  protected async prepareOptions(_options: FinalRequestOptions): Promise<void> {}

  /** Called before each attempt; may change what is given to `fetch`, for example to sign it. */
  protected async prepareRequest(
    _request: RequestInit,
    _context: { url: string; options: FinalRequestOptions },
  ): Promise<void> {}

  get<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.methodRequest('get', path, options);
  }

  post<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.methodRequest('post', path, options);
  }

  patch<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.methodRequest('patch', path, options);
  }

  put<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.methodRequest('put', path, options);
  }

  delete<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.methodRequest('delete', path, options);
  }

  private methodRequest<Rsp>(
    method: HTTPMethod,
    path: string,
    options?: PromiseOrValue<RequestOptions>,
  ): APIPromise<Rsp> {
    return this.request(Promise.resolve(options).then((given) => ({ method, path, ...given })));
  }

  request<Rsp>(
    options: PromiseOrValue<FinalRequestOptions>,
    remainingRetries: number | null = null,
  ): APIPromise<Rsp> {
    return new APIPromise<Rsp>(this, this.makeRequest(options, remainingRetries));
  }

  /** Perform a request with its retries, up to the headers of the answer. */
  protected async makeRequest(
    input: PromiseOrValue<FinalRequestOptions>,
    remainingRetries: number | null = null,
  ): Promise<APIResponseProps> {
    // A copy, because hooks may change it.
    const options = { ...(await input) };
    const maxRetries = Math.max(0, Math.trunc(options.maxRetries ?? this.maxRetries) || 0);
    const call = new RequestCall(options, {
      client: this,
      fetch: this.fetch,
      maxRetries: remainingRetries ?? maxRetries,
      retry: this._options.retry ?? {},
      backOff: this._internals.defaults,
      budget: this._internals.retryBudget,
      prepareOptions: (given) => this.prepareOptions(given),
      prepareRequest: (request, context) => this.prepareRequest(request, context),
      makeStatusError: (...error) => this.makeStatusError(...error),
    });
    return call.perform();
  }

  /** What is given to `fetch` for a request, and how long the attempt may take. */
  async buildRequest(
    options: FinalRequestOptions,
    { retryCount = 0, idempotencyKey }: { retryCount?: number; idempotencyKey?: () => string } = {},
  ): Promise<{ req: FinalizedRequestInit; url: string; timeout: number }> {
    const { method, path, query, defaultBaseURL } = options;
    if ('timeout' in options && options.timeout !== undefined)
      validatePositiveInteger('timeout', options.timeout);
    const timeout = options.timeout ?? this.timeout;
    const url = this.buildURL(path, { ...(await this.authQuery(options)), ...query }, defaultBaseURL);
    const { bodyHeaders, body } = encodeBody(options, (form) => this.stringifyQuery(form));
    const keyHeader = method === 'get' ? undefined : this.idempotencyHeader;
    const makeKey = idempotencyKey ?? (() => this.defaultIdempotencyKey());
    const headers = buildHeaders([
      keyHeader ? { [keyHeader]: options.idempotencyKey || makeKey() } : undefined,
      {
        Accept: 'application/json',
        'User-Agent': this.getUserAgent(),
        'X-Stainless-Retry-Count': String(retryCount),
        ...(options.timeout ? { 'X-Stainless-Timeout': String(Math.trunc(options.timeout / 1000)) } : {}),
        ...getPlatformHeaders(),
      },
      textValues(this._clientHeaders()),
      await this.authHeaders(options),
      this._internals.environmentHeaders,
      this._options.defaultHeaders,
      bodyHeaders,
      options.headers,
    ]);
    this.validateHeaders(headers, options);
    const req: FinalizedRequestInit = {
      method,
      headers: headers.values,
      ...(options.signal && { signal: options.signal }),
      ...(isWebStream(body) && { duplex: 'half' }),
      ...(body && { body }),
      ...this.fetchOptions,
      ...options.fetchOptions,
    };
    return { req, url, timeout };
  }
}

function textValues(
  headers: Record<string, string | number | boolean | null | undefined>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value == null ? undefined : String(value)]),
  );
}
