// Inputs as files in a folder of a test's own, which is gone when the test file is.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { TINY_CONFIG, TINY_SPEC } from './tiny-api.ts';

export interface Inputs {
  readonly folder: string;
  readonly spec: string;
  readonly config: string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with `openapi.json` and `stainless.yml`; those of the tiny API unless others are given. */
export function writeInputs(spec: unknown = TINY_SPEC, config: string = TINY_CONFIG): Inputs {
  const folder = mkdtempSync(join(tmpdir(), 'inox-inputs-'));
  folders.push(folder);
  const inputs = { folder, spec: join(folder, 'openapi.json'), config: join(folder, 'stainless.yml') };
  writeFileSync(inputs.spec, JSON.stringify(spec, null, 2));
  writeFileSync(inputs.config, config);
  return inputs;
}

/** Writes a file of a person, with the folders it needs. */
export function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Every file under a folder by its path from there. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]));
}
