// The types that will be declared: trees of expressions in which a model is referred to by its pointer and an
// inline type by the name of its declaration in the enclosing `TypePlan.nested`.

import type { Name } from './name.ts';
import type { Origin } from './origin.ts';

export type ParamPlace = 'path' | 'query' | 'body' | 'header';

/** An exported or nested declaration. */
export interface TypePlan {
  readonly name: Name;
  readonly docs: Docs;
  readonly shape: InterfaceShape | AliasShape;
  /** Inline types of this declaration, in the order they are met. */
  readonly nested: readonly TypePlan[];
  readonly origin: Origin;
}

export interface InterfaceShape {
  readonly kind: 'interface';
  /** Models, or a page's params (kind `pageParams`). */
  readonly extends: readonly TypeExpression[];
  readonly fields: readonly FieldPlan[];
  /** `[k: string]: …`; the types are united. */
  readonly index?: readonly TypeExpression[];
}

export interface AliasShape {
  readonly kind: 'alias';
  readonly type: TypeExpression;
  /** A params type that is one of several: its variants are nested declarations with all fields. */
  readonly variantParams?: boolean;
}

export interface FieldPlan {
  /** Wire name. */
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeExpression;
  readonly docs: Docs;
  readonly origin: Origin;
  readonly place?: ParamPlace;
}

export type TypeExpression =
  | { readonly kind: 'unknown' | 'undefined' | 'string' | 'number' | 'boolean' | 'null' | 'file' | 'emptyObject' }
  /** Any text, as a variant beside known ones: a union with it still lets an editor suggest those. */
  | { readonly kind: 'openString' }
  | { readonly kind: 'literals'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'array'; readonly item: TypeExpression }
  | { readonly kind: 'map'; readonly value: TypeExpression }
  | { readonly kind: 'union'; readonly variants: readonly TypeExpression[] }
  | { readonly kind: 'intersection'; readonly parts: readonly TypeExpression[] }
  | { readonly kind: 'nullable'; readonly type: TypeExpression }
  /** A model without some of its properties, which the type that extends it declares otherwise. */
  | { readonly kind: 'omit'; readonly type: TypeExpression; readonly names: readonly string[] }
  | { readonly kind: 'model'; readonly pointer: string }
  /** An inline type: declared in the `nested` of the declaration called `scope`. */
  | { readonly kind: 'nested'; readonly scope: Name; readonly name: Name }
  /** A type of the same file by name: a method's response, a params type. */
  | { readonly kind: 'local'; readonly name: Name }
  | { readonly kind: 'pageParams'; readonly page: Name };

/** What a doc comment says, before it is worded. */
export interface Docs {
  readonly text?: string;
  /** Set when deprecated: the message, or '' for none. */
  readonly deprecated?: string;
  /** True when the text follows the tag, or the message takes its place (a property); false when both are shown. */
  readonly deprecationReplacesText?: boolean;
  /** Set when the owner has params of more than one kind: `Body param: …`. */
  readonly place?: ParamPlace;
  /** True where the label of a param without text keeps its colon. */
  readonly labelWithColon?: boolean;
  /** A line shown before the text: the badge of `x-mint.metadata.tag`. */
  readonly badge?: string;
  /** Paths of related things, printed as `@see`. */
  readonly see?: readonly string[];
}
