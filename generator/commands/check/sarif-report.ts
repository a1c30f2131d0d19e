// What `check` found as SARIF 2.1.0, for code scanning: one result for each file that drifts, at the part of the
// inputs that caused it where that is known, and one for each thing that is wrong with the inputs.

import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DiagnosticJson } from '../../diagnostics/index.ts';
import { sayCause, sayCauses, type DriftFound, type ExplainedFile } from './causes.ts';
import type { Drift } from './show-changes.ts';
import { harmless } from '../terminal.ts';
import { inoxVersion } from '../version.ts';

const RULES: Readonly<Record<Drift, string>> = {
  added: 'A file that would be generated is not there.',
  changed: 'A file is not what would be generated.',
  removed: 'A file would no longer be generated.',
  deleted: 'A generated file was deleted.',
  'not listed': 'A generated file is not listed in the manifest.',
  'edited by hand': 'A generated file was edited by hand.',
  'not generated': 'A file that was not generated is in the way.',
  kept: 'A file that would no longer be generated was edited by hand.',
};

/** The report as an object. Paths that are relative stay so: they start where the check was run. */
export function sarifReport({ builds, diagnostics, failed }: DriftFound): object {
  const drifts = builds.flatMap(({ output, files }) => files.map((file) => driftResult(output, file)));
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const rules = [
    ...Object.entries(RULES).map(([drift, text]) => ({ id: ruleOf(drift), shortDescription: { text } })),
    ...codes.map((id) => ({ id })),
  ];
  const driver = { name: 'inox', version: inoxVersion(), rules };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: failed !== true }],
    results: [...drifts, ...diagnostics.map(inputResult)],
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

/** `drift/edited-by-hand`. */
function ruleOf(drift: string): string {
  return `drift/${drift.replaceAll(' ', '-')}`;
}

function driftResult(output: string, file: ExplainedFile): object {
  const causes = file.causes.flatMap((cause) =>
    cause.place === undefined
      ? []
      : [{ ...locationOf(cause.place.file, cause.place), message: { text: harmless(sayCause(cause)) } }],
  );
  return {
    ruleId: ruleOf(file.drift),
    level: 'error',
    message: { text: harmless(`${file.drift}: ${sayCauses(file)}`) },
    locations: [locationOf(`${output}/${file.path}`, { line: 1 })],
    relatedLocations: causes.map((cause, id) => ({ id, ...cause })),
    partialFingerprints: { 'path/v1': file.path },
  };
}

function inputResult({ code, severity, message, help, file, line = 1, column }: DiagnosticJson): object {
  return {
    ruleId: code,
    level: severity,
    message: { text: harmless(help === undefined ? message : `${message} ${help}`) },
    ...(file === undefined
      ? {}
      : { locations: [locationOf(file, { line, ...(column === undefined ? {} : { column }) })] }),
  };
}

function locationOf(file: string, { line, column }: { readonly line: number; readonly column?: number }): object {
  const region = { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } };
}

function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
