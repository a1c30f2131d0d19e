// The version pairs as tables for people, as Markdown for a page or a pull request, and as data for programs.

import { locate } from '../../diagnostics/locate.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Origin, Position } from '../../model/origin.ts';
import type { PairChange, PairComparison } from '../../model/version-pair.ts';
import { findingsAsData } from '../findings.ts';
import { cell } from '../markdown-cell.ts';
import type { Documents } from '../run.ts';
import { counted, harmless, type Colors } from '../terminal.ts';

export interface NamedPair {
  readonly comparison: PairComparison;
  readonly older: string;
  readonly newer: string;
  /** `client.v1.contracts.retrieve`, where the SDK has it. */
  readonly olderMethod?: string;
  readonly newerMethod?: string;
  /** Every name that either side goes by. */
  readonly names: readonly string[];
}

export interface ShownPairs {
  readonly pairs: readonly NamedPair[];
  /** The list of pairs alone. */
  readonly brief: boolean;
  readonly documents: Documents;
}

const NO_PAIRS = 'Nothing exists in two versions.';
const COLUMNS = ['change', 'before', 'now', 'details'];

/** The list of pairs, then a table for each that differs. */
export function pairsAsText({ pairs, brief }: ShownPairs, colors: Colors): string {
  if (pairs.length === 0) return `${NO_PAIRS}\n`;
  const overview = alignTable([['older', 'newer', 'found by', 'differences'], ...pairs.map(overviewRow)]);
  const tables = differing(pairs).map((pair) => {
    const [head = [], ...rows] = [COLUMNS, ...changeRows(pair.comparison)];
    const note = pair.comparison.pair.note;
    const said = note === undefined ? '' : `  ${harmless(note)}\n`;
    return `\n${colors.bold(harmless(titleOf(pair)))}\n${said}${alignTable([head, ...rows], '  ')}`;
  });
  return overview + (brief ? '' : tables.join(''));
}

/** The same as Markdown; each table is folded under a line that counts the differences. */
export function pairsAsMarkdown({ pairs, brief }: ShownPairs): string {
  if (pairs.length === 0) return `${NO_PAIRS}\n`;
  const table = (rows: readonly (readonly string[])[]): string =>
    rows.map((row, index) => line(row) + (index === 0 ? `|${row.map(() => '---|').join('')}\n` : '')).join('');
  const overview = table([['older', 'newer', 'found by', 'differences'], ...pairs.map(overviewRow)]);
  const sections = differing(pairs).map(
    (pair) => `\n## ${cell(titleOf(pair))}\n\n${table([COLUMNS, ...changeRows(pair.comparison)])}`,
  );
  return overview + (brief ? '' : sections.join(''));
}

/** Plain data; every difference with the places in the document that say it. */
export function pairsAsData({ pairs, brief, documents }: ShownPairs, diagnostics: readonly Diagnostic[]): object {
  return {
    pairs: pairs.map(({ comparison: { pair, changes }, older, newer, olderMethod, newerMethod }) => ({
      kind: pair.kind,
      older,
      newer,
      ...(olderMethod === undefined ? {} : { olderMethod }),
      ...(newerMethod === undefined ? {} : { newerMethod }),
      foundBy: pair.foundBy,
      ...(pair.note === undefined ? {} : { note: pair.note }),
      equal: changes.length === 0,
      differences: changes.length,
      ...(brief ? {} : { changes: changes.map((change) => changeAsData(change, documents)) }),
    })),
    diagnostics: findingsAsData(diagnostics, documents),
  };
}

function changeAsData({ olderOrigin, newerOrigin, ...change }: PairChange, documents: Documents): object {
  const place = (origin: Origin | undefined): Position | undefined =>
    origin && locate({ code: '', severity: 'note', message: '', origin }, documents);
  const [olderPlace, newerPlace] = [place(olderOrigin), place(newerOrigin)];
  return {
    ...change,
    ...(olderPlace === undefined ? {} : { olderPlace }),
    ...(newerPlace === undefined ? {} : { newerPlace }),
  };
}

function differing(pairs: readonly NamedPair[]): readonly NamedPair[] {
  return pairs.filter(({ comparison }) => comparison.changes.length > 0);
}

function overviewRow({ comparison: { pair, changes }, older, newer }: NamedPair): readonly string[] {
  return [older, newer, pair.foundBy, changes.length === 0 ? 'equal in shape' : counted(changes.length, 'difference')];
}

function titleOf({ older, newer, olderMethod, newerMethod }: NamedPair): string {
  const called = olderMethod === undefined || newerMethod === undefined ? '' : ` (${olderMethod} -> ${newerMethod})`;
  return `${older} -> ${newer}${called}`;
}

function changeRows({ pair, changes }: PairComparison): readonly (readonly string[])[] {
  return changes.map((change) => {
    const part = pair.kind === 'schema' ? '' : `${change.part} `;
    const path = (written: string | undefined): string => (written === '' ? '(all of it)' : written ?? '');
    return [part + change.kind.replaceAll('-', ' '), path(change.older), path(change.newer), detailsOf(change)];
  });
}

function detailsOf({ before, after, values, required, evidence, above }: PairChange): string {
  const types = before !== undefined && after !== undefined ? `${before} -> ${after}` : before ?? after;
  return [
    types,
    values?.join(', '),
    required === true ? 'required' : undefined,
    evidence === undefined ? undefined : `by ${evidence}`,
    above === undefined ? undefined : `as under ${above === '' ? 'all of it' : above}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |\n`;
}

function alignTable(rows: readonly (readonly string[])[], indent = ''): string {
  const plain = rows.map((row) => row.map(harmless));
  const widths = (plain[0] ?? []).map((_, column) => Math.max(...plain.map((row) => row[column]?.length ?? 0)));
  return plain
    .map((row) => `${indent}${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .map((text) => `${text}\n`)
    .join('');
}
