// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

/** Whether an error says that its request was aborted. */
export function isAbortError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'AbortError') return true;
  // React Native's fetch in Expo has an error of its own for it.
  return 'message' in error && String(error.message).includes('FetchRequestCanceledException');
}

/** Whatever was thrown, as an `Error`. */
export function castToError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  if (typeof thrown !== 'object' || thrown === null) return new Error(String(thrown));
  if (Object.prototype.toString.call(thrown) === '[object Error]') return copyForeignError(thrown);
  try {
    return new Error(JSON.stringify(thrown));
  } catch {
    return new Error('An object that cannot be described was thrown');
  }
}

/** An `Error` of another realm (a frame, a test runner's sandbox) as one of ours. */
function copyForeignError(foreign: {
  message?: unknown;
  name?: unknown;
  stack?: unknown;
  cause?: unknown;
}): Error {
  const error: Error & { cause?: unknown } = new Error(String(foreign.message));
  if (foreign.name) error.name = String(foreign.name);
  if (foreign.stack) error.stack = String(foreign.stack);
  if (foreign.cause) error.cause = foreign.cause;
  return error;
}
