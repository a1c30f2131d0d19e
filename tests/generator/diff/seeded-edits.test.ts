// Seeded edits of the shipped spec, generated before and after: no breaking edit may be called safe, and none that
// only adds or rewords may be called breaking. A few of them here; all with INOX_TEST_ALL.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compareSurfaces,
  compareWire,
  isSurfaceFile,
  readSurface,
  type Finding,
  type Surface,
} from '../../../generator/diff/index.ts';
import { memoryMemo } from '../../../generator/model/memo.ts';
import type { Api } from '../../../generator/model/api.ts';
import { generate } from '../../../generator/pipeline.ts';
import { numbers } from '../../support/spec-edits.ts';

const ROOT = join(import.meta.dirname, '../../../spec/metronome');
const TEXT = readFileSync(join(ROOT, 'openapi.json'), 'utf8');
const COUNT = process.env['INOX_TEST_ALL'] === undefined ? 6 : 60;

/** As much of an object schema and its surroundings as the edits touch. */
interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  enum?: string[];
  description?: string;
}
interface Spec {
  paths: Record<
    string,
    Record<string, { description?: string; requestBody?: { content: Record<string, { schema: Schema }> } }>
  >;
}

interface Made {
  readonly api: Api;
  readonly surface: Surface;
}

const memo = memoryMemo();
let folder: string;
let base: Made;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inox-edits-'));
  base = await make(TEXT);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function make(spec: string): Promise<Made> {
  const file = join(folder, 'openapi.json');
  writeFileSync(file, spec);
  const quiet = () => undefined;
  const config = join(ROOT, 'stainless.yml');
  const made = await generate({
    spec: file,
    config,
    allowedHosts: [],
    language: 'typescript',
    memo,
    report: quiet,
    watch: quiet,
  });
  if (made === undefined) throw new Error('The edited spec has errors.');
  const files = made.tree.files.filter(({ path }) => isSurfaceFile(path));
  return { api: made.visible, surface: readSurface(new Map(files.map(({ path, text }) => [path, text]))) };
}

type Expected = 'breaking' | 'additive' | 'docs';

interface Edit {
  readonly name: string;
  readonly expected: Expected;
  /** True if the request on the wire breaks as well. */
  readonly wire: boolean;
  apply(body: Schema, property: string): void;
}

const EDITS: readonly Edit[] = [
  {
    name: 'removes a property',
    expected: 'breaking',
    wire: false,
    apply: (body, property) => {
      delete body.properties?.[property];
      if (body.required !== undefined) body.required = body.required.filter((name) => name !== property);
      if (body.required?.length === 0) delete body.required;
    },
  },
  {
    name: 'adds a required property',
    expected: 'breaking',
    wire: true,
    apply: (body) => {
      body.properties = { ...body.properties, brand_new: { type: 'string' } };
      body.required = [...(body.required ?? []), 'brand_new'];
    },
  },
  {
    name: 'adds an optional property',
    expected: 'additive',
    wire: false,
    apply: (body) => {
      body.properties = { ...body.properties, brand_new: { type: 'string' } };
    },
  },
  {
    name: 'makes a property another type',
    expected: 'breaking',
    wire: true,
    apply: (body, property) => {
      body.properties = { ...body.properties, [property]: { type: 'array' } };
    },
  },
  {
    name: 'rewords a property',
    expected: 'docs',
    wire: false,
    apply: (body, property) => {
      const schema = body.properties?.[property];
      if (schema !== undefined) schema.description = 'Something else altogether.';
    },
  },
  {
    name: 'renames a property',
    expected: 'breaking',
    wire: false,
    apply: (body, property) => {
      const properties = Object.entries(body.properties ?? {});
      body.properties = Object.fromEntries(
        properties.map(([name, schema]) => [name === property ? 'brand_new' : name, schema]),
      );
      if (body.required !== undefined)
        body.required = body.required.map((name) => (name === property ? 'brand_new' : name));
    },
  },
];

/** The bodies that are objects of their own, of operations that the SDK has. */
function bodiesOf(spec: Spec): readonly Schema[] {
  const routes = new Set([...base.surface.methods.values()].map(({ route }) => route));
  return Object.entries(spec.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).flatMap(([verb, operation]) => {
      const schema = operation.requestBody?.content['application/json']?.schema;
      const isObject = schema?.$ref === undefined && Object.keys(schema?.properties ?? {}).length > 1;
      return schema !== undefined && isObject && routes.has(`${verb} ${path.replace(/\{[^}]*\}/g, '{}')}`)
        ? [schema]
        : [];
    }),
  );
}

function worstOf(findings: readonly Finding[]): string {
  const rank = ['breaking', 'risky', 'additive', 'docs'];
  return rank.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'nothing';
}

describe('a seeded edit of a request', () => {
  it.each(Array.from({ length: COUNT }, (_, seed) => seed))(
    'is judged as it is (%i)',
    { timeout: 120_000 },
    async (seed) => {
      const pick = numbers(seed * 7919 + 1);
      // The spec is ours; the edits keep to the parts named above.
      const spec = JSON.parse(TEXT) as Spec;
      const edit = EDITS[seed % EDITS.length];
      const bodies = bodiesOf(spec);
      const body = bodies[pick(bodies.length)];
      if (edit === undefined || body === undefined) throw new Error('There is nothing to edit.');
      const simple = Object.entries(body.properties ?? {}).filter(
        ([, { $ref, type }]) => $ref === undefined && type === 'string',
      );
      const names = (simple.length > 0 ? simple : Object.entries(body.properties ?? {})).map(([name]) => name);
      edit.apply(body, names[pick(names.length)] ?? '');
      const after = await make(JSON.stringify(spec));
      const surface = compareSurfaces(base.surface, after.surface);
      expect(worstOf(surface), `${edit.name}: ${JSON.stringify(surface.slice(0, 3))}`).toBe(edit.expected);
      const wire = compareWire(base.api, after.api);
      // A required property under another name is one more that callers must send.
      const asksForMore = body.required?.includes('brand_new') === true;
      expect(worstOf(wire) === 'breaking', JSON.stringify(wire.slice(0, 3))).toBe(edit.wire || asksForMore);
    },
  );
});
