// One hash over everything that decides an output: the inputs, the templates, and inox itself.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../model/output.ts';
import type { Places, RunOptions } from '../options.ts';
import { PACKAGE_ROOT } from '../version.ts';

/** A `$ref` to another file or host: such a document's hash does not stand for its content. */
const OUTSIDE_REFERENCE = /\$ref["']?\s*:\s*(?:["']\s*[^#"'\s]|[^#"'\s])/;

/** True if a document seems to need other files. */
export function mayReferOutside(spec: string): boolean {
  return OUTSIDE_REFERENCE.test(spec);
}

/**
 * The fingerprint of a run, or undefined when it cannot be told from two files alone.
 * @returns undefined also for inputs that cannot be read; the pipeline says why
 */
export function fingerprintOf(places: Places, options: RunOptions): string | undefined {
  const spec = readOrNothing(places.spec);
  const config = readOrNothing(places.config);
  if (spec === undefined || config === undefined || mayReferOutside(spec)) return undefined;
  const hash = createHash('sha256');
  for (const part of [places.spec, spec, places.config, config, ...(options.allowHost ?? [])]) addPart(hash, part);
  const { audience, groups, build, apiVersion } = options;
  addPart(hash, JSON.stringify({ audience, groups, build, apiVersion }));
  addFolder(hash, fileURLToPath(new URL('../../', import.meta.url)));
  addFolder(hash, join(PACKAGE_ROOT, 'templates'));
  addPart(hash, readFileSync(join(PACKAGE_ROOT, 'package.json')));
  return hash.digest('hex');
}

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

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
