// The short way for nearly every statement: its texts put into lines, as ts-morph prints them.
//
// Plain means that each text stays on its line and no line is part of a longer literal, so that indenting is all there
// is to do. Anything else is left to `print-statements.ts`. That both ways give the same bytes is a law with a test.

import type {
  ClassStatement,
  InterfaceStatement,
  MethodCode,
  NamespaceStatement,
  Signature,
  Statement,
  TypeAliasStatement,
} from './statements.ts';

type Lines = readonly string[];

/** A line feed, and what some readers of source text take for one. */
const LINE_END = /[\n\r\u2028\u2029]/;
/** Literals that end on their line. In a template nothing opens another literal. */
const LITERAL = /'[^'\\]*'|"[^"\\]*"|`[^`\\'"]*`/g;

/** The code of a statement without a final line feed; undefined when it is not plain. */
export function printPlainly(statement: Statement): string | undefined {
  return isPlain(statement) ? linesOf(statement).join('\n') : undefined;
}

function isPlain(statement: Statement): boolean {
  switch (statement.kind) {
    case 'interface':
      return (
        isPlainDoc(statement.doc) &&
        [statement.name, ...statement.extends].every(isOneLine) &&
        statement.members.every(({ key, type, doc }) => isOneLine(key) && isOneLine(type) && isPlainDoc(doc))
      );
    case 'typeAlias':
      return isOneLine(statement.name) && isOneLine(statement.type) && isPlainDoc(statement.doc);
    case 'namespace':
      return (
        isOneLine(statement.name) && statement.statements.every((inner) => inner.kind !== 'class' && isPlain(inner))
      );
    case 'class':
      return (
        isPlainDoc(statement.doc) &&
        [statement.name, statement.extends ?? 'x'].every(isOneLine) &&
        statement.fields.every(({ name, type, value }) => [name, type, value].every(isOneLine)) &&
        statement.methods.every(isPlainMethod)
      );
  }
}

function isPlainMethod({ name, doc, overloads, signature, body }: MethodCode): boolean {
  const signatures = [signature, ...overloads].flatMap(({ parameters, returns }) => [...parameters, returns]);
  return (
    isPlainDoc(doc) && [name, ...signatures].every(isOneLine) && body.length > 0 && body.flatMap(cut).every(isOneLine)
  );
}

/** On one line, and without anything that a printer may follow to the next: an open literal, a comment, a slash. */
function isOneLine(code: string): boolean {
  if (code === '' || code !== code.trim() || LINE_END.test(code)) return false;
  return !/['"`\\/]/.test(code.replaceAll(LITERAL, 'x'));
}

function isPlainDoc(doc: string): boolean {
  return !doc.includes('*/') && !/[\r\u2028\u2029]/.test(doc);
}

function linesOf(statement: Statement): Lines {
  switch (statement.kind) {
    case 'interface':
      return interfaceLines(statement);
    case 'typeAlias':
      return aliasLines(statement);
    case 'namespace':
      return namespaceLines(statement);
    case 'class':
      return classLines(statement);
  }
}

function interfaceLines({ name, doc, extends: bases, members }: InterfaceStatement): Lines {
  const heritage = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
  const parts = members.map(({ key, optional, type, doc: said }) => [
    ...docLines(said),
    `${key}${optional ? '?' : ''}: ${type};`,
  ]);
  return [...docLines(doc), `export interface ${name}${heritage} {`, ...indented(apart(parts, 1)), '}'];
}

function aliasLines({ name, doc, type }: TypeAliasStatement): Lines {
  return [...docLines(doc), `export type ${name} = ${type};`];
}

function namespaceLines({ name, declared, statements }: NamespaceStatement): Lines {
  const parts = statements.map(linesOf);
  const isPair = (index: number): boolean =>
    statements[index]?.kind === 'typeAlias' && statements[index - 1]?.kind === 'typeAlias';
  const isTight = (index: number): boolean => {
    const statement = statements[index];
    return statement?.kind === 'typeAlias' && statement.tight === true;
  };
  const blanksBefore = (index: number): number => (isPair(index) ? 1 : 2) - (isTight(index) ? 1 : 0);
  const body = parts.flatMap((lines, index) => [...gap(index === 0 ? 0 : blanksBefore(index)), ...lines]);
  return [`export ${declared ? 'declare ' : ''}namespace ${name} {`, ...indented(body), '}'];
}

function classLines({ name, doc, extends: base, fields, methods }: ClassStatement): Lines {
  const written = fields.map((field) => `${field.name}: ${field.type} = ${field.value};`);
  const parts = [...(written.length === 0 ? [] : [written]), ...methods.map(methodLines)];
  const heritage = base === undefined ? '' : ` extends ${base}`;
  return [...docLines(doc), `export class ${name}${heritage} {`, ...indented(apart(parts, 1)), '}'];
}

function methodLines({ name, doc, overloads, signature, body }: MethodCode): Lines {
  const head = ({ parameters, returns }: Signature): string => `${name}(${parameters.join(', ')}): ${returns}`;
  return [
    ...docLines(doc),
    ...overloads.map((overload) => `${head(overload)};`),
    `${head(signature)} {`,
    ...indented(body.flatMap(cut)),
    '}',
  ];
}

function docLines(doc: string): Lines {
  if (doc === '') return [];
  return ['/**', ...doc.split('\n').map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'];
}

function apart(parts: readonly Lines[], blanks: number): Lines {
  return parts.flatMap((lines, index) => [...gap(index === 0 ? 0 : blanks), ...lines]);
}

function gap(blanks: number): Lines {
  return Array.from({ length: blanks }, () => '');
}

function cut(code: string): Lines {
  return code.split('\n');
}

function indented(lines: Lines): Lines {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
