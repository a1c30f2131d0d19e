import { APIError, AcmeError } from '../core/error';
import type { ServerSentEvent } from './decoders/sse';
import { isObj, safeJSON } from './utils/values';

/** What to do with the events of a stream that a rule matches. The first rule that matches counts. */
export interface EventRule {
  /** The event's type; `null` for events without one. Any type if left out. */
  eventType?: string | readonly string[] | null;
  /** How the data begins. */
  dataStartsWith?: string;
  handle: 'yield' | 'done' | 'break' | 'continue' | 'error';
  /** A member whose presence means that the event is an error. */
  errorProperty?: string;
}

/** What a stream does unless its API says otherwise. */
const USUAL_RULES: readonly EventRule[] = [
  { dataStartsWith: '[DONE]', handle: 'done' },
  { eventType: 'error', handle: 'error' },
];

/**
 * The items that a stream's events carry, up to the one that ends it.
 *
 * @throws APIError for an event that reports an error, AcmeError for data that is not JSON. Neither shows
 * data that is not an error's: it may hold anybody's secrets.
 */
export async function* itemsOf(
  events: AsyncIterable<ServerSentEvent>,
  rules: readonly EventRule[],
  headers: Headers,
): AsyncGenerator<unknown> {
  const all = [...rules, ...USUAL_RULES];
  for await (const event of events) {
    const rule = all.find((one) => matches(one, event)) ?? { handle: 'yield' };
    if (rule.handle === 'done' || rule.handle === 'break') return;
    if (rule.handle === 'continue' || !event.data.trim()) continue;
    if (rule.handle === 'error') throw errorOf(safeJSON(event.data) ?? event.data, headers);
    const item = parseData(event.data);
    const problem = rule.errorProperty !== undefined && isObj(item) ? item[rule.errorProperty] : undefined;
    if (problem) throw errorOf(problem, headers);
    yield item;
  }
}

function matches(rule: EventRule, { event, data }: ServerSentEvent): boolean {
  const { eventType, dataStartsWith } = rule;
  if (dataStartsWith !== undefined && !data.startsWith(dataStartsWith)) return false;
  if (eventType === undefined) return true;
  return typeof eventType === 'string' || eventType === null ?
      event === eventType
    : eventType.includes(event ?? '');
}

function parseData(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new AcmeError('The data of an event of the stream is not valid JSON');
  }
}

function errorOf(problem: unknown, headers: Headers): APIError {
  if (typeof problem === 'string') return new APIError(undefined, undefined, problem, headers);
  return new APIError(
    undefined,
    isObj(problem) ? problem : undefined,
    'The stream reported an error',
    headers,
  );
}
