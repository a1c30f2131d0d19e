// `inox generate`: the pipeline, and its last line is writing.

import type { Build } from '../model/build.ts';
import type { Changes, OutputTree } from '../model/output.ts';
import { writeTree } from '../write/index.ts';
import type { BuildRecords } from './records/build-records.ts';
import { makeBuilds, wishOf } from './builds.ts';
import { EXIT, exitCodeOfRefusal, type ExitCode } from './exit-code.ts';
import { findingsAsData, sayFindingsAbout, showFindings } from './findings.ts';
import { fingerprintOf, type Fingerprint } from './records/fingerprint.ts';
import { editsOf, findPlaces, mayBeRemembered, type RunOptions } from './options.ts';
import { recallRun, rememberRun, type RememberedRun } from './records/remembered-runs.ts';
import { startRun, traceFolder, type Run } from './run.ts';
import { printLaps } from './stopwatch.ts';
import { countPlan, printSummary, summarize, type Summary } from './summary.ts';
import type { Terminal } from './terminal.ts';
import { traceChanges } from './trace.ts';
import { generatorName } from './version.ts';

/** Generates the SDK, or one for each build, into its folder. Either all of a folder is written or nothing is. */
export async function generateCommand(options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const places = findPlaces(options);
  if ('missing' in places) return showFindings(places.missing, {}, { options, terminal });
  const wish = wishOf(options);
  if ('wrong' in wish) return showFindings([wish.wrong], {}, { options, terminal });
  const fingerprint = mayBeRemembered(options) ? fingerprintOf(places, options) : undefined;
  const remembered = fingerprint === undefined ? undefined : recallRun(fingerprint);
  if (remembered !== undefined) return showRemembered(remembered, { options, terminal });

  const run = startRun(places, { options, wish }, terminal);
  const { recordsOf, saveRecords } = await import('./records/build-records.ts');
  const made = await makeBuilds(run, (generated, output): MadeBuild | undefined => {
    const { build, tree, plan } = generated;
    const records = recordsOf(generated, run.report);
    return records && { build, output, tree, records, counts: countPlan(plan) };
  });
  if (made === undefined) return showFindings(run.diagnostics(), run.documents, run);
  const written: WrittenBuild[] = [];
  for (const build of made) {
    const { output, tree } = build;
    const comparison = await writeTree(
      {
        output,
        tree,
        generator: generatorName(),
        inputs: [places.spec, places.config],
        force: options.force === true,
        edits: editsOf(options),
      },
      run.report,
    );
    if (comparison === undefined) return showRefusal(run, written);
    saveRecords(output, build.records);
    run.stage('write', `Wrote ${output}`);
    written.push({ ...build, changes: comparison.changes });
  }
  finish(run, written, fingerprint);
  return EXIT.done;
}

/** What is kept of a build until every build is made and the first may be written. */
interface MadeBuild {
  readonly build: Build;
  readonly output: string;
  readonly tree: OutputTree;
  readonly records: BuildRecords;
  readonly counts: Pick<Summary, 'operations' | 'types'>;
}

interface WrittenBuild extends MadeBuild {
  readonly changes: Changes;
}

/** Folders that were written before the refused one keep what they got. */
function showRefusal(run: Run, before: readonly WrittenBuild[]): ExitCode {
  const folders = before.map(({ output }) => output);
  const ending = folders.length === 0 ? undefined : `Written before: ${folders.join(', ')}.`;
  showFindings(run.diagnostics(), run.documents, { ...run, ...(ending === undefined ? {} : { ending }) });
  return exitCodeOfRefusal(run.diagnostics());
}

/** What is new since the last generation is so this once. */
const SAID_ONCE: ReadonlySet<string> = new Set(['Name/Renamed', 'Output/OrphanKept', 'Pairs/OneSided']);

function finish(run: Run, written: readonly WrittenBuild[], fingerprint: Fingerprint | undefined): void {
  const { options } = run;
  const said = sayFindingsAbout(run.diagnostics(), run.documents, run.terminal);
  const findings = findingsAsData(run.diagnostics(), run.documents);
  const results = written.map(({ build, output, counts, changes }): Result => {
    if (options.trace !== undefined) traceChanges(traceFolder(options, build) ?? options.trace, changes);
    return { output, name: build.name, summary: summarize(counts, changes, run.diagnostics()), changes };
  });
  if (options.cache !== false) run.memo.save();
  const isLasting = !run.diagnostics().some(({ code }) => SAID_ONCE.has(code));
  if (fingerprint !== undefined && isLasting) remember(run, fingerprint, results);
  showResults(results, { said, findings }, run);
  if (options.timings === true) {
    run.stopwatch.lap('finish');
    run.terminal.err(printLaps(run.stopwatch.laps));
  }
}

function remember(run: Run, fingerprint: Fingerprint, results: readonly Result[]): void {
  const said = sayFindingsAbout(run.diagnostics(), run.documents, { isWatched: false });
  const findings = findingsAsData(run.diagnostics(), run.documents);
  const outputs = results.map(({ name, output, summary }) => {
    const { written, unchanged } = summary.files;
    return { name, output, summary: { ...summary, files: { written: 0, unchanged: written + unchanged, removed: 0 } } };
  });
  rememberRun({ said, findings }, { fingerprint, read: run.documents, outputs });
}

function showRemembered(run: RememberedRun, shown: Pick<Run, 'options' | 'terminal'>): ExitCode {
  if (shown.options.json !== true) shown.terminal.err('Inputs and output are as the last run left them\n');
  showResults(run.outputs, run, shown);
  return EXIT.done;
}

interface Result {
  readonly output: string;
  /** Name of the build. */
  readonly name: string;
  readonly summary: Summary;
  readonly changes?: Changes;
}

function showResults(
  results: readonly Result[],
  { said, findings }: { readonly said: string; readonly findings: readonly unknown[] },
  { options, terminal }: Pick<Run, 'options' | 'terminal'>,
): void {
  if (options.json !== true) {
    terminal.err(said);
    for (const { summary, output } of results) {
      terminal.out(printSummary(summary, output, performance.now() / 1000));
    }
    return;
  }
  const shown = results.map(({ output, name, summary, changes }) => ({
    ...(options.allBuilds === true ? { build: name } : {}),
    output,
    ...summary,
    changes: changes ?? null,
  }));
  const body = options.allBuilds === true ? { builds: shown } : shown[0];
  terminal.out(`${JSON.stringify({ ok: true, ...body, diagnostics: findings }, null, 2)}\n`);
}
