// The only hands on the output folder: every read, rename and delete looks for symlinks first and never follows one.
//
// A `Folder` is a checked output folder; paths given to its functions are relative and have passed `paths.ts`.

import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const syncFile = promisify(fsync);

/** Open files at a time: far below what any system allows. */
const AT_ONCE = 64;

/** A symlink where a plain file or folder was expected. */
export class SymlinkError extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is a symbolic link`);
    this.path = path;
  }
}

/** What is at a path of the folder: its bytes and mode, another kind of thing, or nothing. */
export type Found =
  | { readonly kind: 'file'; readonly bytes: Buffer; readonly mode: number }
  | { readonly kind: 'folder' | 'other' | 'nothing' };

export interface Folder {
  readonly root: string;
  absolute(path: string): string;
  /** @throws SymlinkError when the path or a folder on the way to it is a symlink */
  read(path: string): Found;
  /** Says nothing when no folder on the way to the path is a symlink. @throws SymlinkError otherwise */
  guard(path: string): void;
  /** A file standing where the path needs a folder, if there is one. */
  blocker(path: string): string | undefined;
}

/** Opens a folder for reading; it need not exist. */
export function openFolder(root: string): Folder {
  const plainFolders = new Set<string>();
  function guard(path: string): void {
    for (const parent of parentsOf(path)) {
      if (plainFolders.has(parent)) continue;
      const found = lstatOrNothing(join(root, parent));
      if (found === undefined) return;
      if (found.isSymbolicLink()) throw new SymlinkError(parent);
      if (found.isDirectory()) plainFolders.add(parent);
    }
  }
  return {
    root,
    absolute: (path) => join(root, path),
    guard,
    blocker: (path) => parentsOf(path).find((parent) => isNoFolder(join(root, parent))),
    read(path) {
      guard(path);
      return readPlainFile(join(root, path), path);
    },
  };
}

/** `a/b/c` gives `a`, `a/b`. */
function parentsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(0, -1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
}

function isNoFolder(absolute: string): boolean {
  const found = lstatOrNothing(absolute);
  return found !== undefined && !found.isDirectory();
}

function readPlainFile(absolute: string, path: string): Found {
  const found = lstatOrNothing(absolute);
  if (found === undefined) return { kind: 'nothing' };
  if (found.isSymbolicLink()) throw new SymlinkError(path);
  if (!found.isFile()) return { kind: found.isDirectory() ? 'folder' : 'other' };
  const descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return { kind: 'file', bytes: readFileSync(descriptor), mode: fstatSync(descriptor).mode & 0o777 };
  } finally {
    closeSync(descriptor);
  }
}

/** What `lstat` says, or undefined when there is nothing, also when a parent is a file. */
export function lstatOrNothing(absolute: string): ReturnType<typeof lstatSync> {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Writes a new file and waits until the disk has it. Refuses to replace anything. */
export function writeNewFile(absolute: string, text: string, mode: number): void {
  const descriptor = openSync(absolute, 'wx', mode);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A file that does not exist yet. */
export interface NewFile {
  readonly absolute: string;
  readonly text: string;
  readonly mode: number;
}

/** Writes new files and waits until the disk has them all; waiting for each in turn takes five times as long. */
export async function writeNewFiles(files: readonly NewFile[]): Promise<void> {
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const descriptors: number[] = [];
    try {
      for (const { absolute, text, mode } of files.slice(start, start + AT_ONCE)) {
        const descriptor = openSync(absolute, 'wx', mode);
        descriptors.push(descriptor);
        writeFileSync(descriptor, text);
      }
      await Promise.all(descriptors.map((descriptor) => syncFile(descriptor)));
    } finally {
      descriptors.forEach((descriptor) => closeSync(descriptor));
    }
  }
}

/** Waits until the disk has a folder's entries. Systems that cannot do this say so and are left alone. */
export function syncFolder(absolute: string): void {
  try {
    const descriptor = openSync(absolute, constants.O_RDONLY);
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'EBADF'].includes(errorCode(error) ?? '')) throw error;
  }
}

/** The hash that the manifest records: SHA-256, hexadecimal. */
export function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The code of a system error (`ENOSPC`), if it is one. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
