// What a run is about to do to the output folder, on disk before the first file moves.
//
// A run that dies between two renames leaves its journal and its new files under `.inox/tmp/`; the next
// run finishes the work, so that the folder is old, new, or healed. Like the manifest it is untrusted.

import { chmodSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isJsonArray, isJsonObject, own, type Json } from '../model/json.ts';
import { errorCode, hashOf, lstatOrNothing, syncFolder, writeNewFile, type Folder } from './disk.ts';
import { MANIFEST_PATH } from './manifest.ts';
import { OWN_FOLDER, whyUnsafe } from './paths.ts';

const JOURNAL_PATH = `${OWN_FOLDER}/journal.json`;
export const TEMPORARY_FOLDER = `${OWN_FOLDER}/tmp`;

export interface Journal {
  /** Deleted when the bytes still have this hash. */
  readonly deletes: readonly { readonly path: string; readonly hash: string }[];
  /** Moved from the temporary folder when the bytes have this hash. */
  readonly moves: readonly {
    readonly path: string;
    readonly temporary: string;
    readonly hash: string;
    readonly mode: number;
  }[];
}

/** Puts the journal on disk, whole or not at all. */
export function saveJournal(folder: Folder, journal: Journal): void {
  const draft = folder.absolute(`${TEMPORARY_FOLDER}/journal`);
  writeNewFile(draft, JSON.stringify(journal), 0o644);
  renameSync(draft, folder.absolute(JOURNAL_PATH));
  syncFolder(folder.absolute(OWN_FOLDER));
}

/**
 * Does what the journal says, as far as it is not done yet, and removes it.
 * @param isFresh this run wrote the new files a moment ago: they need not be read again
 * @throws SymlinkError, or a system error; the journal then stays for the next run
 */
export async function carryOut(folder: Folder, journal: Journal, isFresh = false): Promise<void> {
  for (const { path, hash } of journal.deletes) deleteFile(folder, path, hash);
  const touched = new Set<string>();
  for (const move of journal.moves) {
    const { path, temporary, mode } = move;
    const from = folder.absolute(`${TEMPORARY_FOLDER}/${temporary}`);
    const found = isFresh ? modeOfFile(from) : modeIfWhole(folder, move);
    if (found === undefined) continue;
    folder.guard(path);
    const target = folder.absolute(path);
    const parent = dirname(target);
    if (!touched.has(parent)) mkdirSync(parent, { recursive: true });
    if (found !== mode) chmodSync(from, mode);
    await renameFirmly(from, target);
    touched.add(parent);
  }
  for (const parent of touched) syncFolder(parent);
  rmSync(folder.absolute(JOURNAL_PATH), { force: true });
}

function modeOfFile(absolute: string): number | undefined {
  const found = lstatOrNothing(absolute);
  return found?.isFile() === true ? Number(found.mode) & 0o777 : undefined;
}

/** The mode of a new file that an earlier run wrote, if it has the bytes that the journal promises. */
function modeIfWhole(folder: Folder, { temporary, hash }: Journal['moves'][number]): number | undefined {
  const found = folder.read(`${TEMPORARY_FOLDER}/${temporary}`);
  return found.kind === 'file' && hashOf(found.bytes) === hash ? found.mode : undefined;
}

/** Finishes what an earlier run began, if it left a journal. A journal that makes no sense is dropped. */
export async function heal(folder: Folder): Promise<void> {
  const found = folder.read(JOURNAL_PATH);
  if (found.kind !== 'file') return;
  const journal = parseJournal(found.bytes.toString('utf8'));
  if (journal === undefined) rmSync(folder.absolute(JOURNAL_PATH), { force: true });
  else await carryOut(folder, journal);
}

/** True when an earlier run was cut off while it moved files. */
export function wasInterrupted(folder: Folder): boolean {
  return folder.read(JOURNAL_PATH).kind === 'file';
}

function deleteFile(folder: Folder, path: string, hash: string): void {
  const found = folder.read(path);
  if (found.kind !== 'file' || hashOf(found.bytes) !== hash) return;
  unlinkSync(folder.absolute(path));
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    if (readdirSync(folder.absolute(parent)).length > 0) return;
    rmdirSync(folder.absolute(parent));
  }
}

/** Windows refuses a rename while a scanner or an editor holds the file; that passes. */
async function renameFirmly(from: string, to: string): Promise<void> {
  const attempts = process.platform === 'win32' ? 10 : 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt >= attempts || !['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}

function parseJournal(text: string): Journal | undefined {
  let root: Json;
  try {
    // JSON.parse of a string gives JSON and nothing else.
    root = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  const deletes = own(root, 'deletes');
  const moves = own(root, 'moves');
  if (!isJsonArray(deletes) || !isJsonArray(moves)) return undefined;
  return { deletes: deletes.flatMap(readDelete), moves: moves.flatMap(readMove) };
}

function readDelete(entry: Json): Journal['deletes'] {
  const path = own(entry, 'path');
  const hash = own(entry, 'hash');
  if (typeof path !== 'string' || typeof hash !== 'string' || whyUnsafe(path) !== undefined) return [];
  return [{ path, hash }];
}

function readMove(entry: Json): Journal['moves'] {
  if (!isJsonObject(entry)) return [];
  const { path, temporary, hash, mode } = entry;
  if (typeof path !== 'string' || typeof temporary !== 'string' || typeof hash !== 'string') return [];
  if (path !== MANIFEST_PATH && whyUnsafe(path) !== undefined) return [];
  if (!/^[0-9]+$/.test(temporary)) return [];
  return [{ path, temporary, hash, mode: mode === 0o755 ? 0o755 : typeof mode === 'number' ? mode & 0o777 : 0o644 }];
}

/** Empties the temporary folder; nothing in it is worth keeping once no journal names it. */
export function clearTemporary(folder: Folder): void {
  folder.guard(`${TEMPORARY_FOLDER}/x`);
  rmSync(join(folder.root, TEMPORARY_FOLDER), { recursive: true, force: true });
}
