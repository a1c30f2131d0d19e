// One folder under `cases/` is one behaviour: a small document, a configuration, and what comes of them.
//
// `expected/` holds only the files that a case is about; `diagnostics.txt` what a person reads instead.
// `npm run cases:update` writes what comes out now: read its diff as you would read code.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { BuildWish } from '../generator/model/build.ts';
import { memoryMemo } from '../generator/model/memo.ts';
import { runPipeline, type Ran } from './support/run-pipeline.ts';

const CASES = join(import.meta.dirname, 'cases');
const UPDATES = process.env['INOX_UPDATE_CASES'] === '1';

/** Runtime files are the same in most cases: formatted once, remembered for all of them. */
const memo = memoryMemo();

const names = readdirSync(CASES).sort();

describe('case', () => {
  test.each(names)('%s', async (name) => {
    const folder = join(CASES, name);
    const ran = await runPipeline(join(folder, 'spec.yml'), join(folder, 'stainless.yml'), {
      memo,
      wish: wishOf(folder),
    });
    const expected = expectedFiles(folder);
    const said = readable(ran, folder);

    if (UPDATES) update(folder, ran, said);
    else if (existsSync(join(folder, 'diagnostics.txt'))) expect(said).toBe(read(join(folder, 'diagnostics.txt')));
    else expect(said).toBe('');
    for (const path of expected) {
      expect(ran.files.get(path) ?? `${path} is not generated`, path).toBe(read(join(folder, 'expected', path)));
    }
    expect(expected.length > 0 || said !== '', 'a case is about files or about diagnostics').toBe(true);
  });

  test('folders say one thing in small documents', () => {
    const specs = names.map((name) => join(CASES, name, 'spec.yml')).filter((path) => existsSync(path));
    expect(specs.filter((path) => read(path).split('\n').length > 41)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

/** `audience.yml`, where a case is about what some may not see. */
function wishOf(folder: string): BuildWish {
  const file = join(folder, 'audience.yml');
  return existsSync(file) ? parse(read(file)) : {};
}

function expectedFiles(folder: string): readonly string[] {
  const root = join(folder, 'expected');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** The findings as the command line shows them; paths from the folder of the case. */
function readable(ran: Ran, folder: string): string {
  return ran.said.replaceAll(`${folder}/`, '');
}

function update(folder: string, ran: Ran, said: string): void {
  for (const path of expectedFiles(folder)) {
    writeFileSync(join(folder, 'expected', path), ran.files.get(path) ?? `${path} is not generated`);
  }
  if (said !== '' || existsSync(join(folder, 'diagnostics.txt'))) writeFileSync(join(folder, 'diagnostics.txt'), said);
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
