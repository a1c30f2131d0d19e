// The line a diagnostic points at, or a window of it: documents of one line are half a megabyte wide.

import type { Excerpt } from '../model/diagnostic.ts';
import type { Position } from '../model/origin.ts';
import { harmlessLine } from './harmless.ts';

/** Columns of a line that are shown. */
const WINDOW = 120;
/** Columns shown before the place when the line is cut. */
const BEFORE = 40;
const ELLIPSIS = '…';

/**
 * The window of the line at a position. Columns count UTF-16 units from 1.
 * Undefined when the text has no such line.
 */
export function excerptAt(text: string, { line, column }: Pick<Position, 'line' | 'column'>): Excerpt | undefined {
  const begin = startOfLine(text, line);
  if (begin === undefined) return undefined;
  const end = endOfLine(text, begin);
  if (end - begin <= WINDOW) return { text: text.slice(begin, end), column: 1 };
  const from = Math.max(begin, Math.min(begin + column - 1 - BEFORE, end - WINDOW));
  return { text: text.slice(from, Math.min(end, from + WINDOW)), column: from - begin + 1, cut: end > from + WINDOW };
}

/** The excerpt with its line number and a caret below the place. Safe to print. */
export function drawExcerpt(excerpt: Excerpt, { line, column }: Pick<Position, 'line' | 'column'>): readonly string[] {
  const at = Math.max(0, column - excerpt.column);
  const lead = excerpt.column > 1 ? ELLIPSIS : '';
  const before = lead + harmlessLine(excerpt.text.slice(0, at));
  const after = harmlessLine(excerpt.text.slice(at)) + (excerpt.cut === true ? ELLIPSIS : '');
  const number = String(line);
  const shown = excerpt.column > 1 ? before : before.trimStart();
  return [`  ${number} | ${shown}${after}`, `  ${' '.repeat(number.length)} | ${' '.repeat([...shown].length)}^`];
}

function startOfLine(text: string, line: number): number | undefined {
  let begin = 0;
  for (let current = 1; current < line; current += 1) {
    const next = text.indexOf('\n', begin);
    if (next === -1) return undefined;
    begin = next + 1;
  }
  return begin;
}

function endOfLine(text: string, begin: number): number {
  const end = text.indexOf('\n', begin);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
