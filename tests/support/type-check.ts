// The type errors of files that lie nowhere: an SDK in memory, checked as its owner would check it.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = join(fileURLToPath(new URL('../../', import.meta.url)), 'in-memory');

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Messages of all errors in the TypeScript files of a tree, `path: message`. */
export function typeErrors(files: ReadonlyMap<string, string>): readonly string[] {
  const texts = new Map(
    [...files].filter(([path]) => path.endsWith('.ts')).map(([path, text]) => [join(ROOT, path), text]),
  );
  const folders = new Set([...texts.keys()].flatMap(parents));
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.directoryExists = (path) => folders.has(path) || (directoryExists?.(path) ?? false);
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...texts.keys()], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const file = diagnostic.file?.fileName.slice(ROOT.length + 1) ?? '';
    return `${file}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`;
  });
}

function parents(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...parents(folder)];
}
