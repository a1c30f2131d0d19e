// The memo that outlives a run: one file per kind of work under `.inox/cache`, keyed by content hash.
//
// Never part of the truth: a file that is lost, broken or from another edition of inox is an empty one, and failing to
// save is no error.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Json } from '../model/json.ts';
import { isJsonArray } from '../model/json.ts';
import type { Memo } from '../model/memo.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

export interface DiskMemo extends Memo {
  /** Writes what is new. Entries that this run did not ask for stay until a kind outgrows its bound. */
  save(): void;
}

/** Characters of results kept per kind. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

interface Kind {
  readonly file: string;
  readonly known: Map<string, string>;
  readonly used: Set<string>;
  grown: boolean;
}

/**
 * Opens the memo in a folder, which need not exist. Files are read when their kind is first asked for.
 * @param folder `.inox/cache`
 * @param edition stands for everything that results depend on besides their input: results of others are not used
 */
export function openDiskMemo(folder: string, edition: string): DiskMemo {
  const kinds = new Map<string, Kind>();
  function kindOf(name: string): Kind {
    const opened = kinds.get(name);
    if (opened !== undefined) return opened;
    const file = join(folder, `${name.replace(/[^A-Za-z0-9.-]+/g, '-')}.json`);
    const known = readEntries(readSealed(file, sealFor(name, edition)));
    const kind: Kind = { file, known, used: new Set(), grown: false };
    kinds.set(name, kind);
    return kind;
  }
  return {
    get(name, input) {
      const kind = kindOf(name);
      const key = keyOf(input);
      const result = kind.known.get(key);
      if (result !== undefined) kind.used.add(key);
      return result;
    },
    set(name, input, result) {
      const kind = kindOf(name);
      const key = keyOf(input);
      kind.known.set(key, result);
      kind.used.add(key);
      kind.grown = true;
    },
    save() {
      for (const [name, kind] of kinds) if (kind.grown) saveEntries(kind, sealFor(name, edition));
    },
  };
}

/** Two kinds whose names make one file name take turns in it, and never read each other's results. */
function sealFor(kind: string, edition: string): string {
  return `${edition} ${kind}`;
}

function keyOf(input: string): string {
  return createHash('sha1').update(input).digest('base64');
}

function readEntries(text = '[]'): Map<string, string> {
  // JSON.parse of a string gives JSON and nothing else.
  const root = JSON.parse(text) as Json;
  return new Map(isJsonArray(root) ? root.flatMap((entry) => readEntry(entry)) : []);
}

function readEntry(entry: Json): readonly (readonly [string, string])[] {
  if (!isJsonArray(entry)) return [];
  const [key, result] = entry;
  return typeof key === 'string' && typeof result === 'string' ? [[key, result]] : [];
}

function saveEntries(kind: Kind, seal: string): void {
  writeSealed(kind.file, JSON.stringify(withinBound(kind)), seal);
  kind.grown = false;
}

/** What this run used comes first; of the rest, as much as there is room for. */
function withinBound({ known, used }: Kind): readonly (readonly [string, string])[] {
  const kept: (readonly [string, string])[] = [];
  let room = MOST_CHARACTERS;
  for (const wanted of [true, false]) {
    for (const entry of known) {
      if (used.has(entry[0]) !== wanted || entry[1].length > room) continue;
      room -= entry[1].length;
      kept.push(entry);
    }
  }
  return kept;
}
