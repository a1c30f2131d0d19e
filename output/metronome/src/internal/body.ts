// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { BodyInit } from './builtin-types';
import { buildHeaders, type HeadersLike } from './headers';
import { FallbackEncoder, type FinalRequestOptions } from './request-options';
import { isWebStream, ReadableStreamFrom } from './shims';

const FORM = 'application/x-www-form-urlencoded';

/** A body as `fetch` takes it, and the headers that say what it is. */
export function encodeBody(
  options: FinalRequestOptions,
  stringifyForm: (form: object) => string,
): { bodyHeaders: HeadersLike; body: BodyInit | undefined } {
  const { body, headers: given } = options;
  if (body == null || body === false || body === '' || body === 0) {
    // Operations that take a body always pass the key: without one they still say what it would be.
    const isOptional = body == null && 'body' in options;
    return {
      bodyHeaders: isOptional ? { 'content-type': 'application/json' } : undefined,
      body: undefined,
    };
  }
  const headers = buildHeaders([given]);
  const contentType = headers.values.get('content-type');
  if (isRawBody(body) || (typeof body === 'string' && contentType !== null)) {
    // Checked just above; the type is that of whichever platform this is.
    return { bodyHeaders: undefined, body: body as BodyInit };
  }
  if (isIteration(body)) return { bodyHeaders: undefined, body: ReadableStreamFrom(body) };
  if (typeof body === 'object' && contentType?.split(';')[0]?.trim().toLowerCase() === FORM) {
    return { bodyHeaders: { 'content-type': contentType }, body: stringifyForm(body) };
  }
  return FallbackEncoder({ body, headers });
}

/** Whether a body is the same when it is sent a second time; a stream is used up by the first. */
export function isReplayable(body: unknown): boolean {
  return !isIteration(body) && !isWebStream(body);
}

function isRawBody(body: unknown): boolean {
  const { Blob, FormData, URLSearchParams, ReadableStream } = globalThis as { [name: string]: any };
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return true;
  return [Blob, FormData, URLSearchParams, ReadableStream].some((Type) => Type && body instanceof Type);
}

/** Iterators and what iterates asynchronously; arrays and sets are data. */
function isIteration(body: unknown): body is AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof body !== 'object' || body === null) return false;
  if (Symbol.asyncIterator in body) return true;
  return Symbol.iterator in body && 'next' in body && typeof body.next === 'function';
}
