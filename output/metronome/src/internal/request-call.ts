// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import * as Errors from '../core/error';
import type { APIError } from '../core/error';
import type { ClientBase } from './client-base';
import type { Fetch } from './builtin-types';
import { isReplayable } from './body';
import { Deadline } from './deadline';
import { castToError, isAbortError } from './errors';
import { type APIResponseProps, readText } from './parse';
import { redactURL } from './redact';
import { sendFollowingRedirects } from './redirect';
import type { FinalRequestOptions } from './request-options';
import { type BackOff, isRetryableResponse, type RetryBudget, retryDelay, type RetrySettings } from './retry';
import { abortableStream, cancelBody, isWebStream } from './shims';
import { logDetails, loggerFor } from './utils/log';
import { sleep } from './utils/sleep';
import { safeJSON } from './utils/values';

/** What a call needs of its client. */
export interface CallContext {
  client: ClientBase;
  fetch: Fetch;
  maxRetries: number;
  retry: RetrySettings;
  backOff: BackOff;
  budget: RetryBudget;
  prepareOptions: (options: FinalRequestOptions) => Promise<void>;
  prepareRequest: (
    request: RequestInit,
    context: { url: string; options: FinalRequestOptions },
  ) => Promise<void>;
  makeStatusError: (
    status: number,
    error: Object | undefined,
    message: string | undefined,
    headers: Headers,
  ) => APIError;
}

/** An attempt that brought no answer to return. */
interface Failure {
  /** Why, in the log. */
  words: string;
  /** Whether another attempt may go better. */
  retryable: boolean;
  headers?: Headers;
  /** The error to report if there is no other attempt. */
  error: () => Promise<Error> | Error;
  /** What to let go of if there is one. */
  discard?: () => Promise<void>;
}

/** Methods that do the same when they are done twice. */
const IDEMPOTENT_METHODS = /* @__PURE__ */ new Set(['get', 'put', 'delete']);

/**
 * One call of the caller's: up to `maxRetries` + 1 attempts, the waits between them, and the further
 * attempts when an answer breaks off while it is read.
 */
export class RequestCall {
  #options: FinalRequestOptions;
  #context: CallContext;
  #startedAt = Date.now();
  #retries = 0;
  #firstLogID: string | undefined;
  #idempotencyKey: string | undefined;
  /** Whether the server can tell that two attempts are one call. */
  #isKeyed = false;

  constructor(options: FinalRequestOptions, context: CallContext) {
    this.#options = options;
    this.#context = context;
  }

  /** The first answer that is a success. @throws the error of the last attempt. */
  async perform(): Promise<APIResponseProps> {
    for (;;) {
      const outcome = await this.#attempt();
      if ('response' in outcome) {
        this.#context.budget.earn();
        return outcome;
      }
      const delay = this.#delayBeforeRetry(outcome);
      if (delay === undefined) throw await outcome.error();
      await this.#wait(outcome, delay);
    }
  }

  async #attempt(): Promise<APIResponseProps | Failure> {
    const { client, fetch } = this.#context;
    const options = this.#options;
    await this.#context.prepareOptions(options);
    const { req, url, timeout } = await client.buildRequest(options, {
      retryCount: this.#retries,
      idempotencyKey: () => (this.#idempotencyKey ??= client['defaultIdempotencyKey']()),
    });
    await this.#context.prepareRequest(req, { url, options });
    const keyHeader = client['idempotencyHeader'];
    this.#isKeyed = Boolean(keyHeader && req.headers.has(keyHeader));

    const log = new AttemptLog(client, this.#firstLogID, { method: options.method, url });
    this.#firstLogID ??= log.id;
    log.details('sending request', { options, headers: req.headers });
    const { signal, ...init } = req;
    if (signal?.aborted) throw new Errors.APIUserAbortError();

    const controller = new AbortController();
    const deadline = new Deadline(controller, signal, timeout);
    const method = (init.method ?? options.method).toUpperCase();
    const request = { url, init: { ...init, method, signal: controller.signal } };
    if (isWebStream(init.body)) request.init.body = abortableStream(init.body, controller.signal);
    let response: Response;
    try {
      const sent = sendFollowingRedirects(fetch, request, () => client._secretNames().query);
      response = await deadline.race(sent);
    } catch (thrown) {
      deadline.end();
      return this.#connectionFailure(thrown, deadline, log);
    }

    const props: APIResponseProps = {
      response,
      options,
      controller,
      requestLogID: log.id,
      retryOfRequestLogID: log.retryOf,
      startTime: log.startTime,
      exchange: {
        deadline,
        accept: req.headers.get('accept') ?? '',
        failure: (thrown) => connectionError(thrown, deadline),
        again: (failure) => this.#again(failure, log),
      },
    };
    if (!response.ok) return this.#statusFailure(props, deadline, log);
    deadline.handOver(response);
    log.info(`succeeded with status ${response.status} in ${log.elapsed()}ms`);
    log.details('response start', { url: response.url, status: response.status, headers: response.headers });
    return props;
  }

  #connectionFailure(thrown: unknown, deadline: Deadline, log: AttemptLog): Failure {
    const error = connectionError(thrown, deadline);
    // Only what `fetch` throws may pass by itself; aborts and refused redirects are final.
    if (error instanceof Errors.APIUserAbortError) throw error;
    const timedOut = error instanceof Errors.APIConnectionTimeoutError;
    return {
      words: `connection ${timedOut ? 'timed out' : 'failed'}`,
      retryable: error !== thrown || timedOut,
      error: () => {
        log.details(timedOut ? 'connection timed out' : 'connection failed', {
          message: castToError(thrown).message,
        });
        return error;
      },
    };
  }

  #statusFailure(props: APIResponseProps, deadline: Deadline, log: AttemptLog): Failure {
    const { response } = props;
    return {
      words: `failed with status ${response.status} in ${log.elapsed()}ms`,
      retryable: isRetryableResponse(response),
      headers: response.headers,
      error: () => this.#statusError(props, log),
      discard: async () => {
        deadline.end();
        await cancelBody(response);
      },
    };
  }

  async #statusError(props: APIResponseProps, log: AttemptLog): Promise<Error> {
    const { status, headers, url } = props.response;
    const text = await readText(props).catch((thrown: Error) => thrown);
    if (text instanceof Errors.APIUserAbortError) return text;
    const words = typeof text === 'string' ? text : text.message;
    const json = safeJSON(words) as Object | undefined;
    log.details('response error', { url, status, headers, message: json ? undefined : words });
    return this.#context.makeStatusError(status, json, json ? undefined : words, headers);
  }

  /** How long to wait before another attempt; `undefined` if there is none. */
  #delayBeforeRetry(failure: Failure): number | undefined {
    const { maxRetries, retry, backOff, budget, client } = this.#context;
    const give = (why: string): undefined => {
      loggerFor(client).info(`[${this.#firstLogID}] ${failure.words} - error; ${why}`);
    };
    if (!failure.retryable) return give('not retryable');
    if (this.#retries >= maxRetries) return give('no more retries left');
    if (!isReplayable(this.#options.body)) return give('the body cannot be sent again');
    const delay = retryDelay(failure.headers, this.#retries, { backOff, settings: retry });
    const elapsed = Date.now() - this.#startedAt + delay;
    if (retry.maxElapsed !== undefined && elapsed > retry.maxElapsed) return give('no time left');
    if (!budget.spend()) return give('the retry budget is spent');
    return delay;
  }

  async #wait(failure: Failure, delay: number): Promise<void> {
    const left = this.#context.maxRetries - this.#retries;
    await failure.discard?.();
    loggerFor(this.#context.client).info(
      `[${this.#firstLogID}] ${failure.words} - retrying, ${left} attempts remaining`,
    );
    this.#retries += 1;
    await sleep(delay, this.#options.signal).catch(() => {
      throw new Errors.APIUserAbortError();
    });
  }

  /** After an answer broke off: once more, if doing it twice does no harm. */
  async #again(failure: Error, log: AttemptLog): Promise<APIResponseProps> {
    const isSafe = IDEMPOTENT_METHODS.has(this.#options.method) || this.#isKeyed;
    const words = `the answer broke off: ${failure.message}`;
    const outcome: Failure = { words, retryable: isSafe, error: () => failure };
    log.details('response broke off', { message: failure.message });
    const delay = this.#delayBeforeRetry(outcome);
    if (delay === undefined) throw failure;
    await this.#wait(outcome, delay);
    return this.perform();
  }
}

/** What was thrown while a request was under way, as the error to report. */
function connectionError(thrown: unknown, deadline: Deadline): Error {
  if (deadline.reason) return deadline.reason;
  if (thrown instanceof Errors.MetronomeError) return thrown;
  const error = castToError(thrown);
  const cause = 'cause' in error ? String(error.cause) : '';
  // Platforms with timeouts of their own report them as connections that failed.
  const timedOut = isAbortError(error) || /timed? ?out/i.test(`${error} ${cause}`);
  return timedOut ? new Errors.APIConnectionTimeoutError() : new Errors.APIConnectionError({ cause: error });
}

/** The log lines of one attempt. */
class AttemptLog {
  readonly id =
    'log_' +
    Math.floor(Math.random() * (1 << 24))
      .toString(16)
      .padStart(6, '0');
  readonly startTime = Date.now();
  readonly retryOf: string | undefined;
  #client: ClientBase;
  #request: { method: string; url: string };

  constructor(client: ClientBase, retryOf: string | undefined, request: { method: string; url: string }) {
    this.#client = client;
    this.retryOf = retryOf;
    this.#request = request;
  }

  elapsed(): number {
    return Date.now() - this.startTime;
  }

  info(words: string): void {
    if (this.#client.logLevel !== 'info' && this.#client.logLevel !== 'debug') return;
    const { method, url } = this.#request;
    const retry = this.retryOf === undefined ? '' : `, retryOf: ${this.retryOf}`;
    const address = redactURL(url, this.#client._secretNames());
    loggerFor(this.#client).info(`[${this.id}${retry}] ${method} ${address} ${words}`);
  }

  details(words: string, details: Parameters<typeof logDetails>[2] extends () => infer D ? D : never): void {
    logDetails(this.#client, `[${this.id}] ${words}`, () => ({
      retryOfRequestLogID: this.retryOf,
      ...this.#request,
      durationMs: this.elapsed(),
      ...details,
    }));
  }
}
