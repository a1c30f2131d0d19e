// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { MAX_DELAY } from './utils/sleep';

/** Limits on retrying that a caller may set. */
export interface RetrySettings {
  /**
   * The wait before the first retry; each further one is twice as long.
   *
   * @unit milliseconds
   */
  initialDelay?: number | undefined;

  /**
   * The longest wait between retries, unless the server asks for another.
   *
   * @unit milliseconds
   */
  maxDelay?: number | undefined;

  /**
   * The longest wait that the server can ask for with `Retry-After`.
   *
   * @default 60000
   * @unit milliseconds
   */
  maxRetryAfter?: number | undefined;

  /**
   * No retry is begun after this time since the call. Unlimited if left out.
   *
   * @unit milliseconds
   */
  maxElapsed?: number | undefined;

  /**
   * How many retries the client may spend on failures in a row. Each success earns back a tenth of one,
   * so that an outage is not made worse by everybody asking again. Unlimited if left out.
   */
  budget?: number | undefined;
}

/** How waiting grows unless the caller says otherwise: doubled each time, between these two, in seconds. */
export interface BackOff {
  initialRetryDelay: number;
  maxRetryDelay: number;
}

const DEFAULT_MAX_RETRY_AFTER = 60_000;
const EARNED_PER_SUCCESS = 0.1;
const RETRYABLE_STATUSES = /* @__PURE__ */ new Set([408, 409, 429]);

/** Whether a failed answer is worth another try; `x-should-retry` of the server decides if it is there. */
export function isRetryableResponse(response: Response): boolean {
  const advice = response.headers.get('x-should-retry');
  if (advice === 'true') return true;
  if (advice === 'false') return false;
  return RETRYABLE_STATUSES.has(response.status) || response.status >= 500;
}

/**
 * How long to wait before a retry, in milliseconds: what the server asks for if that can be taken
 * seriously, otherwise a back-off that doubles with each retry and is shortened by up to a quarter at random.
 */
export function retryDelay(
  headers: Headers | undefined,
  retriesDone: number,
  { backOff, settings }: { backOff: BackOff; settings: RetrySettings },
): number {
  const asked = requestedDelay(headers);
  if (asked !== undefined)
    return Math.min(asked, settings.maxRetryAfter ?? DEFAULT_MAX_RETRY_AFTER, MAX_DELAY);
  const initial = settings.initialDelay ?? backOff.initialRetryDelay * 1000;
  const longest = settings.maxDelay ?? backOff.maxRetryDelay * 1000;
  return Math.min(initial * 2 ** retriesDone, longest) * (1 - Math.random() * 0.25);
}

/** The wait a server asks for; `undefined` for none, and for one that is negative, past or nonsense. */
function requestedDelay(headers: Headers | undefined): number | undefined {
  const milliseconds = firstNumber(headers?.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const header = headers?.get('retry-after');
  const seconds = firstNumber(header);
  if (seconds !== undefined) return seconds * 1000;
  if (!header || !/[a-z]/i.test(header)) return undefined;
  const delay = Date.parse(header) - Date.now();
  return delay >= 0 ? delay : undefined;
}

/** A header sent twice arrives as "1, 2"; the first counts. */
function firstNumber(header: string | null | undefined): number | undefined {
  const match = /^\s*(\d+(?:\.\d*)?|\.\d+)\s*(?:,|$)/.exec(header ?? '');
  return match ? Number(match[1]) : undefined;
}

/** The retries a client has left to spend. */
export class RetryBudget {
  #limit: number;
  #left: number;

  constructor(limit: number | undefined) {
    this.#limit = limit ?? Infinity;
    this.#left = this.#limit;
  }

  /** Take a retry; false if there is none left. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  earn(): void {
    this.#left = Math.min(this.#left + EARNED_PER_SUCCESS, this.#limit);
  }
}
