// The audit cannot be blinded: each kind of hidden thing, planted into each file of a client build and into each of
// the records beside them, is found.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../generator/commands/command-line.ts';
import { processTerminal } from '../../generator/commands/terminal.ts';
import type { Diagnostic } from '../../generator/model/diagnostic.ts';
import { memoryMemo } from '../../generator/model/memo.ts';
import type { OutputFile } from '../../generator/model/output.ts';
import { generateBuild, planBuilds, type Generated } from '../../generator/pipeline.ts';
import { writeInputs } from '../support/inputs.ts';
import { TINY_CONFIG, TINY_SPEC } from '../support/tiny-api.ts';

const CLIENT = 'client_id:9f31c2aa-77d0-4c8e-9b1f-0d5e6f7a8b9c';
const gated = { 'x-mint': { groups: [CLIENT] } };

function aSpec() {
  const spec = structuredClone(TINY_SPEC);
  const { Book } = spec.components.schemas;
  Object.assign(Book.properties, {
    shelf_mark: { type: 'string', description: 'Where a librarian climbs the ladder.', ...gated },
    kind: { type: 'string', enum: ['paper', 'audio', 'PARCHMENT'], 'x-mint-enum': { PARCHMENT: ['ff:scrolls'] } },
  });
  Object.assign(spec.components.schemas, {
    Reliquary: { type: 'object', properties: { id: { type: 'string' } }, ...gated },
  });
  Object.assign(spec.components.schemas, { BookV2: { type: 'object', properties: { id: { type: 'string' } } } });
  const newer = { 'application/json': { schema: { $ref: '#/components/schemas/BookV2' } } };
  Object.assign(spec.paths, {
    '/v2/books': { get: { operationId: 'list-books-v2', responses: { '200': { description: 'A', content: newer } } } },
  });
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Reliquary' } } };
  const responses = { '200': { description: 'It', content } };
  Object.assign(spec.paths, { '/v1/books/embargo': { post: { operationId: 'put-books-aside', ...gated, responses } } });
  return spec;
}

/** Every kind of thing there is to hide, as somebody could have printed it. */
const LEAKS: readonly (readonly [string, string])[] = [
  ['group', 'ff:scrolls'],
  ['client id', CLIENT.slice(CLIENT.indexOf(':') + 1)],
  ['operation path', '/v1/books/embargo'],
  ['operation path as a place', '#/paths/~1v1~1books~1embargo/post'],
  ['operationId', 'put-books-aside'],
  ['operationId in camel case', 'putBooksAside'],
  ['type name', 'Reliquary'],
  ['type name inside another', 'BookReliquaryResponse'],
  ['property name', 'shelf_mark'],
  ['property name in camel case', 'shelfMark'],
  ['property name in a constant', 'SHELF_MARK'],
  ['enum value', 'PARCHMENT'],
  ['distinctive word', 'librarian'],
];

const inputs = writeInputs(aSpec(), `${TINY_CONFIG}builds:\n  open: { groups: [], output: out }\n`);
const found: Diagnostic[] = [];
let generated: Generated;
let records: readonly OutputFile[];
let base: string;

function record(path: string): OutputFile {
  return { path: `.inox/${path}`, text: readFileSync(join(inputs.folder, 'out/.inox', path), 'utf8'), syntax: 'none' };
}

function audit(files: readonly OutputFile[]): readonly Diagnostic[] {
  const leaks: Diagnostic[] = [];
  const { visible, build, plan } = generated;
  const audited = { visible, audience: build.audience, tree: { files }, config: plan.config };
  generated.audit(audited, (leak) => leaks.push(leak));
  return leaks;
}

beforeAll(async () => {
  const request = {
    ...inputs,
    allowedHosts: [],
    language: 'typescript',
    wish: { build: 'open' },
    memo: memoryMemo(),
    report: (one: Diagnostic) => void found.push(one),
    watch: () => undefined,
  };
  const [planned] = (await planBuilds(request)) ?? [];
  const made = planned && (await generateBuild(planned, request));
  generated = made ?? expect.fail(JSON.stringify(found));
  const terminal = { ...processTerminal(), out: () => undefined, err: () => undefined };
  const line = ['generate', '--spec', inputs.spec, '--config', inputs.config, '--build', 'open', '--no-cache'];
  expect(await runCommandLine(line, terminal)).toBe(0);
  base = brotliDecompressSync(readFileSync(join(inputs.folder, 'out/.inox/base.br'))).toString('utf8');
  records = [
    ...['origins.json', 'inox.lock', 'manifest.json', 'pairs.json'].map(record),
    { path: '.inox/base', text: base, syntax: 'none' },
    { path: 'CHANGELOG.md', text: '# Changelog\n', syntax: 'markdown' },
  ];
}, 60_000);

describe('the audit', () => {
  it('finds nothing in the files and records of a build', () => {
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    // The base holds texts of templates, which it may say as often as they do.
    const { files } = generated.tree;
    const own = files.flatMap(({ original, path }) => (original === undefined ? [] : [original, path])).join('\n');
    const checked = records.map((file) => ({ ...file, original: own }));
    expect(audit([...files, ...checked])).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['README.md', 'api.md', 'src/client.ts', 'src/resources/books.ts', 'package.json']),
    );
  });

  it('has searched all that the compressed base of merges holds', () => {
    const searched = generated.tree.files.map(({ path, text }) => [path, text]);
    expect(JSON.parse(base)).toEqual(Object.fromEntries(searched));
    expect(readdirSync(join(inputs.folder, 'out/.inox')).sort()).toEqual([
      'base.br',
      ...records.flatMap(({ path }) => (/^\.inox\/.+\./.test(path) ? [path.slice('.inox/'.length)] : [])).sort(),
    ]);
  });

  it.each(LEAKS)('finds a %s in any of them', (_kind, leak) => {
    const missed = [...generated.tree.files, ...records].filter((file) => {
      const middle = file.text.indexOf('\n', file.text.length / 2);
      const text = `${file.text.slice(0, middle)}\n${leak}\n${file.text.slice(middle)}`;
      return audit([{ ...file, text }]).length === 0;
    });
    expect(missed.map(({ path }) => path)).toEqual([]);
  });

  it.each(LEAKS)('finds a %s in the path of a file', (_kind, leak) => {
    expect(audit([{ path: `docs/${leak}.md`, text: '', syntax: 'none', original: '' }])).not.toEqual([]);
  });
});
