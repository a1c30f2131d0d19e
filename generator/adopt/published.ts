// The published SDK on disk -> its texts. Reads only what adoption looks at: sources, tests, api.md and package.json.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../model/output.ts';

export interface Published {
  /** Path below the folder, with `/`, to text. Sorted by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Generated and hand-written files alike are told apart by their first line. */
  readonly handWritten: readonly string[];
}

const READ_FILES = ['api.md', 'package.json', 'README.md', '.stats.yml'];
const READ_FOLDERS = ['src', 'tests'];
const LARGEST = 4_000_000;

/** Every text of the SDK that matters. Undefined when the folder holds no `api.md`: it is not such an SDK. */
export function readPublished(folder: string): Published | undefined {
  const files = new Map<string, string>();
  const paths = [
    ...READ_FILES.filter((name) => isFile(join(folder, name))),
    ...READ_FOLDERS.flatMap((name) => filesBelow(folder, name)),
  ];
  for (const path of paths.sort(compareText))
    files.set(path, readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n'));
  return files.has('api.md') ? { files, handWritten: handWrittenAmong(files) } : undefined;
}

/** A generated TypeScript file says so in its first lines. Source: every published SDK. */
export function isGenerated(text: string): boolean {
  return text.slice(0, 2000).includes('File generated from our OpenAPI spec');
}

function handWrittenAmong(files: ReadonlyMap<string, string>): readonly string[] {
  const scoped = /^(?:src\/(?:lib|resources)\/|tests\/(?:lib|api-resources)\/)/;
  return [...files].flatMap(([path, text]) =>
    scoped.test(path) && path.endsWith('.ts') && !isGenerated(text) ? [path] : [],
  );
}

function isFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= LARGEST;
}

function filesBelow(folder: string, below: string): readonly string[] {
  if (statSync(join(folder, below), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(folder, path);
    return entry.isFile() && /\.(ts|md)$/.test(entry.name) && isFile(join(folder, path)) ? [path] : [];
  });
}
