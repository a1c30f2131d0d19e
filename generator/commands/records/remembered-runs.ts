// Runs that need not be repeated: same inputs, same inox, and an output folder nobody has touched since.
//
// Kept beside the memo under `.inox/cache`; a lost or broken record only costs a full run.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DiagnosticJson } from '../../diagnostics/index.ts';
import type { SpecDocument } from '../../model/document.ts';
import { hashOfUntouchedOutput, readSealed, writeSealed } from '../../write/index.ts';
import { cacheFolder, type Documents } from '../run.ts';
import type { Summary } from '../summary.ts';
import { editionOfInox, readInput, type Fingerprint } from './fingerprint.ts';

export interface RememberedRun {
  readonly fingerprint: string;
  /** Hash of what the run left in the output folder. */
  readonly output: string;
  /** The other files that the document is written in, with the hash of each. */
  readonly otherFiles: readonly (readonly [path: string, hash: string])[];
  readonly summary: Summary;
  /** What the run had to say, as text and as data. */
  readonly said: string;
  readonly findings: readonly DiagnosticJson[];
}

const MOST_RUNS = 40;

/** The run that made the output as it is, if these very inputs made it. */
export function recallRun({ hash }: Fingerprint, output: string): RememberedRun | undefined {
  const candidates = readRuns().filter((run) => run.fingerprint === hash && hasSameFiles(run));
  if (candidates.length === 0) return undefined;
  const left = hashOfUntouchedOutput(output);
  return candidates.find((run) => run.output === left);
}

function hasSameFiles({ otherFiles }: RememberedRun): boolean {
  return otherFiles.every(([path, hash]) => {
    const text = readInput(path);
    return text !== undefined && hashOfText(text) === hash;
  });
}

/**
 * Remembers a run that has just written its output. A document that was fetched, in part, or that has changed since
 * its fingerprint was taken, is not remembered.
 * @param read what the run has read
 */
export function rememberRun(
  run: Pick<RememberedRun, 'summary' | 'said' | 'findings'>,
  {
    fingerprint,
    read,
    output,
  }: { readonly fingerprint: Fingerprint; readonly read: Documents; readonly output: string },
): void {
  const left = hashOfUntouchedOutput(output);
  const isAsFingerprinted = read.spec?.text === fingerprint.spec && read.config?.text === fingerprint.config;
  const otherFiles = read.spec === undefined ? undefined : otherFilesOf(read.spec);
  if (left === undefined || !isAsFingerprinted || otherFiles === undefined) return;
  const made: RememberedRun = { ...run, fingerprint: fingerprint.hash, output: left, otherFiles };
  const others = readRuns().filter((other) => other.fingerprint !== made.fingerprint || other.output !== left);
  writeSealed(file(), JSON.stringify([made, ...others].slice(0, MOST_RUNS)), editionOfInox());
}

/** @returns undefined when one of them lies on a host: nobody knows what it says today */
function otherFilesOf({ otherFiles = new Map() }: SpecDocument): RememberedRun['otherFiles'] | undefined {
  const files = [...otherFiles];
  if (files.some(([path]) => path.includes('://'))) return undefined;
  return files.map(([path, text]) => [path, hashOfText(text)] as const);
}

function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function file(): string {
  return join(cacheFolder(), 'runs.json');
}

function readRuns(): readonly RememberedRun[] {
  const runs: unknown = JSON.parse(readSealed(file(), editionOfInox()) ?? '[]');
  return Array.isArray(runs) ? runs.filter(isRememberedRun) : [];
}

/** The seal says that this inox wrote it; the shape is looked at once more. */
function isRememberedRun(run: unknown): run is RememberedRun {
  return (
    typeof run === 'object' &&
    run !== null &&
    'fingerprint' in run &&
    'output' in run &&
    typeof run.output === 'string' &&
    'otherFiles' in run &&
    Array.isArray(run.otherFiles) &&
    'summary' in run &&
    typeof run.summary === 'object' &&
    'said' in run &&
    typeof run.said === 'string' &&
    'findings' in run &&
    Array.isArray(run.findings)
  );
}
