// `inox check`: the pipeline, and its last line is comparing. Touches nothing.

import { compareTree, type Comparison } from '../write/index.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findingsAsData, sayFindingsAbout, showFindings } from './findings.ts';
import { fingerprintOf } from './fingerprint.ts';
import { findPlaces, type RunOptions } from './options.ts';
import { recallRun } from './remembered-runs.ts';
import { startRun, type Run } from './run.ts';
import type { DriftedFile } from './show-changes.ts';
import { printLaps } from './stopwatch.ts';
import { countSeverities, sayFindings } from './summary.ts';
import { counted, type Terminal } from './terminal.ts';
import { traceChanges } from './trace.ts';
import { generatorName } from './version.ts';

/** Compares the output folder with what would be generated: exit code 0 for no drift, 1 for drift. */
export async function checkCommand(options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const places = findPlaces(options);
  if ('missing' in places) return showFindings(places.missing, {}, { options, terminal });
  const mayRecall = options.cache !== false && options.trace === undefined;
  const fingerprint = mayRecall ? fingerprintOf(places, options) : undefined;
  if (fingerprint !== undefined && recallRun(fingerprint, places.output) !== undefined) {
    return showNoDrift(places.output, { options, terminal });
  }
  const run = startRun(places, options, terminal);
  const { generate } = await import('../pipeline.ts');
  const generated = await generate(run.request);
  if (generated === undefined) return showFindings(run.diagnostics(), run.documents, run);
  const { tree } = generated;
  const inputs = [places.spec, places.config];
  const comparison = compareTree({ output: places.output, tree, generator: generatorName(), inputs }, run.report);
  if (comparison === undefined) return showFindings(run.diagnostics(), run.documents, run);
  run.stage('compare', `Compared with ${places.output}`);
  return showComparison(run, comparison, tree);
}

async function showComparison(
  run: Run,
  comparison: Comparison,
  tree: Parameters<typeof compareTree>[0]['tree'],
): Promise<ExitCode> {
  const { options, places, terminal } = run;
  if (options.trace !== undefined) traceChanges(options.trace, comparison.changes);
  const { driftOf, printDrift } = await import('./show-changes.ts');
  const files = driftOf(comparison);
  if (options.json === true) showAsData(run, files);
  else {
    terminal.err(sayFindingsAbout(run.diagnostics(), run.documents, terminal));
    if (comparison.lineEnds.length > 0) {
      terminal.err(`${counted(comparison.lineEnds.length, 'file differs', 'files differ')} in line ends only\n`);
    }
    if (options.timings === true) terminal.err(printLaps(run.stopwatch.laps));
    if (files.length === 0) return showNoDrift(places.output, run);
    terminal.out(printDrift(files, places.output, { tree, colors: terminal.colors }));
    const seconds = run.stopwatch.seconds().toFixed(2);
    terminal.out(
      `${places.output}: ${counted(files.length, 'file drifts', 'files drift')}, ${sayFindings(
        countSeverities(run.diagnostics()),
      )}, ${seconds} s. Run \`inox generate\` to bring it up to date.\n`,
    );
  }
  return files.length === 0 ? EXIT.done : EXIT.drift;
}

function showAsData(run: Run, files: readonly DriftedFile[]): void {
  const diagnostics = findingsAsData(run.diagnostics(), run.documents);
  run.terminal.out(
    `${JSON.stringify({ ok: files.length === 0, output: run.places.output, files, diagnostics }, null, 2)}\n`,
  );
}

function showNoDrift(output: string, { options, terminal }: Pick<Run, 'options' | 'terminal'>): ExitCode {
  if (options.json === true)
    terminal.out(`${JSON.stringify({ ok: true, output, files: [], diagnostics: [] }, null, 2)}\n`);
  else terminal.out(`${output}: no drift\n`);
  return EXIT.done;
}
