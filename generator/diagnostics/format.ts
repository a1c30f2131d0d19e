// A diagnostic as people read it: what, where, the line itself, what to do.

import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Position } from '../model/origin.ts';
import { helpForCode } from './codes.ts';
import { drawExcerpt, excerptAt } from './excerpt.ts';
import { harmlessLine } from './harmless.ts';
import { locate, textOfFile, type KnownDocuments } from './locate.ts';

export interface FormatOptions {
  readonly color?: boolean;
}

const COLORS: Readonly<Record<Severity | 'dim' | 'bold', number>> = {
  error: 31,
  warning: 33,
  note: 36,
  dim: 2,
  bold: 1,
};

/**
 * The lines of one diagnostic, with a final newline. All text of an input is made harmless.
 * Without the document a position is shown without its line.
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  documents: KnownDocuments = {},
  { color = false }: FormatOptions = {},
): string {
  const paint = (style: keyof typeof COLORS, text: string) =>
    color ? `\u001b[${COLORS[style]}m${text}\u001b[0m` : text;
  const position = locate(diagnostic, documents);
  const help = diagnostic.help ?? helpForCode(diagnostic.code);
  const place = position === undefined ? '' : `  ${paint('bold', placeText(position))}`;
  const lines = [
    `${paint(diagnostic.severity, diagnostic.severity)} ${diagnostic.code}${place}`,
    `  ${harmlessLine(diagnostic.message)}`,
    ...linesAt(diagnostic, position, documents).map((line) => paint('dim', line)),
    ...(help === undefined ? [] : [`  help: ${harmlessLine(help)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** `openapi.json:12:5`, as editors and terminals link it. */
function placeText({ file, line, column }: Position): string {
  return `${harmlessLine(file)}:${line}:${column}`;
}

function linesAt(diagnostic: Diagnostic, position: Position | undefined, documents: KnownDocuments): readonly string[] {
  if (position === undefined) return [];
  const text = textOfFile(position.file, documents);
  const excerpt = diagnostic.excerpt ?? (text === undefined ? undefined : excerptAt(text, position));
  return excerpt === undefined || excerpt.text.trim() === '' ? [] : drawExcerpt(excerpt, position);
}
