// The inputs the project ships: the document is the one we were given, and the configuration accounts
// for every operation of it.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadConfig } from '../../../../generator/load/config.ts';
import { applyTransforms } from '../../../../generator/load/transforms/apply.ts';
import type { ResourceConfig } from '../../../../generator/model/config.ts';
import type { Diagnostic } from '../../../../generator/model/diagnostic.ts';
import type { JsonObject } from '../../../../generator/model/json.ts';

const folder = fileURLToPath(new URL('../../../../spec/metronome/', import.meta.url));
const seed = fileURLToPath(new URL('../../../../../shared/seed/002_581ee20062168eb8.txt', import.meta.url));
const text = readFileSync(`${folder}openapi.json`, 'utf8');
// The document is OpenAPI: paths of operations, schemas by name.
const document = JSON.parse(text) as {
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, unknown> };
} & JsonObject;

async function load() {
  const found: Diagnostic[] = [];
  const loaded = await loadConfig(`${folder}stainless.yml`, (diagnostic) => found.push(diagnostic));
  if (loaded === undefined) throw new Error(found.map((each) => each.message).join('\n'));
  return { config: loaded.config, found };
}

function everyResource(resources: readonly ResourceConfig[]): readonly ResourceConfig[] {
  return resources.flatMap((resource) => [resource, ...everyResource(resource.subresources)]);
}

test.runIf(existsSync(seed))('the document is the one we were given, only indented', () => {
  expect(document).toEqual(JSON.parse(readFileSync(seed, 'utf8')));
  expect(text).toBe(`${JSON.stringify(document, null, 2)}\n`);
});

test('the configuration is read without errors and warnings', async () => {
  const { found } = await load();
  expect(found.filter((each) => each.severity !== 'note')).toEqual([]);
});

test('each of the 133 operations is a method or left out on purpose, and nothing is both', async () => {
  const { config } = await load();
  const configured = everyResource(config.resources).flatMap(({ methods }) =>
    methods.flatMap(({ endpoint }) => (endpoint === undefined ? [] : [`${endpoint.verb} ${endpoint.path}`])),
  );
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => ['get', 'post', 'put', 'patch', 'delete'].includes(key))
      .map((verb) => `${verb} ${path}`),
  );
  expect(operations).toHaveLength(133);
  expect(new Set([...configured, ...config.unspecifiedEndpoints]).size).toBe(133);
  expect([...configured, ...config.unspecifiedEndpoints].toSorted()).toEqual(operations.toSorted());
  expect(configured).toHaveLength(107);
});

test('every operation that is left out has a comment above it that says why', () => {
  const lines = readFileSync(`${folder}stainless.yml`, 'utf8').split('\n');
  const start = lines.indexOf('unspecified_endpoints:');
  expect(lines[start + 1]).toMatch(/^ {2}# \w/);
  expect(lines.slice(start + 1).filter((line) => line !== '' && !/^ {2}(?:# |- \w+ \/)/.test(line))).toEqual([]);
});

test('every model is a schema of the document', async () => {
  const { config } = await load();
  const models = everyResource(config.resources).flatMap((resource) =>
    resource.models.map(({ schema }) => schema ?? ''),
  );
  const missing = models.filter(
    (schema) => !Object.hasOwn(document.components.schemas, schema.split('/').at(-1) ?? ''),
  );
  expect(missing).toEqual([]);
  expect(models).toHaveLength(46);
});

test('paginated methods name schemes that exist', async () => {
  const { config } = await load();
  const names = everyResource(config.resources).flatMap(({ methods }) => methods.map(({ paginated }) => paginated));
  const schemes = config.pagination.map(({ name }) => name);
  expect(names.filter((name) => typeof name === 'string' && !schemes.includes(name))).toEqual([]);
});

test('after the transforms no enum repeats a value in another case', async () => {
  const { config } = await load();
  const found: Diagnostic[] = [];
  const source = { file: 'openapi.json', text, root: document, where: () => undefined };
  const { root } = applyTransforms(source, config.transforms, (diagnostic) => found.push(diagnostic));
  const repeated: string[] = [];
  JSON.stringify(root, (key, value: unknown) => {
    const members = key === 'enum' && Array.isArray(value) ? value.map((member) => String(member).toUpperCase()) : [];
    if (new Set(members).size < members.length) repeated.push(members.join());
    return value;
  });
  expect(found).toEqual([]);
  expect(repeated).toEqual([]);
  expect(JSON.stringify(root)).toContain('"enum":["FLAT","PERCENTAGE","SUBSCRIPTION"');
});
