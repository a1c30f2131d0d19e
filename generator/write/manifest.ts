// The list of files that inox wrote into an output folder, with the hash of each: what it owns there.
//
// The list is committed with the output, so it holds no time, no host and no absolute path. It is also
// untrusted: whoever can edit the output can edit it, so every path is judged again on reading.

import { isJsonObject, type Json } from '../model/json.ts';
import { compareText, type OutputTree } from '../model/output.ts';
import { hashOf, type Folder } from './disk.ts';
import { OWN_FOLDER, whyUnsafe } from './paths.ts';

export const MANIFEST_PATH = `${OWN_FOLDER}/manifest.json`;

export interface Manifest {
  /** Relative path to the SHA-256 of the bytes written. */
  readonly files: ReadonlyMap<string, string>;
}

/** The manifest's text for a tree. */
export function printManifest(tree: OutputTree, generator: string): string {
  const files = [...tree.files].sort((a, b) => compareText(a.path, b.path));
  const lines = files.map((file) => `    ${JSON.stringify(file.path)}: "${hashOf(file.text)}"`);
  const list = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "generator": ${JSON.stringify(generator)},\n  "files": ${list}\n}\n`;
}

/**
 * Reads the folder's manifest.
 * @returns the manifest and its text, an empty one when there is none, or a sentence saying what is wrong with it
 * @throws SymlinkError when it is reached through a symlink
 */
export function readManifest(folder: Folder): { readonly manifest: Manifest; readonly text?: string } | string {
  const found = folder.read(MANIFEST_PATH);
  if (found.kind === 'nothing') return { manifest: { files: new Map() } };
  if (found.kind !== 'file') return 'it is not a file';
  const text = found.bytes.toString('utf8');
  const manifest = parseManifest(text);
  return typeof manifest === 'string' ? manifest : { manifest, text };
}

function parseManifest(text: string): Manifest | string {
  let root: Json;
  try {
    // JSON.parse of a string gives JSON and nothing else.
    root = JSON.parse(text) as Json;
  } catch {
    return 'it is not JSON';
  }
  if (!isJsonObject(root) || !isJsonObject(root['files'])) return 'it has no "files" object';
  const files = new Map<string, string>();
  for (const [path, hash] of Object.entries(root['files'])) {
    const reason = whyUnsafe(path);
    if (reason !== undefined) return `it lists ${JSON.stringify(path)}, and ${reason}`;
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return `the hash of ${path} is not a SHA-256`;
    files.set(path, hash);
  }
  return { files };
}
