// Bytes of one input file -> text. Only regular files of a bearable size are opened; nothing is parsed.

import { readFile, stat } from 'node:fs/promises';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** Largest input file; a generous limit, the largest public API is 20 MB. */
export const LARGEST_FILE = 64 * 1024 * 1024;

export type FileRead = { readonly text: string } | { readonly problem: Diagnostic };

/**
 * Reads UTF-8 text, without a byte order mark. Devices, pipes, folders and oversized files are refused
 * unopened. `called` is how messages name the file. Never throws.
 */
export async function readInputFile(path: string, called: string): Promise<FileRead> {
  const problem = (code: string, message: string, help: string): FileRead => ({
    problem: { code, severity: 'error', message, position: { file: called, line: 1, column: 1 }, help },
  });
  try {
    const found = await stat(path);
    if (found.isDirectory()) return problem('Input/IsFolder', `${called} is a folder.`, 'Name the file in it.');
    if (!found.isFile()) return problem('Input/NotReadable', `${called} is not a regular file.`, 'Copy it to a file.');
    if (found.size > LARGEST_FILE) {
      return problem('Input/TooLarge', `${called} is larger than 64 MB.`, 'Split the API, or remove large examples.');
    }
    const text = decode(await readFile(path));
    if (text === undefined) return problem('Input/Encoding', `${called} is not UTF-8 text.`, 'Save it as UTF-8.');
    if (text.trim() !== '') return { text };
    return problem('Input/Empty', `${called} is empty.`, 'Check that it was written completely.');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    if (reason === 'ENOENT' || reason === 'ENOTDIR') {
      const help =
        path === '-' ? 'Save the text to a file and name it: places and `$ref`s need one.' : 'Check the path.';
      return problem('Input/NotFound', `${called} does not exist.`, help);
    }
    return problem('Input/NotReadable', `${called} cannot be read (${reason}).`, 'Check its permissions.');
  }
}

/** Undefined for bytes that are not UTF-8; the decoder drops a byte order mark. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}
