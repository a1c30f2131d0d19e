import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import type { OutputTree } from '../../../generator/model/output.ts';
import { compareTree, hashOfUntouchedOutput, writeTree, type Comparison } from '../../../generator/write/index.ts';

let folder: string;
let output: string;
let found: Diagnostic[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inox-write-'));
  output = join(folder, 'sdk');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function treeOf(files: Readonly<Record<string, string>>): OutputTree {
  return { files: Object.entries(files).map(([path, text]) => ({ path, text, syntax: 'none' })) };
}

async function write(
  files: Readonly<Record<string, string>>,
  options: { force?: boolean; inputs?: string[]; to?: string } = {},
): Promise<Comparison | undefined> {
  found = [];
  const { force = false, inputs = [], to = output } = options;
  return writeTree({ output: to, tree: treeOf(files), generator: 'inox 0', inputs, force }, (diagnostic) =>
    found.push(diagnostic),
  );
}

function codes(): readonly string[] {
  return found.map((diagnostic) => diagnostic.code);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(output, path)), { recursive: true });
  writeFileSync(join(output, path), text);
}

function read(path: string): string {
  return readFileSync(join(output, path), 'utf8');
}

describe('writeTree', () => {
  it('writes a new folder and says what it did', async () => {
    const written = await write({ 'src/a.ts': 'a\n', 'b.md': 'b\n' });
    expect(written?.changes).toEqual({ added: ['src/a.ts', 'b.md'], changed: [], removed: [], same: [] });
    expect(read('src/a.ts')).toBe('a\n');
    expect(readdirSync(join(output, '.inox'))).toEqual(['base.br', 'manifest.json']);
  });

  it('keeps no time, host or absolute path in the manifest', async () => {
    await write({ 'b.md': 'b\n', 'src/a.ts': 'a\n' });
    const text = read('.inox/manifest.json');
    expect(text).toBe(
      '{\n  "generator": "inox 0",\n  "files": {\n' +
        '    "b.md": "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f",\n' +
        '    "src/a.ts": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7"\n  }\n}\n',
    );
  });

  it('does not touch files whose bytes are as wanted', async () => {
    await write({ 'a.ts': 'a', 'b.ts': 'b' });
    utimesSync(join(output, 'a.ts'), 1, 1);
    utimesSync(join(output, '.inox/manifest.json'), 1, 1);
    const again = await write({ 'a.ts': 'a', 'b.ts': 'b' });
    expect(again?.changes.same).toEqual(['a.ts', 'b.ts']);
    expect(statSync(join(output, 'a.ts')).mtimeMs).toBe(1000);
    expect(statSync(join(output, '.inox/manifest.json')).mtimeMs).toBe(1000);
  });

  it('deletes what it wrote and no longer wants, with the folders that become empty', async () => {
    await write({ 'src/old/a.ts': 'a', 'src/b.ts': 'b' });
    const written = await write({ 'src/b.ts': 'b' });
    expect(written?.changes.removed).toEqual(['src/old/a.ts']);
    expect(existsSync(join(output, 'src/old'))).toBe(false);
  });

  it('never touches files it did not write', async () => {
    put('src/lib/mine.ts', 'mine');
    put('examples/demo.ts', 'demo');
    await write({ 'src/a.ts': 'a' });
    await write({ 'src/c.ts': 'c' });
    expect(read('src/lib/mine.ts')).toBe('mine');
    expect(read('examples/demo.ts')).toBe('demo');
  });

  it('refuses to overwrite a file it did not write, unless forced', async () => {
    put('README.md', 'my readme');
    expect(await write({ 'README.md': 'ours', 'a.ts': 'a' })).toBeUndefined();
    expect(codes()).toEqual(['Output/NotGenerated']);
    expect(read('README.md')).toBe('my readme');
    expect(existsSync(join(output, 'a.ts'))).toBe(false);
    await write({ 'README.md': 'ours', 'a.ts': 'a' }, { force: true });
    expect(read('README.md')).toBe('ours');
  });

  it('adopts an existing file that already has the wanted bytes', async () => {
    put('README.md', 'ours');
    expect((await write({ 'README.md': 'ours' }))?.changes.same).toEqual(['README.md']);
    expect(read('.inox/manifest.json')).toContain('README.md');
  });

  it('refuses to overwrite a generated file that was edited by hand, unless forced', async () => {
    await write({ 'a.ts': 'one', 'b.ts': 'one' });
    put('a.ts', 'edited');
    expect(await write({ 'a.ts': 'two', 'b.ts': 'two' })).toBeUndefined();
    expect(codes()).toEqual(['Output/EditedByHand']);
    expect(found[0]?.message).toContain('a.ts');
    expect(read('b.ts')).toBe('one');
    await write({ 'a.ts': 'two', 'b.ts': 'two' }, { force: true });
    expect(read('a.ts')).toBe('two');
  });

  it('writes back a generated file that was deleted by hand', async () => {
    await write({ 'a.ts': 'one' });
    rmSync(join(output, 'a.ts'));
    expect((await write({ 'a.ts': 'one' }))?.changes.added).toEqual(['a.ts']);
  });

  it('keeps an edited file that is no longer generated, and says so', async () => {
    await write({ 'a.ts': 'one', 'b.ts': 'one' });
    put('a.ts', 'edited');
    await write({ 'b.ts': 'one' });
    expect(codes()).toEqual(['Output/OrphanKept']);
    expect(read('a.ts')).toBe('edited');
  });

  it('replaces a file by a folder of the same name and back', async () => {
    await write({ 'src/a': 'file' });
    await write({ 'src/a/b.ts': 'b' });
    expect(read('src/a/b.ts')).toBe('b');
    await write({ 'src/a/b.ts': 'b' });
  });

  it('takes a checkout with Windows line ends for unedited', async () => {
    await write({ 'a.ts': 'one\ntwo\n' });
    put('a.ts', 'one\r\ntwo\r\n');
    const written = await write({ 'a.ts': 'one\ntwo\n' });
    expect(written?.lineEnds).toEqual(['a.ts']);
    expect(read('a.ts')).toBe('one\ntwo\n');
  });

  it('writes executables as such and keeps the mode a file already has', async () => {
    const tree: OutputTree = {
      files: [{ path: 'scripts/run', text: '#!/bin/sh\n', syntax: 'none', executable: true }],
    };
    await writeTree({ output, tree, generator: 'inox 0', inputs: [], force: false }, () => undefined);
    expect(statSync(join(output, 'scripts/run')).mode & 0o111).toBe(0o111);
    await write({ 'scripts/run': '#!/bin/sh\n', 'a.ts': 'a' });
    chmodSync(join(output, 'a.ts'), 0o600);
    await write({ 'a.ts': 'b' });
    expect(statSync(join(output, 'a.ts')).mode & 0o777).toBe(0o600);
  });
});

describe('writeTree refuses', () => {
  it.each([
    ['../outside.ts', 'a parent folder'],
    ['/etc/x', 'an absolute path'],
    ['a/../../b.ts', 'a way out in the middle'],
    ['.inox/manifest.json', 'its own folder'],
    ['.git/hooks/pre-commit', 'a git directory'],
    ['src/con.ts', 'a Windows device'],
    ['src/a:b.ts', 'a colon'],
    ['src/a\u0000.ts', 'a NUL'],
    ['src/trailing.', 'a trailing dot'],
  ])('%s: %s', async (path) => {
    expect(await write({ [path]: 'x', 'ok.ts': 'ok' })).toBeUndefined();
    expect(codes()).toEqual(['Output/UnsafePath']);
    expect(existsSync(output)).toBe(false);
  });

  it('two files that differ in case only', async () => {
    expect(await write({ 'src/A.ts': 'x', 'src/a.ts': 'y' })).toBeUndefined();
    expect(codes()).toEqual(['Output/CaseClash']);
  });

  it('a symlinked file and a symlinked folder, without following either', async () => {
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'a.ts'), 'outside');
    mkdirSync(output);
    symlinkSync(join(outside, 'a.ts'), join(output, 'a.ts'));
    expect(await write({ 'a.ts': 'x' }, { force: true })).toBeUndefined();
    symlinkSync(outside, join(output, 'src'));
    expect(await write({ 'src/a.ts': 'x' }, { force: true })).toBeUndefined();
    expect(codes()).toEqual(['Output/Symlink']);
    expect(readFileSync(join(outside, 'a.ts'), 'utf8')).toBe('outside');
    expect(lstatSync(join(output, 'a.ts')).isSymbolicLink()).toBe(true);
  });

  it('a symlink in place of its own folder', async () => {
    mkdirSync(output);
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(output, '.inox'));
    expect(await write({ 'a.ts': 'x' })).toBeUndefined();
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('a manifest that lists a file outside the folder', async () => {
    writeFileSync(join(folder, 'victim.txt'), 'x');
    put('.inox/manifest.json', JSON.stringify({ files: { '../victim.txt': 'a'.repeat(64) } }));
    expect(await write({ 'a.ts': 'x' })).toBeUndefined();
    expect(codes()).toEqual(['Output/BrokenManifest']);
    expect(existsSync(join(folder, 'victim.txt'))).toBe(true);
  });

  it('a folder that contains an input, the current folder, or somebody else’s repository', async () => {
    expect(await write({ 'a.ts': 'x' }, { inputs: [join(output, 'stainless.yml')] })).toBeUndefined();
    expect(codes()).toEqual(['Output/DangerousFolder']);
    expect(await write({ 'a.ts': 'x' }, { to: dirname(process.cwd()) })).toBeUndefined();
    expect(await write({ 'a.ts': 'x' }, { to: '/' })).toBeUndefined();
    mkdirSync(join(output, '.git'), { recursive: true });
    expect(await write({ 'a.ts': 'x' })).toBeUndefined();
    expect(codes()).toEqual(['Output/DangerousFolder']);
    expect(await write({ 'a.ts': 'x' }, { force: true })).toBeDefined();
    expect(await write({ 'a.ts': 'y' })).toBeDefined();
  });

  it.each(['/etc/sdk', '/usr', '/dev/full', join(process.cwd(), '.git/sdk')])('the system folder %s', async (to) => {
    expect(await write({ 'a.ts': 'x' }, { to, force: true })).toBeUndefined();
    expect(codes()).toEqual(['Output/DangerousFolder']);
    expect(existsSync(join(to, 'a.ts'))).toBe(false);
  });

  it('a file, and a folder below a file, also to compare with', async () => {
    put('README.md', 'mine');
    const to = join(output, 'README.md');
    expect(await write({ 'a.ts': 'x' }, { to })).toBeUndefined();
    expect(found[0]?.message).toBe(`Refusing to write into ${to}: it is a file.`);
    expect(await write({ 'a.ts': 'x' }, { to: join(to, 'sdk') })).toBeUndefined();
    expect(found[0]?.message).toBe(`Refusing to write into ${join(to, 'sdk')}: ${to} is a file.`);
    const request = { output: to, tree: treeOf({ 'a.ts': 'x' }), generator: 'inox 0', inputs: [] };
    expect(compareTree(request, (diagnostic) => found.push(diagnostic))).toBeUndefined();
    expect(codes()).toEqual(['Output/DangerousFolder', 'Output/DangerousFolder']);
  });

  it('and leaves no empty folder behind', async () => {
    put('x/README.md', 'mine');
    await write({ 'README.md': 'ours' }, { to: join(output, 'x') });
    expect(codes()).toEqual(['Output/NotGenerated']);
    expect(readdirSync(join(output, 'x'))).toEqual(['README.md']);
  });
});

describe('compareTree', () => {
  it('finds nothing to do after writeTree, and touches nothing', async () => {
    await write({ 'a.ts': 'a' });
    const request = { output, tree: treeOf({ 'a.ts': 'a' }), generator: 'inox 0', inputs: [] };
    const comparison = compareTree(request, (diagnostic) => found.push(diagnostic));
    expect(comparison?.changes).toEqual({ added: [], changed: [], removed: [], same: ['a.ts'] });
    expect(comparison?.manifest.stale).toBe(false);
    expect(found).toEqual([]);
  });

  it('does not create the folder it looks for', () => {
    const request = { output, tree: treeOf({ 'a.ts': 'a' }), generator: 'inox 0', inputs: [] };
    expect(compareTree(request, () => undefined)?.changes.added).toEqual(['a.ts']);
    expect(existsSync(output)).toBe(false);
  });
});

describe('hashOfUntouchedOutput', () => {
  it('is known after a write and lost after any edit or deletion', async () => {
    await write({ 'a.ts': 'a', 'b.ts': 'b' });
    expect(hashOfUntouchedOutput(output)).toMatch(/^[0-9a-f]{64}$/);
    put('a.ts', 'edited');
    expect(hashOfUntouchedOutput(output)).toBeUndefined();
    await write({ 'b.ts': 'b' }, { force: true });
    rmSync(join(output, 'b.ts'));
    expect(hashOfUntouchedOutput(output)).toBeUndefined();
    expect(hashOfUntouchedOutput(join(folder, 'nowhere'))).toBeUndefined();
  });
});
