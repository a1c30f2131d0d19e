import { Stream } from '../core/streaming';
import type { EventRule } from './event-rules';
import type { APIResponseProps } from './parse';

const rules: readonly EventRule[] = [
  // #region stream-events
  { eventType: 'ping', handle: 'continue' },
  // #endregion
];

const JSON_LINES = /^application\/(?:(?:x-)?(?:jsonl|jsonlines|json-lines|ndjson|jsonlist)|stream\+json)\b/i;

/** The items of a streamed answer: JSON lines or server-sent events, as its content type says. */
export function decodeStream({ response, controller, exchange }: APIResponseProps): Stream<unknown> {
  const settings = { rules, onEnd: () => exchange?.deadline.end() };
  return JSON_LINES.test(response.headers.get('content-type') ?? '') ?
      Stream.fromJSONLResponse(response, controller, settings)
    : Stream.fromSSEResponse(response, controller, settings);
}
