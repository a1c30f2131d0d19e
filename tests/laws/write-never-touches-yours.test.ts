// Files of a person in the output folder survive everything that `generate` does, byte for byte and unread.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleInox, type Program } from '../support/inox.ts';
import { put, readFolder, writeInputs } from '../support/inputs.ts';
import { TINY_CONFIG } from '../support/tiny-api.ts';

const YOURS: Readonly<Record<string, string>> = {
  'src/lib/mine.ts': 'export const mine = 1\r\n',
  'src/resources/notes.txt': 'between generated files',
  'examples/try.ts': '#!/usr/bin/env node\n',
  '.env': 'KEY=1',
};

let program: Program;
beforeAll(async () => {
  program = await bundleInox();
});
afterAll(() => program.remove());

describe('generate', { timeout: 60_000 }, () => {
  test('leaves files alone that it did not write, also when its own go', () => {
    const { folder, config } = writeInputs();
    const sdk = join(folder, 'sdk');
    for (const [path, text] of Object.entries(YOURS)) put(join(sdk, path), text);
    const times = (): readonly number[] => Object.keys(YOURS).map((path) => statSync(join(sdk, path)).mtimeMs);
    const before = times();

    expect(program.run(['generate'], folder).status).toBe(0);
    expect(existsSync(join(sdk, 'src/resources/books.ts'))).toBe(true);
    put(config, TINY_CONFIG.replace('  books:\n', '  volumes:\n'));
    expect(program.run(['generate'], folder).status).toBe(0);
    expect(existsSync(join(sdk, 'src/resources/books.ts'))).toBe(false);
    expect(existsSync(join(sdk, 'src/resources/volumes.ts'))).toBe(true);

    const files = readFolder(sdk);
    for (const [path, text] of Object.entries(YOURS)) expect(files.get(path), path).toBe(text);
    expect(times()).toEqual(before);
  });

  test('stops at a file of yours in its way, and changes nothing at all', () => {
    const { folder } = writeInputs();
    put(join(folder, 'sdk/src/client.ts'), 'mine');
    const before = readFolder(folder);
    const ended = program.run(['generate', '--no-cache'], folder);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('Output/NotGenerated');
    expect(readFolder(folder)).toEqual(before);
  });
});
