// A file of `.inox/cache`, believed whole or not at all: its first line seals the rest, so that a file which was cut
// off, changed, or written by another edition of inox is as good as none. What the text says is up to the caller.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LINE_END = 10;

/**
 * The text of a file that was sealed under this edition.
 * @param edition which inox wrote it: another one may come to other results
 * @returns undefined for a file that is not there, was not sealed, or says something else than what was sealed
 */
export function readSealed(path: string, edition: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf(LINE_END);
    const text = bytes.subarray(end + 1);
    return end > 0 && bytes.toString('latin1', 0, end) === sealOf(text, edition) ? text.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces a file, whole or not at all; of two that write at once one wins. Never fails: a cache only saves time. */
export function writeSealed(path: string, text: string, edition: string): void {
  const draft = `${path}.${process.pid}`;
  try {
    openCache(dirname(path));
    writeFileSync(draft, `${sealOf(Buffer.from(text), edition)}\n${text}`);
    renameSync(draft, path);
  } catch {
    dropDraft(draft);
  }
}

/** A cache holds texts of all builds: where it lies beside one of them, it must not be committed with it. */
function openCache(folder: string): void {
  if (mkdirSync(folder, { recursive: true }) === undefined) return;
  writeFileSync(join(folder, '.gitignore'), '*\n');
}

function sealOf(text: Uint8Array, edition: string): string {
  return createHash('sha256').update(`${edition}\n`).update(text).digest('hex');
}

function dropDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Whatever kept the draft from being written keeps it from being there.
  }
}
