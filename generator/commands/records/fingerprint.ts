// One hash over everything that decides an output: the inputs, the templates, and inox itself.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../model/output.ts';
import { decode } from '../../load/spec/input-file.ts';
import type { Places, RunOptions } from '../options.ts';
import { PACKAGE_ROOT } from '../version.ts';

/** A `$ref` to another file or host: such a document's hash does not stand for its content. */
const OUTSIDE_REFERENCE = /\$ref["']?\s*:\s*(?:["']\s*[^#"'\s]|[^#"'\s])/;

/** True if a document seems to need other files. */
export function mayReferOutside(spec: string): boolean {
  return OUTSIDE_REFERENCE.test(spec);
}

/** What decides an output, as far as it can be told before anything is parsed. */
export interface Fingerprint {
  readonly hash: string;
  /** The texts that were hashed: what the run reads later may be others. */
  readonly spec: string;
  readonly config: string;
}

/**
 * The fingerprint of a run. The other files of a document that has some are not in it.
 * @returns undefined for inputs that cannot be read; the pipeline says why
 */
export function fingerprintOf(places: Places, options: RunOptions): Fingerprint | undefined {
  const spec = readInput(places.spec);
  const config = readInput(places.config);
  if (spec === undefined || config === undefined) return undefined;
  const hash = createHash('sha256');
  for (const part of [places.spec, spec, places.config, config, ...(options.allowHost ?? [])]) addPart(hash, part);
  const { audience, groups, build, allBuilds, apiVersion } = options;
  addPart(hash, JSON.stringify({ output: places.output, audience, groups, build, allBuilds, apiVersion }));
  addPart(hash, editionOfInox());
  return { hash: hash.digest('hex'), spec, config };
}

let edition: string | undefined;

/** One hash over inox itself: its code, its templates, and which versions of others it uses. */
export function editionOfInox(): string {
  if (edition !== undefined) return edition;
  const hash = createHash('sha256');
  addFolder(hash, CODE);
  addFolder(hash, join(PACKAGE_ROOT, 'templates'));
  addPart(hash, readFileSync(join(PACKAGE_ROOT, 'package.json')));
  return (edition = hash.digest('hex'));
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Where the code of inox lies, also when all of it was bundled into one file. */
const CODE = join(HERE, '../..') === join(PACKAGE_ROOT, '.') ? HERE : join(HERE, '../..');

/** Length first, so that no two lists of parts look the same. */
function addPart(hash: ReturnType<typeof createHash>, part: string | Buffer): void {
  hash.update(`${part.length}:`);
  hash.update(part);
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  for (const entry of entries) {
    if (entry.isDirectory()) addFolder(hash, join(folder, entry.name));
    else if (/\.map$|\.d\.ts$/.test(entry.name)) continue;
    else if (entry.isFile()) {
      addPart(hash, entry.name);
      addPart(hash, readFileSync(join(folder, entry.name)));
    }
  }
}

/** The text of an input, or undefined for anything that is not a regular file of text. */
export function readInput(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? decode(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}
