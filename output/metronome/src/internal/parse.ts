// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIConnectionError, APIError } from '../core/error';
import type { ClientBase } from './client-base';
import type { Deadline } from './deadline';
import { decodeStream } from './decode-stream';
import type { FinalRequestOptions } from './request-options';
import { cancelBody } from './shims';
import { logDetails } from './utils/log';

export type APIResponseProps = {
  response: Response;
  options: FinalRequestOptions;
  controller: AbortController;
  requestLogID: string;
  retryOfRequestLogID: string | undefined;
  startTime: number;
  exchange?: Exchange;
};

/** What is known of the request behind a response. */
export interface Exchange {
  deadline: Deadline;
  /** The media types that were asked for. */
  accept: string;
  /** The error to report when the body cannot be read. */
  failure: (thrown: unknown) => Error;
  /** Perform the request once more. @throws the failure, if that is not safe or not worth it. */
  again: (failure: Error) => Promise<APIResponseProps>;
}

/** How much of an answer that is not what it should be is shown. */
const EXCERPT_LENGTH = 200;

/**
 * Read an answer as its content type says: JSON as a value, anything else as text, nothing as `null`
 * (204) or `undefined` (no JSON there). A body that breaks off is requested again where that is safe.
 *
 * @throws APIConnectionError if the body cannot be read, APIError if it is not what it says it is.
 */
export async function defaultParseResponse<T>(client: ClientBase, props: APIResponseProps): Promise<T> {
  const body = await readUntilWhole(props);
  logDetails(client, `[${props.requestLogID}] response parsed`, () => ({
    retryOfRequestLogID: props.retryOfRequestLogID,
    url: props.response.url,
    status: props.response.status,
    body,
    durationMs: Date.now() - props.startTime,
  }));
  // The type of an answer is the API's promise; nothing is checked at run time.
  return body as T;
}

async function readUntilWhole(props: APIResponseProps): Promise<unknown> {
  for (;;) {
    try {
      return await readResponse(props);
    } catch (error) {
      if (!(error instanceof APIConnectionError) || !props.exchange) throw error;
      const { response, controller, exchange, requestLogID } = await props.exchange.again(error);
      props.response = response;
      props.controller = controller;
      props.requestLogID = requestLogID;
      if (exchange) props.exchange = exchange;
    }
  }
}

async function readResponse(props: APIResponseProps): Promise<unknown> {
  const { response, options, exchange } = props;
  if (response.status === 204) {
    exchange?.deadline.end();
    await cancelBody(response);
    return null;
  }
  if (options.stream) {
    const stream = decodeStream(props);
    if (stream) return stream;
  }
  if (options.__binaryResponse) return response;

  const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isJSON = mediaType.includes('application/json') || mediaType.endsWith('+json');
  // What tests put in the place of a response often has no more than `json`.
  if (isJSON && typeof response.text !== 'function') return response.json();
  const text = await readText(props);
  if (isJSON) return parseJSON(text, response);
  if (text && mediaType === 'text/html' && expectsJSON(exchange)) {
    throw unexpectedBody(response, `expected JSON, got ${mediaType}`, text);
  }
  return text;
}

/** The whole body as text, within what is left of the deadline. */
export async function readText({ response, exchange }: APIResponseProps): Promise<string> {
  if (!exchange || response.bodyUsed) return response.text();
  exchange.deadline.resume();
  try {
    return await exchange.deadline.race(response.text());
  } catch (thrown) {
    throw exchange.failure(thrown);
  } finally {
    exchange.deadline.end();
  }
}

function parseJSON(text: string, response: Response): unknown {
  if (!text.trim()) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw Object.assign(unexpectedBody(response, 'the body is not valid JSON', text), { cause });
  }
}

/** An error page where JSON should be; a caller who accepts anything else has said so. */
function expectsJSON(exchange: Exchange | undefined): boolean {
  return exchange?.accept.includes('json') === true && !/\*\/\*|html/.test(exchange.accept);
}

function unexpectedBody(response: Response, problem: string, text: string): APIError {
  const excerpt = text.slice(0, EXCERPT_LENGTH);
  return new APIError(response.status, undefined, `${problem}: ${excerpt}`, response.headers);
}
