// The verbs of this room: compare an output folder with a tree, or make the folder equal to it.
//
// Everything is planned in memory and new bytes lie on the disk under `.inox/tmp/` before the first file
// of the output moves. Only files that the manifest lists are ever replaced or deleted.

import { mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Report } from '../model/diagnostic.ts';
import type { OutputFile, OutputTree } from '../model/output.ts';
import { BASE_PATH, readBase, saveBase } from './base.ts';
import { compareFolder, executablesAsRecorded, type Comparison } from './compare.ts';
import { errorCode, hashOf, lstatOrNothing, openFolder, writeNewFiles, type Folder } from './disk.ts';
import {
  carryOut,
  clearTemporary,
  heal,
  saveJournal,
  TEMPORARY_FOLDER,
  wasInterrupted,
  type Journal,
} from './journal.ts';
import { takeLock } from './lock.ts';
import { MANIFEST_PATH, readManifest } from './manifest.ts';
import { mergeEdits, type Edits, type Merged } from './merge-edits.ts';
import { OWN_FOLDER } from './paths.ts';
import * as refusals from './refusals.ts';
import { resolveRoot } from './root.ts';

/** What a run leaves beside the manifest for the next one. */
const RECORD_PATHS = [...['origins.json', 'pairs.json', 'inox.lock'].map((name) => `${OWN_FOLDER}/${name}`), BASE_PATH];

export interface WriteRequest {
  /** The output folder as the user gave it. */
  readonly output: string;
  readonly tree: OutputTree;
  /** Name and version of the generator, for the manifest. */
  readonly generator: string;
  /** Files the run has read; the output folder must not contain them. */
  readonly inputs: readonly string[];
  /** Overwrite edited files and files in the way. */
  readonly force: boolean;
  /** What becomes of edits in generated files; refused unless said otherwise. */
  readonly edits?: Edits;
}

/**
 * Compares without touching anything.
 * @returns undefined when the folder is refused; `report` says why
 */
export function compareTree(request: Omit<WriteRequest, 'force'>, report: Report): Comparison | undefined {
  const folder = openOutput(request, true, report);
  if (folder === undefined) return undefined;
  try {
    return compareOpened(folder, request, report);
  } catch (error) {
    report(refusals.diskProblem(error));
    return undefined;
  }
}

/**
 * Makes the folder equal to the tree, as far as its files are inox's own. All or nothing: a refusal or a
 * full disk leaves the old files, and a run cut off midway is finished by the next one.
 * @returns what was done, or undefined when nothing was; `report` says why
 */
export async function writeTree(request: WriteRequest, report: Report): Promise<Comparison | undefined> {
  const folder = openOutput(request, request.force, report);
  if (folder === undefined) return undefined;
  try {
    return await writeLocked(folder, request, report);
  } catch (error) {
    report(refusals.diskProblem(error));
    return undefined;
  }
}

/**
 * A hash of what inox left in a folder: its manifest, which of its files may be executed, and the records that the next
 * run reads. Undefined whenever anything is in doubt, such as a file that is not as recorded; never reports.
 */
export function hashOfUntouchedOutput(output: string): string | undefined {
  const folder = openFolder(output);
  try {
    const known = readManifest(folder);
    if (typeof known === 'string' || known.text === undefined || wasInterrupted(folder)) return undefined;
    const executables = executablesAsRecorded(folder, known.manifest);
    if (executables === undefined) return undefined;
    const records = RECORD_PATHS.map((path) => folder.read(path)).map((found) =>
      found.kind === 'file' ? hashOf(found.bytes) : found.kind,
    );
    return hashOf(JSON.stringify([known.text, executables, records]));
  } catch {
    return undefined;
  }
}

function openOutput(request: Omit<WriteRequest, 'force'>, adopt: boolean, report: Report): Folder | undefined {
  const unsafe = refusals.unsafePaths(request.tree);
  const resolved = resolveRoot(request.output, request.inputs, adopt);
  unsafe.forEach(report);
  if ('refused' in resolved) report(refusals.dangerousFolder(request.output, resolved.refused));
  return unsafe.length > 0 || 'refused' in resolved ? undefined : openFolder(resolved.root);
}

async function writeLocked(folder: Folder, request: WriteRequest, report: Report): Promise<Comparison | undefined> {
  folder.guard(`${TEMPORARY_FOLDER}/x`);
  const created = createFolder(folder.absolute(OWN_FOLDER));
  const release = await takeLock(folder.absolute(`${OWN_FOLDER}/lock`));
  if (typeof release !== 'function') {
    report(refusals.lockedBy(release.heldBy));
    return undefined;
  }
  try {
    await heal(openFolder(folder.root));
    clearTemporary(folder);
    return await writeCompared(openFolder(folder.root), request, report);
  } finally {
    release();
    removeEmptyFolders(created);
  }
}

async function writeCompared(folder: Folder, request: WriteRequest, report: Report): Promise<Comparison | undefined> {
  const compared = compareOpened(folder, request, report);
  if (compared === undefined) return undefined;
  const { comparison, tree, conflicts } = withEdits(folder, request, compared);
  if (conflicts.length > 0) {
    report(refusals.editConflicts(conflicts));
    return undefined;
  }
  const obstacles = request.force ? [] : refusals.filesInTheWay(comparison);
  obstacles.forEach(report);
  if (obstacles.length > 0) return undefined;
  refusals.keptOrphans(comparison.orphaned).forEach(report);
  const { added, changed, removed } = comparison.changes;
  if (added.length + changed.length + removed.length === 0 && !comparison.manifest.stale) {
    saveBase(folder, request.tree);
    return comparison;
  }
  try {
    const journal = await stage(folder, tree, comparison);
    saveJournal(folder, journal);
    await carryOut(folder, journal, true);
  } finally {
    if (!wasInterrupted(folder)) clearTemporary(folder);
  }
  saveBase(folder, request.tree);
  return comparison;
}

/** The tree and the comparison after edits have been merged, where that was asked for and can be done. */
function withEdits(folder: Folder, { tree, edits = 'refuse', force }: WriteRequest, comparison: Comparison): Merged {
  const known = readManifest(folder);
  const isIdle = edits === 'refuse' || force || comparison.edited.length === 0 || typeof known === 'string';
  if (isIdle) return { tree, comparison, conflicts: [] };
  return mergeEdits({ folder, tree, comparison, manifest: known.manifest, base: readBase(folder) }, edits);
}

function compareOpened(folder: Folder, request: Omit<WriteRequest, 'force'>, report: Report): Comparison | undefined {
  const known = readManifest(folder);
  if (typeof known === 'string') {
    report(refusals.brokenManifest(known));
    return undefined;
  }
  return compareFolder(folder, request.tree, { ...known, generator: request.generator });
}

/** Puts every new file under `.inox/tmp/`, the manifest last, and says where each belongs. */
async function stage(folder: Folder, tree: OutputTree, comparison: Comparison): Promise<Journal> {
  const { added, changed, removed } = comparison.changes;
  const touched = new Set([...added, ...changed]);
  const files = tree.files
    .filter((file) => touched.has(file.path))
    .map((file) => ({ path: file.path, text: file.text, mode: modeOf(folder, file) }));
  if (comparison.manifest.stale) files.push({ path: MANIFEST_PATH, text: comparison.manifest.text, mode: 0o644 });
  const staged = files.map((file, index) => ({ ...file, temporary: String(index) }));
  mkdirSync(folder.absolute(TEMPORARY_FOLDER), { recursive: true });
  await writeNewFiles(
    staged.map(({ temporary, text, mode }) => ({
      absolute: folder.absolute(`${TEMPORARY_FOLDER}/${temporary}`),
      text,
      mode,
    })),
  );
  return {
    deletes: removed.map((path) => ({ path, hash: currentHash(folder, path) })),
    moves: staged.map(({ path, temporary, text, mode }) => ({ path, temporary, hash: hashOf(text), mode })),
  };
}

/** A replaced file keeps its mode, as far as an executable stays one. */
function modeOf(folder: Folder, file: OutputFile): number {
  const found = folder.read(file.path);
  const wanted = file.executable === true ? 0o755 : 0o644;
  if (found.kind !== 'file') return wanted;
  return file.executable === true ? found.mode | 0o111 : found.mode;
}

function currentHash(folder: Folder, path: string): string {
  const found = folder.read(path);
  return found.kind === 'file' ? hashOf(found.bytes) : '';
}

/** Creates a folder and says which of its parents it had to create, deepest first. */
function createFolder(absolute: string): readonly string[] {
  const created: string[] = [];
  for (let current = absolute; lstatOrNothing(current) === undefined; current = dirname(current)) created.push(current);
  mkdirSync(absolute, { recursive: true });
  return created;
}

/** A refused run leaves no empty folder behind. */
function removeEmptyFolders(created: readonly string[]): void {
  for (const folder of created) {
    try {
      rmdirSync(folder);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      return;
    }
  }
}
