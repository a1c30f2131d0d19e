import { LineDecoder } from './line';

/** A server-sent event. */
export interface ServerSentEvent {
  /** The `event` field; `null` if there was none. */
  event: string | null;
  data: string;
  /** The last `id` that was sent, with this event or an earlier one. */
  id: string | null;
}

/**
 * The events of a stream, by the algorithm of the HTML standard: an event is only complete with the empty
 * line after it, so one that breaks off is dropped.
 */
export async function* decodeEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const lines = new LineDecoder();
  const events = new EventDecoder();
  for await (const chunk of chunks) {
    for (const line of lines.decode(chunk)) {
      const event = events.decode(line);
      if (event) yield event;
    }
  }
}

/** Collects lines until an event is complete. */
export class EventDecoder {
  #event: string | null = null;
  #data: string[] = [];
  #id: string | null = null;

  /** The event that a line completes, if it does. */
  decode(line: string): ServerSentEvent | undefined {
    if (line === '') return this.#dispatch();
    if (line.startsWith(':')) return undefined;
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.#event = value;
    else if (field === 'data') this.#data.push(value);
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    return undefined;
  }

  #dispatch(): ServerSentEvent | undefined {
    const event = { event: this.#event || null, data: this.#data.join('\n'), id: this.#id };
    const isEmpty = this.#data.length === 0;
    this.#event = null;
    this.#data = [];
    return isEmpty ? undefined : event;
  }
}
