import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleInox, type Ended, type Program } from '../../support/inox.ts';
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
  folder = mkdtempSync(join(tmpdir(), 'inox-cli-'));
  put('openapi.json', JSON.stringify(TINY_SPEC, null, 2));
  put('stainless.yml', TINY_CONFIG);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function inox(...args: readonly string[]): Ended {
  return program.run(args, folder);
}

/** Every file of a folder with its text, except inox's own cache. */
function filesOf(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      found.set(
        join(entry.parentPath, entry.name).slice(root.length + 1),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      );
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('inox generate', () => {
  it('finds its inputs, writes the SDK and says what it did', () => {
    const ended = inox('generate');
    expect(ended.stderr).not.toContain('error');
    expect(ended.status).toBe(0);
    expect(ended.stdout).toMatch(/^sdk: \d+ files written, 0 unchanged, 0 removed/);
    expect(ended.stdout).toMatch(/3 operations, \d+ types/);
    expect(readFileSync(join(folder, 'sdk/src/resources/books.ts'), 'utf8')).toContain(
      'export class Books extends APIResource',
    );
  });

  it('answers the second time from hashes, with the same summary and the same bytes', () => {
    inox('generate');
    const before = filesOf(join(folder, 'sdk'));
    const again = inox('generate');
    expect(again.stdout).toMatch(/0 files written, \d+ unchanged, 0 removed/);
    expect(again.stderr).toContain('as the last run left them');
    expect(filesOf(join(folder, 'sdk'))).toEqual(before);
  });

  it('runs in full again after any change of input or output', () => {
    inox('generate');
    rmSync(join(folder, 'sdk/src/index.ts'));
    expect(inox('generate').stdout).toMatch(/1 file written/);
    put('stainless.yml', TINY_CONFIG.replace('retrieve: get', 'find: get'));
    expect(inox('generate').stdout).not.toMatch(/ 0 files written/);
    expect(readFileSync(join(folder, 'sdk/api.md'), 'utf8')).toContain('find');
  });

  it('writes the same bytes in another folder, timezone and locale, from an empty memo or a full one', () => {
    inox('generate');
    const here = filesOf(join(folder, 'sdk'));
    const elsewhere = join(folder, 'deeper', 'place');
    mkdirSync(elsewhere, { recursive: true });
    cpSync(join(folder, 'openapi.json'), join(elsewhere, 'openapi.json'));
    cpSync(join(folder, 'stainless.yml'), join(elsewhere, 'stainless.yml'));
    const env = { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    expect(program.run(['generate'], elsewhere, env).status).toBe(0);
    expect(filesOf(join(elsewhere, 'sdk'))).toEqual(here);
    expect(inox('generate', '--output', 'from-memo').status).toBe(0);
    expect(filesOf(join(folder, 'from-memo'))).toEqual(here);
  });

  it('answers with JSON when asked', () => {
    const answer: unknown = JSON.parse(inox('generate', '--json').stdout);
    expect(answer).toMatchObject({ ok: true, output: 'sdk', operations: 3, files: { removed: 0 }, errors: 0 });
  });

  it('leaves every stage as a file with --trace', () => {
    expect(inox('generate', '--trace', 'trace').status).toBe(0);
    expect(readdirSync(join(folder, 'trace')).sort()).toEqual([
      '1-config.json',
      '1-document.json',
      '2-api.json',
      '4-plan.json',
      '5-raw',
      '6-formatted',
      '7-changes.json',
    ]);
    const formatted = filesOf(join(folder, 'trace/6-formatted'));
    expect(formatted.get('src/resources/books.ts')).toBe(
      readFileSync(join(folder, 'sdk/src/resources/books.ts'), 'utf8'),
    );
  });

  it('shows the time of each stage with --timings', () => {
    expect(inox('generate', '--timings').stderr).toMatch(/plan +\d+ ms wall +\d+ ms cpu/);
  });

  it('carries an edit of a generated file over, and drops it with --force', () => {
    inox('generate');
    put('sdk/src/index.ts', 'edited');
    put('stainless.yml', TINY_CONFIG.replace('retrieve: get', 'find: get'));
    expect(inox('generate').status).toBe(0);
    expect(readFileSync(join(folder, 'sdk/src/index.ts'), 'utf8')).toBe('edited');
    expect(readFileSync(join(folder, 'sdk/src/resources/books.ts'), 'utf8')).toContain('find(');
    expect(inox('generate', '--force').status).toBe(0);
    expect(readFileSync(join(folder, 'sdk/src/index.ts'), 'utf8')).not.toBe('edited');
  });

  it('ends with 1 where an edit meets a change, and writes nothing until told which wins', () => {
    inox('generate');
    put('sdk/src/resources/books.ts', 'edited');
    put('stainless.yml', TINY_CONFIG.replace('retrieve: get', 'find: get'));
    const stopped = inox('generate');
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toContain('src/resources/books.ts');
    expect(readFileSync(join(folder, 'sdk/src/resources/books.ts'), 'utf8')).toBe('edited');
    expect(inox('generate', '--theirs').status).toBe(0);
    expect(readFileSync(join(folder, 'sdk/src/resources/books.ts'), 'utf8')).toContain('find(');
  });
});

describe('inox check', () => {
  it('finds no drift after generate', () => {
    inox('generate');
    expect(inox('check', '--no-cache')).toMatchObject({ status: 0, stdout: 'sdk: no drift\n' });
    expect(inox('check')).toMatchObject({ status: 0, stdout: 'sdk: no drift\n' });
  });

  it('lists every file that differs with its first differing lines, and ends with 1', () => {
    inox('generate');
    put('stainless.yml', TINY_CONFIG.replace('retrieve: get', 'find: get'));
    rmSync(join(folder, 'sdk/README.md'));
    put('sdk/src/version.ts', 'edited');
    const before = filesOf(join(folder, 'sdk'));
    const ended = inox('check');
    expect(ended.status).toBe(1);
    expect(ended.stdout).toMatch(/^changed +src\/resources\/books\.ts$/m);
    expect(ended.stdout).toMatch(/^ {4}-.*retrieve\(/m);
    expect(ended.stdout).toMatch(/^ {4}\+.*find\(/m);
    expect(ended.stdout).toMatch(/^deleted +README\.md$/m);
    expect(ended.stdout).toMatch(/^edited by hand +src\/version\.ts$/m);
    expect(filesOf(join(folder, 'sdk'))).toEqual(before);
  });

  it('gives the drift as data', () => {
    const answer: unknown = JSON.parse(inox('check', '--json').stdout);
    expect(answer).toMatchObject({ ok: false });
    expect(existsSync(join(folder, 'sdk'))).toBe(false);
  });
});

describe('inox explain', () => {
  it('says where a method comes from and what was decided', () => {
    const { status, stdout } = inox('explain', 'client.books.create');
    expect(status).toBe(0);
    expect(stdout).toContain('client.books.create (method)');
    expect(stdout).toContain('POST /v1/books, operationId create-book');
    expect(stdout).toMatch(/openapi\.json:\d+:\d+/);
    expect(stdout).toMatch(/stainless\.yml:\d+:\d+/);
  });

  it('knows types and resources, in any spelling', () => {
    expect(inox('explain', 'Book').stdout).toContain('#/components/schemas/Book');
    expect(inox('explain', 'book_create_params').stdout).toContain('method books.create');
    expect(inox('explain', 'books').stdout).toContain('create, retrieve, list');
  });

  it('offers the nearest names for one it does not know', () => {
    const { status, stderr } = inox('explain', 'client.books.creat');
    expect(status).toBe(2);
    expect(stderr).toContain('client.books.create');
  });
});

describe('inox', () => {
  it('has help worth reading, with examples and exit codes', () => {
    const { status, stdout } = inox('--help');
    expect(status).toBe(0);
    for (const word of ['generate', 'check', 'explain', 'Examples', 'Exit codes', 'stainless.yml'])
      expect(stdout).toContain(word);
    expect(inox('generate', '--help').stdout).toContain('--trace');
  });

  it('ends with 2 for a command or an option it does not know', () => {
    expect(inox('generat').status).toBe(2);
    expect(inox('generate', '--outpt', 'x').status).toBe(2);
    expect(inox().status).toBe(2);
  });
});
