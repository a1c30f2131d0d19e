// Runs that need not be repeated: same inputs, same inox, and an output folder nobody has touched since.
//
// Kept beside the memo under `.inox/cache`; a lost or broken record only costs a full run.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfUntouchedOutput } from '../../write/index.ts';
import { cacheFolder } from '../run.ts';
import type { Summary } from '../summary.ts';

export interface RememberedRun {
  readonly fingerprint: string;
  /** Hash of the manifest that the run left in the output folder. */
  readonly manifest: string;
  readonly summary: Summary;
  /** What the run had to say, as text and as data. */
  readonly said: string;
  readonly findings: readonly unknown[];
}

const MOST_RUNS = 40;

/** The run that made the output as it is, if these very inputs made it. */
export function recallRun(fingerprint: string, output: string): RememberedRun | undefined {
  const candidates = readRuns().filter((run) => run.fingerprint === fingerprint);
  if (candidates.length === 0) return undefined;
  const manifest = hashOfUntouchedOutput(output);
  return candidates.find((run) => run.manifest === manifest);
}

/** Remembers a run that has just written its output. */
export function rememberRun(run: Omit<RememberedRun, 'manifest'>, output: string): void {
  const manifest = hashOfUntouchedOutput(output);
  if (manifest === undefined) return;
  const others = readRuns().filter((other) => other.fingerprint !== run.fingerprint || other.manifest !== manifest);
  try {
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(file(), JSON.stringify([{ ...run, manifest }, ...others].slice(0, MOST_RUNS)));
  } catch {
    // The next run is a full one.
  }
}

function file(): string {
  return join(cacheFolder(), 'runs.json');
}

function readRuns(): readonly RememberedRun[] {
  try {
    const runs: unknown = JSON.parse(readFileSync(file(), 'utf8'));
    return Array.isArray(runs) ? runs.filter(isRememberedRun) : [];
  } catch {
    return [];
  }
}

function isRememberedRun(run: unknown): run is RememberedRun {
  return (
    typeof run === 'object' &&
    run !== null &&
    'fingerprint' in run &&
    'manifest' in run &&
    typeof run.manifest === 'string' &&
    'summary' in run &&
    typeof run.summary === 'object' &&
    'said' in run &&
    typeof run.said === 'string' &&
    'findings' in run &&
    Array.isArray(run.findings)
  );
}
