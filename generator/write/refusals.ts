// The sentences with which the output folder is left alone. Every one says what to do about it.

import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputTree } from '../model/output.ts';
import { compareText } from '../model/output.ts';
import type { Comparison } from './compare.ts';
import { errorCode, SymlinkError } from './disk.ts';
import type { Conflict } from './merge-edits.ts';
import { findCaseClash, whyUnsafe } from './paths.ts';

const MOST_LISTED = 20;

export function dangerousFolder(output: string, reason: string): Diagnostic {
  return {
    code: 'Output/DangerousFolder',
    severity: 'error',
    message: `Refusing to write into ${output}: ${reason}.`,
    help: 'Give --output a folder of its own for the SDK.',
  };
}

export function brokenManifest(reason: string): Diagnostic {
  return {
    code: 'Output/BrokenManifest',
    severity: 'error',
    message: `The list of generated files, .inox/manifest.json in the output folder, cannot be trusted: ${reason}.`,
    help: 'Restore it from version control, or delete it; then every file that differs counts as yours.',
  };
}

export function lockedBy(pid: number): Diagnostic {
  return {
    code: 'Output/Locked',
    severity: 'error',
    message: `Another run (process ${pid}) is writing into the output folder.`,
    help: 'Wait for it to end. If no inox is running, delete .inox/lock in the output folder.',
  };
}

/** A symlink or a system error as a diagnostic; anything else is our own fault and is thrown on. */
export function diskProblem(error: unknown): Diagnostic {
  if (error instanceof SymlinkError) {
    return {
      code: 'Output/Symlink',
      severity: 'error',
      message: `${error.path} in the output folder is a symbolic link, and generated files are never written through one.`,
      help: 'Replace the link by a plain file or folder, or remove it.',
    };
  }
  const code = errorCode(error);
  if (code === undefined || !(error instanceof Error)) throw error;
  return {
    code: 'Output/CannotWrite',
    severity: 'error',
    message: `The output folder cannot be written: ${error.message}.`,
    help: 'Check free space and permissions, then run the command again.',
  };
}

/** Paths of a tree that must not be written: a fault of the emitter or a spec that tries something. */
export function unsafePaths(tree: OutputTree): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { path } of tree.files) {
    const reason = whyUnsafe(path);
    if (reason === undefined) continue;
    found.push({
      code: 'Output/UnsafePath',
      severity: 'error',
      message: `The file ${JSON.stringify(path)} cannot be written: ${reason}.`,
      help: 'Rename the resource or model that this file is named after.',
    });
  }
  const clash = findCaseClash(tree.files.map((file) => file.path));
  if (clash !== undefined) {
    found.push({
      code: 'Output/CaseClash',
      severity: 'error',
      message: `The files ${clash[0]} and ${clash[1]} are one file on disks that ignore case.`,
      help: 'Rename one of the resources these files are named after.',
    });
  }
  return found;
}

/** Files of a person that a run would overwrite. */
export function filesInTheWay(comparison: Comparison): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (comparison.edited.length > 0) {
    found.push({
      code: 'Output/EditedByHand',
      severity: 'error',
      message: `${count(comparison.edited, 'generated file was', 'generated files were')} edited by hand: ${list(
        comparison.edited,
      )}.`,
      help: 'Move the edits to src/lib/ or undo them, or run with --force to overwrite them.',
    });
  }
  if (comparison.foreign.length > 0) {
    found.push({
      code: 'Output/NotGenerated',
      severity: 'error',
      message: `${count(
        comparison.foreign,
        'file that inox did not write is',
        'files that inox did not write are',
      )} in the way: ${list(comparison.foreign)}.`,
      help: 'Move them away, choose another --output, or run with --force to overwrite them.',
    });
  }
  return found;
}

/** Edits that meet the next generated text; nothing was written. */
export function editConflicts(conflicts: readonly Conflict[]): Diagnostic {
  const places = conflicts.map(({ path, lines }) => `${path}:${lines.join(',')}`);
  return {
    code: 'Output/EditConflict',
    severity: 'error',
    message: `${count(
      places,
      'edited file changes',
      'edited files change',
    )} lines that are generated differently now: ${list(places)}.`,
    help: 'Run with --ours to keep your lines there, --theirs to take the generated ones, or --mark to get both with markers.',
  };
}

/** Files that stay although inox no longer generates them. */
export function keptOrphans(paths: readonly string[]): readonly Diagnostic[] {
  if (paths.length === 0) return [];
  return [
    {
      code: 'Output/OrphanKept',
      severity: 'warning',
      message: `${count(paths, 'file is', 'files are')} no longer generated but edited by hand, and stay: ${list(
        paths,
      )}.`,
      help: 'Delete them yourself once you no longer need the edits.',
    },
  ];
}

function count(paths: readonly string[], one: string, many: string): string {
  return paths.length === 1 ? `1 ${one}` : `${paths.length} ${many}`;
}

function list(paths: readonly string[]): string {
  const sorted = [...paths].sort(compareText);
  const rest = sorted.length - MOST_LISTED;
  return sorted.slice(0, MOST_LISTED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
