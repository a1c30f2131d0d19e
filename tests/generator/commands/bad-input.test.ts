import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleInox, type Program } from '../../support/inox.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../support/tiny-api.ts';

let program: Program;
let folder: string;

beforeAll(async () => {
  program = await bundleInox();
});

afterAll(() => {
  program.remove();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inox-bad-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Inputs {
  readonly spec?: string;
  readonly config?: string;
}

const GOOD_SPEC = JSON.stringify(TINY_SPEC, null, 2);

function withoutPaths(): string {
  return JSON.stringify({ ...TINY_SPEC, paths: undefined }, null, 2);
}

function withSchema(schema: unknown): string {
  return JSON.stringify({ ...TINY_SPEC, components: { ...TINY_SPEC.components, schemas: { Book: schema } } }, null, 2);
}

const PLACE = /(?:openapi\.json|stainless\.yml):\d+:\d+/;

const CASES: readonly (readonly [string, Inputs, RegExp])[] = [
  ['a missing document', { config: TINY_CONFIG }, /openapi\.json/],
  ['a missing configuration', { spec: GOOD_SPEC }, /stainless\.yml/],
  ['an empty document', { spec: '', config: TINY_CONFIG }, /openapi\.json/],
  ['broken JSON', { spec: GOOD_SPEC.replace('"paths": {', '"paths": {,'), config: TINY_CONFIG }, PLACE],
  ['broken YAML', { spec: GOOD_SPEC, config: 'resources:\n  a: [\n  b: }' }, PLACE],
  ['Swagger 2.0', { spec: '{\n  "swagger": "2.0",\n  "paths": {}\n}', config: TINY_CONFIG }, PLACE],
  ['a document without paths', { spec: withoutPaths(), config: TINY_CONFIG }, /paths/],
  [
    'a dangling reference',
    {
      spec: withSchema({ type: 'object', allOf: [{ $ref: '#/components/schemas/Nope' }] }),
      config: TINY_CONFIG,
    },
    PLACE,
  ],
  [
    'a configured operation that is not there',
    { spec: GOOD_SPEC, config: TINY_CONFIG.replace('get /v1/books/{book_id}', 'get /v1/nowhere') },
    PLACE,
  ],
  [
    'two methods with one name',
    { spec: GOOD_SPEC, config: TINY_CONFIG.replace('retrieve: get', 'create: get') },
    PLACE,
  ],
  [
    'two methods whose names become one',
    { spec: GOOD_SPEC, config: TINY_CONFIG.replace('retrieve: get', 'Create: get') },
    PLACE,
  ],
  [
    'groups that are not text',
    { spec: withSchema({ type: 'object', 'x-mint': { groups: [1, { a: 2 }] } }), config: TINY_CONFIG },
    PLACE,
  ],
  [
    'a reference to another host',
    { spec: withSchema({ $ref: 'http://169.254.169.254/latest' }), config: TINY_CONFIG },
    PLACE,
  ],
  [
    'a reference outside the folder',
    { spec: withSchema({ $ref: '../../../../etc/passwd' }), config: TINY_CONFIG },
    PLACE,
  ],
];

describe('bad input', () => {
  it.each(CASES)('%s ends with 2, a place and a help sentence, and changes nothing', (_name, inputs, expected) => {
    if (inputs.spec !== undefined) writeFileSync(join(folder, 'openapi.json'), inputs.spec);
    if (inputs.config !== undefined) writeFileSync(join(folder, 'stainless.yml'), inputs.config);
    const before = readdirSync(folder);
    const ended = program.run(['generate', '--spec', 'openapi.json', '--config', 'stainless.yml'], folder);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/error/i);
    expect(ended.stderr).toMatch(expected);
    expect(ended.stderr).toMatch(/help/i);
    expect(ended.stderr).toContain('Nothing was changed.');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('is reported all at once', () => {
    writeFileSync(join(folder, 'openapi.json'), GOOD_SPEC);
    writeFileSync(
      join(folder, 'stainless.yml'),
      TINY_CONFIG.replace('get /v1/books/{book_id}', 'get /v1/nowhere').replace('post /v1/books', 'post /v1/elsewhere'),
    );
    const { stderr } = program.run(['generate'], folder);
    expect(stderr).toContain('/v1/nowhere');
    expect(stderr).toContain('/v1/elsewhere');
  });

  it('in the current folder: nothing found is an error, for every command', () => {
    for (const args of [['generate'], ['check'], ['explain', 'x'], ['generate', '--json']]) {
      expect(program.run(args, folder).status).toBe(2);
    }
    expect(existsSync(join(folder, 'sdk'))).toBe(false);
  });

  it('never shows half a megabyte of a one-line document', () => {
    const long = JSON.stringify(TINY_SPEC).replace('"#/components/schemas/Book"', '"#/components/schemas/Nope"');
    const padded = long.replace('"Books"', JSON.stringify('Books '.repeat(20_000)));
    writeFileSync(join(folder, 'openapi.json'), padded);
    writeFileSync(join(folder, 'stainless.yml'), TINY_CONFIG);
    const { status, stderr } = program.run(['generate'], folder);
    expect(status).toBe(2);
    expect(stderr.length).toBeLessThan(5000);
  });
});
