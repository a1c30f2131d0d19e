// Text of an input inside Markdown that a command prints: in a table, a list or a summary.

import { harmless } from './terminal.ts';

/** Text for a table cell: no markup of its own, one line. */
export function cell(text: string): string {
  const spelled = harmless(text).replace(/\s+/g, ' ');
  return spelled
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\`*_[\]|@#]/g, (sign) => `\\${sign}`);
}
