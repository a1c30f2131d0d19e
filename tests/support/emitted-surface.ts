// What users can see of an emitted SDK, read from its text alone: one line for each thing, so that "is a part of" is
// a question about two sets of lines.

import { posix } from 'node:path';
import ts from 'typescript';

export type EmittedSurface = ReadonlySet<string>;

/** Reads the files under `src/resources`; a text that was read before is not read again. */
export function startReadingSurfaces(): (files: ReadonlyMap<string, string>) => EmittedSurface {
  const known = new Map<string, readonly string[]>();
  return (files) => {
    const surface = new Set<string>();
    for (const [path, text] of files) {
      const module = moduleOf(path);
      if (module === undefined) continue;
      const lines =
        known.get(`${path}\n${text}`) ?? linesOf(module, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
      known.set(`${path}\n${text}`, lines);
      for (const line of lines) surface.add(line);
    }
    return surface;
  };
}

/** A file that holds resources; one with children lies in their folder, and both ways to import it work. */
function moduleOf(path: string): string | undefined {
  const module = /^src\/resources\/(.+)\.ts$/.exec(path)?.[1];
  if (module === undefined || module.endsWith('index')) return undefined;
  return plainModule(module);
}

function plainModule(module: string): string {
  return module.replace(/([^/]+)\/\1$/, '$1');
}

function withModule(name: string, modules: ReadonlyMap<string, string>): string {
  const [first = '', ...rest] = name.split('.');
  const module = modules.get(first);
  return module === undefined ? name : `${module}${rest.join('.')}`;
}

function linesOf(module: string, file: ts.SourceFile): readonly string[] {
  const lines: string[] = [];
  const modules = importedModules(file);
  const say = (path: string, what: string): void => void lines.push(`${path} ${what}`);
  const visit = (node: ts.Node, path: string): void => {
    const said = sayNode(node, path, { file, modules });
    if (said.line !== undefined) say(path, said.line);
    // How a method does its work is not seen.
    for (const child of partsOf(node, file)) if (!ts.isBlock(child)) visit(child, said.path);
  };
  for (const statement of file.statements) if (!isLink(statement)) visit(statement, module);
  return lines;
}

function isLink(node: ts.Node): boolean {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExpressionStatement(node);
}

interface Said {
  /** What stands at the path of the node, if the node itself says something. */
  readonly line?: string;
  /** Of what is inside. */
  readonly path: string;
}

/** The names by which a file imports whole modules, which are its own affair, to those modules. */
function importedModules(file: ts.SourceFile): ReadonlyMap<string, string> {
  const folder = posix.dirname(file.fileName).replace(/^src\/resources/, '');
  return new Map(
    file.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
      const names = statement.importClause?.namedBindings;
      if (names === undefined || !ts.isNamespaceImport(names)) return [];
      const target = posix.join('/', folder, statement.moduleSpecifier.text);
      return [[names.name.text, `${plainModule(target.slice(1))}#`] as const];
    }),
  );
}

/** What a node consists of. That an argument may be left out follows from its fields, which are said for themselves. */
function partsOf(node: ts.Node, file: ts.SourceFile): readonly ts.Node[] {
  const parts: ts.Node[] = [];
  node.forEachChild((child) => void parts.push(child));
  const isArgument = ts.isUnionTypeNode(node) && ts.isParameter(node.parent);
  return isArgument ? parts.filter((part) => !/^(null|undefined)$/.test(part.getText(file))) : parts;
}

interface Read {
  readonly file: ts.SourceFile;
  readonly modules: ReadonlyMap<string, string>;
}

function sayNode(node: ts.Node, path: string, { file, modules }: Read): Said {
  if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
    const name = node.name?.text ?? '';
    return { line: `${ts.SyntaxKind[node.kind]} ${name}`, path: `${path} ${name}` };
  }
  if (ts.isModuleDeclaration(node)) return { path: `${path} ${node.name.text}.` };
  if (ts.isPropertySignature(node) || ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node)) {
    const name = node.name.getText(file);
    return { line: `.${name}${node.questionToken === undefined ? '' : '?'}`, path: `${path}.${name}` };
  }
  if (ts.isParameter(node)) return { line: `(${node.name.getText(file)})`, path };
  if (ts.isTypeReferenceNode(node)) return { line: `: ${withModule(node.typeName.getText(file), modules)}`, path };
  if (ts.isExpressionWithTypeArguments(node)) {
    // A base without some of its fields is that base: the fields are declared beside it, or are not there.
    const base = /^Omit<(.+?),/.exec(node.getText(file))?.[1] ?? node.getText(file);
    return { line: `extends ${withModule(base, modules)}`, path };
  }
  if (ts.isExportSpecifier(node)) return { line: `export ${node.name.text}`, path };
  if (ts.isLiteralTypeNode(node) || (ts.isToken(node) && ts.isTypeNode(node)))
    return { line: `: ${node.getText(file)}`, path };
  return { path };
}
