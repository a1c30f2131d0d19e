// A type -> an expression that has it, as short as can be: what users would write to call a method.

import type { Node, Symbol as TypedSymbol, Type } from 'ts-morph';

/** Deeper than this every value is left open. */
const DEEPEST = 5;
/** A value of every type: for those that no literal has, such as a file or a signal. */
const OPEN = 'null as never';

/** The expression. Objects hold what must be there. `at` is any node of the SDK: types are asked from its place. */
export function writeSample(type: Type, at: Node, depth = 0): string {
  if (type.isAny() || type.isUnknown()) return `''`;
  if (type.isNull() || type.isUndefined()) return type.getText();
  if (type.isLiteral() && !type.isUnion()) return type.isEnumLiteral() ? OPEN : type.getText();
  if (type.isString()) return `''`;
  if (type.isNumber()) return '0';
  if (type.isBoolean()) return 'true';
  if (type.isUnion()) return writeVariant(type, at, depth);
  if (depth >= DEEPEST) return OPEN;
  if (type.isArray() || type.isReadonlyArray()) return '[]';
  return type.isObject() || type.isIntersection() ? writeObject(type, { at, depth }) : OPEN;
}

function writeVariant(type: Type, at: Node, depth: number): string {
  const said = type.getUnionTypes().filter((variant) => !variant.isUndefined() && !variant.isNull());
  const written = said.map((variant) => writeSample(variant, at, depth));
  return written.find((sample) => sample !== OPEN) ?? OPEN;
}

export interface Writing {
  readonly at: Node;
  readonly depth: number;
  /** Fields with values of their own; they are written though they need not be. */
  readonly given?: ReadonlyMap<string, string>;
}

/** An object with everything that must be there, and what is given. */
export function writeObject(type: Type, { at, depth, given = new Map() }: Writing): string {
  const isMade = type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0 || type.isClass();
  const fields = type.getProperties();
  if (isMade || type.isTuple() || fields.some((field) => isBehavior(field, at))) return OPEN;
  const written = fields
    .filter((field) => given.has(field.getName()) || !field.isOptional())
    .map((field) => {
      const name = field.getName();
      return `${spellKey(name)}: ${given.get(name) ?? writeSample(field.getTypeAtLocation(at), at, depth + 1)}`;
    });
  return written.length === 0 ? '{}' : `{ ${written.join(', ')} }`;
}

/** True for a method: what has one is made by a class and not written down. */
function isBehavior(field: TypedSymbol, at: Node): boolean {
  return !field.isOptional() && field.getTypeAtLocation(at).getCallSignatures().length > 0;
}

/** A key of an object as it is written. */
function spellKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
