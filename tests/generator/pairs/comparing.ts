// Compares two schemas, or two operations, of a document that is made around them.

import type { Api } from '../../../generator/model/api.ts';
import type { Json, JsonObject } from '../../../generator/model/json.ts';
import type { PairChange } from '../../../generator/model/version-pair.ts';
import { normalize } from '../../../generator/normalize/index.ts';
import { comparePairs } from '../../../generator/pairs/index.ts';

export function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

export function anObject(properties: Readonly<Record<string, Json>>, required: readonly string[] = []): JsonObject {
  return { type: 'object', required, properties };
}

/** The document understood; what is wrong with it is of no interest here. */
export function understand(schemas: JsonObject, paths: JsonObject = {}): Api {
  const root = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, components: { schemas } };
  return normalize({ root, file: '', text: '', where: () => undefined }, () => undefined);
}

/** What differs between `Plan` and `PlanV2`, one change a line. */
export function differences(older: JsonObject, newer: JsonObject, others: JsonObject = {}): readonly string[] {
  const api = understand({ Plan: older, PlanV2: newer, ...others });
  const pair = api.versionPairs.filter((each) => each.older === '#/components/schemas/Plan');
  return comparePairs(api, pair).flatMap(({ changes }) => changes.map(sayChange));
}

/** What differs between `post /v1/plans` and `post /v2/plans`. */
export function callDifferences(older: JsonObject, newer: JsonObject): readonly string[] {
  const api = understand({}, { '/v1/plans': { post: older }, '/v2/plans': { post: newer } });
  return comparePairs(api).flatMap(({ changes }) => changes.map((change) => `${change.part} ${sayChange(change)}`));
}

function sayChange({ kind, older, newer, before, after, values, required, evidence, above }: PairChange): string {
  const path = older === newer || newer === undefined ? older : older === undefined ? newer : `${older} => ${newer}`;
  const type = before !== undefined && after !== undefined ? `${before} -> ${after}` : before ?? after;
  const rest = [type, values?.join(','), required === true ? 'required' : undefined, evidence, above];
  return [kind, path, ...rest].filter((word) => word !== undefined).join(' ');
}
