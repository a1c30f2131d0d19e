// The memo that outlives a run: one file per kind of work under `.inox/cache`, keyed by content hash.
//
// Never part of the truth: a lost, cut off or nonsensical file is an empty one, and failing to save is no error.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../model/json.ts';
import { isJsonArray } from '../model/json.ts';
import type { Memo } from '../model/memo.ts';

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
 */
export function openDiskMemo(folder: string): DiskMemo {
  const kinds = new Map<string, Kind>();
  function kindOf(name: string): Kind {
    const opened = kinds.get(name);
    if (opened !== undefined) return opened;
    const file = join(folder, `${name.replace(/[^A-Za-z0-9.-]+/g, '-')}.json`);
    const kind: Kind = { file, known: readEntries(file), used: new Set(), grown: false };
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
      for (const kind of kinds.values()) if (kind.grown) saveEntries(folder, kind);
    },
  };
}

function keyOf(input: string): string {
  return createHash('sha1').update(input).digest('base64');
}

function readEntries(file: string): Map<string, string> {
  try {
    // JSON.parse of a string gives JSON and nothing else.
    const root = JSON.parse(readFileSync(file, 'utf8')) as Json;
    if (!isJsonArray(root)) return new Map();
    return new Map(root.flatMap((entry) => readEntry(entry)));
  } catch {
    return new Map();
  }
}

function readEntry(entry: Json): readonly (readonly [string, string])[] {
  if (!isJsonArray(entry)) return [];
  const [key, result] = entry;
  return typeof key === 'string' && typeof result === 'string' ? [[key, result]] : [];
}

function saveEntries(folder: string, kind: Kind): void {
  const draft = `${kind.file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, JSON.stringify(withinBound(kind)));
    renameSync(draft, kind.file);
    kind.grown = false;
  } catch {
    // A memo that cannot be saved costs time, never correctness.
    dropDraft(draft);
  }
}

function dropDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Whatever kept the draft from being written keeps it from being there.
  }
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
