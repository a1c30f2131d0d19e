// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { BodyInit } from './builtin-types';
import type { HTTPMethod, MergedRequestInit } from './types';
import type { HeadersLike, NullableHeaders } from './headers';

export type FinalRequestOptions = RequestOptions & { method: HTTPMethod; path: string };

export type RequestOptions = {
  /**
   * The HTTP method, in lower case.
   */
  method?: HTTPMethod;

  /**
   * The path below the base URL, or an absolute URL.
   *
   * @example "/v1/foo"
   */
  path?: string;

  /**
   * Query parameters.
   */
  query?: object | undefined | null;

  /**
   * The body: an object is sent as JSON, `FormData`, bytes, blobs, streams and text as they are.
   */
  body?: unknown;

  /**
   * HTTP headers. `null` removes a header that would be sent otherwise.
   */
  headers?: HeadersLike;

  /**
   * How often the request is repeated after a failure that may pass.
   *
   * @default 2
   */
  maxRetries?: number;

  stream?: boolean | undefined;

  /**
   * How long one attempt may take.
   *
   * @unit milliseconds
   */
  timeout?: number;

  /**
   * `RequestInit` members for this request, merged over those of the client.
   */
  fetchOptions?: MergedRequestInit;

  /**
   * Aborts the request, its retries and the reading of its answer.
   */
  signal?: AbortSignal | undefined | null;

  /**
   * The idempotency key of this request; made up if it is left out.
   */
  idempotencyKey?: string;

  /**
   * The base URL of this request, unless the caller has chosen one for the client.
   */
  defaultBaseURL?: string | undefined;

  __binaryResponse?: boolean | undefined;

  /** The security schemes of this operation, where they differ from the client's. */
  __security?: Readonly<Record<string, boolean>> | undefined;
};

export type EncodedContent = { bodyHeaders: HeadersLike; body: BodyInit };
export type RequestEncoder = (request: { headers: NullableHeaders; body: unknown }) => EncodedContent;

/** How a body is sent that nothing else claims: as JSON. */
export const FallbackEncoder: RequestEncoder = ({ body }) => ({
  bodyHeaders: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
