// `inox check`: the pipeline, and its last line is comparing. Touches nothing.

import type { OutputTree } from '../model/output.ts';
import { compareTree, type Comparison } from '../write/index.ts';
import { makeBuilds, wishOf } from './builds.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findingsAsData, sayFindingsAbout, showFindings } from './findings.ts';
import { fingerprintOf } from './fingerprint.ts';
import { findPlaces, type RunOptions } from './options.ts';
import { recallRun } from './remembered-runs.ts';
import { startRun, traceFolder, type Run } from './run.ts';
import type { DriftedFile } from './show-changes.ts';
import { printLaps } from './stopwatch.ts';
import { countSeverities, sayFindings } from './summary.ts';
import { counted, type Terminal } from './terminal.ts';
import { traceChanges } from './trace.ts';
import { generatorName } from './version.ts';

/** Compares each output folder with what would be generated: exit code 0 for no drift, 1 for drift. */
export async function checkCommand(options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const places = findPlaces(options);
  if ('missing' in places) return showFindings(places.missing, {}, { options, terminal });
  const wish = wishOf(options);
  if ('wrong' in wish) return showFindings([wish.wrong], {}, { options, terminal });
  const isOneFolder = options.allBuilds !== true && options.build === undefined;
  const mayRecall = options.cache !== false && options.trace === undefined && isOneFolder;
  const fingerprint = mayRecall ? fingerprintOf(places, options) : undefined;
  if (fingerprint !== undefined && recallRun(fingerprint, places.output) !== undefined) {
    return showNoDrift(places.output, { options, terminal });
  }
  const run = startRun(places, { options, wish }, terminal);
  const built = await makeBuilds(run);
  if (built === undefined) return showFindings(run.diagnostics(), run.documents, run);
  const compared: ComparedBuild[] = [];
  const { driftOf } = await import('./show-changes.ts');
  for (const { generated, output } of built) {
    const { tree, build } = generated;
    const inputs = [places.spec, places.config];
    const comparison = compareTree({ output, tree, generator: generatorName(), inputs }, run.report);
    if (comparison === undefined) return showFindings(run.diagnostics(), run.documents, run);
    run.stage('compare', `Compared with ${output}`);
    const folder = traceFolder(options, build);
    if (folder !== undefined) traceChanges(folder, comparison.changes);
    compared.push({ name: build.name, output, tree, comparison, files: driftOf(comparison) });
  }
  await showComparisons(run, compared);
  return compared.every(({ files }) => files.length === 0) ? EXIT.done : EXIT.drift;
}

interface ComparedBuild {
  readonly name: string;
  readonly output: string;
  readonly tree: OutputTree;
  readonly comparison: Comparison;
  readonly files: readonly DriftedFile[];
}

async function showComparisons(run: Run, compared: readonly ComparedBuild[]): Promise<void> {
  const { options, terminal } = run;
  if (options.json === true) return showAsData(run, compared);
  terminal.err(sayFindingsAbout(run.diagnostics(), run.documents, terminal));
  const lineEnds = compared.reduce((sum, { comparison }) => sum + comparison.lineEnds.length, 0);
  if (lineEnds > 0) terminal.err(`${counted(lineEnds, 'file differs', 'files differ')} in line ends only\n`);
  if (options.timings === true) terminal.err(printLaps(run.stopwatch.laps));
  const { printDrift } = await import('./show-changes.ts');
  for (const { output, tree, files } of compared) {
    if (files.length === 0) showNoDrift(output, run);
    else {
      terminal.out(printDrift(files, output, { tree, colors: terminal.colors }));
      const seconds = run.stopwatch.seconds().toFixed(2);
      terminal.out(
        `${output}: ${counted(files.length, 'file drifts', 'files drift')}, ${sayFindings(
          countSeverities(run.diagnostics()),
        )}, ${seconds} s. Run \`inox generate\` to bring it up to date.\n`,
      );
    }
  }
}

function showAsData(run: Run, compared: readonly ComparedBuild[]): void {
  const diagnostics = findingsAsData(run.diagnostics(), run.documents);
  const ok = compared.every(({ files }) => files.length === 0);
  const builds = compared.map(({ name, output, files }) => ({ build: name, output, files }));
  const [only] = compared;
  const body =
    run.options.allBuilds === true
      ? { builds }
      : { output: only?.output ?? run.places.output, files: only?.files ?? [] };
  run.terminal.out(`${JSON.stringify({ ok, ...body, diagnostics }, null, 2)}\n`);
}

function showNoDrift(output: string, { options, terminal }: Pick<Run, 'options' | 'terminal'>): ExitCode {
  if (options.json === true)
    terminal.out(`${JSON.stringify({ ok: true, output, files: [], diagnostics: [] }, null, 2)}\n`);
  else terminal.out(`${output}: no drift\n`);
  return EXIT.done;
}
