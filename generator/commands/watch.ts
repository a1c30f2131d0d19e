// `inox watch`: generate again whenever an input changes. A run with errors writes nothing, so the last good output
// stays; what changed for users is said after each run that wrote.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { EXIT, type ExitCode } from './exit-code.ts';
import { showFindings } from './findings.ts';
import { generateCommand } from './generate.ts';
import { findPlaces, type Places, type RunOptions } from './options.ts';
import type { Terminal } from './terminal.ts';
import { PACKAGE_ROOT } from './version.ts';

/** Editors write a file in several steps; a run starts when nothing came for so long. */
const QUIET_MS = 150;

/** Runs until `stop` says so, by default when the process is interrupted. */
export async function watchCommand(
  options: RunOptions,
  terminal: Terminal,
  stop: Promise<void> = interrupted(),
): Promise<ExitCode> {
  const places = findPlaces(options);
  if ('missing' in places) return showFindings(places.missing, {}, { options, terminal });
  const watcher = watch([places.spec, places.config, join(PACKAGE_ROOT, 'templates')], { ignoreInitial: true });
  const runs = runsOf(places, options, terminal);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(runs.ask, QUIET_MS);
  });
  watcher.on('error', (error) => terminal.err(`Watching failed: ${String(error)}\n`));
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  runs.ask();
  await stop;
  clearTimeout(timer);
  await watcher.close();
  await runs.ended();
  return EXIT.done;
}

/** One run at a time; whatever is asked for meanwhile makes one more. */
function runsOf(places: Places, options: RunOptions, terminal: Terminal) {
  let running: Promise<void> | undefined;
  let again = false;
  const ask = (): void => {
    if (running !== undefined) {
      again = true;
      return;
    }
    running = runOnce(places, options, terminal)
      .catch((fault: unknown) => terminal.err(`${String(fault)}\n`))
      .finally(() => {
        running = undefined;
        if (!again) return;
        again = false;
        ask();
      });
  };
  const ended = async (): Promise<void> => {
    while (running !== undefined) await running;
  };
  return { ask, ended };
}

async function runOnce(places: Places, options: RunOptions, terminal: Terminal): Promise<void> {
  const { isSurfaceFile } = await import('../diff/index.ts');
  const before = readFiles(places.output, isSurfaceFile);
  const code = await generateCommand(options, terminal);
  if (code !== EXIT.done) {
    terminal.err('The last good output is kept. Watching …\n');
    return;
  }
  const after = readFiles(places.output, isSurfaceFile);
  const isSame = before.size === after.size && [...after].every(([path, text]) => before.get(path) === text);
  if (before.size > 0 && !isSame) await showDifference(before, after, terminal);
  terminal.err('Watching …\n');
}

type Files = ReadonlyMap<string, string>;

async function showDifference(before: Files, after: Files, terminal: Terminal): Promise<void> {
  const { compareSurfaces, readSurface, sayFinding } = await import('../diff/index.ts');
  const findings = compareSurfaces(readSurface(before), readSurface(after));
  for (const finding of findings) terminal.out(`${finding.severity.padEnd(9)} ${sayFinding(finding)}\n`);
}

function readFiles(folder: string, isWanted: (path: string) => boolean): Files {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const wanted = paths.filter((path) => isWanted(path) && statSync(join(folder, path)).isFile());
  return new Map(wanted.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
