// `generate` and `check` are one pipeline: what the first wrote, the second agrees with, and nothing else.

import { appendFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundleInox, type Program } from '../support/inox.ts';
import { readFolder, writeInputs, type Inputs } from '../support/inputs.ts';

let program: Program;
let inputs: Inputs;

beforeAll(async () => {
  program = await bundleInox();
});
afterAll(() => program.remove());

beforeEach(() => {
  inputs = writeInputs();
  expect(program.run(['generate'], inputs.folder).status).toBe(0);
});

const check = (...options: readonly string[]): number | null =>
  program.run(['check', ...options], inputs.folder).status;

describe('after generate', { timeout: 60_000 }, () => {
  test('check is clean, from memory and from scratch, and writes nothing', () => {
    const before = readFolder(join(inputs.folder, 'sdk'));
    expect([check(), check('--no-cache')]).toEqual([0, 0]);
    expect(readFolder(join(inputs.folder, 'sdk'))).toEqual(before);
  });

  test('generate writes nothing again', () => {
    const file = join(inputs.folder, 'sdk/src/client.ts');
    const before = statSync(file).mtimeMs;
    expect(program.run(['generate', '--no-cache'], inputs.folder).stdout).toContain('0 files written');
    expect(statSync(file).mtimeMs).toBe(before);
  });

  test('check sees a changed file, a missing file and a changed input', () => {
    const file = join(inputs.folder, 'sdk/src/resources/books.ts');
    appendFileSync(file, '// mine\n');
    expect(check()).toBe(1);
    rmSync(file);
    expect(check()).toBe(1);
    expect(program.run(['generate'], inputs.folder).status).toBe(0);
    expect(check()).toBe(0);
    appendFileSync(inputs.config, '  shelves: {}\n');
    expect(check()).toBe(1);
  });
});
