// Whatever a document says: a run ends with placed errors or with files that parse, type-check, stay in their folder and
// run nothing of it.
//
// A few mutated documents by default; four hundred with INOX_TEST_ALL=1.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { memoryMemo } from '../../generator/model/memo.ts';
import { HOSTILE_NAMES, HOSTILE_TEXTS, LONG_TEXTS } from '../support/hostile-words.ts';
import { mutateDocument } from '../support/mutate-document.ts';
import { runPipeline, type Ran } from '../support/run-pipeline.ts';
import { TINY_CONFIG, TINY_SPEC } from '../support/tiny-api.ts';
import { typeErrors } from '../support/type-check.ts';

/** Without the tests, which want a test runner and the package itself. */
const errorsOf = ({ files }: Ran): readonly string[] =>
  typeErrors(new Map([...files].filter(([path]) => path.startsWith('src/'))));

const SEEDS = process.env['INOX_TEST_ALL'] === '1' ? 400 : 16;
const memo = memoryMemo();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inox-hostile-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(spec: unknown, config: string = TINY_CONFIG): Promise<Ran> {
  const [specPath, configPath] = [join(folder, 'openapi.json'), join(folder, 'stainless.yml')];
  writeFileSync(specPath, JSON.stringify(spec));
  writeFileSync(configPath, config);
  return runPipeline(specPath, configPath, { memo });
}

/** Files that do not parse, run something, leave the folder or meet another; errors without a place. */
function faultsOf({ files, diagnostics }: Ran): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return errors.filter(({ origin, position }) => !origin && !position).map(({ code }) => `${code} without a place`);
  }
  const paths = [...files.keys()];
  const unsafe = paths.filter((path) => path !== posix.normalize(path) || /^(\/|\.\.)|[^\w./@-]/.test(path));
  const twice = paths.length - new Set(paths.map((path) => path.toLowerCase())).size;
  const scripts = [...files].filter(([path]) => path.endsWith('.ts'));
  return [...unsafe, ...(twice > 0 ? ['two files of one name'] : []), ...scripts.flatMap(faultsOfScript)];
}

function faultsOfScript([path, text]: readonly [string, string]): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  // The parser keeps them under a name that its types do not show.
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  const faults = parseDiagnostics.map(
    ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === '__PWNED__') faults.push(`${path}: runs a text`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

/** One text wherever the document and the configuration have room for one. */
function saying(text: string): { readonly spec: unknown; readonly config: string } {
  const spec = structuredClone(TINY_SPEC) as any; // any: put together below, and meant to be wrong
  spec.info = { title: text, version: '1.0.0', description: text, contact: { email: text }, license: { name: text } };
  spec.tags = [{ name: text, description: text }];
  const post = spec.paths['/v1/books'].post;
  Object.assign(post, {
    summary: text,
    description: text,
    tags: [text],
    externalDocs: { url: text, description: text },
  });
  post.parameters = [
    { name: `X-${text.slice(0, 40)}`, in: 'header', description: text, schema: { type: 'string', default: text } },
  ];
  const body = post.requestBody.content['application/json'];
  body.example = { title: text };
  Object.assign(body.schema, { title: text, description: text });
  body.schema.properties.kind = {
    type: 'string',
    enum: [text, 'paper'],
    description: text,
    example: text,
    pattern: text,
  };
  body.schema.properties.fixed = { const: text };
  body.schema.properties[text] = { type: 'string', deprecated: true, description: text };
  post.responses['200'].description = text;
  const read = parse(TINY_CONFIG);
  Object.assign(read.organization, { docs: text, contact: text });
  Object.assign(read.client_settings.opts.bearer_token, { description: text, example: text });
  read.readme = {
    example_requests: { headline: { type: 'request', endpoint: 'post /v1/books', params: { title: text } } },
  };
  return { spec, config: stringify(read) };
}

describe('a document', () => {
  test.each(HOSTILE_TEXTS)(
    'that says %j everywhere gives files that run nothing of it',
    { timeout: 60_000 },
    async (text) => {
      const { spec, config } = saying(text);
      const ran = await run(spec, config);
      expect(ran.said.split('\n').filter((line) => line.startsWith('error'))).toEqual([]);
      expect(faultsOf(ran)).toEqual([]);
      expect(['\u001b', '\r', '\u202e'].filter((sign) => ran.said.includes(sign))).toEqual([]);
    },
  );

  test('that says all of them arrives on the wire as written', { timeout: 60_000 }, async () => {
    const ran = await run(saying(HOSTILE_TEXTS.slice(0, 4).join(' ')).spec);
    const shown = JSON.stringify(HOSTILE_TEXTS.slice(0, 4).join(' ')).slice(1, 20);
    expect(ran.files.get('src/resources/books.ts')).toContain(shown.split('"')[0]);
    expect(errorsOf(ran)).toEqual([]);
  });

  test.each(LONG_TEXTS.map((text, index) => [index, text] as const))(
    'with long text %i ends soon',
    { timeout: 60_000 },
    async (_, text) => {
      const spec = structuredClone(TINY_SPEC);
      spec.components.schemas.Book.properties.id.description = text;
      const started = performance.now();
      expect(faultsOf(await run(spec))).toEqual([]);
      expect(performance.now() - started).toBeLessThan(30_000);
    },
  );

  test(
    'with ten thousand values of an enum, and objects 300 deep, is read as any other',
    { timeout: 120_000 },
    async () => {
      const values = Array.from({ length: 10_000 }, (_, index) => `value ${index}`);
      let deep: unknown = { type: 'string' };
      for (let depth = 0; depth < 300; depth++) deep = { type: 'object', properties: { inner: deep } };
      const properties = { kind: { type: 'string', enum: values }, deep };
      const spec = {
        ...TINY_SPEC,
        components: { ...TINY_SPEC.components, schemas: { Book: { type: 'object', properties } } },
      };
      expect(faultsOf(await run(spec))).toEqual([]);
    },
  );

  test('of hostile names gives an SDK that type-checks', { timeout: 120_000 }, async () => {
    const entries = HOSTILE_NAMES.filter((name) => !/[\n\u2028]/.test(name));
    const properties = Object.fromEntries(
      entries.map((name) => [name, { type: 'object', properties: { [name]: { type: 'string' } } }]),
    );
    const Book = { type: 'object', required: ['constructor', '__proto__', 'nowhere'], properties };
    const schemas = {
      Book,
      ...Object.fromEntries(
        entries.map((name) => [name, { type: 'object', properties: { name: { $ref: '#/components/schemas/Book' } } }]),
      ),
    };
    const post = {
      ...TINY_SPEC.paths['/v1/books'].post,
      requestBody: { content: { 'application/json': { schema: Book } } },
    };
    const paths = { ...TINY_SPEC.paths, '/v1/books': { ...TINY_SPEC.paths['/v1/books'], post } };
    const ran = await run({ ...TINY_SPEC, paths, components: { ...TINY_SPEC.components, schemas } });
    expect(faultsOf(ran)).toEqual([]);
    expect(errorsOf(ran)).toEqual([]);
  });

  test.each(Array.from({ length: SEEDS }, (_, seed) => seed))(
    'mutated with seed %i ends in places or in files',
    { timeout: 60_000 },
    async (seed) => {
      const ran = await run(mutateDocument(TINY_SPEC, 1 + (seed % 4), seed));
      expect(faultsOf(ran)).toEqual([]);
      expect(ran.tree !== undefined || ran.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    },
  );

  test.each(Array.from({ length: SEEDS / 2 }, (_, seed) => seed))(
    'with a configuration mutated with seed %i, too',
    { timeout: 60_000 },
    async (seed) => {
      const config = mutateDocument(parse(TINY_CONFIG), 1 + (seed % 4), 1000 + seed);
      const ran = await run(TINY_SPEC, JSON.stringify(config));
      expect(faultsOf(ran)).toEqual([]);
      expect(ran.tree !== undefined || ran.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    },
  );
});
