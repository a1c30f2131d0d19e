// One writer at a time in an output folder. A lock whose owner is dead is taken over.

import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './disk.ts';

const ATTEMPTS = 200;
const PAUSE_MS = 50;

/**
 * Takes the lock file. Waits for as long as it goes from one run to the next, and up to ten seconds for any one of
 * them to let go of it.
 * @returns a function that lets go, or the process id of the run that kept it
 */
export async function takeLock(path: string): Promise<(() => void) | { readonly heldBy: number }> {
  let holder = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (tryLock(path)) {
      sweepLeftovers(path);
      return () => rmSync(path, { force: true });
    }
    const seen = readHolder(path);
    if (seen !== holder) attempt = 0;
    holder = seen;
    if (holder === process.pid || !isAlive(holder)) removeStale(path, holder);
    else await sleep(PAUSE_MS);
  }
  return { heldBy: holder };
}

/** The lock appears with its owner's id already in it: nobody ever reads one that is still empty. */
function tryLock(path: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${process.pid}\n`);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** 0 when the lock is gone. */
function readHolder(path: string): number {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Moves the lock aside before deleting it: of two runs that saw it, one moves it, the other finds nothing. */
function removeStale(path: string, holder: number): void {
  const aside = `${path}.${process.pid}.aside`;
  try {
    renameSync(path, aside);
    if (readHolder(aside) === holder) rmSync(aside);
    else renameSync(aside, path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/** Runs that died on their way to the lock leave a file that carries their id. */
function sweepLeftovers(path: string): void {
  const start = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const owner = name.startsWith(start) ? /^(\d+)(\.aside)?$/.exec(name.slice(start.length))?.[1] : undefined;
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(dirname(path), name), { force: true });
  }
}
