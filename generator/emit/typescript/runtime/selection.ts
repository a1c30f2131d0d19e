// Which files of the runtime template an SDK carries. A capability that the API lacks leaves files out or
// puts a file's `.without.ts` sibling in its place; the text of a file never changes with it.

import type { Capabilities } from '../../../model/plan.ts';

/** Files that a user may import, or that generated resources do, whatever the API is like. */
const ALWAYS = [
  'src/index.ts',
  'src/client.ts',
  'src/version.ts',
  'src/api-promise.ts',
  'src/error.ts',
  'src/resource.ts',
  'src/uploads.ts',
  'src/core/api-promise.ts',
  'src/core/error.ts',
  'src/core/resource.ts',
  'src/core/uploads.ts',
  'src/internal/builtin-types.ts',
  'src/internal/headers.ts',
  'src/internal/request-options.ts',
  'src/internal/shim-types.ts',
  'src/internal/uploads.ts',
  'src/internal/utils.ts',
  'src/internal/utils/path.ts',
];

/** Files that only some APIs need, besides those they import. */
const SOMETIMES: readonly { readonly path: string; readonly isNeeded: (has: Capabilities) => boolean }[] = [
  { path: 'src/pagination.ts', isNeeded: (has) => has.pagination },
  { path: 'src/core/pagination.ts', isNeeded: (has) => has.pagination },
  { path: 'src/streaming.ts', isNeeded: (has) => has.streaming },
  { path: 'src/core/streaming.ts', isNeeded: (has) => has.streaming },
  { path: 'src/internal/qs/index.ts', isNeeded: (has) => has.nestedQuery },
];

/** Files with a `.without.ts` sibling, and what the API must have for the full one. */
const VARIANTS: ReadonlyMap<string, (has: Capabilities) => boolean> = new Map([
  ['src/internal/client-kind.ts', (has: Capabilities) => has.pagination],
  ['src/internal/decode-stream.ts', (has: Capabilities) => has.streaming],
  ['src/internal/utils/query.ts', (has: Capabilities) => has.nestedQuery],
]);

/** The output paths to start from: everything else is reached by imports. */
export function rootFiles(capabilities: Capabilities): string[] {
  const needed = SOMETIMES.filter(({ isNeeded }) => isNeeded(capabilities)).map(({ path }) => path);
  return [...ALWAYS, ...needed];
}

/** The template that becomes an output path. */
export function templateOf(path: string, capabilities: Capabilities): string {
  const isFull = VARIANTS.get(path)?.(capabilities) ?? true;
  return isFull ? path : path.replace(/\.ts$/, '.without.ts');
}

/** The output paths that a file imports from below `src/`; a text in a string that looks like an import does no harm. */
export function importedFiles(path: string, text: string): string[] {
  const folder = path.split('/').slice(0, -1);
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'\n]+)'/g)].map((match) => {
    const parts = [...folder];
    for (const part of (match[1] ?? '').split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.') parts.push(part);
    }
    return `${parts.join('/')}.ts`;
  });
}
