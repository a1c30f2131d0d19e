// The type errors of many SDKs that are nearly the same, by the `tsconfig.json` that each of them brings.
//
// A file is parsed once for all builds that have it, and checked again only where something that it uses has changed,
// as `tsc --watch` does. What builds import from outside is resolved once.

import { createHash } from 'node:crypto';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = join(fileURLToPath(new URL('../../', import.meta.url)), 'in-memory');

/** Every error in the TypeScript files of one more build, `path:line: message`. */
export type CheckBuild = (files: ReadonlyMap<string, string>) => readonly string[];

/** Builds for which a parsed file is kept although none of them has it. */
const PATIENCE = 8;

interface Parsed {
  readonly file: ts.SourceFile;
  lastTurn: number;
}

/** Starts a series of checks: each is as strict as if it were the only one, and faster than the one before. */
export function startChecking(): CheckBuild {
  const parsed = new Map<string, Parsed>();
  let turn = 0;
  const outside = new Map<string, ts.ResolvedModuleFull | undefined>();
  let before: ts.SemanticDiagnosticsBuilderProgram | undefined;
  return (files) => {
    const texts = new Map(
      [...files].filter(([path]) => /\.m?ts$/.test(path)).map(([path, text]) => [join(ROOT, path), text]),
    );
    const { options, isWanted } = readProject(files);
    const roots = [...texts.keys()].filter((path) => isWanted(path.slice(ROOT.length + 1)));
    const host = hostOf(texts, { options, parsed, outside, turn: (turn += 1) });
    before = ts.createSemanticDiagnosticsBuilderProgram(roots, options, host, before);
    const found = [
      ...before.getConfigFileParsingDiagnostics(),
      ...before.getOptionsDiagnostics(),
      ...before.getGlobalDiagnostics(),
      ...before.getSyntacticDiagnostics(),
      ...before.getSemanticDiagnostics(),
    ];
    for (const [key, { lastTurn }] of parsed) if (lastTurn < turn - PATIENCE) parsed.delete(key);
    return found.map(sayError);
  };
}

function sayError({ file, start, messageText }: ts.Diagnostic): string {
  const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
  return `${file?.fileName.slice(ROOT.length + 1) ?? ''}:${line}: ${ts.flattenDiagnosticMessageText(
    messageText,
    '\n',
  )}`;
}

interface Project {
  readonly options: ts.CompilerOptions;
  /** True for a path that the project includes. */
  readonly isWanted: (path: string) => boolean;
}

function readProject(files: ReadonlyMap<string, string>): Project {
  const { config, error } = ts.parseConfigFileTextToJson('tsconfig.json', files.get('tsconfig.json') ?? '');
  if (error !== undefined) throw new Error(sayError(error));
  // The keys of a `tsconfig.json` are TypeScript's own.
  const { include, compilerOptions } = config as { include?: readonly string[]; compilerOptions: object };
  const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions, ROOT);
  if (errors.length > 0) throw new Error(errors.map(sayError).join('\n'));
  return {
    options: { ...options, pathsBasePath: ROOT, configFilePath: join(ROOT, 'tsconfig.json') },
    isWanted: (path) => include?.some((part) => path === part || path.startsWith(`${part}/`)) ?? true,
  };
}

interface Shared {
  readonly options: ts.CompilerOptions;
  readonly parsed: Map<string, Parsed>;
  readonly turn: number;
  readonly outside: Map<string, ts.ResolvedModuleFull | undefined>;
}

function hostOf(texts: ReadonlyMap<string, string>, { options, parsed, outside, turn }: Shared): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.getCurrentDirectory = () => ROOT;
  host.createHash = hashOf;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, version) => {
    const own = texts.get(path);
    const key = own === undefined ? path : `${path}\n${own}`;
    const known = parsed.get(key);
    if (known !== undefined) {
      known.lastTurn = turn;
      return known.file;
    }
    const text = own ?? readFile(path);
    if (text === undefined) return undefined;
    const file = ts.createSourceFile(path, text, version);
    // The builder compares versions of files.
    parsed.set(key, { file: Object.assign(file, { version: hashOf(text) }), lastTurn: turn });
    return file;
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({ resolvedModule: ownModule(text, from, texts) ?? outsideModule(text, from) }));
  const outsideModule = (name: string, from: string): ts.ResolvedModuleFull | undefined => {
    const key = from.startsWith(ROOT) ? name : `${dirname(from)} ${name}`;
    if (!outside.has(key)) outside.set(key, ts.resolveModuleName(name, from, options, host).resolvedModule);
    return outside.get(key);
  };
  const ownModule = (
    name: string,
    from: string,
    own: ReadonlyMap<string, string>,
  ): ts.ResolvedModuleFull | undefined => {
    const path = name.startsWith('.') ? posix.join(dirname(from), name) : pathOf(name, options);
    const found = [`${path}.ts`, `${path}/index.ts`, path].find((candidate) => own.has(candidate));
    return found === undefined ? undefined : { resolvedFileName: found, extension: ts.Extension.Ts };
  };
  return host;
}

/** Where the `paths` of the project lead. */
function pathOf(name: string, { paths = {} }: ts.CompilerOptions): string {
  for (const [pattern, [target = '']] of Object.entries(paths)) {
    const [start = '', end] = pattern.split('*');
    if (end === undefined ? name === pattern : name.startsWith(start))
      return join(ROOT, target.replace('*', name.slice(start.length)));
  }
  return '';
}

function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
