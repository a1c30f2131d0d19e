// Which folders inox agrees to write into: not the ones where a mistake would hurt most.

import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { MANIFEST_PATH } from './manifest.ts';

/** Nothing below these is ever a place for an SDK. */
const SYSTEM_TREES = [
  ...'bin boot dev etc lib lib32 lib64 proc run sbin sys usr/bin usr/lib usr/sbin System'
    .split(' ')
    .map((name) => `/${name}`),
  '/private/etc',
  'C:\\Windows',
];

/** These hold the folders of others; an SDK goes below them, not into them. */
const SYSTEM_FOLDERS = new Set([
  ...'Applications home Library media mnt opt private root srv tmp Users usr usr/local var'
    .split(' ')
    .map((name) => `/${name}`),
  '/private/tmp',
  '/private/var',
  'C:\\Program Files',
  'C:\\Users',
]);

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
  const unfit = whyUnfit(root);
  if (unfit !== undefined) return { refused: unfit };
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

/** What speaks against a folder whatever the run reads. */
function whyUnfit(root: string): string | undefined {
  if (dirname(root) === root) return 'it is the root of the disk';
  if (root === realPathOf(homedir())) return 'it is the home folder';
  if (SYSTEM_FOLDERS.has(root) || SYSTEM_TREES.some((tree) => contains(tree, root))) {
    return 'it belongs to the operating system';
  }
  if (root.split(sep).includes('.git')) return 'it lies in the store of a git repository';
  const file = fileOnTheWay(root);
  if (file === root) return 'it is a file';
  return file === undefined ? undefined : `${file} is a file`;
}

/** The deepest part of the path that exists, when it is no folder. */
function fileOnTheWay(path: string): string | undefined {
  for (let current = path; dirname(current) !== current; current = dirname(current)) {
    if (existsSync(current)) return statSync(current).isDirectory() ? undefined : current;
  }
  return undefined;
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
