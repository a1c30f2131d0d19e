// An output folder and the tree that should be in it: what differs, and what a person has touched since.
//
// Only reads. `check` stops here; `write-tree.ts` goes on from the same comparison.

import { compareText, type Changes, type OutputFile, type OutputTree } from '../model/output.ts';
import { hashOf, type Folder, type Found } from './disk.ts';
import { printManifest, type Manifest } from './manifest.ts';

export interface Comparison {
  /** What would be written (`added`, `changed`), deleted (`removed`) and left (`same`). */
  readonly changes: Changes;
  /** Among `added`: files inox wrote, which are gone. */
  readonly deleted: readonly string[];
  /** Among `same`: files that the manifest does not list. */
  readonly unlisted: readonly string[];
  /** Files inox wrote, whose bytes are neither what it wrote nor what it would write now. */
  readonly edited: readonly string[];
  /** Files inox did not write, in the way of files it wants to write, with other bytes. */
  readonly foreign: readonly string[];
  /** Files inox wrote and no longer wants, edited since: never deleted. */
  readonly orphaned: readonly string[];
  /** Among `changed`: files that differ in line ends only. */
  readonly lineEnds: readonly string[];
  /** The manifest's text for the tree, and whether the folder has another one. */
  readonly manifest: { readonly text: string; readonly stale: boolean };
}

/**
 * Compares a folder with a tree.
 * @throws SymlinkError when a path of the tree or of the manifest is a symlink or lies behind one
 */
export function compareFolder(
  folder: Folder,
  tree: OutputTree,
  known: { readonly manifest: Manifest; readonly text?: string; readonly generator: string },
): Comparison {
  const [added, changed, same]: [string[], string[], string[]] = [[], [], []];
  const [edited, foreign, lineEnds, deleted]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const file of tree.files) {
    const found = folder.read(file.path);
    if (found.kind === 'nothing') {
      added.push(file.path);
      if (known.manifest.files.has(file.path)) deleted.push(file.path);
      const blocker = folder.blocker(file.path);
      if (blocker !== undefined && !isOurs(folder, blocker, known.manifest)) foreign.push(blocker);
    } else if (isAsWanted(found, file)) same.push(file.path);
    else {
      changed.push(file.path);
      const differsOnlyInLineEnds = hasWindowsLineEnds(found, file);
      if (differsOnlyInLineEnds) lineEnds.push(file.path);
      const recorded = known.manifest.files.get(file.path);
      if (differsOnlyInLineEnds) continue;
      if (recorded === undefined) foreign.push(file.path);
      else if (!holds(found, recorded)) edited.push(file.path);
    }
  }
  const text = printManifest(tree, known.generator);
  const { removed, orphaned } = findOrphans(folder, tree, known.manifest);
  return {
    changes: { added, changed, removed, same },
    deleted,
    unlisted: known.text === undefined ? [] : same.filter((path) => !known.manifest.files.has(path)),
    edited,
    foreign,
    orphaned,
    lineEnds,
    manifest: { text, stale: known.text !== text },
  };
}

/** Files that inox wrote and no longer wants: as it wrote them, or edited since. */
function findOrphans(folder: Folder, tree: OutputTree, manifest: Manifest) {
  const wanted = new Set(tree.files.map((file) => file.path));
  const removed: string[] = [];
  const orphaned: string[] = [];
  for (const [path, recorded] of manifest.files) {
    if (wanted.has(path)) continue;
    const found = folder.read(path);
    if (found.kind === 'nothing') continue;
    (holds(found, recorded) ? removed : orphaned).push(path);
  }
  return { removed: removed.sort(compareText), orphaned: orphaned.sort(compareText) };
}

/** The listed files that may be executed; undefined unless each listed file is there with the recorded bytes. */
export function executablesAsRecorded(folder: Folder, manifest: Manifest): readonly string[] | undefined {
  const executables: string[] = [];
  for (const [path, recorded] of manifest.files) {
    const found = folder.read(path);
    if (found.kind !== 'file' || hashOf(found.bytes) !== recorded) return undefined;
    if (isExecutable(found)) executables.push(path);
  }
  return executables;
}

function isAsWanted(found: Found, file: OutputFile): boolean {
  if (found.kind !== 'file' || !found.bytes.equals(Buffer.from(file.text))) return false;
  return file.executable !== true || process.platform === 'win32' || isExecutable(found);
}

function isExecutable({ mode }: Found & { readonly kind: 'file' }): boolean {
  return (mode & 0o100) !== 0;
}

function hasWindowsLineEnds(found: Found, file: OutputFile): boolean {
  return found.kind === 'file' && found.bytes.toString('utf8').replaceAll('\r\n', '\n') === file.text;
}

/** A file in the place of a folder goes away by itself when inox wrote it and nobody edited it. */
function isOurs(folder: Folder, path: string, manifest: Manifest): boolean {
  const recorded = manifest.files.get(path);
  return recorded !== undefined && holds(folder.read(path), recorded);
}

function holds(found: Found, recorded: string): boolean {
  return found.kind === 'file' && hashOf(found.bytes) === recorded;
}
