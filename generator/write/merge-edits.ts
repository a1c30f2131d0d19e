// A generated file that a person has edited, and its next text -> one text with both changes, or the places where they meet.

import { diff3Merge } from 'node-diff3';
import type { OutputFile, OutputTree } from '../model/output.ts';
import type { Comparison } from './compare.ts';
import { hashOf, type Folder } from './disk.ts';
import type { Manifest } from './manifest.ts';

/** What to do where an edit and the next text change the same lines. */
export type Edits = 'refuse' | 'merge' | 'ours' | 'theirs' | 'mark';

export interface Conflict {
  readonly path: string;
  /** Lines of the file on disk, from 1, where the two meet. */
  readonly lines: readonly number[];
}

export interface Merged {
  /** The tree with the merged texts in their places. */
  readonly tree: OutputTree;
  /** The comparison after it: a file whose merge is what lies there stays the same. */
  readonly comparison: Comparison;
  readonly conflicts: readonly Conflict[];
}

export interface EditedFolder {
  readonly folder: Folder;
  readonly tree: OutputTree;
  readonly comparison: Comparison;
  readonly manifest: Manifest;
  readonly base: ReadonlyMap<string, string>;
}

/** Merges every edited file whose last generated text is known; the others stay among `edited` and are refused. */
export function mergeEdits(edited: EditedFolder, edits: Edits): Merged {
  const conflicts: Conflict[] = [];
  const texts = new Map<string, string>();
  const kept = new Set<string>();
  for (const file of edited.tree.files) {
    if (!edited.comparison.edited.includes(file.path)) continue;
    const sides = sidesOf(edited, file);
    if (sides === undefined) continue;
    const merged = mergeTexts(sides, edits);
    if (merged.lines.length > 0 && edits === 'merge') conflicts.push({ path: file.path, lines: merged.lines });
    texts.set(file.path, merged.text);
    if (merged.text === sides.ours) kept.add(file.path);
  }
  const files = edited.tree.files.map((file) => {
    const text = texts.get(file.path);
    return text === undefined ? file : { ...file, text };
  });
  return { tree: { files }, comparison: afterwards(edited.comparison, texts, kept), conflicts };
}

function afterwards(before: Comparison, texts: ReadonlyMap<string, string>, kept: ReadonlySet<string>): Comparison {
  const { changes } = before;
  return {
    ...before,
    edited: before.edited.filter((path) => !texts.has(path)),
    changes: {
      ...changes,
      changed: changes.changed.filter((path) => !kept.has(path)),
      same: [...changes.same, ...kept],
    },
  };
}

interface Sides {
  readonly ours: string;
  readonly base: string;
  readonly theirs: string;
}

/** The three texts, if the base is what the manifest says was written and the edited file is text at all. */
function sidesOf({ folder, base, manifest }: EditedFolder, file: OutputFile): Sides | undefined {
  const last = base.get(file.path);
  const found = folder.read(file.path);
  if (last === undefined || hashOf(last) !== manifest.files.get(file.path) || found.kind !== 'file') return undefined;
  const ours = found.bytes.toString('utf8');
  return Buffer.from(ours).equals(found.bytes) ? { ours, base: last, theirs: file.text } : undefined;
}

/** Three-way merge, line by line. `lines` are the places where both sides changed the same lines in two ways. */
function mergeTexts(
  { ours, base, theirs }: Sides,
  edits: Edits,
): { readonly text: string; readonly lines: readonly number[] } {
  const regions = diff3Merge(ours.split('\n'), base.split('\n'), theirs.split('\n'), { excludeFalseConflicts: true });
  const lines: number[] = [];
  const merged = regions.flatMap((region): string[] => {
    if (region.ok !== undefined) return region.ok;
    if (region.conflict === undefined) return [];
    const { a, b, aIndex } = region.conflict;
    lines.push(aIndex + 1);
    if (edits === 'theirs') return b;
    return edits === 'mark' ? ['<<<<<<< yours', ...a, '=======', ...b, '>>>>>>> generated'] : a;
  });
  return { text: merged.join('\n'), lines };
}
