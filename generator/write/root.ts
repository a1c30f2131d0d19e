// Which folders inox agrees to write into: not the ones where a mistake would hurt most.

import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { MANIFEST_PATH } from './manifest.ts';

/**
 * The output folder as an absolute path without symlinks, or a sentence saying why it is refused.
 * @param output as the user gave it; need not exist
 * @param inputs files that the run reads: an output folder must not contain them
 * @param adopt true to accept a git repository that inox has not written to before
 */
export function resolveRoot(
  output: string,
  inputs: readonly string[],
  adopt: boolean,
): { readonly root: string } | { readonly refused: string } {
  const root = realPathOf(resolve(output));
  if (dirname(root) === root) return { refused: 'it is the root of the disk' };
  if (root === realPathOf(homedir())) return { refused: 'it is the home folder' };
  if (contains(root, realPathOf(process.cwd())) && root !== realPathOf(process.cwd())) {
    return { refused: 'the current folder lies inside it' };
  }
  const input = inputs.find((path) => contains(root, realPathOf(resolve(path))));
  if (input !== undefined) return { refused: `the input ${input} lies inside it` };
  if (!adopt && existsSync(join(root, '.git')) && !existsSync(join(root, MANIFEST_PATH))) {
    return { refused: 'it is a git repository that inox has not written to before; --force takes it over' };
  }
  return { root };
}

/** Follows symlinks as far as the path exists. */
function realPathOf(path: string): string {
  const missing: string[] = [];
  for (let current = path; ; current = dirname(current)) {
    if (existsSync(current)) return join(realpathSync(current), ...missing);
    if (dirname(current) === current) return path;
    missing.unshift(current.slice(dirname(current).length).replace(/^[\\/]/, ''));
  }
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}
