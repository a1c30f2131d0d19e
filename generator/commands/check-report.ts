// What `check` found, in the form that a person or a CI service reads: Markdown for a sticky comment, annotations
// of GitHub, SARIF, JUnit, JSON. Text for people stays with `show-changes.ts`.

import { cell } from './markdown-cell.ts';
import { harmless } from './terminal.ts';
import { sayCause, type ExplainedFile } from './causes.ts';

export const REPORT_FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface CheckedBuild {
  readonly build: string;
  readonly output: string;
  readonly files: readonly ExplainedFile[];
  /** Files that differ in line ends only: told, never counted. */
  readonly lineEnds: readonly string[];
}

export interface CheckReport {
  readonly builds: readonly CheckedBuild[];
  /** True when every build was asked for, which the JSON shows. */
  readonly all: boolean;
  readonly diagnostics: readonly unknown[];
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
      return `${JSON.stringify(asSarif(report), null, 2)}\n`;
    case 'junit':
      return asJunit(report);
  }
}

function asJson({ builds, all, diagnostics }: CheckReport): object {
  const ok = builds.every(({ files }) => files.length === 0);
  const [only] = builds;
  const body = all ? { builds } : { output: only?.output, files: only?.files ?? [], lineEnds: only?.lineEnds ?? [] };
  return { ok, ...body, diagnostics };
}

const MOST_CAUSES = 5;

/** The causes of one file in a sentence, the first few of them. */
export function sayCauses({ causes }: ExplainedFile): string {
  const rest = causes.length - MOST_CAUSES;
  return causes.slice(0, MOST_CAUSES).map(sayCause).join('; ') + (rest > 0 ? `; ${rest} more` : '');
}

function asMarkdown({ builds }: CheckReport): string {
  return builds.map(buildAsMarkdown).join('\n');
}

function buildAsMarkdown({ output, files, lineEnds }: CheckedBuild): string {
  const ends = lineEnds.length === 0 ? '' : `\n${lineEnds.length} file(s) differ in line ends only.\n`;
  if (files.length === 0) return `### ${cell(output)}: no drift\n${ends}`;
  const rows = files.map((file) => `| ${cell(file.path)} | ${file.drift} | ${cell(sayCauses(file))} |\n`);
  return `### ${cell(output)}: ${files.length} file(s) drift\n\n| file | drift | cause |\n|---|---|---|\n${rows.join(
    '',
  )}${ends}`;
}

function asAnnotations({ builds }: CheckReport): string {
  const lines = builds.flatMap(({ output, files, lineEnds }) => [
    ...files.map((file) => annotate('error', `${output}/${file.path}`, `${file.drift}: ${sayCauses(file)}`)),
    ...lineEnds.map((path) => annotate('notice', `${output}/${path}`, 'differs in line ends only')),
  ]);
  return lines.join('') || '::notice title=inox::No drift\n';
}

/** A workflow command; `%`, line ends and in properties `:` and `,` are escaped as GitHub asks. */
function annotate(level: string, file: string, message: string): string {
  const plain = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = plain(file).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${level} file=${property},title=inox drift::${plain(harmless(message))}\n`;
}

function asSarif({ builds }: CheckReport): object {
  const results = builds.flatMap(({ output, files }) => files.map((file) => sarifResult(output, file)));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'inox', rules: [{ id: 'drift', name: 'Drift' }] } }, results }],
  };
}

function sarifResult(output: string, file: ExplainedFile): object {
  const place = (uri: string, line: number): object => ({
    physicalLocation: { artifactLocation: { uri: uri.replaceAll('\\', '/') }, region: { startLine: line } },
  });
  return {
    ruleId: 'drift',
    level: 'error',
    message: { text: `${file.drift}: ${sayCauses(file)}` },
    locations: [place(`${output}/${file.path}`, 1)],
    relatedLocations: file.causes.flatMap((cause) =>
      cause.place === undefined
        ? []
        : [{ ...place(cause.place.file, cause.place.line), message: { text: sayCause(cause) } }],
    ),
    partialFingerprints: { path: file.path },
  };
}

function asJunit({ builds }: CheckReport): string {
  const suites = builds.map(({ output, files }) => {
    const cases = files.map(
      (file) =>
        `    <testcase classname="drift" name="${xml(file.path)}"><failure message="${xml(file.drift)}">${xml(
          sayCauses(file),
        )}</failure></testcase>\n`,
    );
    const shown = cases.length > 0 ? cases.join('') : '    <testcase classname="drift" name="no drift"/>\n';
    const count = Math.max(cases.length, 1);
    return `  <testsuite name="${xml(output)}" tests="${count}" failures="${cases.length}">\n${shown}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function xml(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
