// Runs that need not be repeated: same inputs, same inox, and output folders nobody has touched since.
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

/** The folder of one build, as a run left it. */
export interface RememberedOutput {
  /** Name of the build. */
  readonly name: string;
  readonly output: string;
  readonly summary: Summary;
}

export interface RememberedRun {
  readonly fingerprint: string;
  /** One for each build, with the hash of what the run left in the folder. */
  readonly outputs: readonly (RememberedOutput & { readonly left: string })[];
  /** The other files that the document is written in, with the hash of each. */
  readonly otherFiles: readonly (readonly [path: string, hash: string])[];
  /** What the run had to say, as text and as data. */
  readonly said: string;
  readonly findings: readonly DiagnosticJson[];
}

const MOST_RUNS = 40;

/** The run that made the outputs as they are, if these very inputs made them. */
export function recallRun({ hash }: Fingerprint): RememberedRun | undefined {
  const run = readRuns().find(({ fingerprint }) => fingerprint === hash);
  const isAsLeft = run !== undefined && hasSameFiles(run) && run.outputs.every(isUntouched);
  return isAsLeft ? run : undefined;
}

function isUntouched({ output, left }: RememberedRun['outputs'][number]): boolean {
  return hashOfUntouchedOutput(output) === left;
}

function hasSameFiles({ otherFiles }: RememberedRun): boolean {
  return otherFiles.every(([path, hash]) => {
    const text = readInput(path);
    return text !== undefined && hashOfText(text) === hash;
  });
}

/**
 * Remembers a run that has just written its outputs. A document that was fetched, in part, or that has changed since
 * its fingerprint was taken, is not remembered.
 * @param read what the run has read
 */
export function rememberRun(
  run: Pick<RememberedRun, 'said' | 'findings'>,
  {
    fingerprint,
    read,
    outputs,
  }: {
    readonly fingerprint: Fingerprint;
    readonly read: Documents;
    readonly outputs: readonly RememberedOutput[];
  },
): void {
  const left = outputs.flatMap((one) => {
    const hash = hashOfUntouchedOutput(one.output);
    return hash === undefined ? [] : [{ ...one, left: hash }];
  });
  const isAsFingerprinted = read.spec?.text === fingerprint.spec && read.config?.text === fingerprint.config;
  const otherFiles = read.spec === undefined ? undefined : otherFilesOf(read.spec);
  if (left.length < outputs.length || !isAsFingerprinted || otherFiles === undefined) return;
  const made: RememberedRun = { ...run, fingerprint: fingerprint.hash, outputs: left, otherFiles };
  const others = readRuns().filter((other) => other.fingerprint !== made.fingerprint);
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
    'outputs' in run &&
    Array.isArray(run.outputs) &&
    'otherFiles' in run &&
    Array.isArray(run.otherFiles) &&
    'said' in run &&
    typeof run.said === 'string' &&
    'findings' in run &&
    Array.isArray(run.findings)
  );
}
