// One `.inox/cache` for several at a time: other editions of inox, and runs at the same moment. Each still writes what
// it would write alone. The other editions are three with INOX_TEST_ALL=1.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleInox, type Program } from '../support/inox.ts';
import { readFolder, writeInputs } from '../support/inputs.ts';
import { TINY_CONFIG, TINY_SPEC } from '../support/tiny-api.ts';

const ROOT = join(import.meta.dirname, '../..');
const TIMEOUT = 240_000;
const EVERYTHING = process.env['INOX_TEST_ALL'] === '1';

let program: Program;
let packages: string;
beforeAll(async () => {
  program = await bundleInox();
  packages = mkdtempSync(join(tmpdir(), 'inox-editions-'));
});
afterAll(() => {
  program.remove();
  rmSync(packages, { recursive: true, force: true });
});

/** inox as a package of its own, in which one file says something else. */
function editionWith(name: string, file: string, [from, to]: readonly [RegExp, string]): string {
  const home = join(packages, name);
  mkdirSync(join(home, 'dist/bundle'), { recursive: true });
  cpSync(program.path, join(home, 'dist/bundle/main.mjs'));
  cpSync(join(ROOT, 'templates'), join(home, 'templates'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(home, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
  const before = readFileSync(join(home, file), 'utf8');
  expect(before).toMatch(from);
  writeFileSync(join(home, file), before.replace(from, to));
  return join(home, 'dist/bundle/main.mjs');
}

async function run(path: string, args: readonly string[], cwd: string): Promise<number> {
  const child = spawn(process.execPath, [path, ...args], { cwd, stdio: 'ignore' });
  await once(child, 'exit');
  return child.exitCode ?? -1;
}

describe('another edition of inox', { timeout: TIMEOUT }, () => {
  const editions = [
    { name: 'version', file: 'package.json', change: [/"version": "[^"]+"/, '"version": "9.9.9"'] as const },
    { name: 'template', file: 'templates/typescript/text/gitignore', change: [/$/, '\n*.orig\n'] as const },
    { name: 'formatter', file: 'dist/bundle/main.mjs', change: [/printWidth: 110/, 'printWidth: 60'] as const },
  ];
  test.each(EVERYTHING ? editions : editions.slice(-1))(
    'with another $name sees drift, and writes what it writes without the cache',
    async ({ name, file, change }) => {
      const [first, second] = [
        editionWith(`${name}-1`, 'package.json', [/$/, '']),
        editionWith(`${name}-2`, file, change),
      ];
      const { folder } = writeInputs();
      expect(await run(first, ['generate'], folder)).toBe(0);
      expect(await run(first, ['check'], folder)).toBe(0);
      expect(await run(second, ['check'], folder)).toBe(1);
      expect(await run(second, ['generate'], folder)).toBe(0);
      expect(await run(second, ['generate', '--no-cache', '--output', 'alone'], folder)).toBe(0);
      expect(readFolder(join(folder, 'sdk'))).toEqual(readFolder(join(folder, 'alone')));
      expect(await run(first, ['check'], folder)).toBe(1);
    },
  );
});

describe('runs at the same moment', { timeout: TIMEOUT }, () => {
  test('write what each writes alone, and leave a cache that the next ones can use', async () => {
    const { folder } = writeInputs();
    writeFileSync(join(folder, 'other.json'), JSON.stringify(TINY_SPEC).replaceAll('newest', 'oldest'));
    writeFileSync(join(folder, 'other.yml'), TINY_CONFIG.replace('books-sdk', 'other-sdk'));
    const wishes = [
      ['--output', 'a'],
      ['--output', 'b', '--spec', 'other.json'],
      ['--output', 'c', '--config', 'other.yml'],
      ['--output', 'd', '--spec', 'other.json', '--config', 'other.yml'],
    ];
    const all = (...args: readonly string[]): Promise<readonly number[]> =>
      Promise.all(wishes.map((wish) => run(program.path, [...args, ...wish], folder)));
    expect(await all('generate')).toEqual([0, 0, 0, 0]);
    expect(await all('check')).toEqual([0, 0, 0, 0]);
    expect(await all('check', '--no-cache')).toEqual([0, 0, 0, 0]);
  });
});
