// What `check` found as JUnit XML, for test reports: a suite for each output folder, a failed case for each file.

import type { DiagnosticJson } from '../../diagnostics/index.ts';
import { sayCauses, type DriftFound, type ExplainedFile } from './causes.ts';
import { harmless } from '../terminal.ts';

/** The report as XML. Wrong input is an error of a suite of its own. */
export function junitReport({ builds, diagnostics, failed }: DriftFound): string {
  const errors = failed === true ? diagnostics.filter(({ severity }) => severity === 'error') : [];
  const suites = [
    ...builds.map(({ output, files }) => suiteOf(output, files.map(failedCase), files.length)),
    ...(failed === true ? [inputSuite(errors)] : []),
  ];
  const failures = builds.reduce((sum, { files }) => sum + files.length, 0);
  const tests = builds.reduce((sum, { files }) => sum + Math.max(files.length, 1), errors.length);
  const counts = `tests="${tests}" failures="${failures}" errors="${errors.length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="inox check" ${counts}>\n${suites.join(
    '',
  )}</testsuites>\n`;
}

function suiteOf(output: string, cases: readonly string[], failures: number): string {
  const shown = cases.length > 0 ? cases.join('') : '    <testcase classname="drift" name="no drift"/>\n';
  const counts = `tests="${Math.max(cases.length, 1)}" failures="${failures}" errors="0"`;
  return `  <testsuite name="${xml(output)}" ${counts}>\n${shown}  </testsuite>\n`;
}

function failedCase(file: ExplainedFile): string {
  const { path, drift } = file;
  const failure = `<failure message="${xml(drift)}" type="drift">${xml(sayCauses(file))}</failure>`;
  return `    <testcase classname="drift" name="${xml(path)}">${failure}</testcase>\n`;
}

function inputSuite(errors: readonly DiagnosticJson[]): string {
  const cases = errors.map(({ code, message, help = '', file = '', line }) => {
    const place = file === '' ? '' : ` (${file}:${line ?? 1})`;
    const error = `<error message="${xml(message)}" type="${xml(code)}">${xml(`${help}${place}`)}</error>`;
    return `    <testcase classname="input" name="${xml(`${code}${place}`)}">${error}</testcase>\n`;
  });
  const counts = `tests="${errors.length}" failures="0" errors="${errors.length}"`;
  return `  <testsuite name="input" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

/** Halves of surrogate pairs, and the two signs that are none. */
const NOT_IN_XML = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

/** Text in XML: marks escaped, signs that XML 1.0 does not know replaced. */
function xml(text: string): string {
  return harmless(text)
    .replace(NOT_IN_XML, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
