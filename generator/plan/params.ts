// The params argument of a method: its fields from path, query, body and header, and its type.

import { resolveSchema, type Operation, type Parameter } from '../model/api.ts';
import type { MethodConfig } from '../model/config.ts';
import { hasHabit } from '../model/habits.ts';
import { nameOf, type Name } from '../model/name.ts';
import type { FieldPlan, HttpMethodPlan, ParamFieldPlan, ParamPlace, ParamsPlan, TypeExpression, TypePlan } from '../model/plan.ts';
import type { Schema, UnionSchema } from '../model/schema.ts';
import { clientHeaders, isText } from './header-params.ts';
import { clientOptionFor } from './client-params.ts';
import { bodyMedia } from './content.ts';
import { badgeOf, deprecationOf, descriptionOf } from './descriptions.ts';
import { compareFields } from './field-order.ts';
import { layoutRules } from './layout-rules.ts';
import { inheritedFields, isObjectLike, requestShape, type ObjectField, type ObjectShape } from './object-shape.ts';
import type { Paginated } from './pagination.ts';
import type { Planning } from './planning.ts';
import { isEmpty, singlePart, singleVariant } from './single-part.ts';
import { innermostReference, typeOf, variantName, type ExpressionContext } from './type-expression.ts';
import { paramKeys } from './param-keys.ts';
import { openScope } from './type-scope.ts';
import { docsOf, indexTypes, planNested } from './types.ts';

export interface ParamsRequest {
  readonly method: MethodConfig;
  readonly operation: Operation;
  /** Wire names of path parameters that are arguments of their own. */
  readonly positional: ReadonlySet<string>;
  readonly typeName: Name;
  readonly paginated: Paginated | undefined;
  readonly forEveryone: HttpMethodPlan | undefined;
}

/** A field of the params before it is planned. */
interface Entry extends ObjectField {
  readonly place: ParamPlace;
  readonly parameter?: Parameter;
  readonly wholeBody: boolean;
  readonly clientOption?: Name;
}

/** The name under which users give a field. */
type KeyOf = (entry: Entry) => string;

/** What a body brings into the params. */
interface BodyEntries {
  readonly entries: readonly Entry[];
  readonly bases: readonly string[];
  readonly variants: readonly { readonly name: Name; readonly schema: Schema }[];
  readonly present: boolean;
  readonly additional?: ObjectShape['additional'];
}

const PLACES: readonly ParamPlace[] = ['path', 'query', 'body', 'header'];

/** Undefined when the method takes nothing but positional arguments. */
export function planParams(planning: Planning, request: ParamsRequest): ParamsPlan | undefined {
  const body = bodyEntries(planning, request);
  const others = parameterEntries(planning, request);
  const entries = [...others, ...body.entries];
  const keyOf = paramKeys(planning, { others, ...body }, request.forEveryone);
  const places = PLACES.filter((place) =>
    place === 'body' ? body.present : entries.some((entry) => entry.place === place),
  );
  if (places.length === 0) return undefined;
  const mixed = places.length > 1;
  const type =
    body.variants.length > 0
      ? variantsType(planning, { request, others, body, mixed, keyOf })
      : interfaceType(planning, { ...body, request, entries, mixed, keyOf });
  const [place] = places;
  const whole = body.entries.some((entry) => entry.wholeBody);
  const isPassed = place === 'body' || (place === 'query' && request.operation.verb === 'get');
  const keepsNames = entries.every((entry) => keyOf(entry) === entry.name);
  const passed = !mixed && !whole && keepsNames && isPassed ? place : 'params';
  const required = needsField(planning, others, body) || (body.present && request.operation.body?.required === true);
  const fields = callFields(planning, entries, keyOf);
  return { type, argument: passed, required, fallback: fallbackOf(request, body), hasBody: body.present, fields };
}

/** True if there are no params without some field: of a union, without one of each variant. */
function needsField(planning: Planning, given: readonly Entry[], body: BodyEntries): boolean {
  const others = given.filter(({ clientOption }) => clientOption === undefined);
  const isNeeded = (fields: readonly ObjectField[], bases: readonly string[]): boolean =>
    [...fields, ...inheritedFields(planning, bases)].some((field) => field.required);
  const shapes = body.variants.map(({ schema }) => requestShape(planning, schema));
  if (shapes.length === 0) return isNeeded([...others, ...body.entries], body.bases);
  return isNeeded(others, []) || shapes.every(({ fields, bases }) => isNeeded(fields, bases));
}

function fallbackOf(request: ParamsRequest, body: BodyEntries): ParamsPlan['fallback'] {
  if (body.entries.some((entry) => entry.wholeBody)) return 'undefined';
  const bare = body.present && body.entries.length === 0 && body.variants.length === 0 && body.bases.length === 0;
  return bare && request.paginated === undefined ? 'none' : 'object';
}

/** Fields in the order a call destructures them: path, query, body, header. */
function callFields(planning: Planning, entries: readonly Entry[], keyOf: KeyOf): readonly ParamFieldPlan[] {
  const { sortsQueryNames } = layoutRules(planning.config);
  return PLACES.flatMap((place) => {
    const placed = entries.filter((entry) => entry.place === place);
    const isSorted = place === 'body' || (place === 'query' && sortsQueryNames);
    const ordered = isSorted ? sortEntries(planning, placed) : placed;
    return ordered.map((entry) => {
      const { name, required, wholeBody, clientOption } = entry;
      const key = keyOf(entry);
      const variable = place === 'header' || !isIdentifier(key) ? nameOf(key) : { ...nameOf(key), verbatim: key };
      const field = { place, name, key, variable, required, isText: isText(planning, entry.schema), wholeBody };
      return clientOption === undefined ? field : { ...field, clientOption };
    });
  });
}

function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}

function parameterEntries(planning: Planning, request: ParamsRequest): readonly Entry[] {
  const sentByClient = clientHeaders(planning);
  return request.operation.parameters.flatMap((parameter): Entry[] => {
    const { name, place, schema, required } = parameter;
    if (place === 'cookie' || parameter.skipped || schema.skipped) return [];
    if (place === 'path' && request.positional.has(name)) return [];
    if (place === 'header' && sentByClient.has(name.toLowerCase())) return [];
    // A list spelled `id[]` is `id` to users: with `array_format: brackets` the query gets the brackets anyway.
    const field = place === 'query' ? name.replace(/\[\]$/, '') : name;
    const clientOption = clientOptionFor(planning, parameter);
    return [{ name: field, schema, required, place, parameter, wholeBody: false, ...(clientOption && { clientOption }) }];
  });
}

function bodyEntries(planning: Planning, request: ParamsRequest): BodyEntries {
  const media = bodyMedia(request.operation.body);
  const none = { entries: [], bases: [], variants: [] };
  if (media === undefined) return { ...none, present: false };
  const schema: Schema = media.schema ?? ANYTHING;
  const { bodyParamName } = request.method;
  const required = request.operation.body?.required ?? false;
  const whole = (name: string): BodyEntries => ({
    ...none,
    entries: [{ name, schema, required, place: 'body', wholeBody: true }],
    present: true,
  });
  if (bodyParamName !== undefined) return whole(bodyParamName);
  const variants = bodyVariants(planning, schema);
  if (variants.length > 0) {
    const [first] = variants;
    const shape = first === undefined ? undefined : requestShape(planning, first.schema);
    return { entries: (shape?.fields ?? []).map(bodyEntry), bases: [], variants, present: true };
  }
  if (!isObjectLike(planning, schema))
    return isEmptyObject(planning, schema) ? { ...none, present: true } : whole('body');
  const shape = requestShape(planning, schema);
  const { bases, additional } = shape;
  return { entries: shape.fields.map(bodyEntry), bases, variants: [], present: true, additional };
}

const ANYTHING: Schema = {
  kind: 'any',
  origin: { source: 'spec', pointer: '#' },
  visibility: {},
  deprecated: false,
  nullable: false,
  readOnly: false,
  writeOnly: false,
  skipped: false,
};

function bodyEntry(field: ObjectField): Entry {
  return { ...field, place: 'body', wholeBody: false };
}

function isEmptyObject(planning: Planning, schema: Schema): boolean {
  const resolved = resolveSchema(planning.api, schema);
  return resolved?.kind === 'object' && resolved.deliberatelyEmpty && isEmpty(planning.api, resolved);
}

/** The variants of a body that is one of several objects; none for any other body. */
function bodyVariants(planning: Planning, schema: Schema): BodyEntries['variants'] {
  const union = unionBehind(planning, schema);
  if (union === undefined || !union.variants.every((variant) => isObjectLike(planning, variant))) return [];
  return union.variants.map((variant, index) => ({
    name: variantName(innermostReference(planning, variant), union.positions[index] ?? index, 'Variant'),
    schema: variant,
  }));
}

function unionBehind(planning: Planning, schema: Schema): UnionSchema | undefined {
  const resolved = resolveSchema(planning.api, schema);
  if (resolved?.kind === 'union') return singleVariant(resolved) === undefined ? resolved : undefined;
  const single = resolved === undefined ? undefined : singlePart(resolved);
  return single === undefined ? undefined : unionBehind(planning, single);
}

interface InterfaceRequest extends Pick<BodyEntries, 'additional'> {
  readonly request: ParamsRequest;
  readonly entries: readonly Entry[];
  readonly bases: readonly string[];
  readonly mixed: boolean;
  readonly keyOf: KeyOf;
  /** Name and schema when this is one variant of several. */
  readonly variant?: { readonly name: Name; readonly schema: Schema };
}

function interfaceType(planning: Planning, parts: InterfaceRequest): TypePlan {
  const { request, entries, bases, additional, variant } = parts;
  const name = variant?.name ?? request.typeName;
  const scope = openScope(name, true);
  const context: ExpressionContext = { planning, scope, place: { inlined: new Set() } };
  const page = request.paginated?.page;
  // A page that asks for nothing has no params to extend.
  const paged = page?.config.request.length === 0 ? undefined : page;
  const own = entries.filter((entry) => !isPageField(entry, request.paginated));
  const fields = sortEntries(planning, own).map((entry) => planEntry(context, entry, parts));
  const index = indexTypes(context, { additional }, fields);
  const extended: TypeExpression[] = bases.map((pointer) => ({ kind: 'model', pointer }));
  return {
    name,
    docs:
      variant === undefined
        ? {}
        : docsOf({ text: descriptionOf(planning, variant.schema), deprecated: false, message: undefined }),
    shape: {
      kind: 'interface',
      extends: paged === undefined ? extended : [{ kind: 'pageParams', page: paged.name }, ...extended],
      fields,
      ...(index === undefined ? {} : { index }),
    },
    nested: planNested(planning, scope),
    origin: variant?.schema.origin ?? request.operation.origin,
  };
}

interface VariantsRequest {
  readonly request: ParamsRequest;
  readonly others: readonly Entry[];
  readonly body: BodyEntries;
  readonly mixed: boolean;
  readonly keyOf: KeyOf;
}

/** A union of nested interfaces, each with the path, query and header fields of all. */
function variantsType(planning: Planning, { others, body, ...parts }: VariantsRequest): TypePlan {
  const nested = body.variants.map((variant) => {
    const shape = requestShape(planning, variant.schema);
    const entries = [...others, ...shape.fields.map(bodyEntry)];
    const { bases, additional } = shape;
    return interfaceType(planning, { ...parts, entries, bases, additional, variant });
  });
  const variants = nested.map(({ name }) => ({ kind: 'nested', scope: parts.request.typeName, name }) as const);
  return {
    name: parts.request.typeName,
    docs: {},
    shape: { kind: 'alias', type: { kind: 'union', variants }, variantParams: true },
    nested,
    origin: parts.request.operation.origin,
  };
}

/** Fields that the params of the page already declare. */
function isPageField(entry: Entry, paginated: Paginated | undefined): boolean {
  if (paginated === undefined || entry.place !== paginated.page.config.paramLocation) return false;
  return paginated.page.config.request.some((field) => field.name === entry.name);
}

/** Required first; within: path (in URL order), query, body, header; each but path sorted like properties. */
function sortEntries(planning: Planning, entries: readonly Entry[]): readonly Entry[] {
  const sorted = planning.config.settings.sortSchemaProperties;
  const rank = (entry: Entry): number => PLACES.indexOf(entry.place);
  return [...entries].sort(
    (a, b) =>
      Number(b.required) - Number(a.required) ||
      rank(a) - rank(b) ||
      (a.place === 'path' || !sorted ? 0 : compareFields(a.name, b.name)),
  );
}

function planEntry(
  context: ExpressionContext,
  entry: Entry,
  { mixed, keyOf }: Pick<InterfaceRequest, 'mixed' | 'keyOf'>,
): FieldPlan {
  const { planning } = context;
  const { schema, required, place, parameter } = entry;
  const name = keyOf(entry);
  const text = parameter?.description ?? descriptionOf(planning, schema);
  const marked = deprecationOf(planning, parameter === undefined ? (resolveSchema(planning.api, schema) ?? schema) : schema);
  const deprecated = parameter?.deprecated === true || marked.deprecated;
  const message = parameter?.deprecationMessage ?? marked.deprecationMessage;
  const docs = docsOf({ text, deprecated, message, ...badgeOf(planning, parameter === undefined ? schema.tag : undefined) });
  const inner = { inlined: new Set<string>(), description: text || undefined, deprecated, deprecationMessage: message };
  return {
    name,
    optional: !required || entry.clientOption !== undefined,
    type: typeOf({ ...context, place: inner }, schema, nameOf(name)),
    docs: mixed ? { ...docs, place, labelWithColon: !hasHabit(planning.config, 'bareParamLabels') } : docs,
    origin: parameter?.origin ?? schema.origin,
    place,
  };
}
