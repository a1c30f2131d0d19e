// The record of origins beside the manifest: which parts of the inputs each file showed when it was written.
//
// Only ever a hint for naming causes: it is never compared, a lost or broken one costs nothing but the names,
// and a folder where it cannot be written (a symlink in the way) is left alone.

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { openFolder } from './disk.ts';
import { OWN_FOLDER } from './paths.ts';
import { resolveRoot } from './root.ts';

const RECORD_PATH = `${OWN_FOLDER}/origins.json`;

/** The text of the record of origins, or undefined when there is none that can be read. */
export function readRecord(output: string): string | undefined {
  try {
    const found = openFolder(output).read(RECORD_PATH);
    return found.kind === 'file' ? found.bytes.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces the record of origins of a folder that has just been written. Never fails: it is only a hint. */
export function saveRecord(output: string, text: string): void {
  if (readRecord(output) === text) return;
  const resolved = resolveRoot(output, [], true);
  if ('refused' in resolved) return;
  const folder = openFolder(resolved.root);
  const fresh = `${OWN_FOLDER}/origins.json.new`;
  try {
    folder.guard(RECORD_PATH);
    if (folder.read(RECORD_PATH).kind === 'folder') return;
    mkdirSync(folder.absolute(OWN_FOLDER), { recursive: true });
    rmSync(folder.absolute(fresh), { force: true });
    writeFileSync(folder.absolute(fresh), text, { flag: 'wx' });
    renameSync(folder.absolute(fresh), folder.absolute(RECORD_PATH));
  } catch {
    // The next check names no causes.
  }
}
