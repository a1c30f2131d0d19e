// Answers from hashes: when they may be given, and each case in which they may not.

import {
  appendFileSync,
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CheckOptions } from '../../../../generator/commands/check/check.ts';
import { fingerprintOf } from '../../../../generator/commands/records/fingerprint.ts';
import { recallRun, rememberRun } from '../../../../generator/commands/records/remembered-runs.ts';
import { checkIn, generateIn } from '../../../support/in-folder.ts';
import { put, readFolder, writeInputs, type Inputs } from '../../../support/inputs.ts';
import { startServer } from '../../../support/loopback-server.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../../support/tiny-api.ts';

const TIMEOUT = 120_000;

/** A document with one schema in a file of its own. */
const SPLIT_SPEC = {
  ...TINY_SPEC,
  components: {
    ...TINY_SPEC.components,
    schemas: { ...TINY_SPEC.components.schemas, Book: { $ref: './book.json#/Book' } },
  },
};

let inputs: Inputs;
/** What a first run leaves; put back before each test. */
let left: ReadonlyMap<string, Buffer>;
const at = (path: string): string => join(inputs.folder, path);

beforeAll(async () => {
  inputs = writeInputs();
  expect((await generateIn(inputs.folder)).code).toBe(0);
  left = bytesOf(inputs.folder);
}, TIMEOUT);

beforeEach(() => {
  for (const entry of readdirSync(inputs.folder)) rmSync(at(entry), { recursive: true, force: true });
  for (const [path, bytes] of left) {
    put(at(path), '');
    writeFileSync(at(path), bytes);
  }
});

function bytesOf(folder: string): ReadonlyMap<string, Buffer> {
  return new Map([...readFolder(folder).keys()].map((path) => [path, readFileSync(join(folder, path))]));
}

function change(path: string, edit: (text: string) => string): void {
  const before = readFileSync(at(path), 'utf8');
  expect(edit(before)).not.toBe(before);
  writeFileSync(at(path), edit(before));
}

describe('a run is remembered', { timeout: TIMEOUT }, () => {
  test('and check answers as it would without', async () => {
    for (const format of ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const) {
      const known = await checkIn(inputs.folder, { format });
      const full = await checkIn(inputs.folder, { format, cache: false });
      expect([known.code, known.answer]).toEqual([full.code, full.answer]);
    }
    expect((await checkIn(inputs.folder)).isRemembered).toBe(true);
    expect((await generateIn(inputs.folder)).isRemembered).toBe(true);
  });

  test('with what it had to say about the inputs', async () => {
    for (const run of [checkIn, generateIn]) {
      const known = await run(inputs.folder, { json: true });
      const full = await run(inputs.folder, { json: true, cache: false });
      expect(diagnosticsIn(known.answer)).toEqual(diagnosticsIn(full.answer));
      expect(diagnosticsIn(known.answer)).not.toEqual([]);
    }
    const said = await checkIn(inputs.folder);
    expect(said).toMatchObject({ isRemembered: true, code: 0 });
    expect(said.asides).toContain('Config/NoEffect');
  });

  test('whatever a person keeps beside the generated files', async () => {
    put(at('sdk/src/lib/mine.ts'), 'export {};\n');
    put(at('sdk/src/resources/mine.ts'), 'export {};\n');
    expect(await checkIn(inputs.folder)).toMatchObject({ isRemembered: true, code: 0 });
    expect(await checkIn(inputs.folder, { cache: false })).toMatchObject({ code: 0 });
  });

  test('whenever its files were touched', async () => {
    for (const path of ['openapi.json', 'sdk/api.md']) utimesSync(at(path), 1, 1);
    expect(await checkIn(inputs.folder)).toMatchObject({ isRemembered: true, code: 0 });
  });
});

function diagnosticsIn(answer: string): unknown {
  // The answer of a command that was asked for JSON.
  return (JSON.parse(answer) as { readonly diagnostics: unknown }).diagnostics;
}

/** What is done to the folder, and how a check then ends; it may not be from memory. */
const CASES: readonly (readonly [name: string, act: () => void, code: number, options?: CheckOptions])[] = [
  ['the document says something else', () => change('openapi.json', (text) => text.replace('"audio"', '"film"')), 1],
  ['the document is spaced differently', () => change('openapi.json', (text) => text.replaceAll('\n', ' \n')), 0],
  ['the document is broken', () => change('openapi.json', (text) => text.slice(0, -20)), 2],
  ['the document is gone', () => rmSync(at('openapi.json')), 2],
  ['a key of the configuration changes', () => change('stainless.yml', (text) => text.replace('create:', 'make:')), 1],
  ['a comment of the configuration changes', () => appendFileSync(at('stainless.yml'), '# mine\n'), 0],
  ['the same inputs lie elsewhere', () => renameSync(at('openapi.json'), at('openapi.yaml')), 0],
  ['a generated file is edited', () => appendFileSync(at('sdk/src/client.ts'), '// mine\n'), 1],
  ['a generated file has other line ends', () => change('sdk/api.md', (text) => text.replaceAll('\n', '\r\n')), 0],
  ['a generated file is gone', () => rmSync(at('sdk/src/client.ts')), 1],
  ['a generated file is a link', () => linkTo('sdk/api.md'), 2],
  ['a generated file may be executed', () => chmodSync(at('sdk/api.md'), 0o755), 0],
  [
    'the manifest misses a file',
    () => change('sdk/.inox/manifest.json', (text) => text.replace(/.*"api\.md".*\n/, '')),
    1,
  ],
  ['the manifest is gone', () => rmSync(at('sdk/.inox/manifest.json')), 1],
  [
    'the manifest names another inox',
    () => change('sdk/.inox/manifest.json', (text) => text.replace(/inox \d/, 'inox 9')),
    1,
  ],
  ['the list of names is gone', () => rmSync(at('sdk/.inox/inox.lock')), 0],
  [
    'the list of names says something else',
    () => change('sdk/.inox/inox.lock', (text) => text.replace('#/', '#/x')),
    0,
  ],
  ['the record of origins is gone', () => rmSync(at('sdk/.inox/origins.json')), 0],
  ['the base of merges is gone', () => rmSync(at('sdk/.inox/base.br')), 0],
  ['a write was cut off', () => put(at('sdk/.inox/journal.json'), '{}'), 0],
  ['the whole folder is gone', () => rmSync(at('sdk'), { recursive: true }), 1],
  ['the memory is gone', () => rmSync(at('.inox'), { recursive: true }), 0],
  ['the memory was cut off', () => change('.inox/cache/runs.json', (text) => text.slice(0, -10)), 0],
  ['the memory was changed', () => change('.inox/cache/runs.json', (text) => text.replace(/"said":"/, '$&x')), 0],
  ['the memory is not ours', () => writeFileSync(at('.inox/cache/runs.json'), '[{"fingerprint":1}]'), 0],
  ['another audience is asked for', () => undefined, 0, { audience: 'public' }],
  ['a host is allowed', () => undefined, 0, { allowHost: ['a.example'] }],
  ['another version of the API is asked for', () => undefined, 0, { apiVersion: 'v1' }],
  ['no cache may be used', () => undefined, 0, { cache: false }],
  ['a trace is asked for', () => undefined, 0, { trace: 'trace' }],
];

function linkTo(path: string): void {
  renameSync(at(path), at('elsewhere'));
  symlinkSync(at('elsewhere'), at(path));
}

describe('no answer is from memory when', { timeout: TIMEOUT }, () => {
  const cases = CASES.map(([name, act, code, options = {}]) => ({ name, act, code, options }));
  test.each(cases)('$name', async ({ act, code, options }) => {
    act();
    const checked = await checkIn(inputs.folder, options);
    expect([checked.code, checked.isRemembered && checked.code !== 2]).toEqual([code, false]);
    expect((await checkIn(inputs.folder, { ...options, cache: false })).code).toBe(code);
  });

  test('records are gone, which generate then writes again', async () => {
    const records = ['origins.json', 'inox.lock', 'base.br'].map((name) => at(`sdk/.inox/${name}`));
    const before = records.map((path) => readFileSync(path));
    for (const path of records) rmSync(path);
    expect(await generateIn(inputs.folder)).toMatchObject({ isRemembered: false, code: 0 });
    expect(records.map((path) => readFileSync(path))).toEqual(before);
  });

  test('the inputs changed while the run was reading them', () => {
    const places = { spec: inputs.spec, config: inputs.config, output: at('sdk') };
    const fingerprint = fingerprintOf(places, { audience: 'nobody' });
    if (fingerprint === undefined) throw new Error('The inputs can be read.');
    const summary = {
      files: { written: 0, unchanged: 0, removed: 0 },
      operations: 0,
      types: 0,
      errors: 0,
      warnings: 0,
      notes: 0,
    };
    const remember = (text: string): void => {
      const spec = { file: inputs.spec, text, root: {}, where: () => undefined };
      const config = { file: inputs.config, text: fingerprint.config, root: {}, where: () => undefined };
      const outputs = [{ name: 'everyone', output: places.output, summary }];
      rememberRun({ said: '', findings: [] }, { fingerprint, read: { spec, config }, outputs });
    };
    const home = process.cwd();
    process.chdir(inputs.folder);
    try {
      remember('{"other": "text"}');
      expect(recallRun(fingerprint)).toBeUndefined();
      remember(fingerprint.spec);
      expect(recallRun(fingerprint)).toMatchObject({ outputs: [{ summary }] });
    } finally {
      process.chdir(home);
    }
  });
});

describe('a run over all builds', { timeout: TIMEOUT }, () => {
  const builds = '\nbuilds:\n  public: { groups: [] }\n  acme: { groups: [beta], output: made/acme }\n';
  const spec = structuredClone(TINY_SPEC);
  Object.assign(spec.components.schemas.Book.properties.kind, { 'x-mint': { groups: ['beta'] } });
  let folder: string;

  beforeAll(async () => {
    ({ folder } = writeInputs(spec, TINY_CONFIG + builds));
    expect((await generateIn(folder, { allBuilds: true })).code).toBe(0);
  }, TIMEOUT);

  test('is remembered with all its folders, and answers as it would without', async () => {
    for (const options of [{ allBuilds: true }, { allBuilds: true, json: true }]) {
      const known = await checkIn(folder, options);
      const full = await checkIn(folder, { ...options, cache: false });
      expect([known.isRemembered, known.code, known.answer]).toEqual([true, full.code, full.answer]);
    }
    const again = await generateIn(folder, { allBuilds: true });
    expect(again).toMatchObject({ isRemembered: true, code: 0 });
    expect(again.answer).toMatch(/sdk-public: 0 files written[^]*made\/acme: 0 files written/);
  });

  test('is not the run of one of them, which is remembered for itself', async () => {
    expect((await checkIn(folder, { build: 'acme' })).isRemembered).toBe(false);
    expect((await generateIn(folder, { build: 'acme' })).isRemembered).toBe(false);
    expect(await checkIn(folder, { build: 'acme' })).toMatchObject({ isRemembered: true, code: 0 });
  });

  test('is forgotten when one folder is touched, or goes elsewhere', async () => {
    expect((await checkIn(folder, { allBuilds: true, output: 'other' })).isRemembered).toBe(false);
    appendFileSync(join(folder, 'made/acme/api.md'), 'mine');
    expect(await checkIn(folder, { allBuilds: true })).toMatchObject({ isRemembered: false, code: 1 });
  });
});

describe('a document of several files', { timeout: TIMEOUT }, () => {
  const book = (kind: string): string =>
    JSON.stringify({ Book: TINY_SPEC.components.schemas.Book }).replace('audio', kind);

  test('is remembered until one of them changes', async () => {
    const { folder } = writeInputs(SPLIT_SPEC, TINY_CONFIG);
    writeFileSync(join(folder, 'book.json'), book('audio'));
    // As JSON may spell it: nobody finds such a reference by looking for its name.
    const written = readFileSync(join(folder, 'openapi.json'), 'utf8');
    writeFileSync(join(folder, 'openapi.json'), written.replace('"$ref": "./book', '"\\u0024ref": "./book'));
    expect((await generateIn(folder)).code).toBe(0);
    expect(await checkIn(folder)).toMatchObject({ isRemembered: true, code: 0 });
    writeFileSync(join(folder, 'book.json'), book('film'));
    expect(await checkIn(folder)).toMatchObject({ isRemembered: false, code: 1 });
    rmSync(join(folder, 'book.json'));
    expect((await checkIn(folder)).code).toBe(2);
    writeFileSync(join(folder, 'book.json'), book('audio'));
    expect(await checkIn(folder)).toMatchObject({ isRemembered: true, code: 0 });
  });

  test('is not remembered when one of them lies on a host', async () => {
    const server = await startServer(() => ({ status: 200, body: JSON.parse(book('audio')) as unknown }));
    try {
      const remote = JSON.stringify(SPLIT_SPEC).replace('./book.json', `${server.url}/book.json`);
      const { folder } = writeInputs(JSON.parse(remote) as unknown, TINY_CONFIG);
      const allowHost = [new URL(server.url).host];
      expect((await generateIn(folder, { allowHost })).code).toBe(0);
      expect(await checkIn(folder, { allowHost })).toMatchObject({ isRemembered: false, code: 0 });
    } finally {
      await server.close();
    }
  });
});
