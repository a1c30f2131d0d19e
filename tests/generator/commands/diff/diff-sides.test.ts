// Where the sides of `inox diff` come from: revisions of a real repository, packages of npm, and what goes wrong.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleInox, type Ended, type Program } from '../../../support/inox.ts';
import { aFolder } from '../../../support/temporary.ts';
import { TINY_CONFIG, TINY_SPEC } from '../../../support/tiny-api.ts';

const SPEC = JSON.stringify(TINY_SPEC, null, 1);

let inox: Program;

beforeAll(async () => {
  inox = await bundleInox();
}, 60_000);

afterAll(() => inox.remove());

interface Repository {
  readonly root: string;
  git(...words: readonly string[]): string;
  write(path: string, text: string): void;
  inox(...words: readonly string[]): Ended;
  /** What runs have left in the folder for temporary files, which no other test uses. */
  leftovers(): readonly string[];
}

/** A repository whose branch `main` holds the files; the working tree is where it stands. */
function aRepository(files: Readonly<Record<string, string>>): Repository {
  const root = aFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const git = (...words: readonly string[]): string => {
    const own = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...words];
    const { status, stdout, stderr } = spawnSync('git', own, { cwd: root, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    return stdout;
  };
  Object.entries(files).forEach(([path, text]) => write(path, text));
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  const temporary = aFolder();
  return {
    root,
    git,
    write,
    inox: (...words) => inox.run(words, root, { TMPDIR: temporary }),
    leftovers: () => readdirSync(temporary),
  };
}

describe('a revision', { timeout: 60_000 }, () => {
  it('gives spec and configuration as they were, called by their names there', () => {
    const {
      root,
      write,
      inox: run,
      leftovers,
    } = aRepository({ 'spec/openapi.json': SPEC, 'stainless.yml': TINY_CONFIG });
    write('spec/openapi.json', SPEC.replaceAll('"paper"', '"print"'));
    write('stainless.yml', TINY_CONFIG.replace('      create: post', '      make: post'));
    const sides = ['main:spec/openapi.json', 'spec/openapi.json', '--config', 'stainless.yml', '--no-cache'];
    const { status, stdout } = run('diff', ...sides);
    expect(status).toBe(0);
    expect(stdout).toMatch(/because of schema Book, main:spec\/openapi\.json:\d+:\d+ → spec\/openapi\.json:\d+:\d+/);
    expect(stdout).toMatch(/configuration key resources\.books\.methods\.\w+, main:stainless\.yml:\d+:\d+ → stainless/);
    expect(stdout).not.toContain(tmpdir());
    expect(leftovers()).toEqual([]);
    expect(readdirSync(root).sort()).toEqual(['.git', 'spec', 'stainless.yml']);
    const below = inox.run(
      ['diff', 'main:./openapi.json', 'openapi.json', '-c', '../stainless.yml'],
      join(root, 'spec'),
    );
    expect(below.stdout).toContain('main:spec/openapi.json:');
  });

  it('gives a document of several files', () => {
    const whole = JSON.parse(SPEC) as typeof TINY_SPEC & { components: { schemas: unknown } };
    const spec = JSON.stringify({
      ...whole,
      components: { ...whole.components, schemas: { Book: { $ref: './parts/book.json' } } },
    });
    const book = JSON.stringify(TINY_SPEC.components.schemas.Book);
    const { write, inox: run } = aRepository({
      'api/openapi.json': spec,
      'api/parts/book.json': book,
      'stainless.yml': TINY_CONFIG,
    });
    write('api/parts/book.json', book.replace('"string","enum"', '"string","nullable":true,"enum"'));
    const { stdout, stderr } = run(
      'diff',
      'main:api/openapi.json',
      'api/openapi.json',
      '-c',
      'stainless.yml',
      '--no-cache',
    );
    expect(stdout, stderr).toContain('surface/type-widened');
  });

  it('that is broken is called by its name', () => {
    const { write, inox: run } = aRepository({
      'openapi.json': SPEC.replace('"title": {', '"title": ['),
      'stainless.yml': TINY_CONFIG,
    });
    write('openapi.json', SPEC);
    const { status, stderr } = run('diff', 'main:openapi.json', 'openapi.json', '-c', 'stainless.yml');
    expect(status).toBe(2);
    expect(stderr).toMatch(/main:openapi\.json:\d+:\d+/);
    expect(stderr).not.toContain(tmpdir());
  });

  it('gives the folder of an SDK', () => {
    const { git, write, inox: run } = aRepository({ 'openapi.json': SPEC, 'stainless.yml': TINY_CONFIG });
    expect(run('generate', '--no-cache').status).toBe(0);
    git('add', '.');
    git('commit', '-q', '-m', 'two');
    write('openapi.json', SPEC.replaceAll('"paper"', '"print"'));
    const { stdout } = run(
      'diff',
      'HEAD:sdk',
      'openapi.json',
      '-c',
      'stainless.yml',
      '--old-spec',
      'HEAD:openapi.json',
      '--no-cache',
    );
    expect(stdout).toContain('surface/retyped');
    expect(stdout).toMatch(/because of schema Book, HEAD:openapi\.json:\d+:\d+ → openapi\.json:\d+:\d+/);
  });

  it.each([
    [
      'nowhere:openapi.json',
      'git knows no revision nowhere here; a shallow clone gets it with `git fetch --depth 1 origin nowhere`',
    ],
    ['main:other.json', 'git has no other.json at main'],
    ['main:../../openapi.json', 'git has no'],
    ['other.json', 'is no file, no folder, no revision:path and no package@version'],
  ])('that is not there is wrong input: %s', (side, why) => {
    const { inox: run } = aRepository({ 'openapi.json': SPEC, 'stainless.yml': TINY_CONFIG });
    const { status, stderr } = run('diff', side, 'openapi.json', '-c', 'stainless.yml');
    expect(status).toBe(2);
    expect(stderr).toContain(why);
  });
});

it('needs a repository for a revision, and git', { timeout: 60_000 }, () => {
  const folder = aFolder();
  const words = ['diff', 'main:openapi.json', 'main:openapi.json', '-c', 'stainless.yml'];
  const outside = inox.run(words, folder);
  expect(outside.status).toBe(2);
  expect(outside.stderr).toContain('main:openapi.json is a revision, and this folder is in no git repository.');
  const without = inox.run(words, folder, { PATH: folder });
  expect(without.status).toBe(2);
  expect(without.stderr).toContain('git is needed for a revision, and is not installed.');
});

describe('a package', { timeout: 60_000 }, () => {
  /** The folder of a stand-in for npm that packs what lies in a folder of that name. */
  function aRegistry(): { readonly bin: string; publish(name: string, files: Readonly<Record<string, string>>): void } {
    const bin = aFolder();
    const script = `#!/bin/sh
for last; do :; done
[ -d "${bin}/packages/$last" ] || exit 1
while [ "$1" != "--pack-destination" ]; do shift; done
tar -czf "$2/made.tgz" -C "${bin}/packages/$last" package
`;
    writeFileSync(join(bin, 'npm'), script);
    chmodSync(join(bin, 'npm'), 0o755);
    const publish = (name: string, files: Readonly<Record<string, string>>): void => {
      for (const [path, text] of Object.entries(files)) {
        const file = join(bin, 'packages', name, 'package', path);
        mkdirSync(join(file, '..'), { recursive: true });
        writeFileSync(file, text);
      }
    };
    return { bin, publish };
  }

  it('is read as it was published, and none of it is run', () => {
    const { bin, publish } = aRegistry();
    const books = 'export interface Book { id: string; kind: string }\n';
    const facts = (version: string): string =>
      JSON.stringify({ name: 'books', version, repository: 'github:books/books-node', scripts: { prepare: 'exit 1' } });
    publish('books@1.4.2', { 'package.json': facts('1.4.2'), 'src/resources/books.ts': books });
    publish('books@1.5.0', {
      'package.json': facts('1.5.0'),
      'src/resources/books.ts': books.replace('; kind: string', ''),
    });
    const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
    const run = (...words: readonly string[]) => inox.run(['diff', ...words], aFolder(), { PATH: path });
    const { stdout, status } = run('books@1.4.2', 'books@1.5.0', '--fail-on', 'breaking');
    expect(status).toBe(1);
    expect(stdout).toContain('`Book.kind` field removed: `kind: string`  src/resources/books.ts:1');
    expect(stdout).toContain('next     2.0.0 (major)');
    const { stdout: section } = run('books@1.4.2', 'books@1.5.0', '--changelog', '--today', '2026-01-02');
    expect(section).toContain('## 1.5.0 (2026-01-02)');
    expect(section).toContain('blob/v1.4.2/src/resources/books.ts#L1');
    const missing = run('books@9.9.9', 'books@1.5.0');
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('npm could not fetch books@9.9.9');
  });

  it.each([
    [
      'npm error code ETARGET\nnpm error notarget No matching version found for books@9.\n',
      'npm could not fetch books@9.0.0: No matching version found for books@9.',
    ],
    [
      'npm error code ECONNREFUSED\nnpm error syscall connect\nnpm error errno ECONNREFUSED\nnpm error FetchError: request to http://r.example/books failed, reason: connect ECONNREFUSED\n',
      'npm could not fetch books@9.0.0: FetchError: request to http://r.example/books failed, reason: connect ECONNREFUSED',
    ],
    ['', 'npm could not fetch books@9.0.0'],
  ])('that npm cannot fetch is told in its words', (stderr, why) => {
    const bin = aFolder();
    writeFileSync(join(bin, 'said'), stderr);
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\ncat "${bin}/said" >&2\nexit 1\n`);
    chmodSync(join(bin, 'npm'), 0o755);
    const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
    const { status, stderr: said } = inox.run(['diff', 'books@9.0.0', 'books@9.0.0'], bin, { PATH: path });
    expect(status).toBe(2);
    expect(said).toContain(why);
    expect(inox.run(['diff', 'books@9.0.0', 'books@9.0.0'], bin, { PATH: '/nowhere' }).stderr).toContain(
      'npm is needed to fetch books@9.0.0, and is not installed.',
    );
  });

  it('with links leads nowhere', () => {
    const { bin, publish } = aRegistry();
    publish('books@1.0.0', { 'package.json': '{}', 'src/resources/books.ts': 'export interface Book {}\n' });
    const secret = join(aFolder(), 'secret.ts');
    writeFileSync(secret, 'export interface Secret { id: string }\n');
    const folder = join(bin, 'packages/books@2.0.0');
    publish('books@2.0.0', { 'package.json': '{}', 'src/resources/books.ts': 'export interface Book {}\n' });
    spawnSync('ln', ['-s', secret, join(folder, 'package/src/resources/secret.ts')]);
    const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
    const { stdout } = inox.run(['diff', 'books@1.0.0', 'books@2.0.0'], aFolder(), { PATH: path });
    expect(stdout).toContain('nothing that users see changed');
    rmSync(secret);
  });
});

describe('the command line of inox diff', () => {
  it.each([
    [['a', 'b', '--today', 'tomorrow'], 'A day is written as 2026-12-31.'],
    [['a', 'b', '--format', 'xml'], 'Allowed choices are text, json, markdown'],
    [['a', 'b', '--ignore', 'surface/feild-added'], 'Did you mean `surface/field-added`?'],
    [['a'], "missing required argument 'new'"],
  ])('refuses %j', (words, why) => {
    const { status, stderr } = inox.run(['diff', ...words], aFolder());
    expect(status).toBe(2);
    expect(stderr).toContain(why);
  });

  it('takes the day from the clock when nobody says it', () => {
    const root = aFolder();
    writeFileSync(join(root, 'openapi.json'), SPEC);
    const policy = 'inox:\n  policy:\n    approvals:\n      - { code: docs/changed, reason: why, until: 2000-01-01 }\n';
    writeFileSync(join(root, 'stainless.yml'), `${TINY_CONFIG}${policy}`);
    writeFileSync(
      join(root, 'next.json'),
      readFileSync(join(root, 'openapi.json'), 'utf8').replace('ID of the book', 'Its ID'),
    );
    const words = ['diff', 'openapi.json', 'next.json', '-c', 'stainless.yml', '--no-cache'];
    expect(inox.run(words, root).stderr).toContain('Policy/ExpiredApproval');
    expect(inox.run([...words, '--today', '1999-12-31'], root).stderr).not.toContain('Policy/ExpiredApproval');
  });
});
