// What a run found, shown: as text for people, as data for programs.

import { formatDiagnostic, sortDiagnostics, toJson, type DiagnosticJson } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Documents, Run } from './run.ts';
import { countSeverities, sayFindings } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** Shows the findings of a run that ended without a result, and gives its exit code. */
export function showFindings(
  diagnostics: readonly Diagnostic[],
  documents: Documents,
  {
    options,
    terminal,
    ending = 'Nothing was changed.',
  }: Pick<Run, 'options' | 'terminal'> & { readonly ending?: string },
): ExitCode {
  if (options.json === true) {
    terminal.out(`${JSON.stringify({ ok: false, diagnostics: findingsAsData(diagnostics, documents) }, null, 2)}\n`);
    return EXIT.wrongInput;
  }
  terminal.err(sayFindingsAbout(diagnostics, documents, terminal));
  terminal.err(`${sayFindings(countSeverities(diagnostics))}. ${ending}\n`);
  return EXIT.wrongInput;
}

/** Every finding with its place and line, errors last, where a person looks first. */
export function sayFindingsAbout(
  diagnostics: readonly Diagnostic[],
  documents: Documents,
  { isWatched }: Pick<Terminal, 'isWatched'>,
): string {
  const rank = { note: 0, warning: 1, error: 2 } as const;
  const sorted = [...sortDiagnostics(diagnostics, documents)].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return sorted.map((diagnostic) => formatDiagnostic(diagnostic, documents, { color: isWatched })).join('');
}

/** The findings as plain objects, each with the position it points at. */
export function findingsAsData(diagnostics: readonly Diagnostic[], documents: Documents): readonly DiagnosticJson[] {
  return sortDiagnostics(diagnostics, documents).map((diagnostic) => toJson(diagnostic, documents));
}
