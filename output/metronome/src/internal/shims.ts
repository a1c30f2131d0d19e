// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { Fetch } from './builtin-types';
import type { ReadableStream } from './shim-types';

/** The global `fetch`. @throws if there is none. */
export function getDefaultFetch(): Fetch {
  if (typeof fetch !== 'undefined') return fetch;
  throw new Error(
    '`fetch` is not defined as a global; Either pass `fetch` to the client, `new Metronome({ fetch })` or polyfill the global, `globalThis.fetch = fetch`',
  );
}

/** A stream of what an iterable yields, pulled one by one. */
export function ReadableStreamFrom<T>(iterable: Iterable<T> | AsyncIterable<T>): ReadableStream<T> {
  const iterator =
    Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]();
  return makeReadableStream({
    async pull(controller: { close(): void; enqueue(chunk: T): void }) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/**
 * The same stream, which lets go of its source when a signal is aborted. `fetch` does not everywhere: it may
 * go on reading a body that nobody sends.
 */
export function abortableStream(stream: ReadableStream, signal: AbortSignal): ReadableStream {
  const reader = stream.getReader();
  return makeReadableStream({
    start(controller: { error(reason: unknown): void }) {
      const stop = () => {
        controller.error(signal.reason);
        reader.cancel(signal.reason).catch(() => {});
      };
      signal.addEventListener('abort', stop, { once: true });
    },
    async pull(controller: { close(): void; enqueue(chunk: unknown): void }) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else if (!signal.aborted) controller.enqueue(value);
    },
    cancel: (reason: unknown) => reader.cancel(reason),
  });
}

/** Whether a body is a web stream. */
export function isWebStream(body: unknown): body is ReadableStream {
  return typeof body === 'object' && body !== null && 'getReader' in body;
}

/** A `ReadableStream`. @throws if the platform has none. */
export function makeReadableStream(source: object): ReadableStream {
  // Which constructor the globals declare, if any, depends on the `lib` of whoever compiles this.
  const { ReadableStream } = globalThis as { ReadableStream?: unknown } as {
    ReadableStream?: new (source: object) => ReadableStream;
  };
  if (!ReadableStream) {
    throw new Error(
      '`ReadableStream` is not defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`',
    );
  }
  return new ReadableStream(source);
}

/** The chunks of a stream; many browsers cannot iterate over streams themselves. */
export function ReadableStreamToAsyncIterable<T>(stream: any): AsyncIterableIterator<T> {
  if (stream[Symbol.asyncIterator]) return stream;
  const reader = stream.getReader();
  return {
    async next() {
      try {
        const result = await reader.read();
        if (result.done) reader.releaseLock();
        return result;
      } catch (error) {
        reader.releaseLock();
        throw error;
      }
    },
    async return() {
      const cancelled = reader.cancel();
      reader.releaseLock();
      await cancelled;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Say that a stream will not be read, so that its connection is free again. */
export async function CancelReadableStream(stream: any): Promise<void> {
  if (stream === null || typeof stream !== 'object') return;
  if (typeof stream.cancel === 'function') return stream.cancel();
  await stream[Symbol.asyncIterator]?.().return?.();
}

/** Let go of a response that will not be read; that it may be broken does not matter any more. */
export async function cancelBody(response: Response): Promise<void> {
  await CancelReadableStream(response.body).catch(() => {});
}
