// Where the next page starts: the bodies of `nextPageRequestOptions` and `hasNextPage`, one rule per type of scheme.
//
// Source of the rules: conventions on `core/pagination.ts`. The request itself is built by the page base of the
// runtime (`nextWithQuery`, `nextWithBody`, `nextWithURL`).

import type { PaginationConfig } from '../../../model/config.ts';
import { memberAccess, propertyKey, stringLiteral } from '../page/writers.ts';
import { fieldWithPurpose, readMember, type FieldPath } from './page-fields.ts';

/** The statements of `nextPageRequestOptions()`. */
export function nextStatements(page: PaginationConfig): string {
  switch (page.type) {
    case 'cursor':
      return cursor(page);
    case 'cursor_id':
      return cursorId(page);
    case 'cursor_url':
      return cursorUrl(page);
    case 'page_number':
      return pageNumber(page);
    case 'offset':
      return offset(page);
    case 'fake_page':
      return NOTHING;
  }
}

/** The override of `hasNextPage()`, or nothing when the base's answer is right. */
export function hasNextMember(page: PaginationConfig): string | undefined {
  const more = fieldWithPurpose(page.response, 'has_next_page');
  if (more === undefined && !page.continueOnEmptyItems) return undefined;
  const stop = more === undefined ? '' : `if (${readMember(more)} === false) {\nreturn false;\n}\n\n`;
  const rest = page.continueOnEmptyItems ? 'this.nextPageRequestOptions() != null' : 'super.hasNextPage()';
  return `override hasNextPage(): boolean {\n${stop}return ${rest};\n}`;
}

const NOTHING = 'return null;';

function cursor(page: PaginationConfig): string {
  const forward = step(page, 'next_cursor_param', 'next_cursor_field');
  const backward = step(page, 'previous_cursor_param', 'previous_cursor_field');
  return [backward && whenGoing(page, backward.parameter, backward.statements), forward?.statements ?? NOTHING]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

interface Step {
  readonly parameter: FieldPath;
  readonly statements: string;
}

function step(page: PaginationConfig, parameterPurpose: string, fieldPurpose: string): Step | undefined {
  const parameter = fieldWithPurpose(page.request, parameterPurpose);
  const field = fieldWithPurpose(page.response, fieldPurpose);
  if (parameter === undefined || field === undefined) return undefined;
  return { parameter, statements: followCursor(page, parameter, readMember(field)) };
}

function followCursor(page: PaginationConfig, parameter: FieldPath, source: string): string {
  return `const cursor = ${source};\nif (!cursor) {\n${NOTHING}\n}\n\nreturn ${nextWith(page, parameter, 'cursor')};`;
}

/** Statements for a request that was made in this direction: it carried the direction's own parameter. */
function whenGoing(page: PaginationConfig, parameter: FieldPath, statements: string): string {
  return `if (${sent(page, parameter)}) {\n${statements}\n}`;
}

/** What the request that led here sent for a parameter. */
function sent(page: PaginationConfig, parameter: FieldPath): string {
  const [first = '', ...rest] = parameter.keys;
  const asked = `this.${page.paramLocation === 'body' ? 'askedBody' : 'askedQuery'}(${stringLiteral(first)})`;
  return rest.reduce(
    (inner, key) => `(${inner} as Record<string, unknown> | undefined)?.[${stringLiteral(key)}]`,
    asked,
  );
}

/** A number the response names, else the one the request asked for, else where the first page starts. */
function position(
  page: PaginationConfig,
  places: { field: FieldPath | undefined; parameter: FieldPath; first: number },
): string {
  const asked = `Number(${sent(page, places.parameter)} ?? ${places.first})`;
  return places.field === undefined ? asked : `${readMember(places.field)} || ${asked}`;
}

function cursorId(page: PaginationConfig): string {
  const items = fieldWithPurpose(page.response, 'items');
  const id = itemId(items?.field.items?.properties ?? []);
  const forward = fieldWithPurpose(page.request, 'next_cursor_id_param');
  const backward = fieldWithPurpose(page.request, 'previous_cursor_id_param');
  const follow = (parameter: FieldPath, index: string) =>
    followCursor(page, parameter, `items[${index}]?.${memberAccess(id).replace(/^\./, '')}`);
  const parts = [
    'const items = this.getPaginatedItems();',
    backward && whenGoing(page, backward, follow(backward, '0')),
    forward === undefined ? NOTHING : follow(forward, 'items.length - 1'),
  ];
  return parts.filter((part) => part !== undefined).join('\n');
}

/** The property of an item that a `cursor_id` scheme sends back. */
export function itemId(properties: PaginationConfig['response']): string {
  return fieldWithPurpose(properties, 'cursor_item_id')?.keys[0] ?? 'id';
}

function cursorUrl(page: PaginationConfig): string {
  const field = fieldWithPurpose(page.response, 'cursor_url_field');
  if (field === undefined) return NOTHING;
  return `const url = ${readMember(field)};\nif (!url) {\n${NOTHING}\n}\n\nreturn this.nextWithURL(url);`;
}

function pageNumber(page: PaginationConfig): string {
  const parameter = fieldWithPurpose(page.request, 'page_number_param');
  if (parameter === undefined) return NOTHING;
  const field = fieldWithPurpose(page.response, 'current_page_number_field');
  const total = fieldWithPurpose(page.response, 'total_page_count_field');
  const current = `const currentPage = ${position(page, { field, parameter, first: 1 })};`;
  return [
    current,
    stopAt(total, 'totalPages', 'currentPage'),
    `return ${nextWith(page, parameter, 'currentPage + 1')};`,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function offset(page: PaginationConfig): string {
  const parameter = fieldWithPurpose(page.request, 'offset_count_param');
  if (parameter === undefined) return NOTHING;
  const field = fieldWithPurpose(page.response, 'offset_count_start_field');
  const total = fieldWithPurpose(page.response, 'offset_total_count_field');
  const start = `const start = ${position(page, { field, parameter, first: 0 })};`;
  const next = 'const offset = start + this.getPaginatedItems().length;';
  return [`${start}\n${next}`, stopAt(total, 'totalCount', 'offset'), `return ${nextWith(page, parameter, 'offset')};`]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

/** Statements that end the list at a total the response names, if it names one. */
function stopAt(total: FieldPath | undefined, variable: string, reached: string): string | undefined {
  if (total === undefined) return undefined;
  return `const ${variable} = ${readMember(total)};\nif (${variable} && ${reached} >= ${variable}) {\n${NOTHING}\n}`;
}

/** `this.nextWithQuery({ name: value })`; a parameter inside an object keeps what else the object had. */
function nextWith(page: PaginationConfig, parameter: FieldPath, value: string): string {
  const method = page.paramLocation === 'body' ? 'nextWithBody' : 'nextWithQuery';
  const [first = '', ...rest] = parameter.keys;
  if (rest.length === 0) return `this.${method}({ ${entry(first, value)} })`;
  const inner = rest.reduceRight((text, key) => `{ ${propertyKey(key)}: ${text} }`, value);
  const kept = `...(${sent(page, { ...parameter, keys: [first] })} as object | undefined)`;
  return `this.${method}({ ${propertyKey(first)}: { ${kept}, ${inner.replace(/^\{ | \}$/g, '')} } })`;
}

function entry(name: string, value: string): string {
  return name === value ? value : `${propertyKey(name)}: ${value}`;
}
