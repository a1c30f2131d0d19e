import { AcmeError, APIConnectionError } from './error';
import { decodeJSONLines } from '../internal/decoders/jsonl';
import { decodeEvents } from '../internal/decoders/sse';
import { castToError } from '../internal/errors';
import { type EventRule, itemsOf } from '../internal/event-rules';
import type { ReadableStream } from '../internal/shim-types';
import { makeReadableStream, ReadableStreamToAsyncIterable } from '../internal/shims';
import { encodeUTF8 } from '../internal/utils/bytes';

interface StreamSettings {
  rules?: readonly EventRule[];
  /** Called once, when nothing more will come. */
  onEnd?: () => void;
}

/**
 * The items of an answer that comes bit by bit. It can be iterated once; leaving the loop early aborts
 * the request, and so does `stream.controller.abort()`.
 */
export class Stream<Item> implements AsyncIterable<Item> {
  controller: AbortController;
  #iterate: () => AsyncIterator<Item>;
  #isConsumed = false;

  constructor(iterate: () => AsyncIterator<Item>, controller: AbortController) {
    this.#iterate = iterate;
    this.controller = controller;
  }

  /** The items of a response of server-sent events. */
  static fromSSEResponse<Item>(
    response: Response,
    controller: AbortController,
    settings: StreamSettings = {},
  ): Stream<Item> {
    const items = (chunks: AsyncIterable<Uint8Array>) =>
      itemsOf(decodeEvents(chunks), settings.rules ?? [], response.headers);
    return fromChunks(response.body, items, { controller, ...settings });
  }

  /** The items of a response of JSON lines. */
  static fromJSONLResponse<Item>(
    response: Response,
    controller: AbortController,
    settings: StreamSettings = {},
  ): Stream<Item> {
    return fromChunks(response.body, decodeJSONLines, { controller, ...settings });
  }

  /** The items of a stream that {@link toReadableStream} made, perhaps in another process. */
  static fromReadableStream<Item>(stream: ReadableStream, controller: AbortController): Stream<Item> {
    return fromChunks(stream, decodeJSONLines, { controller });
  }

  /** @throws AcmeError if the stream is being iterated already. */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    if (this.#isConsumed) {
      throw new AcmeError('Cannot iterate over a consumed stream, use `.tee()` to split the stream.');
    }
    this.#isConsumed = true;
    return this.#iterate();
  }

  /** Two streams of the same items, to be read at different speeds. The request is aborted when both are left. */
  tee(): [Stream<Item>, Stream<Item>] {
    const source = this[Symbol.asyncIterator]();
    const queues: Promise<IteratorResult<Item>>[][] = [[], []];
    let left = 0;
    const side = (own: number) => (): AsyncIterator<Item> => ({
      next: () => {
        const queue = queues[own] ?? [];
        if (queue.length === 0) {
          const result = source.next();
          for (const one of queues) one.push(result);
        }
        return queue.shift() ?? source.next();
      },
      return: async () => {
        left += 1;
        if (left === 2) await source.return?.();
        return { done: true, value: undefined };
      },
    });
    return [new Stream(side(0), this.controller), new Stream(side(1), this.controller)];
  }

  /** The items as JSON lines in bytes, to be passed on and read again with {@link fromReadableStream}. */
  toReadableStream(): ReadableStream {
    let iterator: AsyncIterator<Item>;
    return makeReadableStream({
      start: () => {
        iterator = this[Symbol.asyncIterator]();
      },
      pull: async (target: { close(): void; enqueue(chunk: Uint8Array): void }) => {
        const { done, value } = await iterator.next();
        if (done) target.close();
        else target.enqueue(encodeUTF8(JSON.stringify(value) + '\n'));
      },
      cancel: async () => {
        await iterator.return?.();
      },
    });
  }
}

function fromChunks<Item>(
  body: unknown,
  items: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<unknown>,
  { controller, onEnd }: StreamSettings & { controller: AbortController },
): Stream<Item> {
  async function* iterate(): AsyncGenerator<Item> {
    let isComplete = false;
    try {
      if (!body) throw new AcmeError('The response to be streamed has no body');
      // The type of an item is the API's promise; nothing is checked at run time.
      yield* items(readChunks(body, controller)) as AsyncIterable<Item>;
      isComplete = true;
    } catch (error) {
      // `stream.controller.abort()` is a way to end the loop, unlike the caller's signal.
      if (!controller.signal.aborted || error instanceof AcmeError) throw error;
    } finally {
      if (!isComplete) controller.abort();
      onEnd?.();
    }
  }
  return new Stream(iterate, controller);
}

/** The chunks of a body. @throws APIConnectionError if it breaks off, the reason if it is aborted. */
async function* readChunks(body: unknown, controller: AbortController): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of ReadableStreamToAsyncIterable<Uint8Array>(body)) yield chunk;
  } catch (thrown) {
    if (controller.signal.aborted) throw controller.signal.reason;
    throw new APIConnectionError({ message: 'The stream broke off.', cause: castToError(thrown) });
  }
}
