// A generated tree beside a published SDK: which files would stay, which would change, and of what kind those are.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import type { OutputTree } from '../../model/output.ts';
import { counted } from '../terminal.ts';

export interface Resemblance {
  readonly kinds: readonly KindOfFiles[];
}

export interface KindOfFiles {
  readonly kind: string;
  /** Why files of this kind differ when they do. */
  readonly why: string;
  readonly same: number;
  readonly added: readonly string[];
  readonly changed: readonly { readonly path: string; readonly lines: number }[];
}

const KINDS: readonly { readonly kind: string; readonly why: string; readonly paths: RegExp }[] = [
  {
    kind: 'resources, their tests and api.md',
    why: 'what the files of the SDK do not tell, or a document other than the one it was made from',
    paths: /^(?:src\/resources(?:\/|\.ts$)|tests\/api-resources\/|api\.md$)/,
  },
  { kind: 'runtime', why: 'the runtime is our own, with the same interface', paths: /^(?:src|tests|jsr)\b/ },
  { kind: 'project files', why: 'tools, scripts and prose are our own', paths: /(?:)/ },
];

/** Compares every file of the tree with the one on disk; the first line, which names the generator, is left out. */
export function compareWithPublished(folder: string, tree: OutputTree): Resemblance {
  const kinds = KINDS.map(({ kind, why }) => ({
    kind,
    why,
    same: 0,
    added: [] as string[], // an empty list says nothing of what will be in it
    changed: [] as { path: string; lines: number }[], // likewise
  }));
  for (const { path, text } of tree.files) {
    const counts = kinds[KINDS.findIndex(({ paths }) => paths.test(path))];
    if (counts === undefined) continue;
    const place = join(folder, path);
    if (!existsSync(place)) counts.added.push(path);
    else {
      const lines = differingLines(linesOf(readFileSync(place, 'utf8')), linesOf(text));
      if (lines === 0) counts.same += 1;
      else counts.changed.push({ path, lines });
    }
  }
  return { kinds };
}

function linesOf(text: string): readonly string[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  return /^(?:\/\/|#) File generated /.test(lines[0] ?? '') ? lines.slice(1) : lines;
}

function differingLines(published: readonly string[], ours: readonly string[]): number {
  if (published.join('\n') === ours.join('\n')) return 0;
  return diffArrays([...published], [...ours]).reduce(
    (sum, part) => sum + (part.added || part.removed ? part.count : 0),
    0,
  );
}

const SHOWN = 20;

/** The comparison in lines: a summary for each kind, and the files of the first kind by name. */
export function sayComparison({ kinds }: Resemblance): readonly string[] {
  return [
    'Regenerated with it:',
    ...kinds.flatMap(({ kind, why, same, added, changed }, index) => {
      const all = same + added.length + changed.length;
      const line = `  ${kind}: ${same} of ${counted(all, 'file')} as published, ${changed.length} changed, ${
        added.length
      } new`;
      if (changed.length + added.length === 0) return [line];
      const worst = index > 0 ? [] : [...changed].sort((a, b) => b.lines - a.lines).slice(0, SHOWN);
      return [
        line,
        `    because: ${why}`,
        ...worst.map(({ path, lines }) => `    ${path} (${counted(lines, 'line')})`),
      ];
    }),
  ];
}
