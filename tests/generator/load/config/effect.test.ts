// A key without a note takes effect: what it is read into is used by some room of the generator.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { effectOf } from '../../../../generator/load/config/schema/keys.ts';
import { configSchema } from '../../../../generator/load/config/schema/root.ts';
import { branchesOf, elementOf, shapeOf } from '../../../../generator/load/config/walk.ts';
import type { SchemaNode } from '../../../../generator/load/config/walk.ts';

const generator = fileURLToPath(new URL('../../../../generator/', import.meta.url));

/** Fields whose names are not the key's in camel case. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['targets', 'target'],
  ['package', 'target'],
  ['production_repo', 'productionRepo'],
  ['opts', 'options'],
  ['security_scheme', 'scheme'],
  ['webhook_key_opt', 'keyOption'],
  ['encoding', 'keyEncoding'],
  ['stream_event_model', 'eventModel'],
  ['openapi_uri', 'schema'],
  ['to', 'aliasTo'],
  ['client_settings', 'client'],
  ['query_settings', 'query'],
  ['multipart_settings', 'multipartArrayFormat'],
  ['header', 'idempotencyHeader'],
  ['idempotency', 'idempotencyHeader'],
  ['default_client_name', 'clientName'],
  ['default_client_example_name', 'exampleName'],
  ['default_env_prefix', 'envPrefix'],
  ['default_timeout', 'defaultTimeoutMs'],
  ['timeout', 'timeoutMs'],
  ['default_retries', 'maxRetries'],
  ['example_requests', 'exampleRequests'],
  ['streaming', 'streamEvents'],
  ['on_event', 'streamEvents'],
  ['enum', 'enumValues'],
  ['openapi', 'transforms'],
  ['transformations', 'transforms'],
  ['repo', 'productionRepo'],
  ['event_types', 'eventTypes'],
]);

/** Keys that other keys stand for, or that say what was left out on purpose. */
const SPELLINGS = new Set(['only', 'skip', 'unspecified_endpoints', 'singular', 'x-stainless-pagination-property']);

function effectiveKeys(schema: SchemaNode, seen = new Set<SchemaNode>()): readonly string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  return branchesOf(schema).flatMap((branch) => {
    const element = elementOf(branch);
    if (element !== undefined) return effectiveKeys(element, seen);
    return [...(shapeOf(branch) ?? [])].flatMap(([key, child]) =>
      effectOf(child) === undefined ? [key, ...effectiveKeys(child, seen)] : [],
    );
  });
}

test('every key without a note is used by a room that is not the reader of the configuration', () => {
  const sources = readdirSync(generator, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^load[/\\]|^model[/\\]config\.ts$/.test(path))
    .map((path) => readFileSync(join(generator, path), 'utf8'))
    .concat(readFileSync(join(generator, 'load/transforms/apply.ts'), 'utf8'));
  const words = new Set(sources.flatMap((source) => source.match(/[\w$]+/g) ?? []));
  const camel = (key: string) => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const unused = [...new Set(effectiveKeys(configSchema))].filter(
    (key) => !SPELLINGS.has(key) && !words.has(FIELDS.get(key) ?? camel(key)),
  );
  expect(unused).toEqual([]);
});
