// The part a pagination field plays, where the configuration leaves it to the name.
//
// A field is given a purpose only when nothing on its side has that purpose yet and exactly one field
// can be meant; otherwise it keeps none, and whoever builds the page decides.

import type { PaginationConfig, PaginationField } from '../../../model/config.ts';

type SchemeType = PaginationConfig['type'];

interface Rule {
  readonly purpose: string;
  /** Undefined: every type of scheme. */
  readonly scheme?: SchemeType;
  readonly kinds: readonly string[];
  readonly names: RegExp;
  /** True: without a field of such a name, the only field of the kind will do. */
  readonly onlyOne: boolean;
}

const TEXT = ['string'];
const NUMBER = ['integer', 'number'];
const CURSOR = /^(?:next_?)?(?:page_?)?(?:cursor|token)$/i;
const PAGE = /^(?:current_?)?page(?:_?number)?$/i;
const PAGES = /^(?:total_?pages?(?:_?count)?|page_?count)$/i;

const REQUEST: readonly Rule[] = [
  { scheme: 'cursor', purpose: 'next_cursor_param', kinds: TEXT, names: CURSOR, onlyOne: true },
  { scheme: 'cursor_id', purpose: 'next_cursor_id_param', kinds: TEXT, names: /after/i, onlyOne: true },
  { scheme: 'page_number', purpose: 'page_number_param', kinds: NUMBER, names: PAGE, onlyOne: false },
  { scheme: 'offset', purpose: 'offset_count_param', kinds: NUMBER, names: /^(?:offset|skip|start)$/i, onlyOne: false },
];

const RESPONSE: readonly Rule[] = [
  { purpose: 'items', kinds: ['array'], names: /(?:)/, onlyOne: true },
  { purpose: 'has_next_page', kinds: ['boolean'], names: /^has_?(?:more|next)(?:_?page)?$/i, onlyOne: false },
  { scheme: 'cursor', purpose: 'next_cursor_field', kinds: TEXT, names: CURSOR, onlyOne: true },
  { scheme: 'cursor_url', purpose: 'cursor_url_field', kinds: TEXT, names: /^next/i, onlyOne: true },
  { scheme: 'page_number', purpose: 'current_page_number_field', kinds: NUMBER, names: PAGE, onlyOne: false },
  { scheme: 'page_number', purpose: 'total_page_count_field', kinds: NUMBER, names: PAGES, onlyOne: false },
  {
    scheme: 'offset',
    purpose: 'offset_count_start_field',
    kinds: NUMBER,
    names: /^(?:offset|start)$/i,
    onlyOne: false,
  },
  {
    scheme: 'offset',
    purpose: 'offset_total_count_field',
    kinds: NUMBER,
    names: /^total(?:_?count)?$/i,
    onlyOne: false,
  },
];

/** The same fields, each with the purpose it can only have. */
export function inferPurposes(
  fields: readonly PaginationField[],
  side: 'request' | 'response',
  scheme: SchemeType,
): readonly PaginationField[] {
  let current = fields;
  for (const each of side === 'request' ? REQUEST : RESPONSE) {
    if (each.scheme !== undefined && each.scheme !== scheme) continue;
    const all = flatten(current);
    if (all.some(({ purpose }) => purpose === each.purpose)) continue;
    const meant = fieldFor(each, all);
    if (meant !== undefined) current = withPurpose(current, meant, each.purpose);
  }
  return side === 'response' && scheme === 'cursor_id' ? current.map(withItemId) : current;
}

/** Fields and fields of objects; not those of items, which are not of the page. */
function flatten(fields: readonly PaginationField[]): readonly PaginationField[] {
  return fields.flatMap((field) => [field, ...flatten(field.properties)]);
}

function fieldFor(each: Rule, all: readonly PaginationField[]): PaginationField | undefined {
  const free = all.filter(({ purpose, type }) => purpose === undefined && each.kinds.includes(type ?? ''));
  const named = free.filter(({ name }) => each.names.test(name));
  if (named.length === 1) return named[0];
  return named.length === 0 && each.onlyOne && free.length === 1 ? free[0] : undefined;
}

function withPurpose(
  fields: readonly PaginationField[],
  meant: PaginationField,
  purpose: string,
): readonly PaginationField[] {
  return fields.map((field) =>
    field === meant ? { ...field, purpose } : { ...field, properties: withPurpose(field.properties, meant, purpose) },
  );
}

/** The id of the last item is the cursor: the item's `id`, unless another property is marked. */
function withItemId(field: PaginationField): PaginationField {
  const properties = field.items?.properties ?? [];
  if (field.items === undefined || properties.some(({ purpose }) => purpose === 'cursor_item_id')) return field;
  const marked = properties.map((each) =>
    each.name === 'id' ? { ...each, purpose: each.purpose ?? 'cursor_item_id' } : each,
  );
  return { ...field, items: { ...field.items, properties: marked } };
}
