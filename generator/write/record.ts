// Records beside the manifest: which parts of the inputs each file showed when it was written, and which fields the
// version pairs had.
//
// Only ever hints: they are never compared, a lost or broken one costs the next run a remark at most, and a folder
// where they cannot be written (a symlink in the way) is left alone.

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { openFolder } from './disk.ts';
import { OWN_FOLDER } from './paths.ts';
import { resolveRoot } from './root.ts';

export type RecordName = 'origins.json' | 'pairs.json';

/** The text of a record, that of origins if no other is named, or undefined when there is none that can be read. */
export function readRecord(output: string, name: RecordName = 'origins.json'): string | undefined {
  try {
    const found = openFolder(output).read(`${OWN_FOLDER}/${name}`);
    return found.kind === 'file' ? found.bytes.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces a record of a folder that has just been written. Never fails: it is only a hint. */
export function saveRecord(output: string, text: string, name: RecordName = 'origins.json'): void {
  if (readRecord(output, name) === text) return;
  const resolved = resolveRoot(output, [], true);
  if ('refused' in resolved) return;
  const folder = openFolder(resolved.root);
  const path = `${OWN_FOLDER}/${name}`;
  const fresh = `${path}.new`;
  try {
    folder.guard(path);
    if (folder.read(path).kind === 'folder') return;
    mkdirSync(folder.absolute(OWN_FOLDER), { recursive: true });
    rmSync(folder.absolute(fresh), { force: true });
    writeFileSync(folder.absolute(fresh), text, { flag: 'wx' });
    renameSync(folder.absolute(fresh), folder.absolute(path));
  } catch {
    // The next run names no causes, or does not know what is new.
  }
}
