import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkCommand, type CheckOptions } from '../../../../generator/commands/check/check.ts';
import { generateCommand } from '../../../../generator/commands/generate.ts';
import type { Terminal } from '../../../../generator/commands/terminal.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../../support/tiny-api.ts';
import pico from 'picocolors';

const STEPS = join(import.meta.dirname, '../../../../../shared/steps');
const folders: string[] = [];

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inox-check-'));
  folders.push(folder);
  return folder;
}

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function aTerminal(): Terminal & { readonly said: string[]; readonly asides: string[] } {
  const [said, asides]: [string[], string[]] = [[], []];
  const colors = pico.createColors(false);
  return { said, asides, out: (text) => said.push(text), err: (text) => asides.push(text), isWatched: false, colors };
}

interface Drifted {
  readonly path: string;
  readonly drift: string;
  readonly causes: readonly {
    readonly kind: string;
    readonly name: string;
    readonly change: string;
    readonly place?: { readonly line: number };
  }[];
}

async function check(options: CheckOptions): Promise<{ code: number; text: string; files: readonly Drifted[] }> {
  const terminal = aTerminal();
  const code = await checkCommand({ cache: false, format: 'json', ...options }, terminal);
  const text = terminal.said.join('');
  const isJson = (options.format ?? 'json') === 'json';
  return { code, text, files: isJson ? (JSON.parse(text) as { files: Drifted[] }).files : [] };
}

const SHELVES = '  shelves:\n    methods:\n      list: get /v1/books\n';

async function aTinySdk() {
  const folder = aFolder();
  const options = {
    spec: join(folder, 'openapi.json'),
    config: join(folder, 'stainless.yml'),
    output: join(folder, 'sdk'),
  };
  writeFileSync(options.spec, JSON.stringify(TINY_SPEC, null, 1));
  writeFileSync(options.config, TINY_CONFIG);
  expect(await generateCommand({ ...options, cache: false }, aTerminal())).toBe(0);
  const change = (text: string, by: string): void =>
    writeFileSync(options.spec, readFileSync(options.spec, 'utf8').replace(text, by));
  return { options, change, file: (path: string) => join(options.output, path) };
}

describe('check', () => {
  it('names the operation that changed, with its line', async () => {
    const { options, change } = await aTinySdk();
    change('"audio"', '"audio",\n"film"');
    const { code, files } = await check(options);
    expect(code).toBe(1);
    expect(files.map(({ path }) => path)).toContain('src/resources/books.ts');
    for (const { causes } of files) {
      expect(causes).toMatchObject([
        { kind: 'operation', name: 'post /v1/books', change: 'changed', place: { line: 66 } },
      ]);
    }
  });

  it('names a key of the configuration', async () => {
    const { options } = await aTinySdk();
    const config = readFileSync(options.config, 'utf8');
    writeFileSync(options.config, config.replace(/create: /, 'make: '));
    const { code, files } = await check(options);
    expect(code).toBe(1);
    const kinds = files.find(({ path }) => path === 'src/resources/books.ts')?.causes.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['config']));
  });

  it('names the generator when its version is all that changed, and the build', async () => {
    const { options, file } = await aTinySdk();
    const record = readFileSync(file('.inox/origins.json'), 'utf8');
    const [path, books] = [file('src/resources/books.ts'), readFileSync(file('src/resources/books.ts'), 'utf8')];
    // As another version would have left it: other bytes, which its manifest knows.
    const older = books.replace('// File generated', '// Made');
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    const manifest = readFileSync(file('.inox/manifest.json'), 'utf8');
    writeFileSync(path, older);
    writeFileSync(file('.inox/manifest.json'), manifest.replace(hash(books), hash(older)));
    writeFileSync(file('.inox/origins.json'), record.replace(/"generator": "inox [^"]+"/, '"generator": "inox 0.0.9"'));
    expect((await check(options)).files).toMatchObject([
      {
        drift: 'changed',
        causes: [{ kind: 'generator', name: expect.stringMatching(/^inox 0\.0\.9 is now inox \d/) }],
      },
    ]);
    writeFileSync(file('.inox/origins.json'), record.replace('"build": "everyone"', '"build": "public"'));
    expect((await check(options)).files).toMatchObject([
      { causes: [{ kind: 'build', name: 'public is now everyone' }] },
    ]);
  });

  it('names the flags that hide an operation from a build, with its line', async () => {
    const { options, change, file } = await aTinySdk();
    const mine = { ...options, audience: 'public', output: file('../public') };
    expect(await generateCommand({ ...mine, cache: false }, aTerminal())).toBe(0);
    change('"operationId": "get-book"', '"operationId": "get-book",\n"x-mint": { "groups": ["staff"] }');
    const { code, files } = await check(mine);
    expect(code).toBe(1);
    const causes = files.find(({ path }) => path === 'src/resources/books.ts')?.causes ?? [];
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatchObject({
      kind: 'flags',
      name: 'operation get /v1/books/{book_id} is hidden from the build public',
      place: { column: 4 },
    });
    // Nobody else's SDK changes.
    expect((await check(options)).code).toBe(0);
  });

  it('tells edited, deleted and unlisted files from changed ones', async () => {
    const { options, file } = await aTinySdk();
    writeFileSync(file('README.md'), 'mine\n');
    rmSync(file('api.md'));
    const { code, files } = await check(options);
    expect(code).toBe(1);
    expect(files.map(({ path, drift }) => `${path} ${drift}`)).toEqual(['README.md edited by hand', 'api.md deleted']);
    expect(files[1]?.causes[0]?.name).toBe('deleted from the folder');
  });

  it('tells files that the manifest does not list, and a manifest that is gone', async () => {
    const { options, file } = await aTinySdk();
    const manifest = readFileSync(file('.inox/manifest.json'), 'utf8');
    writeFileSync(file('.inox/manifest.json'), manifest.replace(/ {4}"api\.md": "\w+",\n/, ''));
    expect((await check(options)).files).toMatchObject([
      { path: 'api.md', drift: 'not listed', causes: [{ name: 'not listed in .inox/manifest.json' }] },
    ]);
    rmSync(file('.inox/manifest.json'));
    const { code, files } = await check(options);
    expect(code).toBe(1);
    expect(files.map(({ path }) => path)).toEqual(['.inox/manifest.json']);
  });

  it('leaves alone what lies beside the SDK, and tells what stands in its way', async () => {
    const { options, change, file } = await aTinySdk();
    writeFileSync(file('notes.txt'), 'mine\n');
    expect((await check(options)).code).toBe(0);
    change('"/v1/books/{book_id}": {', '"/v1/shelves/{book_id}": {');
    writeFileSync(options.config, TINY_CONFIG.replace('/v1/books/{book_id}', '/v1/shelves/{book_id}') + SHELVES);
    writeFileSync(file('src/resources/shelves.ts'), 'mine\n');
    const { files } = await check(options);
    expect(files.find(({ path }) => path === 'src/resources/shelves.ts')).toMatchObject({
      drift: 'not generated',
      causes: [{ name: 'written by someone else' }],
    });
  });

  it('reports line ends and does not fail on them', async () => {
    const { options, file } = await aTinySdk();
    writeFileSync(file('api.md'), readFileSync(file('api.md'), 'utf8').replaceAll('\n', '\r\n'));
    const { code, text } = await check(options);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({ ok: true, lineEnds: ['api.md'] });
  });

  it('fixes what it finds, and finds nothing after', async () => {
    const { options, change } = await aTinySdk();
    change('"audio"', '"film"');
    expect((await check({ ...options, fix: true })).code).toBe(0);
    expect((await check(options)).files).toEqual([]);
  });

  it('merges edits when it fixes, as generate does, and goes on listing them', async () => {
    const { options, change, file } = await aTinySdk();
    const books = file('src/resources/books.ts');
    writeFileSync(books, `${readFileSync(books, 'utf8')}\n// mine\n`);
    change('"audio"', '"film"');
    expect((await check({ ...options, fix: true, format: 'text' })).code).toBe(0);
    expect(readFileSync(books, 'utf8')).toMatch(/'film'[^]*\/\/ mine\n$/);
    expect((await check(options)).files).toMatchObject([{ path: 'src/resources/books.ts', drift: 'edited by hand' }]);
    expect((await check({ ...options, fix: true, force: true })).code).toBe(0);
    expect((await check(options)).files).toEqual([]);
  });

  it('fixes nothing when an edit meets a change, unless it is told whose lines to take', async () => {
    const { options, change, file } = await aTinySdk();
    const books = file('src/resources/books.ts');
    const mine = readFileSync(books, 'utf8').replaceAll(/.audio./g, "'mine'");
    writeFileSync(books, mine);
    change('"audio"', '"film"');
    const readme = readFileSync(file('api.md'), 'utf8');
    const terminal = aTerminal();
    expect(await checkCommand({ ...options, cache: false, fix: true }, terminal)).toBe(1);
    expect(terminal.asides.join('')).toContain('Output/EditConflict');
    expect([readFileSync(books, 'utf8'), readFileSync(file('api.md'), 'utf8')]).toEqual([mine, readme]);
    expect((await check({ ...options, fix: true, ours: true })).code).toBe(0);
    expect(readFileSync(books, 'utf8')).toContain("'mine'");
    expect((await check({ ...options, fix: true, theirs: true })).code).toBe(0);
  });

  it('refuses edits that it cannot merge', async () => {
    const { options, file } = await aTinySdk();
    rmSync(file('.inox/base.br'));
    writeFileSync(file('api.md'), 'mine\n');
    expect((await check({ ...options, fix: true })).code).toBe(2);
    expect(readFileSync(file('api.md'), 'utf8')).toBe('mine\n');
  });

  it('says how many files it fixed, and how many keep their edits', async () => {
    const { options, change, file } = await aTinySdk();
    writeFileSync(file('api.md'), 'mine\n');
    rmSync(file('README.md'));
    const terminal = aTerminal();
    expect(await checkCommand({ ...options, cache: false, fix: true }, terminal)).toBe(0);
    expect(terminal.asides.join('')).toContain('1 file fixed, 1 edited file keeps its edits\n');
    expect(terminal.said.join('')).not.toContain('Run `inox generate`');
    change('"audio"', '"film"');
    expect(await checkCommand({ ...options, cache: false }, terminal)).toBe(1);
    expect(terminal.said.join('')).toContain('Run `inox generate`');
  });

  it('writes the same record of origins twice, without a place of this machine', async () => {
    const [one, two] = [await aTinySdk(), await aTinySdk()];
    const record = readFileSync(one.file('.inox/origins.json'), 'utf8');
    expect(record).toBe(readFileSync(two.file('.inox/origins.json'), 'utf8'));
    expect(record).not.toContain(tmpdir());
  });
});

interface Expected {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const RENAMED_EVENTS = [
  ...['DamFileCreateEvent', 'DamFileDeleteEvent', 'DamFileUpdateEvent'].map((name) => `schema ${name} removed`),
  ...['DamFileVersionCreateEvent', 'DamFileVersionDeleteEvent'].map((name) => `schema ${name} removed`),
  ...['FileCreateEvent', 'FileDeleteEvent', 'FileUpdateEvent'].map((name) => `schema ${name} added`),
  ...['FileVersionCreateEvent', 'FileVersionDeleteEvent'].map((name) => `schema ${name} added`),
];

/** For each step and each file that shows the API, what caused its change. */
const STEP_CAUSES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'imagekit-58': { 'src/resources/webhooks.ts': ['schema DamFileVersionCreateEvent changed'] },
  'imagekit-60': {
    'api.md': RENAMED_EVENTS,
    'src/resources/index.ts': RENAMED_EVENTS,
    'src/resources/webhooks.ts': RENAMED_EVENTS,
  },
  'imagekit-63': {},
  'imagekit-66': { 'src/resources/shared.ts': ['schema Transformation changed'] },
};

describe.skipIf(!existsSync(STEPS))('check over a step of a published SDK', () => {
  it.each(Object.entries(STEP_CAUSES))(
    'names the files of %s, and the operation or schema that caused each',
    { timeout: 60_000 },
    async (step, wanted) => {
      const folder = aFolder();
      const inputs = (side: string) => {
        for (const name of ['openapi.yml', 'stainless.yml']) cpSync(join(STEPS, step, side, name), join(folder, name));
      };
      const options = {
        spec: join(folder, 'openapi.yml'),
        config: join(folder, 'stainless.yml'),
        output: join(folder, 'sdk'),
      };
      inputs('before');
      await generateCommand({ ...options, cache: false }, aTerminal());
      inputs('after');
      const { files } = await check(options);
      // The shape is that of the file's own README.
      const expected = JSON.parse(readFileSync(join(STEPS, step, 'expected.json'), 'utf8')) as Expected;
      const derived = files.filter(({ path }) => /^src\/resources\/|^tests\/|^api\.md$/.test(path));
      const named = derived.map(({ path }) => path);
      expect(named).toEqual([...expected.changed, ...expected.added, ...expected.removed].sort());
      expect(named).toEqual(Object.keys(wanted).sort());
      const lines = readFileSync(options.spec, 'utf8').split('\n');
      for (const { path, causes } of derived) {
        const said = causes.filter(({ kind }) => kind === 'operation' || kind === 'schema');
        expect(said.map(({ kind, name, change }) => `${kind} ${name} ${change}`)).toEqual(wanted[path]);
        for (const { name, change, place } of said) {
          // A schema that is gone has no line; any other is named by the line itself, or stands right below its name.
          if (change === 'removed') expect(place).toBeUndefined();
          else expect(`${lines[(place?.line ?? 0) - 2]}\n${lines[(place?.line ?? 0) - 1]}`).toContain(`${name}:`);
        }
      }
    },
  );
});

describe('the record of a build for some', () => {
  it('names nothing that its audience may not see', async () => {
    const folder = aFolder();
    const options = {
      spec: join(folder, 'a.json'),
      config: join(folder, 'b.yml'),
      output: join(folder, 'sdk'),
      cache: false,
    };
    const paths = {
      ...TINY_SPEC.paths,
      '/v1/secrets': { post: { ...TINY_SPEC.paths['/v1/books'].post, 'x-mint': { groups: ['staff'] } } },
    };
    writeFileSync(options.spec, JSON.stringify({ ...TINY_SPEC, paths }));
    writeFileSync(options.config, `${TINY_CONFIG}  secrets:\n    methods:\n      hide: post /v1/secrets\n`);
    expect(await generateCommand({ ...options, audience: 'public' }, aTerminal())).toBe(0);
    const record = readFileSync(join(options.output, '.inox/origins.json'), 'utf8');
    expect(record).toContain('v1~1books');
    expect(record).not.toContain('secrets');
    expect(await generateCommand({ ...options, force: true }, aTerminal())).toBe(0);
    expect(readFileSync(join(options.output, '.inox/origins.json'), 'utf8')).toContain('secrets');
  });
});
