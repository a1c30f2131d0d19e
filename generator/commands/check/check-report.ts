// What `check` found, in the form that a person or a CI service reads: Markdown for a sticky comment, annotations
// of GitHub, SARIF, JUnit, JSON. Text for people stays with `show-changes.ts`.

import type { DiagnosticJson } from '../../diagnostics/index.ts';
import { sayCauses, type DriftedBuild, type DriftFound } from './causes.ts';
import { junitReport } from './junit-report.ts';
import { cell } from '../markdown-cell.ts';
import { sarifReport } from './sarif-report.ts';
import { counted, harmless } from '../terminal.ts';

const REPORT_FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface CheckedBuild extends DriftedBuild {
  readonly build: string;
  /** Files that differ in line ends only: told, never counted. */
  readonly lineEnds: readonly string[];
}

export interface CheckReport extends DriftFound {
  readonly builds: readonly CheckedBuild[];
  /** True when every build was asked for, which the JSON shows. */
  readonly all: boolean;
}

/** The whole report as one text, ending in a line end. */
export function printReport(report: CheckReport, format: Exclude<ReportFormat, 'text'>): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(asJson(report), null, 2)}\n`;
    case 'markdown':
      return asMarkdown(report);
    case 'github':
      return asAnnotations(report);
    case 'sarif':
      return `${JSON.stringify(sarifReport(report), null, 2)}\n`;
    case 'junit':
      return junitReport(report);
  }
}

function asJson({ builds, all, diagnostics, failed }: CheckReport): object {
  if (failed === true) return { ok: false, diagnostics };
  const ok = builds.every(({ files }) => files.length === 0);
  const [only] = builds;
  const body = all ? { builds } : { output: only?.output, files: only?.files ?? [], lineEnds: only?.lineEnds ?? [] };
  return { ok, ...body, diagnostics };
}

/** A comment may hold 65,536 signs. */
const MOST_ROWS = 200;

function asMarkdown({ builds, diagnostics, failed }: CheckReport): string {
  if (failed !== true) return builds.map(buildAsMarkdown).join('\n');
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const lines = errors.map((error) => `- ${cell(`${placeOf(error)}${error.message} ${error.help ?? ''}`)}\n`);
  return `### inox check: wrong input\n\n${lines.join('')}`;
}

function placeOf({ file, line, column }: DiagnosticJson): string {
  return file === undefined ? '' : `${file}:${line ?? 1}:${column ?? 1} `;
}

function buildAsMarkdown({ output, files, lineEnds }: CheckedBuild): string {
  const differing = counted(lineEnds.length, 'file differs', 'files differ');
  const ends = lineEnds.length === 0 ? '' : `\n${differing} in line ends only.\n`;
  if (files.length === 0) return `### ${cell(output)}: no drift\n${ends}`;
  const rows = files
    .slice(0, MOST_ROWS)
    .map((file) => `| ${cell(file.path)} | ${file.drift} | ${cell(sayCauses(file))} |\n`);
  const rest = files.length - MOST_ROWS;
  const more = rest > 0 ? `\n${counted(rest, 'more file', 'more files')}.\n` : '';
  const title = `### ${cell(output)}: ${counted(files.length, 'file drifts', 'files drift')}`;
  return `${title}\n\n| file | drift | cause |\n|---|---|---|\n${rows.join('')}${more}${ends}`;
}

function asAnnotations({ builds, diagnostics }: CheckReport): string {
  const inputs = diagnostics.filter(({ severity }) => severity !== 'note');
  const lines = [
    ...inputs.map(({ severity, code, message, help, ...place }) =>
      annotate(
        severity === 'error' ? 'error' : 'warning',
        { ...place, title: code },
        `${message} ${help ?? ''}`.trim(),
      ),
    ),
    ...builds.flatMap(({ output, files, lineEnds }) => [
      ...files.map((file) => annotateFile('error', `${output}/${file.path}`, `${file.drift}: ${sayCauses(file)}`)),
      ...lineEnds.map((path) => annotateFile('notice', `${output}/${path}`, 'differs in line ends only')),
    ]),
  ];
  const isClean = builds.length > 0 && builds.every(({ files }) => files.length === 0);
  return lines.join('') + (isClean ? '::notice title=inox::No drift\n' : '');
}

function annotateFile(level: string, file: string, message: string): string {
  return annotate(level, { file, title: 'inox drift' }, message);
}

interface Annotated {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
}

/** A workflow command; `%`, line ends and in properties `:` and `,` are escaped as GitHub asks. */
function annotate(level: string, { file, line, column, title }: Annotated, message: string): string {
  const plain = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (name: string, value: string | number | undefined): readonly string[] =>
    value === undefined ? [] : [`${name}=${plain(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`];
  const properties = [
    ...property('file', file),
    ...property('line', line),
    ...property('col', column),
    ...property('title', title),
  ];
  return `::${level} ${properties.join(',')}::${plain(harmless(message))}\n`;
}
