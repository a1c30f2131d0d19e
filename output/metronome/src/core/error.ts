// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { castToError } from '../internal/errors';

/** The longest message an error carries; a server may answer with megabytes. */
const MAX_MESSAGE_LENGTH = 1000;

/** Every error this library throws on purpose. */
export class MetronomeError extends Error {}

/** The API answered with an error, or could not be asked. */
export class APIError<
  TStatus extends number | undefined = number | undefined,
  THeaders extends Headers | undefined = Headers | undefined,
  TError extends Object | undefined = Object | undefined,
> extends MetronomeError {
  /** HTTP status of the answer */
  readonly status: TStatus;
  /** HTTP headers of the answer */
  readonly headers: THeaders;
  /** The answer's JSON body, if it had one */
  readonly error: TError;

  constructor(status: TStatus, error: TError, message: string | undefined, headers: THeaders) {
    super(composeMessage(status, error, message));
    this.status = status;
    this.headers = headers;
    this.error = error;
  }

  /** The error for an answer: a subclass by status, a connection error if there was no answer. */
  static generate(
    status: number | undefined,
    errorResponse: Object | undefined,
    message: string | undefined,
    headers: Headers | undefined,
  ): APIError {
    if (!status || !headers) {
      return new APIConnectionError({ message, cause: castToError(errorResponse) });
    }
    if (status >= 500) {
      return new InternalServerError(status, errorResponse, message, headers);
    }
    switch (status) {
      case 400:
        return new BadRequestError(status, errorResponse, message, headers);
      case 401:
        return new AuthenticationError(status, errorResponse, message, headers);
      case 403:
        return new PermissionDeniedError(status, errorResponse, message, headers);
      case 404:
        return new NotFoundError(status, errorResponse, message, headers);
      case 409:
        return new ConflictError(status, errorResponse, message, headers);
      case 422:
        return new UnprocessableEntityError(status, errorResponse, message, headers);
      case 429:
        return new RateLimitError(status, errorResponse, message, headers);
      default:
        return new APIError(status, errorResponse, message, headers);
    }
  }
}

export class APIUserAbortError extends APIError<undefined, undefined, undefined> {
  constructor({ message }: { message?: string } = {}) {
    super(undefined, undefined, message || 'Request was aborted.', undefined);
  }
}

export class APIConnectionError extends APIError<undefined, undefined, undefined> {
  constructor({ message, cause }: { message?: string | undefined; cause?: Error | undefined }) {
    super(undefined, undefined, message || 'Connection error.', undefined);
    if (cause) (this as { cause?: unknown }).cause = cause;
  }
}

export class APIConnectionTimeoutError extends APIConnectionError {
  constructor({ message }: { message?: string } = {}) {
    super({ message: message ?? 'Request timed out.' });
  }
}

export class BadRequestError extends APIError<400, Headers> {}

export class AuthenticationError extends APIError<401, Headers> {}

export class PermissionDeniedError extends APIError<403, Headers> {}

export class NotFoundError extends APIError<404, Headers> {}

export class ConflictError extends APIError<409, Headers> {}

export class UnprocessableEntityError extends APIError<422, Headers> {}

export class RateLimitError extends APIError<429, Headers> {}

export class InternalServerError extends APIError<number, Headers> {}

/** "404 The widget does not exist": the status, then the best words the answer has. */
function composeMessage(status: number | undefined, error: unknown, message: string | undefined): string {
  const words = describe(error) || message;
  const text = words && words.length > MAX_MESSAGE_LENGTH ? words.slice(0, MAX_MESSAGE_LENGTH) + '…' : words;
  if (status) return `${status} ${text || 'status code (no body)'}`;
  return text || '(no status code or body)';
}

function describe(error: unknown): string | undefined {
  if (!error) return undefined;
  const message = typeof error === 'object' && 'message' in error ? error.message : undefined;
  if (!message) return JSON.stringify(error);
  return typeof message === 'string' ? message : JSON.stringify(message);
}
