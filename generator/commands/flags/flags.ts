// `inox flags`: the matrix of groups and what they gate, and with `--lint` what is probably wrong with the markers.

import { sortDiagnostics } from '../../diagnostics/index.ts';
import { countKinds, lintFlags, readMatrix, type FlagMatrix } from '../../flags/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { wishOf } from '../builds.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findingsAsData, sayFindingsAbout, showFindings } from '../findings.ts';
import { flagsAsData, flagsAsMarkdown, flagsAsText } from './flags-report.ts';
import { findInputs, type RunOptions } from '../options.ts';
import { startRun, type Run } from '../run.ts';
import { countSeverities, sayFindings } from '../summary.ts';
import type { Terminal } from '../terminal.ts';

export type FlagFormat = 'text' | 'json' | 'markdown';

export interface FlagsOptions extends RunOptions {
  readonly format?: FlagFormat;
  /** Exit code 1 when something is wrong with the markers. */
  readonly lint?: boolean;
}

/** Codes of what is wrong with markers and groups. Errors with other codes keep the document from being read. */
const OWN_CODES = /^Flags\/|^Build\/UnknownGroup$/;

/**
 * Prints the matrix; `groups` limits it to these. Exit code 2 when an input cannot be read or, without `lint`, has
 * errors; with `lint` 1 when there is a warning or an error about markers or groups.
 */
export async function flagsCommand(asked: FlagsOptions, terminal: Terminal): Promise<ExitCode> {
  const format = asked.json === true ? 'json' : asked.format ?? 'text';
  const options = { ...asked, json: format === 'json' };
  const places = findInputs(options);
  if ('missing' in places) return showFindings(places.missing, {}, { options, terminal });
  const wish = options.groups === undefined ? {} : wishOf({ groups: options.groups });
  if ('wrong' in wish) return showFindings([wish.wrong], {}, { options, terminal });
  const run = startRun(places, { options, wish: {} }, { ...terminal, err: () => undefined });
  const { readInputs } = await import('../../pipeline.ts');
  const read = await readInputs(run.request);
  const isBroken = run.diagnostics().some(({ code, severity }) => severity === 'error' && !OWN_CODES.test(code));
  if (read === undefined || isBroken) return showFindings(run.diagnostics(), run.documents, { options, terminal });
  const builds = read.config?.builds ?? [];
  const whole = readMatrix(read.api, builds);
  const groups = wish.groups ?? [];
  const findings = findingsOf(run, lintFlags({ api: read.api, matrix: whole, builds, asked: groups }), options);
  const isWrong = findings.some(({ severity }) => severity === 'error');
  if (isWrong && options.lint !== true) return showFindings(findings, run.documents, { options, terminal });
  show(options.groups === undefined ? whole : narrow(whole, groups), findings, { run, format, terminal });
  return options.lint === true && findings.some(({ severity }) => severity !== 'note') ? EXIT.drift : EXIT.done;
}

/** With `lint` everything about markers; without it the errors alone. */
function findingsOf(run: Run, linted: readonly Diagnostic[], { lint }: FlagsOptions): readonly Diagnostic[] {
  const all = [...run.diagnostics(), ...linted].filter(({ code }) => OWN_CODES.test(code));
  const kept = lint === true ? all : all.filter(({ severity }) => severity === 'error');
  return sortDiagnostics(kept, run.documents);
}

function narrow({ groups, gates }: FlagMatrix, names: readonly string[]): FlagMatrix {
  return {
    groups: groups.filter(({ name }) => names.includes(name)),
    gates: gates.filter((gate) => gate.groups.some((group) => names.includes(group))),
  };
}

interface Shown {
  readonly run: Run;
  readonly format: FlagFormat;
  readonly terminal: Terminal;
}

function show(matrix: FlagMatrix, findings: readonly Diagnostic[], { run, format, terminal }: Shown): void {
  const totals = countKinds(matrix.gates);
  if (format === 'json') {
    const said = {
      ...flagsAsData(matrix, totals, run.documents),
      diagnostics: findingsAsData(findings, run.documents),
    };
    terminal.out(`${JSON.stringify(said, null, 2)}\n`);
    return;
  }
  const print = format === 'markdown' ? flagsAsMarkdown : flagsAsText;
  terminal.out(print(matrix, totals, run.documents));
  if (findings.length === 0) return;
  terminal.err(sayFindingsAbout(findings, run.documents, terminal));
  terminal.err(`${sayFindings(countSeverities(findings))}\n`);
}
