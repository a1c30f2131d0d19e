// Prints statements: plain ones by themselves, the others with ts-morph, loaded only for them. All of those that are
// not remembered go into one source file at once, because building a file node by node costs a hundred times as much.
// Prettier has the last word on layout.

import { createRequire } from 'node:module';
import type {
  ClassDeclarationStructure,
  InterfaceDeclarationStructure,
  ModuleDeclarationStructure,
  TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { Memo } from '../../../model/memo.ts';
import { printPlainly } from './print-plainly.ts';
import type {
  ClassStatement,
  InterfaceStatement,
  MethodCode,
  NamespaceStatement,
  Signature,
  Statement,
  TypeAliasStatement,
} from './statements.ts';

type Library = typeof import('ts-morph');
type Structure =
  | ClassDeclarationStructure
  | InterfaceDeclarationStructure
  | ModuleDeclarationStructure
  | TypeAliasDeclarationStructure;

const MEMO_KIND = 'print/ts-morph-28';
/** Stands alone on a line between two statements; no comment or literal of a statement starts a line with it. */
const CUT = '//#cut';

let loaded: Library | undefined;

/**
 * The code of each statement, in order.
 * @throws Error when the printed file does not have as many statements as were put in: a fault of a writer
 */
export function printStatements(statements: readonly Statement[], memo: Memo): readonly string[] {
  const plain = statements.map(printPlainly);
  const others = printRemembered(
    statements.filter((_, index) => plain[index] === undefined),
    memo,
  );
  let used = 0;
  return plain.map((text) => text ?? others[used++] ?? '');
}

function printRemembered(statements: readonly Statement[], memo: Memo): readonly string[] {
  const known = statements.map((statement) => memo.get(MEMO_KIND, JSON.stringify(statement)));
  const missing = statements.filter((_, index) => known[index] === undefined);
  if (missing.length === 0) return known.map((text) => text ?? '');
  const printed = printWithLibrary(missing);
  missing.forEach((statement, index) => memo.set(MEMO_KIND, JSON.stringify(statement), printed[index] ?? ''));
  let used = 0;
  return known.map((text) => text ?? printed[used++] ?? '');
}

/**
 * The code of each statement as ts-morph prints it, in one source file.
 * @throws Error as `printStatements` does
 */
export function printWithLibrary(statements: readonly Statement[]): readonly string[] {
  const library = library28();
  const project = new library.Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: library.IndentationText.TwoSpaces },
  });
  const content = statements.flatMap((statement) => [structureOf(statement, library), CUT]);
  const printed = project.createSourceFile('statements.ts', { statements: content }).getFullText();
  const texts = printed.split(new RegExp(`^${CUT}$`, 'm')).map((text) => text.trim());
  if (texts.length !== statements.length + 1)
    throw new Error(`printed ${texts.length - 1} of ${statements.length} statements`);
  return texts.slice(0, -1);
}

function library28(): Library {
  // The emitter is synchronous, and a run that remembers everything should not pay for the import. A `require`
  // made here knows no types, hence the `as`.
  loaded ??= createRequire(import.meta.url)('ts-morph') as Library;
  return loaded;
}

function structureOf(statement: Statement, library: Library): Structure {
  switch (statement.kind) {
    case 'interface':
      return interfaceStructure(statement, library);
    case 'typeAlias':
      return aliasStructure(statement, library);
    case 'namespace':
      return namespaceStructure(statement, library);
    case 'class':
      return classStructure(statement, library);
  }
}

function interfaceStructure(statement: InterfaceStatement, library: Library): InterfaceDeclarationStructure {
  return {
    kind: library.StructureKind.Interface,
    name: statement.name,
    isExported: true,
    ...docs(statement.doc),
    extends: [...statement.extends],
    properties: statement.members.map((member, index) => ({
      ...(index === 0 ? {} : { leadingTrivia: '\n' }),
      name: member.key,
      type: member.type,
      hasQuestionToken: member.optional,
      ...docs(member.doc),
    })),
  };
}

function aliasStructure(statement: TypeAliasStatement, library: Library): TypeAliasDeclarationStructure {
  const { name, type } = statement;
  return { kind: library.StructureKind.TypeAlias, name, isExported: true, type, ...docs(statement.doc) };
}

function namespaceStructure(statement: NamespaceStatement, library: Library): ModuleDeclarationStructure {
  return {
    kind: library.StructureKind.Module,
    declarationKind: library.ModuleDeclarationKind.Namespace,
    name: statement.name,
    isExported: true,
    hasDeclareKeyword: statement.declared,
    statements: statement.statements.map((inner, index) => ({
      ...structureOf(inner, library),
      ...(index === 0 || isTight(inner) ? {} : { leadingTrivia: '\n' }),
    })),
  };
}

function isTight(statement: Statement): boolean {
  return statement.kind === 'typeAlias' && statement.tight === true;
}

function classStructure(statement: ClassStatement, library: Library): ClassDeclarationStructure {
  return {
    kind: library.StructureKind.Class,
    name: statement.name,
    isExported: true,
    ...(statement.extends === undefined ? {} : { extends: statement.extends }),
    ...docs(statement.doc),
    properties: statement.fields.map(({ name, type, value }) => ({ name, type, initializer: value })),
    methods: statement.methods.map(methodStructure),
  };
}

function methodStructure(method: MethodCode): NonNullable<ClassDeclarationStructure['methods']>[number] {
  const [first, ...others] = method.overloads;
  const overloads = first === undefined ? [] : [{ ...signature(first), ...docs(method.doc) }, ...others.map(signature)];
  return {
    name: method.name,
    ...signature(method.signature),
    ...(first === undefined ? docs(method.doc) : {}),
    overloads,
    statements: method.body.join('\n'),
  };
}

function signature(code: Signature): { parameters: { name: string }[]; returnType: string } {
  return { parameters: code.parameters.map((name) => ({ name })), returnType: code.returns };
}

function docs(text: string): { docs?: { description: string }[] } {
  return text === '' ? {} : { docs: [{ description: `\n${text}` }] };
}
