// A named or nested declaration: its shape, its docs, and the inline types it nests.

import type { Name } from '../model/name.ts';
import type { AliasShape, Docs, FieldPlan, InterfaceShape, TypeExpression, TypePlan } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { resolveSchema } from '../model/api.ts';
import { nameOf } from '../model/name.ts';
import { baseType, withInheritedNeeds } from './base-type.ts';
import { badgeOf, deprecationOf, descriptionOf } from './descriptions.ts';
import { objectShape, requestShape, type ObjectField, type ObjectShape } from './object-shape.ts';
import { modelOf, type Planning } from './planning.ts';
import { hasFields, isEmpty, singlePart } from './single-part.ts';
import { plainTypeOf, isNullable, typeOf, type ExpressionContext } from './type-expression.ts';
import { openScope, type ExpressionPlace, type TypeScope } from './type-scope.ts';

export interface TypeRequest {
  readonly name: Name;
  readonly schema: Schema;
  readonly inParams?: boolean;
  readonly place?: ExpressionPlace;
  /** Declarations around it. */
  readonly depth?: number;
}

/** Plans one declaration and everything nested in it. */
export function planType(planning: Planning, request: TypeRequest): TypePlan {
  const { name, schema, inParams = false, depth = 0, place = { inlined: new Set<string>(), topLevel: true } } = request;
  const scope = openScope(name, inParams, depth);
  const context: ExpressionContext = { planning, scope, place: { inlined: place.inlined }, aliasName: name };
  const source = declaredSchema(planning, schema);
  const shape = isInterface(planning, source) ? interfaceShape(context, source) : aliasShape(context, source);
  return {
    name,
    docs: declarationDocs(planning, schema, place),
    shape,
    nested: planNested(planning, scope),
    origin: source.origin,
  };
}

/** Every inline type the scope has collected, with its own nested types. */
export function planNested(planning: Planning, scope: TypeScope): readonly TypePlan[] {
  return scope.pending.map(({ name, schema, place }) =>
    planType(planning, { name, schema, place, inParams: scope.inParams, depth: scope.depth + 1 }),
  );
}

/** Through references and single-part `allOf`s to what is really declared; stops before another model. */
function declaredSchema(planning: Planning, schema: Schema): Schema {
  const seen = new Set<Schema>();
  let current = schema;
  while (!seen.has(current)) {
    seen.add(current);
    const next = current.kind === 'reference' ? planning.api.schemas.get(current.target) : singlePart(current);
    if (next === undefined || (current !== schema && modelOf(planning, current) !== undefined)) return current;
    if (current.kind !== 'reference' && modelOf(planning, next) !== undefined) return next;
    current = next;
  }
  return current;
}

function isInterface(planning: Planning, schema: Schema): boolean {
  if (schema.kind === 'object' && schema.deliberatelyEmpty) return true;
  if (schema.kind !== 'object' && schema.kind !== 'intersection') return false;
  if (isEmpty(planning.api, schema)) return false;
  return schema.kind === 'intersection' || hasFields(schema);
}

function aliasShape(context: ExpressionContext, schema: Schema): AliasShape {
  const type = plainTypeOf(context, schema, context.scope.owner);
  const nullable = isNullable(context.planning, schema) && type.kind !== 'null';
  return { kind: 'alias', type: nullable ? { kind: 'nullable', type } : type };
}

function interfaceShape(context: ExpressionContext, schema: Schema): InterfaceShape {
  const shapeOf = context.scope.inParams ? requestShape : objectShape;
  const shape = shapeOf(context.planning, schema);
  const own = withInheritedNeeds(context.planning, shape);
  const fields = own.map((field) => planField(context, field));
  const index = indexTypes(context, shape, fields);
  return {
    kind: 'interface',
    extends: shape.bases.map((pointer) => baseType(context.planning, pointer, own)),
    fields,
    ...(index === undefined ? {} : { index }),
  };
}

/** The value types of `[k: string]`, which must also admit every declared property. */
export function indexTypes(
  context: ExpressionContext,
  shape: Pick<ObjectShape, 'additional'>,
  fields: readonly FieldPlan[],
): readonly TypeExpression[] | undefined {
  if (shape.additional === undefined || shape.additional === false) return undefined;
  if (shape.additional === true) return [{ kind: 'unknown' }];
  const value = typeOf({ ...context, aliasName: undefined }, shape.additional, nameOf('item'));
  return [value, ...fields.map((field) => field.type), { kind: 'undefined' }];
}

/** One property: its type and docs. Its inline types land in the scope of the context. */
function planField(context: ExpressionContext, field: ObjectField): FieldPlan {
  const { planning } = context;
  const { name, schema, required } = field;
  const description = descriptionOf(planning, schema);
  const place: ExpressionPlace = {
    inlined: context.place.inlined,
    description: description || undefined,
    ...deprecationOf(planning, schema),
  };
  return {
    name,
    optional: !required,
    type: typeOf({ ...context, place, aliasName: undefined }, schema, nameOf(name)),
    docs: fieldDocs(planning, schema),
    origin: schema.origin,
  };
}

/** Docs of a property: a deprecation opens the text, or takes its place when it has a message. */
function fieldDocs(planning: Planning, schema: Schema): Docs {
  const { deprecated, deprecationMessage } = deprecationOf(planning, schema);
  return docsOf({ text: descriptionOf(planning, schema), deprecated, message: deprecationMessage, ...badgeOf(planning, schema.tag) });
}

interface DocsSource {
  readonly text: string | undefined;
  readonly deprecated: boolean;
  readonly message: string | undefined;
  readonly badge?: string | undefined;
}

export function docsOf({ text, deprecated, message, badge }: DocsSource): Docs {
  return {
    ...(text ? { text } : {}),
    ...(deprecated ? { deprecated: message ?? '', deprecationReplacesText: true } : {}),
    ...(badge === undefined ? {} : { badge }),
  };
}

/** What an exported type or a variant without words of its own says: the words of the model it extends. */
function baseDescription(planning: Planning, schema: Schema): string | undefined {
  const resolved = resolveSchema(planning.api, schema);
  const [first] = resolved?.kind === 'intersection' ? resolved.parts : [];
  return first === undefined || modelOf(planning, first) === undefined ? undefined : descriptionOf(planning, first);
}

function declarationDocs(planning: Planning, schema: Schema, place: ExpressionPlace): Docs {
  return docsOf({
    text: place.description ?? descriptionOf(planning, schema) ?? (place.topLevel ? baseDescription(planning, schema) : undefined),
    deprecated: place.deprecated ?? false,
    message: place.deprecationMessage,
  });
}
