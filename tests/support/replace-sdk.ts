// Another SDK in the place of the one that a workbench holds, reading again only what differs.

import { posix } from 'node:path';
import type { Workbench } from '../../generator/diff/prove/workbench.ts';

type Files = ReadonlyMap<string, string>;

/**
 * Puts `files` on the workbench. `base` is what the programs beside it were written for.
 * @returns tells of a file of the base, or of `client`, whether its users may see a difference from the base
 */
export function replaceSdk({ project }: Workbench, base: Files, files: Files): (file: string) => boolean {
  for (const file of project.getSourceFiles('/sdk/**')) {
    const text = files.get(file.getFilePath().slice('/sdk/'.length));
    if (text === undefined) file.forget();
    else if (text !== file.getFullText()) file.replaceWithText(text);
  }
  for (const [path, text] of files) {
    if (project.getSourceFile(`/sdk/${path}`) === undefined) project.createSourceFile(`/sdk/${path}`, text);
  }
  const changed = [...new Set([...base.keys(), ...files.keys()])].filter((path) => base.get(path) !== files.get(path));
  const isDeep = changed.some(
    (path) => !path.includes('/resources/') && !/^src\/(?:client|index|version)\.ts$/.test(path),
  );
  const seen = new Set(changed);
  return (file) => isDeep || file === 'client' || reaches(file.slice('/sdk/'.length), seen, [base, files]);
}

/** True if a resource, or a resource that it imports, is one of those that changed. */
function reaches(start: string, changed: ReadonlySet<string>, sides: readonly Files[]): boolean {
  const reached = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path) || !path.includes('/resources/')) continue;
    reached.add(path);
    if (changed.has(path)) return true;
    for (const side of sides) open.push(...importsOf(path, side.get(path) ?? ''));
  }
  return false;
}

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/from '(\.[^']+)'/g)].map(
    ([, target = '']) => `${posix.join(posix.dirname(path), target)}.ts`,
  );
}
