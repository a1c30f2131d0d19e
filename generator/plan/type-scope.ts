// The inline types that one declaration collects while its expressions are planned.

import { nameKey, type Name } from '../model/name.ts';
import type { TypeExpression } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';

/** An inline type that a declaration still has to declare. */
export interface PendingType {
  readonly name: Name;
  readonly schema: Schema;
  readonly place: ExpressionPlace;
}

/** What an expression inherits from the place it stands at. */
export interface ExpressionPlace {
  /** Effective description and deprecation of the property; an inline type repeats them. */
  readonly description?: string | undefined;
  readonly deprecated?: boolean | undefined;
  readonly deprecationMessage?: string | undefined;
  /** An exported type, or a variant of a union: nothing around it speaks of it, so the words of its base do. */
  readonly topLevel?: boolean;
  /** Pointers of inlined references on the way here. */
  readonly inlined: ReadonlySet<string>;
}

export interface TypeScope {
  /** The declaration that nests the types. */
  readonly owner: Name;
  /** Params take files as uploads; results and bodies show them as text. */
  readonly inParams: boolean;
  /** Declarations around the owner. */
  readonly depth: number;
  readonly pending: PendingType[];
  readonly taken: Map<string, Schema>;
}

/** Declarations nested deeper are of no use to anyone, and compilers and printers run out of stack. */
export const DEEPEST_TYPE = 100;

export function openScope(owner: Name, inParams: boolean, depth = 0): TypeScope {
  return { owner, inParams, depth, pending: [], taken: new Map() };
}

/**
 * Refers to an inline type and declares it; a name taken by another schema gets `Item`, then a number. The same schema under the
 * same name is declared once more: the twins merge, and published SDKs have both.
 */
export function nestedType(scope: TypeScope, wanted: Name, pending: Omit<PendingType, 'name'>): TypeExpression {
  const name = freeName(scope, wanted, pending.schema);
  scope.taken.set(nameKey(name), pending.schema);
  scope.pending.push({ ...pending, name });
  return { kind: 'nested', scope: scope.owner, name };
}

function freeName(scope: TypeScope, wanted: Name, schema: Schema): Name {
  if (!isTaken(scope, wanted, schema)) return wanted;
  let name: Name = { words: [...wanted.words, 'item'] };
  for (let count = 1; isTaken(scope, name, schema); count++) {
    name = { words: [...wanted.words.slice(0, -1), `${wanted.words.at(-1) ?? ''}${count}`] };
  }
  return name;
}

function isTaken(scope: TypeScope, name: Name, schema: Schema): boolean {
  const known = scope.taken.get(nameKey(name));
  return known !== undefined && known !== schema;
}
