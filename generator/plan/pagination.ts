// Which pagination scheme an operation follows, and what its items are.

import { resolveSchema, type Operation } from '../model/api.ts';
import type { MethodConfig, PaginationConfig, PaginationField } from '../model/config.ts';
import type { HttpMethodPlan, PagePlan } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { objectShape } from './object-shape.ts';
import type { Planning } from './planning.ts';

export interface Paginated {
  readonly page: PagePlan;
  readonly items: Schema;
}

export interface PaginationQuestion {
  readonly method: MethodConfig;
  readonly operation: Operation;
  readonly body: Schema | undefined;
  readonly response: Schema | undefined;
  readonly forEveryone: HttpMethodPlan | undefined;
}

/**
 * The first scheme of the config whose request fields are parameters of the operation and whose response
 * fields are in its response. `paginated: false` says never, a name says which. Source: conventions, "Paginated?".
 */
export function findPagination(planning: Planning, question: PaginationQuestion): Paginated | undefined {
  const { method, response } = question;
  if (method.paginated === false) return undefined;
  const found = response === undefined ? undefined : matchScheme(planning, question, response);
  if (found !== undefined) return found;
  if (question.forEveryone?.response.kind === 'page') reportHiddenField(planning, question);
  else if (method.paginated !== undefined && response !== undefined) reportNoMatch(planning, method);
  return undefined;
}

function matchScheme(planning: Planning, question: PaginationQuestion, response: Schema): Paginated | undefined {
  const { method } = question;
  for (const page of planning.pages) {
    if (typeof method.paginated === 'string' && page.config.name !== method.paginated) continue;
    if (!hasRequestFields(planning, page.config, question)) continue;
    const items = itemsOf(planning, page.config.response, response);
    if (items !== undefined) return { page, items };
  }
  return undefined;
}

function hasRequestFields(planning: Planning, scheme: PaginationConfig, question: PaginationQuestion): boolean {
  const names = new Set(
    scheme.paramLocation === 'body'
      ? question.body === undefined
        ? []
        : objectShape(planning, question.body).fields.map((field) => field.name)
      : question.operation.parameters.filter((known) => known.place === 'query').map((known) => known.name),
  );
  if (scheme.paramLocation === 'body' && question.body === undefined) return false;
  return scheme.request.every((field) => names.has(field.name));
}

/** The item schema, if every response field of the scheme is there. */
function itemsOf(planning: Planning, fields: readonly PaginationField[], response: Schema): Schema | undefined {
  const topLevel = fields.length === 0 || fields.some((field) => field.isTopLevelArray);
  const resolved = resolveSchema(planning.api, response);
  if (topLevel) return resolved?.kind === 'array' ? resolved.items : undefined;
  const properties = new Map(objectShape(planning, response).fields.map((field) => [field.name, field.schema]));
  const asked = fields.filter((field) => field.fromHeader === undefined);
  if (!asked.every((field) => properties.has(field.name))) return undefined;
  return digItems(planning, asked, properties);
}

function digItems(
  planning: Planning,
  fields: readonly PaginationField[],
  properties: ReadonlyMap<string, Schema>,
): Schema | undefined {
  for (const field of fields) {
    const property = properties.get(field.name);
    const resolved = property === undefined ? undefined : resolveSchema(planning.api, property);
    if (resolved === undefined) continue;
    if (field.type === 'array' && resolved.kind === 'array') return resolved.items;
    const found = field.properties.length > 0 ? itemsOf(planning, field.properties, resolved) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function reportNoMatch(planning: Planning, method: MethodConfig): void {
  planning.report({
    code: 'Pagination/NoMatch',
    severity: 'warning',
    message: `The method "${method.key}" is said to be paginated, but its operation has not the fields of any such scheme.`,
    origin: { source: 'config', pointer: method.pointer },
    help: 'Compare the parameters and the response with the request and response of the pagination scheme.',
  });
}

/** A method that is paginated in one build and not in another would be two methods. */
function reportHiddenField(planning: Planning, { operation }: PaginationQuestion): void {
  planning.report({
    code: 'Filter/HiddenPart',
    severity: 'error',
    message: `A field that the pages of \`${operation.verb} ${operation.path}\` need is hidden in this build, but the operation is not.`,
    origin: operation.origin,
    help: 'Gate the operation as well, or make the fields of its pages visible.',
  });
}
