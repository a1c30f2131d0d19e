// What a method returns: nothing, bytes, a typed value, or a page of items.

import { resolveSchema, type Operation } from '../model/api.ts';
import type { MethodConfig } from '../model/config.ts';
import { joinNames, nameOf, sameName, type Name } from '../model/name.ts';
import type { HttpMethodPlan, PageAliasPlan, ResponsePlan, TypeExpression, TypePlan } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { successAnswer } from './content.ts';
import { objectShape } from './object-shape.ts';
import type { Paginated } from './pagination.ts';
import { modelOf, modelOrAnswer, type Planning } from './planning.ts';
import { singlePart, singleVariant } from './single-part.ts';
import { isNullable } from './type-expression.ts';
import { planType } from './types.ts';

export interface ResponseRequest {
  readonly method: MethodConfig;
  readonly operation: Operation;
  /** `ResourcePlan.id` of the method's resource. */
  readonly resource: string;
  /** `<Prefix><Method>`: what `Response` is appended to. */
  readonly stem: Name;
  readonly paginated: Paginated | undefined;
  readonly forEveryone: HttpMethodPlan | undefined;
}

/** The schema of the answer, if it is JSON with one. */
export function responseSchema(operation: Operation): Schema | undefined {
  const answer = successAnswer(operation);
  return answer.kind === 'json' ? answer.media.schema : undefined;
}

export function planResponse(planning: Planning, request: ResponseRequest): ResponsePlan {
  if (request.paginated !== undefined) return pageResponse(planning, request, request.paginated);
  const answer = successAnswer(request.operation);
  if (answer.kind === 'none') return { kind: 'void' };
  if (answer.kind === 'binary') return { kind: 'binary', contentType: answer.media.type };
  const written = answer.media.schema;
  if (written === undefined) return { kind: 'json', type: { kind: 'unknown' }, nullable: false };
  const before = request.forEveryone?.response.kind === 'json' ? request.forEveryone.response : undefined;
  const isBare = before !== undefined && before.envelope === undefined;
  const envelope = isBare ? undefined : envelopeOf(planning, request.method, written);
  // What everyone gets unwrapped is hidden: the envelope around it is no answer.
  if (before?.envelope !== undefined && before.envelope !== envelope?.name) return { kind: 'void' };
  const schema = envelope?.schema ?? written;
  const { type, declared } = valueType(planning, request, schema);
  const isAlias = declared?.shape.kind === 'alias';
  return {
    kind: 'json',
    type,
    nullable: isNullable(planning, schema) && !isAlias,
    ...(declared === undefined ? {} : { declared }),
    ...(envelope === undefined ? {} : { envelope: envelope.name }),
  };
}

/** A model, also one that may be null, or a declared `…Response`. Primitive aliases are declared and also spelled out at the method. */
function valueType(
  planning: Planning,
  { stem, resource }: ResponseRequest,
  schema: Schema,
): { type: TypeExpression; declared?: TypePlan } {
  const name = joinNames(stem, nameOf('Response'));
  const sole = soleSchema(schema);
  const placed = modelOrAnswer(planning, sole);
  const isOwn = placed?.resource === resource && sameName(placed.name, name);
  const model = modelOf(planning, sole) ?? (isOwn ? undefined : placed);
  if (model !== undefined) return { type: { kind: 'model', pointer: model.pointer } };
  const declared = planType(planning, { name, schema });
  const spelled = declared.shape.kind === 'alias' && isPrimitive(declared.shape.type);
  const type = spelled && declared.shape.kind === 'alias' ? declared.shape.type : ({ kind: 'local', name } as const);
  return { type, declared };
}

/** What a union of one variant or an `allOf` of one part stands for. */
function soleSchema(schema: Schema): Schema {
  return singleVariant(schema) ?? singlePart(schema) ?? schema;
}

function isPrimitive(type: TypeExpression): boolean {
  return ['unknown', 'string', 'number', 'boolean', 'null'].includes(type.kind);
}

/** The envelope the answer is unwrapped from: the method's own, else one that holds configured fields and nothing else. */
export function envelopeOf(
  planning: Planning,
  { unwrapResponse }: MethodConfig,
  schema: Schema,
): { readonly name: string; readonly schema: Schema } | undefined {
  if (unwrapResponse === false) return undefined;
  const names = unwrapResponse === undefined ? planning.config.settings.unwrapResponseFields : [unwrapResponse];
  if (names.length === 0 || resolveSchema(planning.api, schema) === undefined) return undefined;
  const { fields, bases } = objectShape(planning, schema);
  const isEnvelope = bases.length === 0 && fields.every((field) => names.includes(field.name));
  for (const name of names) {
    const field = fields.find((known) => known.name === name);
    if (field !== undefined && (isEnvelope || unwrapResponse !== undefined)) return { name, schema: field.schema };
  }
  return undefined;
}

function pageResponse(planning: Planning, request: ResponseRequest, { page, items }: Paginated): ResponsePlan {
  const model = modelOf(planning, items);
  const { type, declared } = itemType(planning, request.stem, items);
  const alias: PageAliasPlan = {
    itemName: model?.name ?? joinNames(request.stem, nameOf('Response')),
    page: page.name,
    item: type,
    resource: model?.resource ?? request.resource,
  };
  return { kind: 'page', page, alias, item: type, ...(declared === undefined ? {} : { declared }) };
}

function itemType(planning: Planning, stem: Name, items: Schema): { type: TypeExpression; declared?: TypePlan } {
  const model = modelOf(planning, items);
  if (model !== undefined) return { type: { kind: 'model', pointer: model.pointer } };
  const name = joinNames(stem, nameOf('Response'));
  return { type: { kind: 'local', name }, declared: planType(planning, { name, schema: items }) };
}
