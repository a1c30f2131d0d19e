// The one reader of `templates/`: what is already written and only needs placing.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../model/output.ts';

/** The folder `templates/` beside the generator, in a checkout and in an installed package alike. */
const TEMPLATE_ROOT = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Templates that were read before: every build of a run is made from the same. */
const known = new Map<string, string>();

/** The text of a template by its path below `templates/`. Throws when there is none: a fault of ours. */
export function readTemplate(path: string): string {
  const text = known.get(path) ?? readFileSync(join(TEMPLATE_ROOT, path), 'utf8');
  known.set(path, text);
  return text;
}

/** Every file below a folder of `templates/`, as paths below `templates/`, sorted by code point. */
export function listTemplates(folder: string): readonly string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(TEMPLATE_ROOT, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...listTemplates(path));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort(compareText);
}
