// The first lines of every generated TypeScript file: who made it, and what the owner wants said above.

import { commentText } from './writers.ts';

/** Where a reader is told that an edit would be lost. */
export const FILE_MARKER = '// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.';

/** The opening of a file: `settings.file_header` as comment lines, if there is one, then the marker. */
export function fileOpening(fileHeader: string | undefined): string {
  if (fileHeader === undefined || fileHeader.trim() === '') return FILE_MARKER;
  const lines = commentText(fileHeader.trimEnd()).split('\n');
  const body = lines.map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `/*\n${body}\n */\n\n${FILE_MARKER}`;
}
