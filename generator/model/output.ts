// Files before they touch a disk, and what writing them would change.

/** A file of the output. Paths are relative, with `/`. */
export interface OutputFile {
  readonly path: string;
  /** Final text, unless `pieces` is given and the file has not been through `format` yet. */
  readonly text: string;
  /**
   * TypeScript cut at top-level statements, each of which formats to the same bytes alone as in the file.
   * Joined with one blank line they are `text`.
   */
  readonly pieces?: readonly string[];
  /** How `format` should treat it; `none` when the text is final as it stands. */
  readonly syntax: 'typescript' | 'markdown' | 'json' | 'none';
  readonly executable?: boolean;
  /** The template it was made from, as we wrote it: what it would say whatever the API. */
  readonly original?: string;
}

/** Sorted by path in code-point order, no path twice. */
export interface OutputTree {
  readonly files: readonly OutputFile[];
}

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly same: readonly string[];
}

/** Code-point order; the only order the generator uses for text. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
