// One run of the pipeline as a command sees it: findings collected, stages shown, nouns traced.

import { join, resolve } from 'node:path';
import { collector } from '../diagnostics/index.ts';
import type { Build, BuildWish } from '../model/build.ts';
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import type { SpecDocument } from '../model/document.ts';
import { memoryMemo } from '../model/memo.ts';
import type { Noun, Request } from '../pipeline.ts';
import { openDiskMemo, type DiskMemo } from '../write/index.ts';
import type { Places, RunOptions } from './options.ts';
import { editionOfInox } from './records/fingerprint.ts';
import { startStopwatch, type Lap, type Stopwatch } from './stopwatch.ts';
import { counted, harmless, type Terminal } from './terminal.ts';
import { traceNoun } from './trace.ts';

export interface Run {
  readonly places: Places;
  readonly options: RunOptions;
  readonly terminal: Terminal;
  readonly request: Request;
  readonly memo: DiskMemo;
  readonly stopwatch: Stopwatch;
  /** Everything found so far, once each. */
  diagnostics(): readonly Diagnostic[];
  readonly report: Report;
  /** The documents read so far, to show the lines that diagnostics point at. */
  readonly documents: Documents;
  /** Ends a stage and shows it. */
  stage(label: string, said: string): void;
}

export interface Documents {
  spec?: SpecDocument;
  config?: SpecDocument;
}

/** Everything a pipeline run needs, wired to the terminal. */
export function startRun(
  places: Places,
  { options, wish }: { readonly options: RunOptions; readonly wish: BuildWish },
  terminal: Terminal,
): Run {
  const { diagnostics, report } = collector();
  const documents: Documents = {};
  const stopwatch = startStopwatch();
  const memo = openMemo(options);
  const stage = (label: string, said: string) => showStage(stopwatch.lap(label), said, { terminal, options });
  stopwatch.lap('start');
  let folder = options.trace === undefined ? undefined : resolve(options.trace);
  const watch = (noun: Noun): void => {
    if (noun.kind === 'document') documents.spec = noun.document;
    if (noun.kind === 'config') documents.config = noun.document;
    stage(noun.kind, sayNoun(noun));
    if (noun.kind === 'build') folder = traceFolder(options, noun.build);
    if (folder === undefined) return;
    traceNoun(folder, noun);
    stopwatch.lap('trace');
  };
  const request: Request = {
    spec: places.spec,
    config: places.config,
    allowedHosts: options.allowHost ?? [],
    language: 'typescript',
    wish,
    memo,
    report,
    watch,
  };
  return {
    places,
    options,
    terminal,
    request,
    memo,
    stopwatch,
    diagnostics: () => diagnostics(documents),
    report,
    documents,
    stage,
  };
}

/** Where the trace of a build goes: with several of them, each to a folder of its own. */
export function traceFolder({ trace, allBuilds }: RunOptions, build: Build): string | undefined {
  if (trace === undefined) return undefined;
  return allBuilds === true ? resolve(trace, `build-${encodeURIComponent(build.name)}`) : resolve(trace);
}

/** Where results are remembered between runs; safe to delete. */
export function cacheFolder(): string {
  return join('.inox', 'cache');
}

/** What was made before, as far as these options allow to use it. */
export function openMemo({ cache }: Pick<RunOptions, 'cache'>): DiskMemo {
  if (cache === false) return { ...memoryMemo(), save: () => undefined };
  return openDiskMemo(cacheFolder(), editionOfInox());
}

function showStage(lap: Lap, said: string, { terminal, options }: Pick<Run, 'terminal' | 'options'>): void {
  if (options.json === true) return;
  const { green, dim } = terminal.colors;
  const time = `${(lap.wallMs / 1000).toFixed(2)} s`;
  terminal.err(terminal.isWatched ? `${green('✓')} ${said} ${dim(time)}\n` : `${said} (${time})\n`);
}

function sayNoun(noun: Noun): string {
  switch (noun.kind) {
    case 'document':
      return 'Read the document';
    case 'config':
      return 'Read the configuration';
    case 'api':
      return `Understood ${counted(noun.api.operations.size, 'operation')} and ${counted(
        noun.api.components.length,
        'schema',
      )}`;
    case 'build':
      return `Build ${harmless(noun.build.name)}`;
    case 'visible':
      return `Kept ${counted(noun.api.operations.size, 'visible operation')}`;
    case 'plan':
      return `Planned ${counted(noun.plan.endpoints, 'method')}`;
    case 'prose':
      return 'Worded the descriptions';
    case 'raw':
      return `Printed ${counted(noun.files.length, 'file')}`;
    case 'tree':
      return `Formatted ${counted(noun.tree.files.length, 'file')}`;
  }
}
