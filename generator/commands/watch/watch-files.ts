// What `inox watch` looks at: spec, configuration and templates; of a spec in several files, the folders they lie in.

import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { mayReferOutside } from '../records/fingerprint.ts';
import type { Places } from '../options.ts';
import { PACKAGE_ROOT } from '../version.ts';

export interface Watcher {
  close(): Promise<void>;
}

export interface Watched {
  readonly changed: () => void;
  readonly failed: (why: string) => void;
}

/** Starts to watch. Resolves when changes will be seen. */
export async function watchFiles(places: Places, { changed, failed }: Watched): Promise<Watcher> {
  const watcher = watch([...watchedPaths(places)], {
    ignoreInitial: true,
    ignored: (path) => isOutOfSight(path, places),
  });
  watcher.on('all', () => {
    // A spec may have begun to refer to other files.
    watcher.add([...watchedPaths(places)]);
    changed();
  });
  watcher.on('error', (error) => failed(String(error)));
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return watcher;
}

/** The folder of the spec when it needs others, with those of the files it names; the spec alone when it does not. */
export function watchedPaths({ spec, config }: Places): readonly string[] {
  return [...foldersOf(spec), config, join(PACKAGE_ROOT, 'templates')];
}

/** A reference to a file: `$ref: ../parts/book.yml#/Book`. */
const FILE_REFERENCE = /\$ref["']?\s*:\s*["']?([^#"'\s,}]+)/g;

function foldersOf(spec: string): readonly string[] {
  try {
    if (!statSync(spec).isFile()) return [spec];
    const text = readFileSync(spec, 'utf8');
    if (!mayReferOutside(text)) return [spec];
    const named = [...text.matchAll(FILE_REFERENCE)].map(([, file = '']) => file);
    const folders = named.filter((file) => !/^[a-z]+:/i.test(file)).map((file) => dirname(join(dirname(spec), file)));
    const outside = folders.filter((folder) => relative(dirname(spec), folder).startsWith('..'));
    return [...new Set([dirname(spec), ...outside])];
  } catch {
    return [spec];
  }
}

const NO_INPUT: ReadonlySet<string> = new Set(['node_modules', '.git', '.inox']);

/** What a run writes must not start the next one. */
export function isOutOfSight(path: string, { spec, output }: Places): boolean {
  const way = relative(resolve(output), resolve(path));
  const isBelowOutput = way === '' || !(way === '..' || way.startsWith(`..${sep}`));
  const below = relative(dirname(resolve(spec)), resolve(path)).split(sep);
  return (isBelowOutput && resolve(path) !== resolve(spec)) || below.some((part) => NO_INPUT.has(part));
}
