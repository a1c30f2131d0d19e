// The matrix of groups as a table for people, as Markdown for a page or a pull request, and as data for programs.

import { locate } from '../../diagnostics/locate.ts';
import { GATED_KINDS, type FlagMatrix, type Gate, type GatedKind, type KindCounts } from '../../flags/index.ts';
import type { Position } from '../../model/origin.ts';
import { cell } from '../markdown-cell.ts';
import type { Documents } from '../run.ts';
import { counted, harmless } from '../terminal.ts';

/** Several of a kind, as the heading of a column. */
const HEADINGS: Readonly<Record<GatedKind, string>> = {
  operation: 'operations',
  parameter: 'parameters',
  type: 'types',
  property: 'properties',
  variant: 'variants',
  'enum value': 'enum values',
  part: 'parts',
};

/** A table of counts, then everything that each group gates, with places. */
export function flagsAsText(matrix: FlagMatrix, totals: KindCounts, documents: Documents): string {
  if (matrix.groups.length === 0) return 'No group gates anything.\n';
  const rows = tableOf(matrix, totals);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => harmless(row[column] ?? '').length)));
  const table = rows.map((row) => `${alignRow(row.map(harmless), widths)}\n`);
  const sections = matrix.groups.map(({ name, builds, gates }) => {
    const held = builds.length === 0 ? '' : ` (held by ${builds.join(', ')})`;
    const widest = Math.max(...gates.map(({ subject }) => harmless(subject).length));
    const lines = gates.map(
      (gate) =>
        `  ${gate.kind.padEnd(10)}  ${harmless(gate.subject).padEnd(Math.min(widest, 72))}  ${sayAt(
          gate,
          documents,
        )}\n`,
    );
    return `\n${harmless(name)}${harmless(held)}\n${lines.join('')}`;
  });
  return table.join('') + sections.join('');
}

/** The same as Markdown: one table, and a folded list for each group. */
export function flagsAsMarkdown(matrix: FlagMatrix, totals: KindCounts, documents: Documents): string {
  if (matrix.groups.length === 0) return 'No group gates anything.\n';
  const [head = [], ...rows] = tableOf(matrix, totals);
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;
  const rule = `|${head.map((_, column) => (column === 0 ? '---' : '--:')).join('|')}|\n`;
  const sections = matrix.groups.map(({ name, builds, gates }) => {
    const held = builds.length === 0 ? '' : `Held by ${builds.map(cell).join(', ')}.\n\n`;
    const lines = gates.map((gate) => `- ${gate.kind} ${cell(gate.subject)}, ${cell(sayAt(gate, documents))}\n`);
    const summary = `${cell(name)}: ${counted(gates.length, 'gate')}`;
    return `\n<details><summary>${summary}</summary>\n\n${held}${lines.join('')}\n</details>\n`;
  });
  return [line(head), rule, ...rows.map(line), ...sections].join('');
}

/** Plain data: counts, and each gate with its marker's place. */
export function flagsAsData({ groups }: FlagMatrix, totals: KindCounts, documents: Documents): object {
  return {
    groups: groups.map(({ name, builds, counts, gates }) => ({
      name,
      builds,
      counts,
      gates: gates.map((gate) => ({
        kind: gate.kind,
        subject: gate.subject,
        groups: gate.groups,
        pointer: gate.pointer,
        marker: gate.origin.pointer,
        ...placeOfGate(gate, documents),
      })),
    })),
    totals,
  };
}

/** Head, one row for each group, and the totals; kinds that nothing is of are left out. */
function tableOf({ groups, gates }: FlagMatrix, totals: KindCounts): readonly (readonly string[])[] {
  const kinds = GATED_KINDS.filter((kind) => totals[kind] > 0);
  const row = (name: string, counts: KindCounts, all: number): readonly string[] => [
    name,
    ...kinds.map((kind) => (counts[kind] === 0 ? '' : String(counts[kind]))),
    String(all),
  ];
  return [
    ['group', ...kinds.map((kind) => HEADINGS[kind]), 'all'],
    ...groups.map(({ name, counts, gates: own }) => row(name, counts, own.length)),
    row('all gates, each once', totals, gates.length),
  ];
}

function alignRow(cells: readonly string[], widths: readonly number[]): string {
  const aligned = cells.map((text, column) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
  );
  return aligned.join('  ').trimEnd();
}

function sayAt(gate: Gate, documents: Documents): string {
  const position = placeOfGate(gate, documents);
  return position === undefined ? gate.origin.pointer : `${position.file}:${position.line}:${position.column}`;
}

function placeOfGate({ origin }: Gate, documents: Documents): Position | undefined {
  return locate({ code: '', severity: 'note', message: '', origin }, documents);
}
