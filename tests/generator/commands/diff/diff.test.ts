// `inox diff` over two documents: what it finds, what caused it, what the policy makes of it, and for whom.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffCommand, type DiffOptions } from '../../../../generator/commands/diff/diff.ts';
import { generateCommand } from '../../../../generator/commands/generate.ts';
import type { Finding } from '../../../../generator/diff/index.ts';
import type { JsonObject } from '../../../../generator/model/json.ts';
import { aFolder, aTerminal } from '../../../support/temporary.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../../support/tiny-api.ts';

const SPEC = JSON.stringify(TINY_SPEC, null, 1);
const BUILDS =
  'builds:\n  public: { groups: [], output: out/public }\n  staff: { groups: [staff], output: out/staff }\n';

const GATED = { 'x-mint': { groups: ['staff'] } };
const GATED_TEXT = { type: 'string', ...GATED };
const KIND = { type: 'string', enum: ['paper'], 'x-mint-enum': { xylograph: ['staff'] } };

interface Answer {
  readonly code: number;
  readonly text: string;
  readonly asides: string;
  readonly findings: readonly Finding[];
}

interface Inputs {
  readonly spec?: string;
  readonly config?: string;
}

/** The answer to a change of the inputs, by default as data. */
async function diff(old: Inputs, now: Inputs, options: Partial<DiffOptions> = {}): Promise<Answer> {
  const folder = aFolder();
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('old.json'), old.spec ?? SPEC);
  writeFileSync(at('new.json'), now.spec ?? SPEC);
  writeFileSync(at('old.yml'), old.config ?? TINY_CONFIG);
  writeFileSync(at('new.yml'), now.config ?? TINY_CONFIG);
  const wish: DiffOptions = {
    today: '2026-06-01',
    cache: false,
    format: 'json',
    config: at('new.yml'),
    oldConfig: at('old.yml'),
    ...options,
  };
  return run([at('old.json'), at('new.json')], wish);
}

async function run(sides: readonly [string, string], options: DiffOptions): Promise<Answer> {
  const terminal = aTerminal();
  const code = await diffCommand(sides, options, terminal);
  const text = terminal.answers.join('');
  // The shape is the command's own.
  const findings = options.format === 'json' ? (JSON.parse(text) as { findings?: readonly Finding[] }).findings : [];
  return { code, text, asides: terminal.asides.join(''), findings: findings ?? [] };
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('a cause', () => {
  it('is the part of the spec that changed, with its place on both sides', async () => {
    const spec = SPEC.replace(
      '"description": "ID of the book."',
      '"description": "ID of the book.",\n"nullable": true',
    );
    const { findings } = await diff({}, { spec });
    const pointer = '#/components/schemas/Book/properties/id';
    const place = { source: 'spec', pointer, column: expect.any(Number) };
    for (const code of ['surface/type-widened', 'wire/now-nullable']) {
      expect(findings.find((finding) => finding.code === code)).toMatchObject({
        cause: {
          kind: 'schema',
          name: 'Book',
          before: { ...place, file: expect.stringMatching(/old\.json$/), line: lineOf(SPEC, '"id": {') },
          after: { ...place, file: expect.stringMatching(/new\.json$/), line: lineOf(spec, '"id": {') },
        },
      });
    }
    const field = findings.find(({ subject }) => subject === 'Book.id');
    expect(field).toMatchObject({ before: 'string', after: 'string | null' });
    expect(field?.placeBefore?.file).toBe('src/resources/books.ts');
    expect(field?.placeAfter).toEqual(field?.placeBefore);
  });

  it('is found below what a method or type is made of', async () => {
    const { findings } = await diff({}, { spec: SPEC.replace('"paper"', '"print"') });
    expect(findings.map(({ cause }) => `${cause?.kind} ${cause?.name}`)).toContain('operation post /v1/books');
    expect(findings.every(({ cause }) => cause?.before?.line !== undefined)).toBe(true);
  });

  it('is the key of the configuration that names a thing otherwise', async () => {
    const config = TINY_CONFIG.replace('create: post', 'make: post');
    const { findings } = await diff({}, { config });
    const renamed = findings.find(({ code }) => code === 'surface/method-renamed');
    expect(renamed?.cause).toMatchObject({ kind: 'config', before: { source: 'config' }, after: { source: 'config' } });
    expect(renamed?.cause?.after?.pointer).toContain('make');
    expect(renamed?.cause?.after?.line).toBe(lineOf(config, 'make: post'));
  });

  it('of a renamed type is the key of its model, or of the method that brings it', async () => {
    const config = TINY_CONFIG.replace('create: post', 'make: post').replace('book: Book', 'tome: Book');
    const { findings } = await diff({}, { config });
    const keyOf = (subject: string) =>
      findings.find((finding) => finding.code === 'surface/type-renamed' && finding.subject === subject)?.cause?.after;
    expect(keyOf('Book')).toMatchObject({
      pointer: '#/resources/books/models/tome',
      line: lineOf(config, 'tome: Book'),
    });
    expect(keyOf('BookCreateParams')?.pointer).toBe('#/resources/books/methods/make');
  });

  it('is the operation that is gone, where it was', async () => {
    const { '/v1/books/{book_id}': _, ...paths } = TINY_SPEC.paths;
    const config = TINY_CONFIG.replace('      retrieve: get /v1/books/{book_id}\n', '');
    const { findings } = await diff({}, { spec: JSON.stringify({ ...TINY_SPEC, paths }), config });
    const removed = findings.find(({ code }) => code === 'surface/method-removed');
    expect(removed?.cause).toMatchObject({ kind: 'operation', name: 'get /v1/books/{book_id}' });
    expect(removed?.cause?.before?.line).toBe(lineOf(SPEC, '"/v1/books/{book_id}"') + 1);
    expect(removed?.cause?.after).toBeUndefined();
  });

  it('is the operation that came, though the one configuration named it before', async () => {
    const folder = aFolder();
    const { '/v1/books/{book_id}': _, ...paths } = TINY_SPEC.paths;
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('old.json'), JSON.stringify({ ...TINY_SPEC, paths }));
    writeFileSync(at('new.json'), SPEC);
    writeFileSync(at('stainless.yml'), TINY_CONFIG);
    const wish = { today: '2026-06-01', format: 'json', cache: false, config: at('stainless.yml') } as const;
    const { findings, code } = await run([at('old.json'), at('new.json')], wish);
    expect(code).toBe(0);
    const added = findings.find((finding) => finding.code === 'surface/method-added');
    const line = lineOf(SPEC, '"/v1/books/{book_id}"') + 1;
    expect(added?.cause).toMatchObject({ kind: 'operation', name: 'get /v1/books/{book_id}', after: { line } });
    // A configuration of the new side that names what is gone is wrong.
    expect((await run([at('new.json'), at('old.json')], { ...wish, format: 'text' })).code).toBe(2);
  });

  it('of two SDK folders is known from their records, with lines where the documents are at hand', async () => {
    const folder = aFolder();
    const at = (name: string): string => join(folder, name);
    const start = SPEC.lastIndexOf('"string"', SPEC.indexOf('"kind"', SPEC.indexOf('"Book": {')));
    const spec = `${SPEC.slice(0, start)}"number"${SPEC.slice(start + '"string"'.length)}`;
    writeFileSync(at('stainless.yml'), TINY_CONFIG);
    for (const [name, text] of [
      ['old', SPEC],
      ['new', spec],
    ] as const) {
      writeFileSync(at(`${name}.json`), text);
      const inputs = { spec: at(`${name}.json`), config: at('stainless.yml'), output: at(name) };
      expect(await generateCommand({ ...inputs, cache: false }, aTerminal())).toBe(0);
    }
    const wish = { today: '2026-06-01', format: 'json', cache: false } as const;
    const known = (await run([at('old'), at('new')], wish)).findings.find(({ subject }) => subject === 'Book.title');
    const pointer = '#/components/schemas/Book';
    expect(known?.cause).toEqual({
      kind: 'schema',
      name: 'Book',
      before: { source: 'spec', pointer },
      after: { source: 'spec', pointer },
    });
    const lines = await run([at('old'), at('new')], { ...wish, oldSpec: at('old.json'), spec: at('new.json') });
    const placed = lines.findings.find(({ subject }) => subject === 'Book.title');
    expect(placed?.cause?.before?.line).toBe(lineOf(SPEC, '"Book": {'));
    expect(placed?.cause?.after?.line).toBe(lineOf(spec, '"Book": {'));
    // A document that says something else than what the SDK was made from has no lines to give.
    const wrong = await run([at('old'), at('new')], { ...wish, oldSpec: at('new.json') });
    expect(wrong.findings.find(({ subject }) => subject === 'Book.title')?.cause?.before?.line).toBeUndefined();
  });

  it('is shown in text and Markdown', async () => {
    const spec = SPEC.replace('"paper"', '"print"');
    const text = (await diff({}, { spec }, { format: 'text' })).text;
    expect(text).toMatch(/because of operation post \/v1\/books, .*old\.json:\d+:\d+ → .*new\.json:\d+:\d+\n/);
    const markdown = (await diff({}, { spec }, { format: 'markdown' })).text;
    expect(markdown).toMatch(/<br>because of operation post /);
  });
});

describe('a policy', () => {
  const spec = SPEC.replaceAll('"paper"', '"print"');
  const policy = (text: string): Inputs => ({ spec, config: `${TINY_CONFIG}inox:\n  policy:\n${text}` });
  const approvals = (until: string): string =>
    `    approvals:\n${['surface/*', 'wire/*']
      .flatMap(() => ['surface/retyped', 'wire/enum-value-removed', 'surface/type-narrowed'])
      .map((code) => `      - { code: ${code}, reason: agreed with all users, until: ${until} }\n`)
      .join('')}`;

  it('lets approved changes pass a check, until the approval is over', async () => {
    const options = { failOn: 'breaking' } as const;
    expect((await diff({}, { spec }, options)).code).toBe(1);
    expect((await diff({}, policy(approvals('2026-06-01')), options)).code).toBe(0);
    const late = await diff({}, policy(approvals('2026-05-31')), { ...options, format: 'text' });
    expect(late.code).toBe(1);
    expect(late.text).toContain('its approval ended on 2026-05-31: agreed with all users');
    expect(late.asides).toContain('Policy/ExpiredApproval');
    expect(late.asides).toMatch(/new\.yml:\d+:\d+/);
  });

  it('exempts what was unstable', async () => {
    const beta = JSON.stringify(TINY_SPEC).replaceAll(
      '"operationId"',
      '"x-mint":{"metadata":{"tag":"Beta"}},"operationId"',
    );
    const after = beta.replaceAll('"paper"', '"print"');
    const exempt = { config: `${TINY_CONFIG}inox: { policy: { exempt_tags: [Beta] } }\n` };
    const { code, text } = await diff(
      { spec: beta },
      { ...exempt, spec: after },
      { failOn: 'breaking', format: 'text' },
    );
    expect(code).toBe(0);
    expect(text).toContain('found breaking, and exempt: it was marked Beta');
    expect((await diff({ spec: beta }, { spec: after }, { failOn: 'breaking' })).code).toBe(1);
  });

  it('is told when an approval approves nothing', async () => {
    const config = `${TINY_CONFIG}inox:\n  policy:\n${approvals('2026-06-01')}`;
    const { asides, code } = await diff({}, { config }, { format: 'text', failOn: 'breaking' });
    expect(code).toBe(0);
    expect(asides).toContain('note Policy/UnusedApproval');
    expect(asides).not.toContain('warning Policy');
  });

  it('says which of its words are unknown', async () => {
    const { code, asides } = await diff({}, policy('    severities: { surface/feild-added: docs }\n'), {
      format: 'text',
    });
    expect(code).toBe(0);
    expect(asides).toContain('Did you mean `surface/field-added`?');
    expect((await diff({}, {}, { ignore: ['surface/feild-added'] })).code).toBe(2);
  });
});

describe('a change behind a flag', () => {
  const secret = { post: { ...TINY_SPEC.paths['/v1/books'].post, 'x-mint': { groups: ['staff'] } } };
  const spec = JSON.stringify({ ...TINY_SPEC, paths: { ...TINY_SPEC.paths, '/v1/secrets': secret } }, null, 1);
  const config = `${TINY_CONFIG}  secrets:\n    methods:\n      hide: post /v1/secrets\n${BUILDS}`;
  const old = { config: `${TINY_CONFIG}${BUILDS}` };

  it('is a change for those alone who see it', async () => {
    const { text } = await diff(old, { spec, config }, { allBuilds: true, format: 'text', from: '1.0.0' });
    expect(text).toContain('`client.secrets.hide()` method added');
    const matrix = text.slice(text.lastIndexOf('build '));
    expect(matrix).toMatch(/^public +nothing +nothing +nothing +none$/m);
    expect(matrix).toMatch(/^staff +1 additive +3 additive +nothing +1\.1\.0 \(minor\)$/m);
    const markdown = (await diff(old, { spec, config }, { allBuilds: true, format: 'markdown' })).text;
    expect(markdown).toContain('| build | wire | surface | docs | next |\n');
  });

  it('is in no changelog of others', async () => {
    const changelog = { allBuilds: true, changelog: true, format: 'text', from: '1.0.0' } as const;
    const { text } = await diff(old, { spec, config }, changelog);
    const [, everyone = '', staff = ''] = text.split('<!-- build: ');
    expect(everyone).toMatch(/^public -->/);
    expect(everyone).not.toMatch(/secret|hide|staff/i);
    expect(staff).toContain('* **api:** add `client.secrets.hide()`');
    const alone = await diff(old, { spec, config }, { changelog: true, audience: 'public', format: 'text' });
    expect(alone.text).not.toMatch(/secret|hide/i);
  });

  it('takes something from an audience without touching the others, and its flags are the cause', async () => {
    const hidden = structuredClone(TINY_SPEC);
    Object.assign(hidden.paths['/v1/books/{book_id}'].get, { 'x-mint': { groups: ['staff'] } });
    const both = { config: `${TINY_CONFIG}${BUILDS}` };
    const now = { ...both, spec: JSON.stringify(hidden, null, 1) };
    const seen = await diff(both, now, { build: 'public' });
    expect(seen.findings.filter(({ verdict }) => verdict === 'surface')).toMatchObject([
      {
        code: 'surface/method-removed',
        subject: 'client.books.retrieve()',
        cause: { kind: 'flags', name: 'get /v1/books/{book_id}' },
      },
    ]);
    expect((await diff(both, now, { audience: 'everyone' })).findings).toEqual([]);
    expect((await diff(both, now, { build: 'staff' })).findings).toEqual([]);
    // What its audience saw before may be named to it.
    const changelog = await diff(both, now, { build: 'public', changelog: true, format: 'text' });
    expect(changelog).toMatchObject({ code: 0, text: expect.stringContaining('remove `client.books.retrieve()`') });
  });

  it('is an addition to a build that is new', async () => {
    const { text } = await diff({ spec }, { ...old, spec }, { allBuilds: true, format: 'text' });
    expect(text).toMatch(/^public +nothing +nothing +nothing +none, new build$/m);
  });

  it.each<readonly [what: string, before: JsonObject, after: JsonObject]>([
    ['a property', {}, { xylograph: GATED_TEXT }],
    ['a type', { xylograph: GATED_TEXT }, { xylograph: { ...GATED_TEXT, type: 'integer' } }],
    ['a description', { title: GATED_TEXT }, { title: { ...GATED_TEXT, description: 'A xylograph.' } }],
    ['an enum value', { shape: KIND }, { shape: { ...KIND, enum: ['paper', 'xylograph'] } }],
    ['a removal', { xylograph: GATED_TEXT }, {}],
    ['a reference', {}, { carving: { $ref: '#/components/schemas/Xylograph', ...GATED } }],
  ])('says nothing to others, whatever it is: %s', async (_, before, after) => {
    const { schemas } = TINY_SPEC.components;
    const specOf = (properties: JsonObject): string => {
      const Book = { ...schemas.Book, properties: { ...schemas.Book.properties, keepsake: GATED_TEXT, ...properties } };
      const Xylograph = { type: 'object', properties: { xylograph: { type: 'string' } } };
      return JSON.stringify({ ...TINY_SPEC, components: { ...TINY_SPEC.components, schemas: { Book, Xylograph } } });
    };
    const wish = { changelog: true, format: 'text', allBuilds: true } as const;
    const { text, code, asides } = await diff({ ...old, spec: specOf(before) }, { ...old, spec: specOf(after) }, wish);
    expect(code, asides).toBe(0);
    const [, everyone = '', staff = ''] = text.split('<!-- build: ');
    expect(everyone).not.toMatch(/xylograph|carving/i);
    expect(everyone).not.toContain('###');
    expect(staff).toContain('###');
  });

  it('asks for builds of specs, not of SDKs that lie there', async () => {
    const folder = aFolder();
    const inputs = { spec: join(folder, 'a.json'), config: join(folder, 'b.yml'), output: join(folder, 'sdk') };
    writeFileSync(inputs.spec, SPEC);
    writeFileSync(inputs.config, TINY_CONFIG);
    await generateCommand({ ...inputs, cache: false }, aTerminal());
    const wish = { today: '2026-06-01', format: 'text', allBuilds: true } as const;
    const { code, asides } = await run([inputs.output, inputs.output], wish);
    expect(code).toBe(2);
    expect(asides).toContain('is an SDK already');
  });
});
