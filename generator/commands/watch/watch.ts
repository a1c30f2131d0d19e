// `inox watch`: generate again whenever an input changes. A run with errors writes nothing, so the last good output
// stays; what changed for users, and why, is said after each run that wrote.

import { EVERYONE_AUDIENCE } from '../../model/visibility.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { sayFault } from '../fault.ts';
import { showFindings } from '../findings.ts';
import { generateCommand } from '../generate.ts';
import { findPlaces, type Places, type RunOptions } from '../options.ts';
import { counted, type Terminal } from '../terminal.ts';
import { watchFiles, type Watched, type Watcher } from './watch-files.ts';
import { startRounds, type Pause } from './watch-rounds.ts';

/** Editors write a file in several steps; a run starts when nothing came for so long. */
const QUIET_MS = 150;

/** What `watch` needs of the world; a test brings its own. */
export interface WatchSurroundings {
  /** Runs until this is over. */
  readonly stop: Promise<void>;
  readonly watch: (places: Places, watched: Watched) => Promise<Watcher>;
  readonly pause: Pause;
}

export interface WatchOptions extends RunOptions {
  /** The day that approvals are held against. */
  readonly today: string;
}

/** Runs until it is stopped, by default when the process is interrupted. */
export async function watchCommand(
  options: WatchOptions,
  terminal: Terminal,
  { stop = interrupted(), watch = watchFiles, pause = untilQuiet }: Partial<WatchSurroundings> = {},
): Promise<ExitCode> {
  const places = findPlaces(options);
  if ('missing' in places) return showFindings(places.missing, {}, { options, terminal });
  const run = runsOf({ places, options, terminal, today: options.today });
  const rounds = startRounds(run, pause);
  const watcher = await watch(places, {
    changed: rounds.changed,
    failed: (why) => terminal.err(`Watching failed: ${why}\n`),
  });
  rounds.now();
  await stop;
  await watcher.close();
  await rounds.close();
  return EXIT.done;
}

interface Watching {
  readonly places: Places;
  readonly options: RunOptions;
  readonly terminal: Terminal;
  readonly today: string;
}

/** One run, and what it changed since the last good one. */
function runsOf(watching: Watching): () => Promise<void> {
  const { places, options, terminal } = watching;
  let before = readOutput(places);
  const runOnce = async (): Promise<void> => {
    const code = await generateCommand(options, terminal);
    if (code !== EXIT.done) {
      terminal.err('The last good output is kept. Watching …\n');
      return;
    }
    const after = readOutput(places);
    await showDifference([await before, await after], watching);
    before = after;
    terminal.err('Watching …\n');
  };
  return async () => {
    // Whoever watches sees the state as it is now, not the list of all states before.
    if (terminal.isWatched) terminal.err('\u001b[2J\u001b[H');
    try {
      await runOnce();
    } catch (fault) {
      terminal.err(`${sayFault(fault)}Watching …\n`);
    }
  };
}

type Output = Awaited<ReturnType<typeof readOutput>>;

/** The SDK as it lies there; undefined when there is none yet. */
async function readOutput({ spec, output }: Places) {
  const { readSdkSide } = await import('../diff/sdk-side.ts');
  const side = await readSdkSide(output, output, { kind: 'spec', path: spec, spell: (file) => file });
  return 'why' in side ? undefined : side;
}

const MOST_FINDINGS = 40;

/** Says what `inox diff` would say of the two, judged by the policy of the configuration as it is now. */
async function showDifference([before, after]: readonly [Output, Output], watching: Watching): Promise<void> {
  if (before === undefined || after === undefined) return;
  const { terminal, places, today, options } = watching;
  const { judgeFindings } = await import('../../diff/index.ts');
  const { compareSides } = await import('../diff/compare-sides.ts');
  const { diffPolicy } = await import('../diff/diff-policy.ts');
  const { findingAsText } = await import('../diff/diff-report.ts');
  const { policy } = await diffPolicy(undefined, { config: places.config });
  const build = options.build ?? options.audience ?? EVERYONE_AUDIENCE.name;
  const findings = judgeFindings(compareSides(before, after), policy, { today, build });
  const shown = findings.slice(0, MOST_FINDINGS);
  for (const finding of shown) terminal.out(findingAsText(finding));
  const rest = findings.length - shown.length;
  if (rest > 0) terminal.out(`… ${counted(rest, 'more change')}\n`);
}

function untilQuiet(callback: () => void): () => void {
  const timer = setTimeout(callback, QUIET_MS);
  return () => clearTimeout(timer);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
