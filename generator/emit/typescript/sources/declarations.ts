// Type plans as declarations: an interface or an alias, and after it the namespace of its inline types.

import type { Docs, FieldPlan, InterfaceShape, TypeExpression, TypePlan } from '../../../model/plan.ts';
import { docText } from '../page/doc-comment.ts';
import type { MemberSignature, NamespaceStatement, Statement } from '../page/statements.ts';
import { propertyKey } from '../page/writers.ts';
import type { FileContext } from './file-context.ts';
import { typeText, type TypeScope } from './type-text.ts';

/** The declaration and, if it has inline types, their namespace. */
export function declare(type: TypePlan, scope: TypeScope): readonly Statement[] {
  return [declaration(type, scope), ...namespaceOf(type, scope.file, false)];
}

/** As `declare`; a union of whole params keeps its variants in a `declare namespace` (conventions §5.4). */
export function declareParams(type: TypePlan, file: FileContext): readonly Statement[] {
  const scope = { file, nested: false };
  return [
    declaration(type, scope),
    ...namespaceOf(type, file, type.shape.kind === 'alias' && type.shape.variantParams === true),
  ];
}

/** The members of an interface, in order, the index signature last. */
export function membersOf(shape: InterfaceShape, scope: TypeScope): readonly MemberSignature[] {
  const members = shape.fields.map((field) => memberOf(field, scope));
  return shape.index === undefined ? members : [...members, indexMember(shape.index, scope)];
}

/** The namespace that holds a declaration's inline types, if it has any. */
export function namespaceOf(type: TypePlan, file: FileContext, declared: boolean): readonly NamespaceStatement[] {
  if (type.nested.length === 0) return [];
  const name = file.sdk.casing.pascal(type.name);
  const statements = type.nested.flatMap((nested) => declare(nested, { file, nested: true }));
  return [{ kind: 'namespace', name, declared, statements }];
}

function declaration(type: TypePlan, scope: TypeScope): Statement {
  const name = scope.file.sdk.casing.pascal(type.name);
  const doc = commentOf(type.docs, scope.file);
  const { shape } = type;
  if (shape.kind === 'alias') return { kind: 'typeAlias', name, doc, type: typeText(shape.type, scope) };
  const bases = shape.extends.map((base) => typeText(base, scope));
  return { kind: 'interface', name, doc, extends: bases, members: membersOf(shape, scope) };
}

function memberOf(field: FieldPlan, scope: TypeScope): MemberSignature {
  return {
    key: propertyKey(field.name),
    optional: field.optional,
    type: typeText(field.type, scope),
    doc: commentOf(field.docs, scope.file),
  };
}

/** Each type is named once; only lists are said again, as published SDKs have them. */
function indexMember(types: readonly TypeExpression[], scope: TypeScope): MemberSignature {
  const parts = types.flatMap((type) => (type.kind === 'nullable' ? [type.type, { kind: 'null' } as const] : [type]));
  const texts = parts.map((part) => typeText(part, scope));
  const said = texts.filter((text, index) => parts[index]?.kind === 'array' || texts.indexOf(text) === index);
  return { key: '[k: string]', optional: false, type: said.join(' | '), doc: '' };
}

function commentOf(docs: Docs, file: FileContext): string {
  return docText({ docs }, file.word);
}
