// Loads documents from a folder made for the test.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { loadSpec } from '../../../../generator/load/spec.ts';
import type { Diagnostic } from '../../../../generator/model/diagnostic.ts';
import type { SpecDocument } from '../../../../generator/model/document.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed after the tests of the file. */
export function aFolder(files: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'inox-load-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(folder, name), isText ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

export interface Loaded {
  readonly document: SpecDocument | undefined;
  readonly said: readonly Diagnostic[];
  /** `error Code line:column`, in the order they were said. */
  readonly summary: readonly string[];
}

/** Loads one file of a folder. */
export async function load(
  folder: string,
  name = 'openapi.json',
  allowedHosts: readonly string[] = [],
): Promise<Loaded> {
  const said: Diagnostic[] = [];
  const document = await loadSpec(join(folder, name), { allowedHosts }, (found) => said.push(found));
  const summary = said.map(
    ({ severity, code, position }) => `${severity} ${code} ${position?.line ?? '?'}:${position?.column ?? '?'}`,
  );
  return { document, said, summary };
}

/** Loads one text as the only file of a folder. */
export async function loadText(text: string | Uint8Array, name = 'openapi.json'): Promise<Loaded> {
  return load(aFolder({ [name]: text }), name);
}

/** A small valid document with these schemas. */
export function aSpec(schemas: Readonly<Record<string, unknown>> = {}, more: Readonly<Record<string, unknown>> = {}) {
  return { openapi: '3.0.1', info: { title: 'Books', version: '1' }, paths: {}, components: { schemas }, ...more };
}
