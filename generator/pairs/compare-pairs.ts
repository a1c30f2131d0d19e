// Every pair of an API, compared. What an audience may not see is not in the `Api` it is asked about.

import type { Api, MediaType, Operation } from '../model/api.ts';
import type { Schema } from '../model/schema.ts';
import type { PairChange, PairComparison, VersionPair } from '../model/version-pair.ts';
import { compareFields } from './compare-fields.ts';
import { startComparing } from './compare-schemas.ts';
import { tell } from './comparing.ts';
import { shapeOf, type Field } from './shape.ts';

/** The differences of each pair, in the order of the pairs. A pair one side of which is not there is left out. */
export function comparePairs(api: Api, pairs: readonly VersionPair[] = api.versionPairs): readonly PairComparison[] {
  return pairs.flatMap((pair) => {
    const changes = pair.kind === 'schema' ? compareComponents(api, pair) : compareOperations(api, pair);
    return changes === undefined ? [] : [{ pair, changes }];
  });
}

function compareComponents(api: Api, { older, newer }: VersionPair): readonly PairChange[] | undefined {
  const [was, is] = [api.schemas.get(older), api.schemas.get(newer)];
  if (was === undefined || is === undefined) return undefined;
  const changes: PairChange[] = [];
  startComparing(api, 'schema', changes).deeper(was, is, { older: '', newer: '' });
  return changes;
}

function compareOperations(api: Api, { older, newer }: VersionPair): readonly PairChange[] | undefined {
  const [was, is] = [api.operations.get(older), api.operations.get(newer)];
  if (was === undefined || is === undefined) return undefined;
  const changes: PairChange[] = [];
  compareRequests(api, [was, is], changes);
  compareAnswers(api, [was, is], changes);
  return changes;
}

type Two = readonly [older: Operation, newer: Operation];

/** Callers give one list of arguments, wherever each of them goes. A body that is no object is one argument. */
function compareRequests(api: Api, operations: Two, changes: PairChange[]): void {
  const comparing = startComparing(api, 'request', changes);
  const media = operations.map(({ body }) => mainMedia(body?.content ?? []));
  const bodies = media.map((each) => each?.schema);
  const isOpen = bodies.every((body) => body === undefined || shapeOf(api, body).kind === 'object');
  const [older, newer] = operations.map((operation, index) => [
    ...parametersOf(operation),
    ...bodyFields(api, operation, { body: bodies[index], isOpen }),
  ]);
  const [before, after] = media.map((each) => each?.type);
  const spot = { older: '', newer: '' };
  if (before !== undefined && after !== undefined && before !== after)
    tell(comparing, 'retyped', { ...spot, before, after });
  compareFields(comparing, [older ?? [], newer ?? []], spot);
}

function parametersOf({ parameters }: Operation): readonly Field[] {
  return parameters
    .filter(({ place, skipped }) => place !== 'cookie' && !skipped)
    .map(({ name, place, required, schema, description }) => ({
      name,
      place,
      required,
      schema: schema.description === undefined && description !== undefined ? { ...schema, description } : schema,
    }));
}

function bodyFields(
  api: Api,
  { body: written }: Operation,
  { body, isOpen }: { readonly body: Schema | undefined; readonly isOpen: boolean },
): readonly Field[] {
  if (body === undefined) return [];
  const shape = shapeOf(api, body);
  if (!isOpen || shape.kind !== 'object')
    return [{ name: 'body', place: 'body', required: written?.required === true, schema: body }];
  return shape.fields.map((field) => ({ ...field, place: 'body' }));
}

/** The lowest successful answer with content. An answer that has none is told as removed or added. */
function compareAnswers(api: Api, operations: Two, changes: PairChange[]): void {
  const comparing = startComparing(api, 'response', changes);
  const [was, is] = operations.map(answerOf);
  const spot = { older: '', newer: '' };
  if (was === undefined && is === undefined) return;
  if (was === undefined) return tell(comparing, 'added', { ...spot, after: 'an answer with content' });
  if (is === undefined) return tell(comparing, 'removed', { ...spot, before: 'an answer with content' });
  comparing.deeper(was, is, spot);
}

function answerOf({ responses }: Operation): Schema | undefined {
  const good = responses.filter(({ status }) => status.startsWith('2')).sort((a, b) => (a.status < b.status ? -1 : 1));
  return good.map(({ content }) => mainMedia(content)?.schema).find((schema) => schema !== undefined);
}

function mainMedia(content: readonly MediaType[]): MediaType | undefined {
  return content.find(({ type }) => /[/+]json\b/.test(type)) ?? content[0];
}
