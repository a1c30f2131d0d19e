// Drift, shown: every file that differs, and the first lines that differ in it.

import { structuredPatch } from 'diff';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, type OutputTree } from '../../model/output.ts';
import type { Comparison } from '../../write/index.ts';
import { harmless, type Colors } from '../terminal.ts';

const MOST_DIFFS = 20;
const MOST_LINES = 12;
/** Beyond this many edits a diff costs more than it tells. */
const MOST_EDITS = 4000;

export type Drift =
  | 'added'
  | 'changed'
  | 'removed'
  | 'deleted'
  | 'not listed'
  | 'edited by hand'
  | 'not generated'
  | 'kept';

export interface DriftedFile {
  readonly path: string;
  readonly drift: Drift;
}

/** Files that have no text of their own to compare, or none that differs. */
const NOT_THERE: readonly Drift[] = ['added', 'deleted', 'not listed'];

/** The files that differ, sorted, each under the word that tells most about it. */
export function driftOf(comparison: Comparison): readonly DriftedFile[] {
  const drifted = new Map<string, Drift>();
  for (const path of comparison.changes.added) drifted.set(path, 'added');
  for (const path of comparison.deleted) drifted.set(path, 'deleted');
  for (const path of comparison.unlisted) drifted.set(path, 'not listed');
  for (const path of comparison.changes.changed) drifted.set(path, 'changed');
  for (const path of comparison.changes.removed) drifted.set(path, 'removed');
  for (const path of comparison.lineEnds) drifted.delete(path);
  for (const path of comparison.edited) drifted.set(path, 'edited by hand');
  for (const path of comparison.foreign) drifted.set(path, 'not generated');
  for (const path of comparison.orphaned) drifted.set(path, 'kept');
  // The manifest always goes with the files it lists; alone it is drift of its own.
  if (comparison.manifest.stale && drifted.size === 0) drifted.set('.inox/manifest.json', 'changed');
  return [...drifted].map(([path, drift]) => ({ path, drift })).sort((a, b) => compareText(a.path, b.path));
}

/** One line a file, and below it what generating would change. */
export function printDrift(
  files: readonly DriftedFile[],
  output: string,
  { tree, colors, causes }: { tree: OutputTree; colors: Colors; causes?: ReadonlyMap<string, string> },
): string {
  const wanted = new Map(tree.files.map((file) => [file.path, file.text]));
  let diffs = 0;
  const said = files.map(({ path, drift }) => {
    const text = wanted.get(path);
    const cause = causes?.get(path) ?? '';
    const why = cause === '' ? '' : `    ${colors.dim(`because: ${harmless(cause)}`)}\n`;
    const line = `${colors.bold(drift.padEnd(15))} ${path}\n${why}`;
    if (text === undefined || NOT_THERE.includes(drift) || diffs === MOST_DIFFS) return line;
    diffs += 1;
    return line + firstDifference(readOrEmpty(join(output, path)), text, colors);
  });
  return said.join('');
}

/** The first lines that differ, as a unified diff without headers: `-` is on the disk, `+` would be written. */
export function firstDifference(before: string, after: string, colors: Colors): string {
  const patch = structuredPatch('a', 'b', before, after, '', '', { context: 1, maxEditLength: MOST_EDITS });
  if (patch === undefined) return '    (too different to compare line by line)\n';
  const lines = patch.hunks.flatMap((hunk) => [`@@ line ${hunk.oldStart} @@`, ...hunk.lines]);
  const rest = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map((line) => `    ${paint(harmless(line), colors)}\n`);
  return shown.join('') + (rest > 0 ? `    … ${rest} more lines\n` : '');
}

function paint(line: string, colors: Colors): string {
  if (line.startsWith('+')) return colors.green(line);
  if (line.startsWith('-')) return colors.red(line);
  return colors.dim(line);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
