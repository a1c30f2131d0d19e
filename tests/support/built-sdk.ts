// The generated SDK, built as its owner builds it, and installed in a project beside it.

import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SDK = join(ROOT, 'output', 'metronome');
export const PACKAGE = '@metronome/sdk';

/** False on a checkout in which nothing has been generated. */
export const isGenerated = existsSync(join(SDK, 'package.json'));

export interface BuiltSdk {
  /** A copy of the generated folder; `dist` in it is the package. */
  readonly folder: string;
  readonly dist: string;
  /** A project that has the package, and nothing else, in its `node_modules`. */
  readonly consumer: string;
  remove(): void;
}

/** Copies the generated SDK, runs its own build and installs the result. */
export function buildSdk(name: string): BuiltSdk {
  const base = join(ROOT, 'dist', `test-${name}-${process.pid}`);
  const folder = join(base, 'sdk');
  const consumer = join(base, 'consumer');
  rmSync(base, { recursive: true, force: true });
  cpSync(SDK, folder, { recursive: true, filter: (path) => !/\/(dist|node_modules)$/.test(path.slice(SDK.length)) });
  run('npm', ['run', '--silent', 'build'], folder);
  const installed = join(consumer, 'node_modules', PACKAGE);
  mkdirSync(dirname(installed), { recursive: true });
  symlinkSync(join(folder, 'dist'), installed);
  return { folder, dist: join(folder, 'dist'), consumer, remove: () => rmSync(base, { recursive: true, force: true }) };
}

/** Runs a program to its end. Throws with everything it printed when it fails. */
export function run(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw withOutput(error);
  }
}

/** The same without blocking: the test's own server must be able to answer meanwhile. */
export function runBeside(program: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`));
    });
  });
}

/** A program of this repository's `node_modules`. */
export function tool(path: string): string {
  return join(ROOT, 'node_modules', path);
}

function withOutput(error: unknown): Error {
  // What `execFileSync` throws carries the output of the program.
  const { stdout, stderr, message } = error as Error & { stdout?: string; stderr?: string };
  return new Error([message, stdout, stderr].filter((part) => part !== undefined && part !== '').join('\n'));
}
