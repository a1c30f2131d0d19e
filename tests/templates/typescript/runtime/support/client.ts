// Clients for tests: of a loopback server, quick to retry, silent.

import { Acme, type ClientOptions } from '../../../../../templates/typescript/runtime/src/index.ts';

export const SECRET = 'sk_test_SECRET';

/** A client of a server, whose waits between retries take a millisecond. */
export function clientOf(server: { url: string }, options: ClientOptions = {}): Acme {
  return new Acme({
    apiKey: SECRET,
    baseURL: server.url,
    logLevel: 'off',
    retry: { initialDelay: 1, maxDelay: 1 },
    ...options,
  });
}

/** What a promise is rejected with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<any> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('The promise was not rejected');
}

/** How long a promise takes to settle, in milliseconds. */
export async function timeOf(promise: PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.resolve(promise).catch(() => {});
  return performance.now() - start;
}
