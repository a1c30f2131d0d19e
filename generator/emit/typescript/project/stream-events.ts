// How the events of a stream are read: `streaming.on_event` as the rules of the runtime.

import type { StreamEventConfig } from '../../../model/config.ts';
import { stringLiteral } from '../page/writers.ts';

/**
 * `stream-events`: one rule per handler, in order. A handler for a kind of data that the runtime does not tell
 * apart is left out; `fallthrough` is a rule that fits every event.
 */
export function streamEventsFiller(events: readonly StreamEventConfig[]): string {
  return events
    .filter(({ kind }) => kind === undefined || kind === 'fallthrough')
    .map((event) => `{ ${members(event).join(', ')} },`)
    .join('\n');
}

function members({ eventType, dataStartsWith, handle, errorProperty }: StreamEventConfig): string[] {
  return [
    ...(eventType === undefined ? [] : [`eventType: ${eventTypes(eventType)}`]),
    ...(dataStartsWith === undefined ? [] : [`dataStartsWith: ${stringLiteral(dataStartsWith)}`]),
    `handle: '${handle}'`,
    ...(errorProperty === undefined ? [] : [`errorProperty: ${stringLiteral(errorProperty)}`]),
  ];
}

function eventTypes(types: string | readonly string[] | null): string {
  if (types === null) return 'null';
  return typeof types === 'string' ? stringLiteral(types) : `[${types.map(stringLiteral).join(', ')}]`;
}
