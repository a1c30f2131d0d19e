// What a file says, cut once for all builds that have it: most files are the same in most builds.

import type { OutputFile } from '../../model/output.ts';
import { identifiersIn, pathsOf } from './terms.ts';

export interface FileWords {
  /** How often each identifier is there. */
  readonly counts: ReadonlyMap<string, number>;
  readonly paths: readonly string[];
  /** Those of its template. */
  readonly original?: FileWords;
}

/** Reads files; a text that was read before is not cut again. */
export function startReading(): (file: OutputFile) => FileWords {
  const known = new Map<string, Omit<FileWords, 'original'>>();
  const cut = (text: string): Omit<FileWords, 'original'> => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const words = readText(text);
    known.set(text, words);
    return words;
  };
  return ({ text, original }) => ({ ...cut(text), ...(original === undefined ? {} : { original: cut(original) }) });
}

/** Cuts one text. */
export function readText(text: string): Omit<FileWords, 'original'> {
  const counts = new Map<string, number>();
  for (const identifier of identifiersIn(text)) counts.set(identifier, (counts.get(identifier) ?? 0) + 1);
  return { counts, paths: pathsOf(text) };
}
