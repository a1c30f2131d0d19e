// What inox wrote last into a folder, text by text: the common ancestor when a person has edited since.
//
// Kept compressed beside the manifest, whose hashes say whether a text here can be trusted. A lost or broken
// base costs nothing but the merge: edits are refused then, as they always were.

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { isJsonObject, type Json } from '../model/json.ts';
import { compareText, type OutputTree } from '../model/output.ts';
import type { Folder } from './disk.ts';
import { OWN_FOLDER } from './paths.ts';

export const BASE_PATH = `${OWN_FOLDER}/base.br`;
const LARGEST = 512 * 1024 * 1024;

/** Path to the text that was last written there; empty when nothing is known. */
export function readBase(folder: Folder): ReadonlyMap<string, string> {
  const text = readText(folder);
  if (text === undefined) return new Map();
  try {
    // JSON.parse of a string gives JSON and nothing else.
    const root = JSON.parse(text) as Json;
    const entries = isJsonObject(root) ? Object.entries(root) : [];
    return new Map(entries.flatMap(([path, one]) => (typeof one === 'string' ? [[path, one] as const] : [])));
  } catch {
    return new Map();
  }
}

/** Replaces the base of a folder that has just been written. Never fails: the next edit is then refused, not lost. */
export function saveBase(folder: Folder, tree: OutputTree): void {
  const files = [...tree.files].sort((a, b) => compareText(a.path, b.path));
  const text = `{${files.map((file) => `${JSON.stringify(file.path)}:${JSON.stringify(file.text)}`).join(',\n')}}`;
  const fresh = folder.absolute(`${BASE_PATH}.new`);
  try {
    folder.guard(BASE_PATH);
    mkdirSync(folder.absolute(OWN_FOLDER), { recursive: true });
    rmSync(fresh, { force: true });
    if (readText(folder) === text) return;
    const bytes = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
    writeFileSync(fresh, bytes, { flag: 'wx' });
    renameSync(fresh, folder.absolute(BASE_PATH));
  } catch {
    // Without a base the next run refuses what it cannot merge.
  }
}

function readText(folder: Folder): string | undefined {
  try {
    const found = folder.read(BASE_PATH);
    if (found.kind !== 'file') return undefined;
    return brotliDecompressSync(found.bytes, { maxOutputLength: LARGEST }).toString('utf8');
  } catch {
    return undefined;
  }
}
