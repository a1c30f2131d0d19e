// A finding about a declaration of the old SDK -> programs that use what changed, the likeliest to fail first.
//
// Whether they compile is for others to say. Values that the server makes are only read, values that callers make are
// only written: a program that makes an answer itself would prove nothing about users.

import { Node, type SourceFile, type Type } from 'ts-morph';
import type { Finding } from '../finding.ts';
import type { Direction } from '../surface.ts';
import { finishProgram, mention, spellType, startDraft, type Draft } from './program.ts';
import { callsOf } from './call-candidates.ts';
import { sdkFile, type Workbench } from './workbench.ts';
import { writeObject, writeSample } from './write-sample.ts';

/** A union of more variants is not written out one by one. */
const MOST_VARIANTS = 60;
/** Fields of a type that were found changed as a whole. */
const MOST_FIELDS = 100;

export interface Question {
  readonly finding: Finding;
  /** How the values of the type travel. */
  readonly direction: Direction;
}

/** Programs that may show the break; none when nothing is known of where the thing stood. */
export function candidatesFor({ finding, direction }: Question, bench: Workbench): readonly string[] {
  if (finding.subject.startsWith('client.')) return callsOf(finding.subject, bench);
  const node = findDeclaration(finding, bench);
  if (node === undefined) return [];
  const owner = Node.isPropertySignature(node) || Node.isIndexSignatureDeclaration(node) ? node.getParent() : node;
  const using = { bench, owner, direction };
  if (/^surface\/type-(?:removed|renamed|moved)$/.test(finding.code)) return nameIt(using);
  if (finding.code === 'surface/type-retyped' && Node.isClassDeclaration(node)) return takeAsValue(using);
  if (Node.isPropertySignature(node)) return useField(using, unquote(node.getName()));
  if (finding.code === 'surface/required-field-added') return [...writeWhole(using)];
  if (finding.code === 'surface/field-removed' && Node.isIndexSignatureDeclaration(node)) return useAnyKey(using);
  return [...readWhole(using), ...writeWhole(using), ...useEachField(using)];
}

interface Using {
  readonly bench: Workbench;
  /** The declaration of the type. */
  readonly owner: Node;
  readonly direction: Direction;
}

/** The declaration that starts on the line; of several there, the one that the finding names. */
function findDeclaration({ placeBefore, subject }: Finding, bench: Workbench): Node | undefined {
  const file = placeBefore === undefined ? undefined : sdkFile(bench, placeBefore.file);
  const there = (file === undefined ? undefined : declarationsOf(file).get(placeBefore?.line ?? 0)) ?? [];
  const name = subject.slice(subject.lastIndexOf('.') + 1);
  return there.find((node) => Node.hasName(node) && unquote(node.getName()) === name) ?? there[0];
}

/** A file of thousands of findings is walked once. */
const declarations = new WeakMap<SourceFile, ReadonlyMap<number, readonly Node[]>>();

/** The declarations of a file by the line they start on. */
function declarationsOf(file: SourceFile): ReadonlyMap<number, readonly Node[]> {
  const known = declarations.get(file);
  if (known !== undefined) return known;
  const byLine = new Map<number, Node[]>();
  for (const node of file.getDescendants().filter(isDeclaration)) {
    const line = node.getStartLineNumber();
    byLine.set(line, [...(byLine.get(line) ?? []), node]);
  }
  declarations.set(file, byLine);
  return byLine;
}

function isDeclaration(node: Node): boolean {
  return (
    Node.isInterfaceDeclaration(node) ||
    Node.isTypeAliasDeclaration(node) ||
    Node.isClassDeclaration(node) ||
    Node.isPropertySignature(node) ||
    Node.isIndexSignatureDeclaration(node)
  );
}

function unquote(name: string): string {
  return name.replace(/^(['"])(.*)\1$/, '$2');
}

/** The type as users write it: `Book.Author`, imported. */
function spellOwner(draft: Draft, owner: Node): string {
  const names = [owner, ...owner.getAncestors()].flatMap((node) =>
    Node.isModuleDeclaration(node) || Node.isInterfaceDeclaration(node) || Node.isTypeAliasDeclaration(node)
      ? [node.getName()]
      : Node.isClassDeclaration(node)
        ? [node.getName() ?? 'default']
        : [],
  );
  const [first = '', ...rest] = names.reverse();
  const local = mention(draft, owner.getSourceFile().getFilePath(), first);
  const open = Node.isTypeParametered(owner) ? owner.getTypeParameters().map(() => 'any') : [];
  return `${[local, ...rest].join('.')}${open.length === 0 ? '' : `<${open.join(', ')}>`}`;
}

function nameIt({ bench, owner }: Using): readonly string[] {
  const draft = startDraft(bench);
  return [finishProgram(draft, `export type Used = ${spellOwner(draft, owner)};`)];
}

/** A class is there when the program runs; a type is not. */
function takeAsValue({ bench, owner }: Using): readonly string[] {
  const draft = startDraft(bench);
  const program = finishProgram(draft, `export const Used = ${spellOwner(draft, owner)};`);
  return [program.replace('import type', 'import')];
}

function useField(using: Using, name: string): readonly string[] {
  const field = using.owner.getType().getProperty(name);
  if (field === undefined) return [];
  const type = field.getTypeAtLocation(using.owner);
  return [...readField(using, name, type), ...writeField(using, name, type), ...writeWhole(using)];
}

function useEachField(using: Using): readonly string[] {
  const fields = using.owner.getType().getProperties().slice(0, MOST_FIELDS);
  return fields.flatMap((field) => useField(using, field.getName()));
}

function readField({ bench, owner, direction }: Using, name: string, type: Type): readonly string[] {
  if (direction === 'request') return [];
  const access = /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  const draft = startDraft(bench);
  const signature = `export function read(value: ${spellOwner(draft, owner)})`;
  const plain = `${signature} {\n  return value${access};\n}`;
  const compared = literalsOf(type).map((literal) => `${signature} {\n  return value${access} === ${literal};\n}`);
  const kinds = kindsOf(type, owner).map(
    ({ field, literal }) => `${signature} {\n  return value${access}${reachInto(type)}.${field} === ${literal};\n}`,
  );
  const shared = sharedFields(type).map(
    (field) => `${signature} {\n  return value${access}${reachInto(type)}.${field};\n}`,
  );
  const withoutTypes = [plain, ...compared, ...shared, ...kinds].map((body) => finishProgram(draft, body));
  const typed = `${signature}: ${spellType(draft, type)} {\n  return value${access};\n}`;
  return [...withoutTypes, finishProgram(draft, typed)];
}

/** The values that tell the objects of a union apart: `discount_type`, `'usage'`. */
function kindsOf(type: Type, at: Node): readonly { readonly field: string; readonly literal: string }[] {
  const inner = type.getNonNullableType();
  const variants = (inner.getArrayElementType() ?? inner).getUnionTypes().filter((variant) => variant.isObject());
  return variants.slice(0, MOST_VARIANTS).flatMap((variant) =>
    variant.getProperties().flatMap((property) => {
      const [literal, ...others] = literalsOf(property.getTypeAtLocation(at));
      const isName = /^[A-Za-z_$][\w$]*$/.test(property.getName());
      return literal === undefined || others.length > 0 || !isName ? [] : [{ field: property.getName(), literal }];
    }),
  );
}

/** What all objects of a union have, which readers need not tell apart for. */
function sharedFields(type: Type): readonly string[] {
  const inner = type.getNonNullableType();
  const one = inner.getArrayElementType() ?? inner;
  if (!one.isUnion() || !one.getUnionTypes().every((variant) => variant.isObject())) return [];
  return one
    .getProperties()
    .map((property) => property.getName())
    .filter((name) => /^[A-Za-z_$][\w$]*$/.test(name))
    .slice(0, MOST_FIELDS);
}

/** The way from a field to the objects in it. */
function reachInto(type: Type): string {
  const inner = type.getNonNullableType();
  const mayMiss = type.isNullable() || inner !== type ? '?.' : '';
  return inner.isArray() ? `${mayMiss}[0]?` : mayMiss.slice(0, 1);
}

function literalsOf(type: Type): readonly string[] {
  const variants = type.isUnion() ? type.getUnionTypes() : [type];
  return variants
    .filter((variant) => variant.isStringLiteral() || variant.isNumberLiteral())
    .slice(0, MOST_VARIANTS)
    .map((variant) => variant.getText());
}

/** One program for each kind of value that the field could have. */
function writeField({ bench, owner, direction }: Using, name: string, type: Type): readonly string[] {
  if (direction === 'response') return [];
  return variantsOf(type, owner).map((sample) => {
    const draft = startDraft(bench);
    const value = writeObject(owner.getType(), { at: owner, depth: 0, given: new Map([[name, sample]]) });
    return finishProgram(draft, `export const written: ${spellOwner(draft, owner)} = ${value};`);
  });
}

/** A value of each variant, in an array where the type is one. */
export function variantsOf(type: Type, at: Node): readonly string[] {
  const variants = (type.isUnion() ? type.getUnionTypes() : [type]).filter((variant) => !variant.isUndefined());
  const samples = variants.slice(0, MOST_VARIANTS).flatMap((variant) => {
    const items = variant.getArrayElementType();
    return items === undefined ? [writeSample(variant, at)] : variantsOf(items, at).map((item) => `[${item}]`);
  });
  return [...new Set(samples)];
}

/** The least that a caller could write, then each variant of an alias. */
function writeWhole({ bench, owner, direction }: Using): readonly string[] {
  if (direction === 'response') return [];
  const type = owner.getType();
  const samples = type.isUnion() || !type.isObject() ? variantsOf(type, owner) : [writeSample(type, owner)];
  return samples.map((sample) => {
    const draft = startDraft(bench);
    return finishProgram(draft, `export const written: ${spellOwner(draft, owner)} = ${sample};`);
  });
}

function readWhole({ bench, owner, direction }: Using): readonly string[] {
  if (direction === 'request' || !Node.isTypeAliasDeclaration(owner)) return [];
  const draft = startDraft(bench);
  const signature = `export function read(value: ${spellOwner(draft, owner)})`;
  const compared = literalsOf(owner.getType()).map((literal) => `${signature} {\n  return value === ${literal};\n}`);
  const shared = sharedFields(owner.getType()).map(
    (field) => `${signature} {\n  return value${reachInto(owner.getType())}.${field};\n}`,
  );
  const withoutTypes = [...compared, ...shared].map((body) => finishProgram(draft, body));
  const typed = `${signature}: ${spellType(draft, owner.getType(), true)} {\n  return value;\n}`;
  return [...withoutTypes, finishProgram(draft, typed)];
}

/** An object that may have any key: one of them is used. */
function useAnyKey({ bench, owner, direction }: Using): readonly string[] {
  const draft = startDraft(bench);
  const name = spellOwner(draft, owner);
  const type = owner.getType().getStringIndexType();
  const value = type === undefined ? `''` : writeSample(type, owner);
  const written = writeObject(owner.getType(), { at: owner, depth: 0 });
  const write = `export const written: ${name} = ${written.replace('{', `{ any_key: ${value},`)};`;
  const read = `export function read(value: ${name}) {\n  return value['any_key'];\n}`;
  const bodies = [...(direction === 'request' ? [] : [read]), ...(direction === 'response' ? [] : [write])];
  return bodies.map((body) => finishProgram(draft, body));
}
