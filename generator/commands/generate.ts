// `inox generate`: the pipeline, and its last line is writing.

import { writeTree, type Comparison } from '../write/index.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findingsAsData, sayFindingsAbout, showFindings } from './findings.ts';
import { fingerprintOf } from './fingerprint.ts';
import { findPlaces, type Places, type RunOptions } from './options.ts';
import { recallRun, rememberRun, type RememberedRun } from './remembered-runs.ts';
import { startRun, type Run } from './run.ts';
import { printLaps } from './stopwatch.ts';
import { printSummary, summarize, type Summary } from './summary.ts';
import type { Terminal } from './terminal.ts';
import { traceChanges } from './trace.ts';
import { generatorName } from './version.ts';

/** Generates the SDK into the output folder. Either all of it is written or nothing is. */
export async function generateCommand(options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const places = findPlaces(options);
  if ('missing' in places) return showFindings(places.missing, {}, { options, terminal });
  const fingerprint = mayBeRemembered(options) ? fingerprintOf(places, options) : undefined;
  const remembered = fingerprint === undefined ? undefined : recallRun(fingerprint, places.output);
  if (remembered !== undefined) return showRemembered(remembered, places, { options, terminal });

  const run = startRun(places, options, terminal);
  const { generate } = await import('../pipeline.ts');
  const generated = await generate(run.request);
  if (generated === undefined) return showFindings(run.diagnostics(), run.documents, run);
  const written = await writeTree(
    {
      output: places.output,
      tree: generated.tree,
      generator: generatorName(),
      inputs: [places.spec, places.config],
      force: options.force === true,
    },
    run.report,
  );
  if (written === undefined) return showFindings(run.diagnostics(), run.documents, run);
  run.stage('write', `Wrote ${places.output}`);
  const summary = summarize(generated.plan, written.changes, run.diagnostics());
  finish(run, { written, summary, fingerprint });
  return EXIT.done;
}

function mayBeRemembered(options: RunOptions): boolean {
  return options.cache !== false && options.trace === undefined;
}

function finish(
  run: Run,
  {
    written,
    summary,
    fingerprint,
  }: { readonly written: Comparison; readonly summary: Summary; readonly fingerprint: string | undefined },
): void {
  const { options, places } = run;
  if (options.trace !== undefined) traceChanges(options.trace, written.changes);
  const said = sayFindingsAbout(run.diagnostics(), run.documents, run.terminal);
  const plain = sayFindingsAbout(run.diagnostics(), run.documents, { isWatched: false });
  const findings = findingsAsData(run.diagnostics(), run.documents);
  if (mayBeRemembered(options)) {
    run.memo.save();
    const { written: fresh, unchanged } = summary.files;
    const unchangedNext = { ...summary, files: { written: 0, unchanged: fresh + unchanged, removed: 0 } };
    if (fingerprint !== undefined) rememberRun({ fingerprint, summary: unchangedNext, said: plain, findings }, places.output);
  }
  showResult({ summary, said, findings, changes: written.changes }, places, run);
  if (options.timings === true) {
    run.stopwatch.lap('finish');
    run.terminal.err(printLaps(run.stopwatch.laps));
  }
}

function showRemembered(run: RememberedRun, places: Places, shown: Pick<Run, 'options' | 'terminal'>): ExitCode {
  if (shown.options.json !== true) shown.terminal.err('Inputs and output are as the last run left them\n');
  showResult(run, places, shown);
  return EXIT.done;
}

interface Result {
  readonly summary: Summary;
  readonly said: string;
  readonly findings: readonly unknown[];
  readonly changes?: Comparison['changes'];
}

function showResult(
  result: Result,
  { output }: Places,
  { options, terminal }: Pick<Run, 'options' | 'terminal'>,
): void {
  const { summary, said, findings, changes } = result;
  if (options.json === true) {
    terminal.out(
      `${JSON.stringify({ ok: true, output, ...summary, changes: changes ?? null, diagnostics: findings }, null, 2)}\n`,
    );
    return;
  }
  terminal.err(said);
  terminal.out(printSummary(summary, output, performance.now() / 1000));
}
