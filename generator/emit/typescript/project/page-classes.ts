// The page declarations of `core/pagination.ts`: per scheme its response type, its params and its class.
//
// How the next page is asked for is `page-next.ts`; iterating is the page base of the runtime.

import type { PaginationConfig, PaginationField } from '../../../model/config.ts';
import type { PagePlan, SdkPlan } from '../../../model/plan.ts';
import { type Casing, nameOf } from '../names/casing.ts';
import { memberAccess, propertyKey, stringLiteral } from '../page/writers.ts';
import { docComment } from './doc-comment.ts';
import { fieldWithPurpose, keepsNames, memberName, readMember } from './page-fields.ts';
import { hasNextMember, itemId, nextStatements } from './page-next.ts';

export interface PageWriting {
  readonly casing: Casing;
  /** A description as it is to be printed. */
  readonly word: (text: string) => string;
}

/** `pages`: every declaration, in config order. */
export function pagesFiller(plan: SdkPlan, writing: PageWriting): string {
  return plan.pages.map((page) => printPage(page, plan, writing)).join('\n\n');
}

/** Every description that the pages print. */
export function pageDescriptions(pages: readonly PagePlan[]): readonly string[] {
  const of = (fields: readonly PaginationField[]): string[] =>
    fields.flatMap((field) => [
      ...(field.description === undefined ? [] : [field.description]),
      ...of(field.properties),
    ]);
  return pages.flatMap(({ config }) => [
    ...(config.description === undefined ? [] : [config.description]),
    ...of(config.request),
    ...of(config.response),
  ]);
}

interface Page {
  readonly name: string;
  readonly client: string;
  readonly config: PaginationConfig;
  readonly isArray: boolean;
  readonly writing: PageWriting;
}

function printPage(plan: PagePlan, sdk: SdkPlan, writing: PageWriting): string {
  const { config } = plan;
  const page: Page = {
    name: writing.casing.pascal(plan.name),
    client: writing.casing.pascal(sdk.client.name),
    config,
    isArray: config.response.some((field) => field.isTopLevelArray),
    writing,
  };
  return [responseType(page), responseNamespace(page), paramsType(page), pageClass(page)]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

/** Fields of the response body; a header's value is not among them. */
function bodyFields({ config }: Page): readonly PaginationField[] {
  return config.response.filter((field) => field.fromHeader === undefined);
}

function responseType(page: Page): string {
  if (page.isArray) return `export type ${page.name}Response<Item> = Array<Item>;`;
  const members = bodyFields(page).map(
    (field) => `${doc(page, field)}${propertyKey(field.name)}: ${typeOf(page, field)};`,
  );
  return `export interface ${page.name}Response<Item> {\n${members.join('\n\n')}\n}`;
}

function responseNamespace(page: Page): string | undefined {
  const inner = nestedInterfaces(page, bodyFields(page));
  return inner.length === 0 ? undefined : `export namespace ${page.name}Response {\n${inner.join('\n\n')}\n}`;
}

function nestedInterfaces(page: Page, fields: readonly PaginationField[]): string[] {
  return fields
    .filter((field) => field.properties.length > 0)
    .flatMap((field) => {
      const members = field.properties.map(
        (inner) => `${doc(page, inner)}${propertyKey(inner.name)}${inner.required ? '' : '?'}: ${typeOf(page, inner)};`,
      );
      const declaration = `export interface ${nestedName(page, field)}${generic(field)} {\n${members.join('\n\n')}\n}`;
      return [declaration, ...nestedInterfaces(page, field.properties)];
    });
}

/** Nothing for a page that asks for nothing. */
function paramsType(page: Page): string | undefined {
  if (page.config.request.length === 0) return undefined;
  const members = page.config.request.map(
    (field) => `${doc(page, field)}${propertyKey(field.name)}?: ${paramTypeOf(field)};`,
  );
  return `export interface ${page.name}Params {\n${members.join('\n\n')}\n}`;
}

function pageClass(page: Page): string {
  const { name, client, config } = page;
  const fields = config.response;
  const items = fieldWithPurpose(fields, 'items');
  const id = config.type === 'cursor_id' ? itemId(items?.field.items?.properties ?? []) : undefined;
  const bound = id === undefined ? '' : ` extends { ${propertyKey(id)}: string }`;
  const implemented = page.isArray || !keepsNames(fields) ? '' : ` implements ${name}Response<Item>`;
  const declarations = fields.map(
    (field) => `${doc(page, field)}${propertyKey(memberName(field.name))}: ${typeOf(page, field)};`,
  );
  const parameters = `client: ${client},\nresponse: Response,\nbody: ${name}Response<Item>,\noptions: FinalRequestOptions,`;
  const members = [
    ...declarations,
    `constructor(\n${parameters}\n) {\nsuper(client, response, body, options);\n\n${fields
      .map(assignment)
      .join('\n')}\n}`,
    `getPaginatedItems(): Item[] {\nreturn ${items === undefined ? '[]' : `${readMember(items)} ?? []`};\n}`,
    hasNextMember(config),
    `nextPageRequestOptions(): PageRequestOptions | null {\n${nextStatements(config)}\n}`,
  ].filter((member) => member !== undefined);
  const about = config.description === undefined ? '' : docComment(page.writing.word(config.description));
  return `${about}export class ${name}<Item${bound}> extends AbstractPage<Item>${implemented} {\n${members.join(
    '\n\n',
  )}\n}`;
}

function assignment(field: PaginationField): string {
  const target = `this${memberAccess(memberName(field.name))}`;
  if (field.isTopLevelArray) return `${target} = body || [];`;
  if (field.fromHeader !== undefined) return `${target} = ${fromHeader(field, field.fromHeader)};`;
  const fallback = fallbackOf(field);
  return `${target} = body${memberAccess(field.name)}${fallback === undefined ? '' : ` || ${fallback}`};`;
}

function fromHeader(field: PaginationField, header: string): string {
  const value = `response.headers.get(${stringLiteral(header)})`;
  if (field.type === 'boolean') return `${value} === 'true'`;
  if (field.type === 'integer' || field.type === 'number') return `Number(${value} ?? 0)`;
  return `${value} ?? ${field.nullable ? 'null' : "''"}`;
}

function fallbackOf(field: PaginationField): string | undefined {
  if (field.nullable) return 'null';
  if (field.enumValues !== undefined) return undefined;
  switch (field.type) {
    case 'array':
      return '[]';
    case 'string':
      return "''";
    case 'integer':
    case 'number':
      return '0';
    case 'boolean':
      return 'false';
    case 'object':
      return field.properties.some((inner) => inner.required) ? undefined : '{}';
    default:
      return undefined;
  }
}

function typeOf(page: Page, field: PaginationField): string {
  const isItems = field.purpose === 'items' || field.items?.purpose === 'items';
  const type =
    isItems || field.isTopLevelArray
      ? 'Array<Item>'
      : field.properties.length > 0
        ? `${page.name}Response.${nestedName(page, field)}${generic(field)}`
        : plainType(field);
  return field.nullable ? `${type} | null` : type;
}

function paramTypeOf(field: PaginationField): string {
  const inner = field.properties.map((each) => `${propertyKey(each.name)}?: ${paramTypeOf(each)}`);
  const type = inner.length > 0 ? `{ ${inner.join('; ')} }` : plainType(field);
  return field.nullable ? `${type} | null` : type;
}

function plainType(field: PaginationField): string {
  const literals = (field.enumValues ?? []).filter((value) => typeof value === 'string' || typeof value === 'number');
  if (literals.length > 0) {
    return literals.map((value) => (typeof value === 'string' ? stringLiteral(value) : String(value))).join(' | ');
  }
  switch (field.type) {
    case 'string':
    case 'boolean':
    case 'number':
      return field.type;
    case 'integer':
      return 'number';
    case 'array':
      return `Array<${field.items === undefined ? 'unknown' : plainType(field.items)}>`;
    case 'object':
      return '{ [key: string]: unknown }';
    default:
      return 'unknown';
  }
}

/** `<Item>` when the items are inside this object. */
function generic(field: PaginationField): string {
  return fieldWithPurpose(field.properties, 'items') === undefined ? '' : '<Item>';
}

function nestedName({ writing }: Page, field: PaginationField): string {
  return writing.casing.pascal(nameOf(field.name));
}

function doc({ writing }: Page, field: PaginationField): string {
  return field.description === undefined ? '' : docComment(writing.word(field.description));
}
