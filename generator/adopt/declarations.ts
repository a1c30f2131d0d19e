// Every exported type of the published resource files, nested ones too, and what a name in one of them refers to.

import { ts } from 'ts-morph';
import { posix } from 'node:path';
import { isGenerated, type Published } from './published.ts';

export type TypeNode = ts.TypeNode;
export type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

export interface Declaration {
  /** `src/resources/plans.ts#Plan.Charge`. */
  readonly key: string;
  readonly file: string;
  /** `Plan.Charge` for a type nested in the namespace `Plan`. */
  readonly name: string;
  readonly node: Declared;
}

export interface SourceFile {
  readonly path: string;
  readonly source: ts.SourceFile;
  /** Local name to the file and the name there; `*` for a namespace import. */
  readonly imports: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

export interface Sources {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly declarations: ReadonlyMap<string, Declaration>;
}

/** Parses the generated resource files and the page classes; no type is checked. */
export function readSources(published: Published): Sources {
  const files = new Map<string, SourceFile>();
  const declarations = new Map<string, Declaration>();
  for (const [path, text] of published.files) {
    if (!/^src\/(resources|core\/pagination|pagination|client|index)\b/.test(path) || !path.endsWith('.ts')) continue;
    if (!isGenerated(text)) continue;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    files.set(path, { path, source, imports: readImports(path, source) });
    collect(source.statements, { file: path, prefix: '', declarations });
  }
  return { files, declarations };
}

interface Collecting {
  readonly file: string;
  readonly prefix: string;
  readonly declarations: Map<string, Declaration>;
}

function collect(statements: readonly ts.Statement[], into: Collecting): void {
  const { file, prefix, declarations } = into;
  for (const node of statements) {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      const name = prefix + node.name.text;
      const key = `${file}#${name}`;
      if (!declarations.has(key)) declarations.set(key, { key, file, name, node });
    }
    if (ts.isModuleDeclaration(node) && node.body !== undefined && ts.isModuleBlock(node.body)) {
      collect(node.body.statements, { ...into, prefix: `${prefix}${node.name.text}.` });
    }
  }
}

function readImports(path: string, source: ts.SourceFile): SourceFile['imports'] {
  const imports = new Map<string, { file: string; name: string }>();
  for (const node of source.statements) {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) continue;
    if (!node.moduleSpecifier.text.startsWith('.')) continue;
    const file = `${posix.join(posix.dirname(path), node.moduleSpecifier.text)}.ts`;
    const bindings = node.importClause?.namedBindings;
    if (bindings === undefined) continue;
    if (ts.isNamespaceImport(bindings)) imports.set(bindings.name.text, { file, name: '*' });
    else
      for (const one of bindings.elements)
        imports.set(one.name.text, { file, name: (one.propertyName ?? one.name).text });
  }
  return imports;
}

/** What a written type name means, seen from a place inside a declaration. */
export function lookUp(
  sources: Sources,
  from: Pick<Declaration, 'file' | 'name'>,
  written: string,
): Declaration | undefined {
  const [first = '', ...rest] = written.split('.');
  const imported = sources.files.get(from.file)?.imports.get(first);
  if (imported !== undefined) {
    const name = [...(imported.name === '*' ? [] : [imported.name]), ...rest].join('.');
    return sources.declarations.get(`${imported.file}#${name}`);
  }
  const above = from.name.split('.');
  for (let depth = above.length; depth >= 0; depth -= 1) {
    const name = [...above.slice(0, depth), written].join('.');
    const found = sources.declarations.get(`${from.file}#${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
