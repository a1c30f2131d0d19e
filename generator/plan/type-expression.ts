// Schema -> TypeExpression. The order of the questions is that of the conventions, "Schema to TypeScript".

import { resolveSchema } from '../model/api.ts';
import { nameOf, sameName, singularName, type Name } from '../model/name.ts';
import { pointerKeys } from '../model/origin.ts';
import type { TypeExpression } from '../model/plan.ts';
import type { ArraySchema, NumberSchema, ObjectSchema, ReferenceSchema, Schema, UnionSchema } from '../model/schema.ts';
import { layoutRules } from './layout-rules.ts';
import { modelOf, modelOrAnswer, type Planning } from './planning.ts';
import { hasFields, isEmpty, singlePart, singleVariant } from './single-part.ts';
import { DEEPEST_TYPE, nestedType, type ExpressionPlace, type TypeScope } from './type-scope.ts';

export interface ExpressionContext {
  readonly planning: Planning;
  readonly scope: TypeScope;
  readonly place: ExpressionPlace;
  /** Set at the top of a type alias: its name, which an inline item must not take. */
  readonly aliasName?: Name | undefined;
}

const UNKNOWN: TypeExpression = { kind: 'unknown' };
const OPEN_STRING: TypeExpression = { kind: 'openString' };

/** The type of a schema with its nullability. `hint` names an inline type. */
export function typeOf(context: ExpressionContext, schema: Schema, hint: Name): TypeExpression {
  const placed = schema.kind === 'reference' ? undefined : modelOrAnswer(context.planning, schema);
  const type = placed === undefined ? plainTypeOf(context, schema, hint) : ({ kind: 'model', pointer: placed.pointer } as const);
  const { unknownSaysNull } = layoutRules(context.planning.config);
  const isTyped = resolveSchema(context.planning.api, schema)?.kind !== 'any';
  const sayNull = type.kind !== 'null' && (type.kind !== 'unknown' || (unknownSaysNull && isTyped));
  return sayNull && isNullable(context.planning, schema) ? { kind: 'nullable', type } : type;
}

/** Nullable here, or where a reference leads. */
export function isNullable(planning: Planning, schema: Schema): boolean {
  if (schema.nullable) return true;
  if (schema.kind !== 'reference') return false;
  if (modelOf(planning, schema) !== undefined) return resolveSchema(planning.api, schema)?.nullable ?? false;
  return resolveSchema(planning.api, schema)?.nullable ?? false;
}

/** The type of a schema, nulls left to the caller. */
export function plainTypeOf(context: ExpressionContext, schema: Schema, hint: Name): TypeExpression {
  const model = modelOf(context.planning, schema);
  if (schema.kind === 'reference' && schema.typeConflict) return UNKNOWN;
  if (model !== undefined && !isFileToSend(context, schema)) return { kind: 'model', pointer: model.pointer };
  if (schema.kind === 'reference') return inlineReference(context, schema, hint);
  const single = singlePart(schema);
  if (single !== undefined) return plainTypeOf(context, single, hint);
  if (isEmpty(context.planning.api, schema)) {
    const isDeclared = schema.kind === 'object' && schema.deliberatelyEmpty;
    return isDeclared ? declaredType(context, schema, hint) : UNKNOWN;
  }
  return writtenType(context, schema, hint);
}

/** A model of bytes is a text in answers; whoever sends one has a file. */
function isFileToSend({ planning, scope }: ExpressionContext, schema: Schema): boolean {
  const resolved = scope.inParams ? resolveSchema(planning.api, schema) : undefined;
  return resolved?.kind === 'string' && resolved.format === 'binary';
}

function writtenType(context: ExpressionContext, schema: Exclude<Schema, ReferenceSchema>, hint: Name): TypeExpression {
  switch (schema.kind) {
    case 'enum':
      return { kind: 'literals', values: schema.values.map((entry) => entry.value) };
    case 'union':
      return unionType(context, schema, hint);
    case 'array':
      return arrayType(context, schema, hint);
    case 'object':
      return objectType(context, schema, hint);
    case 'intersection':
      return declaredType(context, schema, hint);
    case 'string':
      return { kind: schema.format !== 'binary' ? 'string' : context.scope.inParams ? 'file' : 'string' };
    case 'any':
      return UNKNOWN;
    case 'number':
    case 'boolean':
    case 'null':
      return { kind: schema.kind };
  }
}

/** A type of its own, nested in the declaration; unknown where types are nested too deep. */
function declaredType({ planning, scope, place }: ExpressionContext, schema: Schema, hint: Name): TypeExpression {
  if (scope.depth < DEEPEST_TYPE) return nestedType(scope, hint, { schema, place });
  planning.report({
    code: 'Type/TooDeep',
    severity: 'warning',
    message: `This type lies within ${DEEPEST_TYPE} others, which is as deep as types are declared; it is \`unknown\`.`,
    origin: schema.origin,
    help: 'Move it to components.schemas and name it under `models`.',
  });
  return UNKNOWN;
}

function inlineReference(context: ExpressionContext, schema: ReferenceSchema, hint: Name): TypeExpression {
  const target = context.planning.api.schemas.get(schema.target);
  if (target === undefined || context.place.inlined.has(schema.target)) return UNKNOWN;
  const inlined = new Set([...context.place.inlined, schema.target]);
  const place = context.planning.foreignModels.has(schema.target) ? { inlined } : { ...context.place, inlined };
  return plainTypeOf({ ...context, place }, target, hint);
}

/** Inside an array, a map or a union an inline type has the docs of its own schema. */
function inner(context: ExpressionContext): ExpressionContext {
  return { ...context, place: { inlined: context.place.inlined } };
}

function arrayType(context: ExpressionContext, schema: ArraySchema, hint: Name): TypeExpression {
  const singular = singularName(hint);
  const clashes = context.aliasName !== undefined && sameName(singular, context.aliasName);
  const name = clashes ? { words: [...singular.words, 'item'] } : singular;
  return { kind: 'array', item: typeOf(inner(context), schema.items, name) };
}

function objectType(context: ExpressionContext, schema: ObjectSchema, hint: Name): TypeExpression {
  if (hasFields(schema)) return declaredType(context, schema, hint);
  if (schema.additional === undefined || schema.additional === false) return UNKNOWN;
  if (schema.additional === true) return { kind: 'map', value: UNKNOWN };
  const atTop = context.aliasName !== undefined && sameName(hint, context.aliasName);
  const name = atTop ? { words: ['item'], verbatim: 'item' } : hint;
  return { kind: 'map', value: typeOf({ ...inner(context), aliasName: undefined }, schema.additional, name) };
}

function unionType(context: ExpressionContext, schema: UnionSchema, hint: Name): TypeExpression {
  const only = singleVariant(schema);
  if (only !== undefined) return plainTypeOf(context, only, hint);
  const variants = schema.variants.map((variant, index) => {
    const named = innermostReference(context.planning, variant);
    const model = modelOf(context.planning, named);
    if (model !== undefined) return { kind: 'model', pointer: model.pointer } as const;
    const position = schema.positions[index] ?? index;
    const isMapped = named.kind === 'reference' && (schema.discriminator?.mapping ?? []).length > 0;
    const tagged = isMapped ? undefined : discriminatedName(context.planning, schema, variant);
    const name = tagged ?? lonePropertyName(schema, named) ?? variantName(named, position);
    return plainTypeOf({ ...context, place: { inlined: context.place.inlined, topLevel: true } }, withOwn(schema, variant), name);
  });
  const opened = isOpenEnum(context.planning, variants) ? openStrings(context.planning, schema, variants) : [];
  if (opened.includes(OPEN_STRING)) return { kind: 'union', variants: opened };
  const distinct = distinctVariants(context.planning, schema, variants);
  const [first] = distinct;
  return distinct.length === 1 && first !== undefined ? first : { kind: 'union', variants: distinct };
}

/** Equal types are one, whole numbers and others too; but numbers of one kind stay as many as they are. */
function distinctVariants(
  planning: Planning,
  union: UnionSchema,
  types: readonly TypeExpression[],
): readonly TypeExpression[] {
  const numbers = union.variants.map((variant) => resolveSchema(planning.api, variant)).filter(isNumber);
  const isMixed = new Set(numbers.map(({ integer }) => integer)).size > 1;
  const keyOf = (type: TypeExpression, index: number): string =>
    type.kind === 'number' && !isMixed ? String(index) : JSON.stringify(type);
  return [...new Map(types.map((type, index) => [keyOf(type, index), type])).values()];
}

function isNumber(schema: Schema | undefined): schema is NumberSchema {
  return schema?.kind === 'number';
}

/** Beside known texts every free one is open; among free ones alone, those of a format are. */
function openStrings(
  planning: Planning,
  union: UnionSchema,
  variants: readonly TypeExpression[],
): readonly TypeExpression[] {
  const isFree = variants.every(({ kind }) => kind === 'string');
  return variants.map((variant, index) => {
    const schema = union.variants[index] && resolveSchema(planning.api, union.variants[index]);
    const isPlain = schema?.kind === 'string' && schema.format === undefined;
    return variant.kind !== 'string' || (isFree && isPlain) ? variant : OPEN_STRING;
  });
}

/** Nothing but texts, some of them known and some free: an editor shall still suggest what is known. */
function isOpenEnum(planning: Planning, variants: readonly TypeExpression[]): boolean {
  const isText = (variant: TypeExpression): boolean => {
    if (variant.kind === 'literals') return variant.values.every((value) => typeof value === 'string');
    const schema = variant.kind === 'model' ? planning.api.schemas.get(variant.pointer) : undefined;
    return variant.kind === 'string' || schema?.kind === 'enum';
  };
  return variants.length > 1 && variants.some(({ kind }) => kind === 'string') && variants.every(isText);
}

/** A variant that says in a `const` which one it is, where the union looks for it, is named after that; mapped ones are not. */
function discriminatedName(planning: Planning, union: UnionSchema, variant: Schema): Name | undefined {
  const schema = resolveSchema(planning.api, variant);
  if (union.discriminator === undefined || schema?.kind !== 'object') return undefined;
  const { propertyName } = union.discriminator;
  const property = schema.properties.find(({ name }) => name === propertyName)?.schema;
  const tag = property === undefined ? undefined : resolveSchema(planning.api, property);
  if (tag?.kind !== 'enum' || tag.values.length !== 1) return undefined;
  const name = nameOf(String(tag.values[0]?.value ?? ''));
  return name.words.length > 0 ? name : undefined;
}

/** Through references whose target is nothing but one more reference: the last of them. */
export function innermostReference(planning: Planning, written: Schema): Schema {
  let schema = written;
  for (let step = 0; step < 9 && schema.kind === 'reference'; step++) {
    if (modelOf(planning, schema) !== undefined) return schema;
    const target: Schema | undefined = planning.api.schemas.get(schema.target);
    const single = target === undefined ? undefined : singlePart(target);
    if (single?.kind !== 'reference') return schema;
    schema = single;
  }
  return schema;
}

/** The name of an inline variant: its `$ref`, a chosen name, its title, else its position. */
export function variantName(variant: Schema, position: number, prefix = 'UnionMember'): Name {
  if (variant.kind === 'reference') return nameOf(pointerKeys(variant.target).at(-1) ?? '');
  const chosen = variant.variantName ?? variant.title;
  const name = chosen === undefined ? undefined : nameOf(chosen);
  return name !== undefined && name.words.length > 0 ? name : nameOf(`${prefix}${position}`);
}

/** A nameless variant with one property is called like that, unless the union gives all of its variants some more. */
function lonePropertyName(union: UnionSchema, variant: Schema): Name | undefined {
  const isNamed = (variant.variantName ?? variant.title) !== undefined;
  if (variant.kind !== 'object' || isNamed || variant.trimmed === true || hasFields(union.own)) return undefined;
  const [only, ...more] = variant.properties;
  return only === undefined || more.length > 0 ? undefined : nameOf(only.name);
}

/** An inline variant with the properties that stand beside the union. */
function withOwn({ own }: UnionSchema, variant: Schema): Schema {
  if (variant.kind !== 'object' || own === undefined || !hasFields(own)) return variant;
  return { ...variant, kind: 'intersection', parts: [variant, own] };
}
