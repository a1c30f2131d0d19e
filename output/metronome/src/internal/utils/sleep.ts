// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

/** Timers count in 32 bits: a longer delay would fire at once. */
export const MAX_DELAY = 2 ** 31 - 1;

/**
 * Wait. With a signal the wait ends, rejecting with the signal's reason, as soon as it is aborted.
 */
export const sleep = (ms: number, signal?: AbortSignal | null): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      },
      Math.min(ms, MAX_DELAY),
    );
    signal?.addEventListener('abort', stop, { once: true });
  });
