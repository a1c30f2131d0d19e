// `inox check`: the pipeline, and its last line is comparing. Touches nothing, unless `--fix` asks it to.

import type { Diagnostic } from '../../model/diagnostic.ts';
import type { OutputTree } from '../../model/output.ts';
import type { Generated } from '../../pipeline.ts';
import { compareTree, readRecord, writeTree } from '../../write/index.ts';
import type { BuildRecords } from '../records/build-records.ts';
import { makeBuilds, wishOf } from '../builds.ts';
import { sayCauses } from './causes.ts';
import { printReport, type CheckedBuild, type ReportFormat } from './check-report.ts';
import { EXIT, exitCodeOfRefusal, type ExitCode } from '../exit-code.ts';
import { findingsAsData, sayFindingsAbout, showFindings } from '../findings.ts';
import { fingerprintOf } from '../records/fingerprint.ts';
import { editsOf, findPlaces, mayBeRemembered, type RunOptions } from '../options.ts';
import { recallRun, type RememberedRun } from '../records/remembered-runs.ts';
import { startRun, traceFolder, type Documents, type Run } from '../run.ts';
import { printLaps } from '../stopwatch.ts';
import { countSeverities, sayFindings } from '../summary.ts';
import { counted, type Terminal } from '../terminal.ts';
import type { DriftedFile } from './show-changes.ts';
import { traceChanges } from '../trace.ts';
import { generatorName } from '../version.ts';

export interface CheckOptions extends RunOptions {
  readonly format?: ReportFormat;
  readonly fix?: boolean;
}

/**
 * Compares each output folder with what would be generated: exit code 0 for no drift, 1 for drift.
 * With `fix`, drift is written away and the exit code is 0.
 */
export async function checkCommand(asked: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const format = asked.json === true ? 'json' : asked.format ?? 'text';
  const options = { ...asked, json: format !== 'text' };
  const shown = { options, terminal, format };
  const places = findPlaces(options);
  if ('missing' in places) return showWrongInput(places.missing, {}, shown);
  const wish = wishOf(options);
  if ('wrong' in wish) return showWrongInput([wish.wrong], {}, shown);
  const fingerprint = mayBeRemembered(options) ? fingerprintOf(places, options) : undefined;
  const remembered = fingerprint === undefined ? undefined : recallRun(fingerprint);
  if (remembered !== undefined) return showRemembered(remembered, shown);
  const run = startRun(places, { options, wish }, terminal);
  const built = await makeBuilds(run, (generated, output) => compareBuild(run, generated, output));
  if (built === undefined) return showWrongInput(run.diagnostics(), run.documents, shown);
  const isFixing = options.fix === true;
  await showComparisons(run, built, { format, isFixing });
  if (isFixing) return fixDrift(run, built);
  return built.every(({ files }) => files.length === 0) ? EXIT.done : EXIT.drift;
}

interface Shown extends Pick<Run, 'options' | 'terminal'> {
  readonly format: ReportFormat;
}

function showRemembered({ said, findings, outputs }: RememberedRun, { format, terminal, options }: Shown): ExitCode {
  if (format === 'text') {
    terminal.err(said);
    for (const { output } of outputs) terminal.out(`${output}: no drift\n`);
  } else {
    const all = options.allBuilds === true;
    const builds = outputs.map(({ name, output }) => ({ build: name, output, files: [], lineEnds: [] }));
    terminal.out(printReport({ builds, all, diagnostics: findings }, format));
  }
  return EXIT.done;
}

/** Whoever reads a report reads in it as well why there is nothing to report. */
function showWrongInput(diagnostics: readonly Diagnostic[], documents: Documents, shown: Shown): ExitCode {
  const { format, terminal } = shown;
  if (format === 'text' || format === 'json') return showFindings(diagnostics, documents, shown);
  const found = findingsAsData(diagnostics, documents);
  terminal.out(printReport({ builds: [], all: false, failed: true, diagnostics: found }, format));
  return EXIT.wrongInput;
}

interface ComparedBuild extends CheckedBuild {
  /** What would be written; only of a build that drifts. */
  readonly wanted?: { readonly tree: OutputTree; readonly records: BuildRecords };
}

/** @returns undefined for a folder that cannot be compared; it has been reported */
async function compareBuild(run: Run, generated: Generated, output: string): Promise<ComparedBuild | undefined> {
  const { places, options } = run;
  const { tree, build, document, configDocument, visible } = generated;
  const inputs = [places.spec, places.config];
  const comparison = compareTree({ output, tree, generator: generatorName(), inputs }, run.report);
  if (comparison === undefined) return undefined;
  run.stage('compare', `Compared with ${output}`);
  const folder = traceFolder(options, build);
  if (folder !== undefined) traceChanges(folder, comparison.changes);
  const { driftOf } = await import('./show-changes.ts');
  const drifted = driftOf(comparison);
  const { lineEnds } = comparison;
  if (drifted.length === 0) return { build: build.name, output, files: [], lineEnds };
  const { originsOf, parseOrigins } = await import('../records/origins.ts');
  const { recordsOf } = await import('../records/build-records.ts');
  const records = recordsOf(generated, run.report);
  if (records === undefined) return undefined;
  const { explainDrift } = await import('./causes.ts');
  const before = parseOrigins(readRecord(output));
  const after = originsOf(generated, generatorName());
  const files = explainDrift(drifted, { before, after, spec: document, config: configDocument, visible });
  return { build: build.name, output, files, lineEnds, wanted: { tree, records } };
}

async function showComparisons(
  run: Run,
  compared: readonly ComparedBuild[],
  { format, isFixing }: { readonly format: ReportFormat; readonly isFixing: boolean },
): Promise<void> {
  const { options, terminal } = run;
  if (format !== 'text') {
    const diagnostics = findingsAsData(run.diagnostics(), run.documents);
    const builds = compared.map(({ build, output, files, lineEnds }) => ({ build, output, files, lineEnds }));
    terminal.out(printReport({ builds, all: options.allBuilds === true, diagnostics }, format));
    return;
  }
  terminal.err(sayFindingsAbout(run.diagnostics(), run.documents, terminal));
  const lineEnds = compared.reduce((sum, build) => sum + build.lineEnds.length, 0);
  if (lineEnds > 0) terminal.err(`${counted(lineEnds, 'file differs', 'files differ')} in line ends only\n`);
  if (options.timings === true) terminal.err(printLaps(run.stopwatch.laps));
  const { printDrift } = await import('./show-changes.ts');
  for (const { output, files, wanted } of compared) {
    if (wanted === undefined) terminal.out(`${output}: no drift\n`);
    else {
      const causes = new Map(files.map((file) => [file.path, sayCauses(file)]));
      terminal.out(printDrift(files, output, { tree: wanted.tree, colors: terminal.colors, causes }));
      terminal.out(`${output}: ${sayTotal(run, files.length, isFixing)}\n`);
    }
  }
}

function sayTotal(run: Run, drifted: number, isFixing: boolean): string {
  const seconds = run.stopwatch.seconds().toFixed(2);
  const found = sayFindings(countSeverities(run.diagnostics()));
  const advice = isFixing ? '' : ' Run `inox generate` to bring it up to date.';
  return `${counted(drifted, 'file drifts', 'files drift')}, ${found}, ${seconds} s.${advice}`;
}

/** Writes what would be generated, as `generate` writes it: edits are merged, and refused where that cannot be done. */
async function fixDrift(run: Run, compared: readonly ComparedBuild[]): Promise<ExitCode> {
  const { places, options, terminal } = run;
  const force = options.force === true;
  const writing = {
    generator: generatorName(),
    inputs: [places.spec, places.config],
    force,
    edits: editsOf(options),
  };
  for (const { wanted, output, files } of compared) {
    if (wanted === undefined) continue;
    const found: Diagnostic[] = [];
    const written = await writeTree({ ...writing, output, tree: wanted.tree }, (problem) => found.push(problem));
    terminal.err(sayFindingsAbout(found, run.documents, terminal));
    if (written === undefined) return exitCodeOfRefusal(found);
    const { saveRecords } = await import('../records/build-records.ts');
    saveRecords(output, wanted.records);
    terminal.err(`${output}: ${sayFixed(files, force)}\n`);
  }
  return EXIT.done;
}

/** `2 files fixed`, and how many are listed all the same as long as their edits stay. */
function sayFixed(files: readonly DriftedFile[], force: boolean): string {
  const staying = files.filter(({ drift }) => drift === 'kept' || (drift === 'edited by hand' && !force));
  const fixed = `${counted(files.length - staying.length, 'file')} fixed`;
  if (staying.length === 0) return fixed;
  return `${fixed}, ${counted(staying.length, 'edited file keeps its edits', 'edited files keep their edits')}`;
}
