// Api -> the Api one audience may see. Only takes away: what stays keeps its origin, its order and its name.

import type { Api, Operation } from '../model/api.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Schema } from '../model/schema.ts';
import { isVisibleTo, type Audience } from '../model/visibility.ts';
import { filterOperation } from './filter-operation.ts';
import { filterSchema, type SchemaSight } from './filter-schema.ts';
import { findGone } from './gone.ts';
import { findLostNames } from './lost-names.ts';
import { reachFrom, rootsOf } from '../model/reach.ts';
import { findSeenAlike } from './seen-alike.ts';
import { sharedRest } from './shared-parts.ts';

/**
 * Takes out what the audience may not see, down to single enum values, and then what nothing visible reaches any
 * more. What nothing reached before is treated as in the full build. The default audience sees the same object, and
 * two that see the same see one object.
 */
export function filterApi(api: Api, audience: Audience, report: Report): Api {
  if (audience.groups === undefined) return api;
  const isGone = findGone(api, audience);
  const lostNames = findLostNames(api, isGone);
  const isSeenAlike = findSeenAlike(api);
  const sight: SchemaSight = { api, audience, report, isGone, lostNames, isSeenAlike, filtered: new Map() };
  const operations = filterOperations(api.operations, sight);
  const webhooks = filterEvents(api.webhooks, sight);
  const kept = keptSchemas(api, [...operations.values(), ...webhooks.values()], sight);
  if (operations.size + webhooks.size === 0 && api.operations.size + api.webhooks.size > 0) reportNothing(sight);
  return sharedRest(api, {
    ...api,
    tags: filterTags(api, [...operations.values(), ...webhooks.values()]),
    operations,
    webhooks,
    schemas: kept,
    components: api.components.filter((pointer) => kept.has(pointer)),
    versionPairs: api.versionPairs.filter(({ kind, older, newer }) => {
      const sides: ReadonlyMap<string, unknown> = kind === 'schema' ? kept : operations;
      return sides.has(older) && sides.has(newer);
    }),
  });
}

function filterOperations(
  operations: ReadonlyMap<string, Operation>,
  sight: SchemaSight,
): ReadonlyMap<string, Operation> {
  const visible = [...operations].filter(([, { visibility }]) => isVisibleTo(visibility, sight.audience));
  return new Map(visible.map(([key, operation]) => [key, filterOperation(operation, sight)]));
}

/** An event is its body: with that it is hidden. */
function filterEvents(webhooks: ReadonlyMap<string, Operation>, sight: SchemaSight): ReadonlyMap<string, Operation> {
  const left = [...filterOperations(webhooks, sight)];
  return new Map(left.filter(([key, { body }]) => body !== undefined || webhooks.get(key)?.body === undefined));
}

function keptSchemas(api: Api, operations: readonly Operation[], sight: SchemaSight): ReadonlyMap<string, Schema> {
  const inFull = reachedIn(api);
  const neverReached = api.components.flatMap((pointer) => {
    const schema = api.schemas.get(pointer);
    return schema === undefined || inFull.has(schema) || sight.isGone(schema) ? [] : [filterSchema(schema, sight)];
  });
  const rest = new Map<string, Schema>();
  for (const [pointer, schema] of api.schemas) {
    if (!sight.isGone(schema)) rest.set(pointer, filterSchema(schema, sight));
  }
  const reached = reachFrom({ schemas: rest }, [...rootsOf(operations), ...neverReached]);
  return new Map([...rest].filter(([, schema]) => reached.has(schema)));
}

/** What was reached in full APIs: every build of a run asks for it. */
const reachedBefore = new WeakMap<Api, ReadonlySet<Schema>>();

function reachedIn(api: Api): ReadonlySet<Schema> {
  const known =
    reachedBefore.get(api) ?? reachFrom(api, rootsOf([...api.operations.values(), ...api.webhooks.values()]));
  reachedBefore.set(api, known);
  return known;
}

/** A tag that only hidden operations carry would name them. */
function filterTags(api: Api, visible: readonly Operation[]): Api['tags'] {
  const before = new Set([...api.operations.values(), ...api.webhooks.values()].flatMap(({ tags }) => tags));
  const after = new Set(visible.flatMap(({ tags }) => tags));
  return api.tags.filter(({ name }) => after.has(name) || !before.has(name));
}

function reportNothing({ audience, report }: SchemaSight): void {
  report({
    code: 'Filter/NothingVisible',
    severity: 'error',
    message: `The audience ${audience.name} sees no operation at all.`,
    help: 'Check the groups of the audience.',
  });
}
