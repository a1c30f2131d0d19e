// A schema of the API in one spelling: OpenAPI 3.0 and 3.1 look the same from here on.
//
// The written structure is kept (references, single-variant unions, allOf parts), because the SDK's
// names and comments follow from it. Nothing here is dereferenced: `target` is a pointer, looked up
// through `Api.schemas`.

import type { Json } from './json.ts';
import type { Origin } from './origin.ts';
import type { Visibility } from './visibility.ts';

export type Schema =
  | AnySchema
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | NullSchema
  | EnumSchema
  | ArraySchema
  | ObjectSchema
  | UnionSchema
  | IntersectionSchema
  | ReferenceSchema;

export interface SchemaBase {
  readonly origin: Origin;
  readonly visibility: Visibility;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** `x-stainless-deprecation-message`. */
  readonly deprecationMessage?: string;
  /** `nullable: true`, `type: [x, null]`, a null in an enum or a null variant of a union. */
  readonly nullable: boolean;
  /** `example`, else the first of `examples`. Absent and `null` are different. */
  readonly example?: Json;
  readonly default?: Json;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** `x-stainless-skip`: left out of the SDK for everyone. */
  readonly skipped: boolean;
  /** `x-stainless-variantName`. */
  readonly variantName?: string;
  /** `x-stainless-naming.<typescript|node>`. */
  readonly naming?: { readonly typeName?: string; readonly propertyName?: string; readonly methodArgument?: string };
  /** `x-stainless-param`: the SDK's name of a parameter with this schema. */
  readonly paramName?: string;
  /** `_x-stainless-modelDefPath`: `resource.model` of the model that was copied to this place. */
  readonly modelPath?: string;
  /** `x-mint.metadata.tag`: shown as a badge. */
  readonly tag?: string;
  /** A filter took properties, variants or parts from it: it keeps the form that it has in the full API. */
  readonly trimmed?: true;
  /** True if the place that wrote this schema also wrote a `type` next to `$ref` that contradicts the target. */
  readonly typeConflict?: boolean;
  /** What narrows the values beyond their type. No SDK shows it; comparisons of two documents do. */
  readonly limits?: Limits;
}

/** Bounds, lengths and patterns as a schema writes them. Of two bounds on one side only the stricter is kept. */
export interface Limits {
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** No constraint is known: `{}`, `true`, or something TypeScript can only call `unknown`. */
export interface AnySchema extends SchemaBase {
  readonly kind: 'any';
}

export interface StringSchema extends SchemaBase {
  readonly kind: 'string';
  readonly format?: string;
  readonly minLength?: number;
}

export interface NumberSchema extends SchemaBase {
  readonly kind: 'number';
  readonly integer: boolean;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface BooleanSchema extends SchemaBase {
  readonly kind: 'boolean';
}

export interface NullSchema extends SchemaBase {
  readonly kind: 'null';
}

export interface EnumSchema extends SchemaBase {
  readonly kind: 'enum';
  /** In the order of the spec, nulls taken out (they are `nullable`). */
  readonly values: readonly EnumValue[];
  /** Written as `const`, or marked `x-stainless-const`. */
  readonly isConst: boolean;
}

export interface EnumValue {
  readonly value: string | number | boolean;
  /** Of `x-enum-descriptions`, a list beside `enum`. */
  readonly description?: string;
  readonly visibility: Visibility;
}

export interface ArraySchema extends SchemaBase {
  readonly kind: 'array';
  /** An `any` schema when the spec says nothing of the items. */
  readonly items: Schema;
}

export interface ObjectSchema extends SchemaBase {
  readonly kind: 'object';
  /** In the order of the spec. */
  readonly properties: readonly Property[];
  /** Names as written, also those that no property has. */
  readonly required: readonly string[];
  /** `false`, `true` (also written as `{}`), a schema, or undefined when the spec says nothing. */
  readonly additional?: boolean | Schema;
  /** False: only `required` or `properties` say that this is an object; no `type` was written. */
  readonly typed: boolean;
  /** `x-stainless-empty-object`: an object known to have no properties. */
  readonly deliberatelyEmpty: boolean;
}

export interface Property {
  readonly name: string;
  readonly schema: Schema;
  /** The property's own marker (beside a `$ref` too); equal to `schema.visibility`. */
  readonly visibility: Visibility;
}

export interface UnionSchema extends SchemaBase {
  readonly kind: 'union';
  readonly keyword: 'oneOf' | 'anyOf' | 'type';
  /** Null variants taken out (they are `nullable`). May hold a single variant. */
  readonly variants: readonly Schema[];
  /** Position of each variant among the non-null ones as written: a filter drops variants, and renumbers none. */
  readonly positions: readonly number[];
  readonly discriminator?: Discriminator;
  /** Properties written beside `oneOf`/`anyOf`, if any. */
  readonly own?: ObjectSchema;
}

export interface Discriminator {
  readonly propertyName: string;
  readonly mapping: readonly { readonly value: string; readonly target: string }[];
}

/** `allOf`. */
export interface IntersectionSchema extends SchemaBase {
  readonly kind: 'intersection';
  readonly parts: readonly Schema[];
  /** Properties, `required` or `additionalProperties` written beside `allOf`, if any. */
  readonly own?: ObjectSchema;
}

/** `$ref`; what was written beside it (description, markers, `nullable`, example) is on this node. */
export interface ReferenceSchema extends SchemaBase {
  readonly kind: 'reference';
  /** Pointer of the target, with a leading `#`. */
  readonly target: string;
}
