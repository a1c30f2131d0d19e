// `--trace DIR`: every noun of the journey as a file. Two traces and any diff tool are the debugger.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Changes, OutputFile } from '../model/output.ts';
import type { Noun } from '../pipeline.ts';

/**
 * Writes one noun under the trace folder.
 * Numbered names, as in `1-document.json … 6-formatted/`; what a former trace left under a name is replaced.
 */
export function traceNoun(folder: string, noun: Noun): void {
  switch (noun.kind) {
    case 'document':
      return writeJson(folder, '1-document.json', noun.document.root);
    case 'config':
      return writeJson(folder, '1-config.json', noun.config);
    case 'api':
      return writeJson(folder, '2-api.json', noun.api);
    case 'visible':
      return writeJson(folder, '3-visible.json', noun.api);
    case 'plan':
      return writeJson(folder, '4-plan.json', noun.plan);
    case 'build':
    case 'prose':
      return;
    case 'raw':
      return writeFiles(join(folder, '5-raw'), noun.files);
    case 'tree':
      return writeFiles(join(folder, '6-formatted'), noun.tree.files);
  }
}

/** Writes what the run would change, or has changed. */
export function traceChanges(folder: string, changes: Changes): void {
  writeJson(folder, '7-changes.json', changes);
}

function writeJson(folder: string, name: string, noun: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `${JSON.stringify(noun, spellCollections, 2)}\n`);
}

/** A `Map` as its list of pairs: an object would reorder numeric keys and lose `__proto__`. */
function spellCollections(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

function writeFiles(folder: string, files: readonly OutputFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of files) {
    const path = join(folder, file.path);
    if (!path.startsWith(join(folder, '/')))
      throw new Error(`The emitter made a file outside its folder: ${file.path}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
  }
}
