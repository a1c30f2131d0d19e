// Where a thing was written: which document, and the JSON pointer into it.

export interface Origin {
  readonly source: 'spec' | 'config';
  /** RFC 6901 pointer with a leading `#`: `#/components/schemas/Contract`. */
  readonly pointer: string;
}

/** A place in a file, as an editor shows it. Lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One step deeper: `/` and `~` in the key are escaped as RFC 6901 asks. */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The raw keys of a pointer, unescaped: `#/paths/~1a/get` gives `['paths', '/a', 'get']`. */
export function pointerKeys(pointer: string): readonly string[] {
  const path = pointer.startsWith('#') ? pointer.slice(1) : pointer;
  if (path === '') return [];
  return path
    .slice(path.startsWith('/') ? 1 : 0)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
