// Takes every finding of a run; gives them back once each, in an order that does not depend on who spoke first.

import type { Diagnostic, Report } from '../model/diagnostic.ts';
import { compareText } from '../model/output.ts';
import type { Position } from '../model/origin.ts';
import { locate, type KnownDocuments } from './locate.ts';

export interface Collector {
  readonly report: Report;
  /** Once each, by file, position and code; those without a place first. */
  diagnostics(documents?: KnownDocuments): readonly Diagnostic[];
  hasErrors(): boolean;
}

/** An empty collector. */
export function collector(): Collector {
  const found = new Map<string, Diagnostic>();
  let errors = false;
  return {
    report(diagnostic) {
      if (diagnostic.severity === 'error') errors = true;
      const key = identityOf(diagnostic);
      if (!found.has(key)) found.set(key, diagnostic);
    },
    diagnostics: (documents = {}) => sortDiagnostics([...found.values()], documents),
    hasErrors: () => errors,
  };
}

/** The same findings by file, line, column, code and message. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[], documents: KnownDocuments): readonly Diagnostic[] {
  const placed = diagnostics.map((diagnostic) => ({ diagnostic, position: locate(diagnostic, documents) }));
  placed.sort((a, b) => comparePositions(a.position, b.position) || compareFindings(a.diagnostic, b.diagnostic));
  return placed.map(({ diagnostic }) => diagnostic);
}

function comparePositions(a: Position | undefined, b: Position | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compareFindings(a: Diagnostic, b: Diagnostic): number {
  const pointers = compareText(a.origin?.pointer ?? '', b.origin?.pointer ?? '');
  return compareText(a.code, b.code) || pointers || compareText(a.message, b.message);
}

function identityOf({ code, severity, message, origin, position }: Diagnostic): string {
  return JSON.stringify([code, severity, message, origin?.source, origin?.pointer, position]);
}
