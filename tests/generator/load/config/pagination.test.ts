// Pagination schemes: their spellings, and the purposes that need not be written.

import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

describe('pagination', () => {
  const scheme = (text: string) => read(`pagination: ${text}`).config?.pagination[0];
  const purposes = (text: string) => {
    const found = scheme(text);
    return [...(found?.request ?? []), ...(found?.response ?? [])].map(
      ({ name, purpose }) => `${name}=${purpose ?? ''}`,
    );
  };

  test('one scheme is a list of one', () => {
    expect(scheme('{name: page, type: cursor}')).toEqual({
      name: 'page',
      pointer: '#/pagination',
      type: 'cursor',
      paramLocation: 'query',
      continueOnEmptyItems: false,
      request: [],
      response: [],
    });
    expect(scheme('[{name: page, type: cursor}]')?.pointer).toBe('#/pagination/0');
  });

  test('two schemes of one name are an error', () => {
    expect(read('pagination: [{name: a, type: cursor}, {name: a, type: offset}]').problems).toEqual([
      'error Config/DuplicateName 2:40',
    ]);
  });

  test('a nullable field is recognized in both spellings', () => {
    const found = scheme(
      '{name: p, type: cursor, response: {a: {type: [string, "null"]}, b: {type: integer, nullable: true}}}',
    );
    expect(found?.response).toMatchObject([
      { type: 'string', nullable: true },
      { type: 'integer', nullable: true },
    ]);
  });

  test.each([
    [
      'bare cursor names',
      '{name: p, type: cursor, request: {cursor: {type: string}, limit: {type: integer}}, response: {next_cursor: {type: string}, data: {type: array}, has_more: {type: boolean}}}',
      ['cursor=next_cursor_param', 'limit=', 'next_cursor=next_cursor_field', 'data=items', 'has_more=has_next_page'],
    ],
    [
      'the only text',
      '{name: p, type: cursor, request: {after: {type: string}}, response: {end: {type: string}, data: {type: array}}}',
      ['after=next_cursor_param', 'end=next_cursor_field', 'data=items'],
    ],
    [
      'two texts that could both be meant',
      '{name: p, type: cursor, request: {after: {type: string}, before: {type: string}}, response: {a: {type: array}, b: {type: array}}}',
      ['after=', 'before=', 'a=', 'b='],
    ],
    [
      'page numbers',
      '{name: p, type: page_number, request: {page: {type: integer}, size: {type: integer}}, response: {page: {type: integer}, total_pages: {type: integer}, data: {type: array}}}',
      [
        'page=page_number_param',
        'size=',
        'page=current_page_number_field',
        'total_pages=total_page_count_field',
        'data=items',
      ],
    ],
    [
      'offsets',
      '{name: p, type: offset, request: {offset: {type: integer}, limit: {type: integer}}, response: {offset: {type: integer}, total: {type: integer}, data: {type: array}}}',
      [
        'offset=offset_count_param',
        'limit=',
        'offset=offset_count_start_field',
        'total=offset_total_count_field',
        'data=items',
      ],
    ],
    [
      'a purpose that is written',
      '{name: p, type: cursor, request: {cursor: {type: string}, token: {type: string, x-stainless-pagination-property: {purpose: next_cursor_param}}}, response: {}}',
      ['cursor=', 'token=next_cursor_param'],
    ],
    [
      'an address',
      '{name: p, type: cursor_url, response: {next: {type: string}, data: {type: array}}}',
      ['next=cursor_url_field', 'data=items'],
    ],
  ])('purposes of %s', (_, text, expected) => {
    expect(purposes(text)).toEqual(expected);
  });

  test('purposes reach fields of objects, and the id of an item', () => {
    const nested = scheme(
      '{name: p, type: cursor, response: {info: {type: object, properties: {next_cursor: {type: string}}}, list: {type: array}}}',
    );
    expect(nested?.response[0]?.properties[0]?.purpose).toBe('next_cursor_field');
    const byId = scheme(
      '{name: p, type: cursor_id, response: {data: {type: array, items: {type: object, properties: {id: {type: string}}}}}}',
    );
    expect(byId?.response[0]?.items?.properties[0]?.purpose).toBe('cursor_item_id');
  });
});
