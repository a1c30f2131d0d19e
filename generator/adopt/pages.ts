// The page classes of a published SDK -> pagination schemes: fields, purposes, where the cursor goes.

import { ts } from 'ts-morph';
import type { JsonObject } from '../model/json.ts';
import { nameOf } from '../model/name.ts';
import { docsOf, present } from './class-methods.ts';
import type { Sources } from './declarations.ts';

export interface PageScheme {
  /** `cursor_page`. */
  readonly name: string;
  /** `CursorPage`. */
  readonly className: string;
  readonly type: 'cursor' | 'cursor_id' | 'cursor_url' | 'page_number' | 'offset' | 'fake_page';
  readonly inBody: boolean;
  readonly continueOnEmptyItems: boolean;
  readonly request: JsonObject;
  readonly response: JsonObject;
  /** Keys from the response to the list; empty when the response is the list. */
  readonly itemsPath: readonly string[];
}

const PAGE_FILES = ['src/core/pagination.ts', 'src/pagination.ts'];

/** Every class that extends `AbstractPage`, in the order of the file, which is the order of the configuration. */
export function readPages(sources: Sources): readonly PageScheme[] {
  for (const path of PAGE_FILES) {
    const file = sources.files.get(path);
    if (file === undefined) continue;
    return file.source.statements.flatMap((node) => {
      if (!ts.isClassDeclaration(node) || node.name === undefined) return [];
      const isPage = node.heritageClauses?.some((one) =>
        one.types.some((type) => type.expression.getText() === 'AbstractPage'),
      );
      return isPage === true ? [readPage(node, node.name.text, { sources, path })] : [];
    });
  }
  return [];
}

interface Home {
  readonly sources: Sources;
  readonly path: string;
}

function readPage(node: ts.ClassDeclaration, className: string, home: Home): PageScheme {
  const code = (name: string): string => {
    const member = node.members.find((one) => ts.isMethodDeclaration(one) && one.name.getText() === name);
    return member?.getText() ?? '';
  };
  const next = code('nextPageRequestOptions') + code('nextPageParams') + code('nextPageInfo');
  const items = code('getPaginatedItems');
  const purposes = findPurposes(next, code('hasNextPage'));
  const itemsPath =
    items.includes('return this.items') && !hasMember(node, 'items')
      ? []
      : keysOf(/return this([^;]*?)(?: \?\?[^;]*)?;/.exec(items)?.[1] ?? '');
  const isList =
    itemsPath.length === 0 ||
    /extends Array|type \w+Response<Item> = (?:Array<Item>|Item\[\])/.test(responseText(className, home));
  const response = fieldsOf(`${className}Response`, home, { purposes, itemsPath, prefix: [] });
  return {
    name: nameOf(className).words.join('_'),
    className,
    type: purposes.type,
    inBody: /\bbody: \{/.test(next),
    continueOnEmptyItems: /return this\.nextPageRequestOptions\(\) != null/.test(code('hasNextPage')),
    request: fieldsOf(`${className}Params`, home, { purposes, itemsPath: [], prefix: [] }),
    response: isList ? topLevelList() : response,
    itemsPath: isList ? [] : itemsPath,
  };
}

function hasMember(node: ts.ClassDeclaration, name: string): boolean {
  const declared = node.heritageClauses?.map((one) => one.getText()).join(' ') ?? '';
  return (
    node.members.some((one) => ts.isPropertyDeclaration(one) && one.name.getText() === name) &&
    declared.includes('Response')
  );
}

function responseText(className: string, { sources, path }: Home): string {
  return sources.declarations.get(`${path}#${className}Response`)?.node.getText() ?? '';
}

function topLevelList(): JsonObject {
  return {
    items: {
      type: 'array',
      items: {},
      'x-stainless-pagination-property': { purpose: 'items', is_top_level_array: true },
    },
  };
}

interface Purposes {
  readonly type: PageScheme['type'];
  /** Dotted path of a request parameter or response field to its purpose. */
  readonly request: ReadonlyMap<string, string>;
  readonly response: ReadonlyMap<string, string>;
}

/** What each field is for follows from the code that asks for the next page. */
function findPurposes(next: string, hasNext: string): Purposes {
  const request = new Map<string, string>();
  const response = new Map<string, string>();
  const more = /if \(this(\S+?) === false\)/.exec(hasNext)?.[1];
  if (more !== undefined) response.set(keysOf(more).join('.'), 'has_next_page');
  const sent = (value: string): string | undefined =>
    new RegExp(`(?:^|[{,\\s])(?:'([^']+)'|([\\w$]+)): ${value}\\b`, 'm')
      .exec(next)
      ?.slice(1)
      .find((one) => one !== undefined);
  const set = (map: Map<string, string>, key: string | undefined, purpose: string): void => {
    if (key !== undefined && key !== '') map.set(key, purpose);
  };
  const field = (name: string): string | undefined => {
    const found = new RegExp(`const ${name} = this([^;]*?)(?: \\?\\?[^;]*)?;`).exec(next)?.[1];
    return found === undefined ? undefined : keysOf(found).join('.');
  };
  if (/\bconst cursor = /.test(next)) {
    set(request, sent('cursor') ?? (/^\s*cursor,$/m.test(next) ? 'cursor' : undefined), 'next_cursor_param');
    set(response, field('cursor'), 'next_cursor_field');
    return { type: 'cursor', request, response };
  }
  if (/\bconst currentPage = /.test(next)) {
    set(request, sent('currentPage \\+ 1'), 'page_number_param');
    set(response, field('currentPage'), 'current_page_number_field');
    set(response, field('totalPages'), 'total_page_count_field');
    return { type: 'page_number', request, response };
  }
  if (/\bconst offset = /.test(next)) {
    set(request, sent('currentCount'), 'offset_count_param');
    set(response, field('offset'), 'offset_count_start_field');
    set(response, field('totalCount'), 'offset_total_count_field');
    return { type: 'offset', request, response };
  }
  if (/\bconst id = /.test(next)) {
    set(request, sent('id'), 'next_cursor_id_param');
    return { type: 'cursor_id', request, response };
  }
  const url = field('url');
  set(response, url, 'cursor_url_field');
  return { type: url === undefined ? 'fake_page' : 'cursor_url', request, response };
}

/** `.result?.['next-page']` as keys. */
function keysOf(access: string): readonly string[] {
  return [...access.matchAll(/\['([^']+)'\]|([\w$]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

interface Reading {
  readonly purposes: Purposes;
  readonly itemsPath: readonly string[];
  readonly prefix: readonly string[];
}

function fieldsOf(name: string, home: Home, reading: Reading): JsonObject {
  const node = home.sources.declarations.get(`${home.path}#${name}`)?.node;
  if (node === undefined || !ts.isInterfaceDeclaration(node)) return {};
  const isRequest = name.endsWith('Params');
  const fields = node.members.flatMap((member) => {
    if (!ts.isPropertySignature(member)) return [];
    const key = member.name.getText().replace(/^['"]|['"]$/g, '');
    const path = [...reading.prefix, key];
    const known = isRequest ? reading.purposes.request : reading.purposes.response;
    const isItems = !isRequest && reading.itemsPath.join('.') === path.join('.');
    const purpose = isItems ? 'items' : known.get(path.join('.'));
    const nested = nestedName(member.type, name);
    const properties = nested === undefined ? undefined : fieldsOf(nested, home, { ...reading, prefix: path });
    const text = docsOf(member).text;
    const field = present({
      ...typeOf(member.type, isItems, properties),
      description: text === '' ? undefined : text,
      properties,
      'x-stainless-pagination-property': purpose === undefined ? undefined : { purpose },
    });
    return [[key, field] as const];
  });
  return Object.fromEntries(fields);
}

function nestedName(type: ts.TypeNode | undefined, above: string): string | undefined {
  const text = type?.getText().replace(/ \| null$/, '') ?? '';
  return text.startsWith(`${above.split('.')[0] ?? ''}.`) ? text.replace(/<Item>$/, '') : undefined;
}

function typeOf(type: ts.TypeNode | undefined, isItems: boolean, properties: JsonObject | undefined): JsonObject {
  const text = type?.getText() ?? '';
  const nullable = text.endsWith(' | null') ? { nullable: true } : {};
  if (isItems || text.startsWith('Array<')) return { type: 'array', items: {}, ...nullable };
  if (properties !== undefined) return { type: 'object', ...nullable };
  const plain = text.replace(/ \| null$/, '');
  return {
    type: plain === 'number' ? 'integer' : plain === 'boolean' ? 'boolean' : plain === 'string' ? 'string' : 'object',
    ...nullable,
  };
}
