import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../../generator/diagnostics/index.ts';
import { own } from '../../../../generator/model/json.ts';
import { aFolder, aSpec, load, loadText } from './reading.ts';

const GOOD = JSON.stringify(aSpec(), null, 2);

describe('a file', () => {
  it('that is missing, a folder, empty, a device or not text is an error', async () => {
    const folder = aFolder({
      'empty.json': '',
      'space.yml': ' \n\t\n',
      'wide.json': Buffer.from('\ufeff{}', 'utf16le'),
    });
    mkdirSync(join(folder, 'folder.json'));
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    expect((await load(folder, 'nothing.json')).summary).toEqual(['error Input/NotFound 1:1']);
    expect((await load(folder, 'folder.json')).summary).toEqual(['error Input/IsFolder 1:1']);
    expect((await load(folder, 'empty.json')).summary).toEqual(['error Input/Empty 1:1']);
    expect((await load(folder, 'space.yml')).summary).toEqual(['error Input/Empty 1:1']);
    expect((await load(folder, 'wide.json')).summary).toEqual(['error Input/Encoding 1:1']);
    expect((await load(folder, 'pipe.json')).summary).toEqual(['error Input/NotReadable 1:1']);
    expect((await load('/dev', 'zero')).summary).toEqual(['error Input/NotReadable 1:1']);
  });

  it.skipIf(process.getuid?.() === 0)('without permission is an error', async () => {
    const folder = aFolder({ 'openapi.json': GOOD });
    chmodSync(join(folder, 'openapi.json'), 0);
    expect((await load(folder)).summary).toEqual(['error Input/NotReadable 1:1']);
  });
});

describe('a document', () => {
  it('means the same as JSON, as YAML, with a byte order mark and with CRLF', async () => {
    const yaml = 'openapi: 3.0.1\ninfo:\n  title: Books\n  version: "1"\npaths: {}\ncomponents:\n  schemas: {}\n';
    const forms: [string, string][] = [
      [GOOD, 'a.json'],
      [`\ufeff${GOOD}`, 'a.json'],
      [GOOD.replaceAll('\n', '\r\n'), 'a.json'],
      [GOOD, 'json-inside.yaml'],
      [yaml, 'a.yml'],
      [yaml, 'yaml-inside.json'],
      [`\ufeff${yaml.replaceAll('\n', '\r\n')}`, 'a.yaml'],
      ['{openapi: 3.0.1, info: {title: Books, version: "1"}, paths: {}, components: {schemas: {}}}', 'flow.yaml'],
    ];
    for (const [text, name] of forms) {
      const { document, said } = await loadText(text, name);
      expect(said).toEqual([]);
      expect(document?.root).toEqual(aSpec());
    }
  });

  it('knows where everything stands', async () => {
    const { document } = await loadText(
      '{\n  "openapi": "3.0.1",\n  "paths": {\n    "/a~b/c": { "get": {"tags": ["x", "y"]} }\n  }\n}',
    );
    expect(document?.where('#/paths/~1a~0b~1c/get')).toMatchObject({ line: 4, column: 17 });
    expect(document?.where('#/paths/~1a~0b~1c/get/tags/1')).toMatchObject({ line: 4, column: 39 });
    expect(document?.where('#/paths/~1a~0b~1c/nothing/here')).toMatchObject({ line: 4, column: 5 });
    const yaml = await loadText('openapi: 3.0.1\npaths:\n  /a:\n    get:\n      tags: [x, y]\n', 'a.yml');
    expect(yaml.document?.where('#/paths/~1a/get/tags/1')).toMatchObject({ line: 5, column: 17 });
  });

  it('merges YAML keys and keeps keys and values as written', async () => {
    const { document, said } = await loadText(
      'openapi: 3.0.1\npaths: {}\nx-base: &base {a: 1, b: 2}\nx-more: {<<: *base, b: 3, yes: no, 200: ok, date: 2026-01-30}\n',
      'a.yml',
    );
    expect(said).toEqual([]);
    expect(document?.root['x-more']).toEqual({ a: 1, b: 3, yes: 'no', 200: 'ok', date: '2026-01-30' });
  });

  it('may have a key called __proto__', async () => {
    for (const [text, name] of [
      [JSON.stringify(aSpec()).replace('"schemas":{}', '"schemas":{"__proto__":{"type":"string"}}'), 'a.json'],
      ['openapi: 3.0.1\npaths: {}\ncomponents:\n  schemas:\n    __proto__: {type: string}\n', 'a.yml'],
    ] as const) {
      const { document, said } = await loadText(text, name);
      expect(said).toEqual([]);
      const schemas = own(own(document?.root, 'components'), 'schemas');
      expect(own(schemas, '__proto__')).toEqual({ type: 'string' });
      expect('type' in {}).toBe(false);
    }
  });
});

describe('broken syntax', () => {
  it.each([
    ['{\n  "a": 1,\n  "b": }', '3:8'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3'],
    ['{"a": 1,}', '1:9'],
    ['{"a": "x\ny"}', '1:7'],
    ['{"a": 01}', '1:8'],
    ['{"a": [1, 2', '1:12'],
    ['{"a": 1} x', '1:10'],
    ["{'a': 1}", '1:2'],
  ])('in JSON is shown at its place: %j', async (text, place) => {
    const { document, summary } = await loadText(text);
    expect(document).toBeUndefined();
    expect(summary).toEqual([`error Input/InvalidJson ${place}`]);
    expect(() => JSON.parse(text)).toThrow();
  });

  it('in YAML is shown at its place, with the line', async () => {
    const { said, summary } = await loadText('openapi: 3.0.1\npaths:\n  a: [1\n  b: 2\n', 'a.yml');
    expect(summary[0]).toMatch(/^error Input\/InvalidYaml [34]:/);
    expect(formatDiagnostic(said[0] ?? expect.fail())).toContain(' | ');
  });

  it('in a document of one line is shown in a window', async () => {
    const { said } = await loadText(`{${'"a":1,'.repeat(1)}"b":[${'1,'.repeat(100_000)}},"c":2}`);
    const shown = formatDiagnostic(said[0] ?? expect.fail());
    expect(shown.length).toBeLessThan(600);
    expect(shown).toContain('1,}');
  });

  it('repeated keys are errors, all of them', async () => {
    expect((await loadText('{"openapi":"3.0.1","a":1,\n"\\u0061":2, "paths": {"/x":{},"/x":{}}}')).summary).toEqual([
      'error Input/DuplicateKey 2:1',
      'error Input/DuplicateKey 2:31',
    ]);
    expect((await loadText('openapi: 3.0.1\npaths: {}\npaths: {}\n', 'a.yml')).summary).toEqual([
      'error Input/DuplicateKey 3:1',
    ]);
  });
});

describe('the head of a document', () => {
  it.each([
    ['{"swagger": "2.0", "paths": {}}', ['error Spec/Swagger2 1:2']],
    ['{"name": "x", "version": "1"}', ['error Spec/NotOpenApi 1:1']],
    ['[1]', ['error Spec/NotOpenApi 1:1']],
    ['just text', ['error Spec/NotOpenApi 1:1']],
    ['{"openapi": "4.0.0", "paths": {}}', ['error Spec/UnsupportedVersion 1:2']],
    ['{"openapi": "2.0"}', ['error Spec/UnsupportedVersion 1:2', 'error Spec/NoPaths 1:1']],
    ['{"openapi": "3.2.0", "paths": {}}', ['warning Spec/UntestedVersion 1:2']],
    ['{"openapi": "3.1.0", "webhooks": {}}', []],
    ['{"openapi": "3.0.1"}', ['error Spec/NoPaths 1:1']],
    ['{"openapi": "3.0.1", "paths": []}', ['error Spec/NoPaths 1:22']],
    ['{"openapi": {"a": 1}, "paths": {}}', ['error Spec/UnsupportedVersion 1:2']],
  ])('%s', async (text, expected) => {
    const { summary, document } = await loadText(text);
    expect(summary).toEqual(expected);
    expect(document === undefined).toBe(expected.some((line) => line.startsWith('error')));
  });

  it('may have versions that YAML takes for numbers', async () => {
    const { document, summary } = await loadText('openapi: 3.0\ninfo: {title: a, version: 1.10}\npaths: {}\n', 'a.yml');
    expect(summary).toEqual(['warning Spec/VersionNotText 1:1', 'warning Spec/VersionNotText 2:18']);
    expect(own(document?.root['info'], 'version')).toBe('1.1');
  });
});

describe('the shipped document', () => {
  it('loads without a finding and keeps its references', async () => {
    const folder = new URL('../../../../spec/metronome/', import.meta.url).pathname;
    const { document, said } = await load(folder);
    expect(said).toEqual([]);
    expect(document?.root).toEqual(JSON.parse(readFileSync(join(folder, 'openapi.json'), 'utf8')));
  });
});
