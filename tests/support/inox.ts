// inox as a program of its own for tests that need a real process: exit codes, environments, folders.

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  run(args: readonly string[], cwd: string, env?: Readonly<Record<string, string>>): Ended;
  /** The bundle, for tests that start it themselves. */
  readonly path: string;
  remove(): void;
}

/** Bundles the sources as they are now. The file lies where `dist/main.js` would find the templates. */
export async function bundleInox(): Promise<Program> {
  const folder = join(ROOT, 'dist', `test-${process.pid}`);
  const path = join(folder, 'main.mjs');
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(ROOT, 'generator/main.ts')],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return {
    path,
    run(args, cwd, env = {}) {
      const options = { cwd, encoding: 'utf8' as const, env: { ...process.env, NO_COLOR: '1', ...env } };
      const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], options);
      return { status, stdout, stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
