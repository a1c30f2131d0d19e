// The first lines of every generated TypeScript file: who made it, and what the owner wants said above.

import { commentText } from './writers.ts';

/** Where a reader is told that an edit would be lost. */
const FILE_MARKER = '// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.';

/** The opening of a file: `settings.file_header` as comment lines, if there is one, and the marker in the same block. */
export function fileOpening(fileHeader: string | undefined): string {
  const header = headerComment(fileHeader);
  return header === undefined ? FILE_MARKER : `${header}\n//\n${FILE_MARKER}`;
}

/** The header alone, for files without a marker. */
export function headerComment(fileHeader: string | undefined): string | undefined {
  if (fileHeader === undefined || fileHeader.trim() === '') return undefined;
  const lines = commentText(fileHeader.trimEnd()).split('\n');
  return lines.map((line) => `// ${line}`.trimEnd()).join('\n');
}
