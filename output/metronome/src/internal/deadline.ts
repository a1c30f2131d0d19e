// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { MetronomeError, APIConnectionTimeoutError, APIUserAbortError } from '../core/error';
import { MAX_DELAY } from './utils/sleep';

/** Part of the language since ES2021; older platforms do without. */
interface Registry {
  register(target: object, held: () => void, token: object): void;
  unregister(token: object): void;
}

const { FinalizationRegistry } = globalThis as {
  FinalizationRegistry?: new (cleanUp: (held: () => void) => void) => Registry;
};

/** Stops watching the signals of responses that were dropped without being read. */
const abandoned = FinalizationRegistry && /* @__PURE__ */ new FinalizationRegistry((unlink) => unlink());

/**
 * What can end one attempt early: its time is up, or the caller aborts. Either aborts the attempt's
 * controller, with the error to report as the reason.
 *
 * The clock runs while the library waits for the server: until the headers are there, and again while it
 * reads the body. The time in which the caller holds an unread response does not count.
 */
export class Deadline {
  readonly controller: AbortController;
  #remaining: number;
  #startedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unlink: (() => void) | undefined;
  /** What to tell when the attempt is ended early. Emptied as work settles: nothing may keep its result alive. */
  #waiting = new Set<() => void>();

  constructor(controller: AbortController, signal: AbortSignal | null | undefined, ms: number) {
    this.controller = controller;
    this.#remaining = Math.min(ms, MAX_DELAY);
    this.#unlink = linkSignal(signal, controller);
    controller.signal.addEventListener('abort', () => this.#waiting.forEach((stop) => stop()), {
      once: true,
    });
    this.resume();
  }

  /** Why the attempt was ended early; `undefined` if it was not. */
  get reason(): Error | undefined {
    if (!this.controller.signal.aborted) return undefined;
    const reason: unknown = this.controller.signal.reason;
    return reason instanceof MetronomeError ? reason : new APIUserAbortError();
  }

  /** The result of some work, or the reason as soon as there is one, even if the work does not stop. */
  race<T>(work: Promise<T>): Promise<T> {
    if (this.controller.signal.aborted) return Promise.race([work, Promise.reject(this.reason)]);
    return new Promise((resolve, reject) => {
      const stop = () => reject(this.reason);
      this.#waiting.add(stop);
      work.then(resolve, reject).then(() => this.#waiting.delete(stop));
    });
  }

  /** Stop the clock. */
  pause(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#remaining -= Date.now() - this.#startedAt;
  }

  /** Let the clock run on. */
  resume(): void {
    if (this.#timer !== undefined || this.controller.signal.aborted) return;
    this.#startedAt = Date.now();
    this.#timer = setTimeout(
      () => this.controller.abort(new APIConnectionTimeoutError()),
      Math.max(this.#remaining, 0),
    );
  }

  /** The attempt is over: no timer and no listener stays behind. */
  end(): void {
    this.pause();
    this.#unlink?.();
    if (this.#unlink) abandoned?.unregister(this);
  }

  /** The caller has the response now and reads it in his own time; aborting still works. */
  handOver(response: object): void {
    this.pause();
    if (!this.#unlink) return;
    if ('body' in response && !response.body) this.#unlink();
    else abandoned?.register(response, this.#unlink, this);
  }
}

function linkSignal(
  signal: AbortSignal | null | undefined,
  controller: AbortController,
): (() => void) | undefined {
  if (!signal) return undefined;
  // Only the controller is held on to: a signal may live much longer than its requests.
  const abort = () => controller.abort(new APIUserAbortError());
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return () => signal.removeEventListener('abort', abort);
}
