// Page classes of every type of scheme: what they ask for next, and that TypeScript agrees with all of it.

import { describe, expect, it } from 'vitest';
import type { PaginationConfig } from '../../../../../generator/model/config.ts';
import { aPageField, anItemsField, aPlan, aScheme, name } from '../../../../support/a-plan.ts';
import { emitProject } from '../../../../support/emit-project.ts';
import { typeErrors } from '../../../../support/type-check.ts';

const SCHEMES: Readonly<Record<string, PaginationConfig>> = {
  cursor: aScheme('cursor_page'),
  body: aScheme('body_page', {
    paramLocation: 'body',
    continueOnEmptyItems: true,
    description: 'A page that a *body* asks for.',
    request: [aPageField('cursor', { purpose: 'next_cursor_param', description: 'Where to start' })],
  }),
  nullable: aScheme('nullable_page', {
    response: [
      anItemsField(),
      aPageField('has_more', { type: 'boolean', purpose: 'has_next_page' }),
      aPageField('next-cursor', { nullable: true, purpose: 'next_cursor_field' }),
      aPageField('kind', { enumValues: ['a', "b's"] }),
    ],
  }),
  bothWays: aScheme('both_ways', {
    request: [
      aPageField('after', { purpose: 'next_cursor_param' }),
      aPageField('before', { purpose: 'previous_cursor_param' }),
    ],
    response: [
      anItemsField(),
      aPageField('last', { purpose: 'next_cursor_field' }),
      aPageField('first', { purpose: 'previous_cursor_field' }),
    ],
  }),
  id: aScheme('id_page', {
    type: 'cursor_id',
    request: [
      aPageField('after', { purpose: 'next_cursor_id_param' }),
      aPageField('before', { purpose: 'previous_cursor_id_param' }),
    ],
    response: [
      anItemsField('data', {
        items: aPageField('items', {
          type: 'object',
          properties: [aPageField('token', { purpose: 'cursor_item_id' })],
        }),
      }),
    ],
  }),
  url: aScheme('url_page', {
    type: 'cursor_url',
    request: [],
    response: [anItemsField(), aPageField('next', { purpose: 'cursor_url_field' })],
  }),
  number: aScheme('number_page', {
    type: 'page_number',
    request: [aPageField('page', { type: 'integer', purpose: 'page_number_param' })],
    response: [
      anItemsField(),
      aPageField('page', { type: 'integer', purpose: 'current_page_number_field' }),
      aPageField('pages', { type: 'integer', purpose: 'total_page_count_field' }),
    ],
  }),
  offset: aScheme('offset_page', {
    type: 'offset',
    request: [aPageField('offset', { type: 'integer', purpose: 'offset_count_param' })],
    response: [anItemsField(), aPageField('total', { type: 'integer', purpose: 'offset_total_count_field' })],
  }),
  fake: aScheme('fake_page', {
    type: 'fake_page',
    request: [],
    response: [anItemsField('items', { isTopLevelArray: true })],
  }),
  header: aScheme('header_page', {
    request: [aPageField('page.cursor', { purpose: 'next_cursor_param' })],
    response: [
      anItemsField('items', { isTopLevelArray: true }),
      aPageField('cursor', { purpose: 'next_cursor_field', fromHeader: 'X-Next' }),
    ],
  }),
  nested: aScheme('nested_page', {
    request: [
      aPageField('paging', { type: 'object', properties: [aPageField('cursor', { purpose: 'next_cursor_param' })] }),
    ],
    response: [
      aPageField('result', { type: 'object', properties: [anItemsField('items')] }),
      aPageField('info', {
        type: 'object',
        nullable: true,
        properties: [aPageField('after', { purpose: 'next_cursor_field' })],
      }),
      aPageField('response'),
    ],
  }),
};

async function filesOf(...schemes: readonly PaginationConfig[]): Promise<Map<string, string>> {
  const pages = schemes.map((config) => ({ name: name(config.name), config }));
  const files = await emitProject(aPlan({ pages }));
  return new Map([...files, ['src/resources/index.ts', 'export {};\n']]);
}

/** The class of a scheme, white space made one blank. */
async function classOf(scheme: PaginationConfig | undefined): Promise<string> {
  const text = (await filesOf(...(scheme === undefined ? [] : [scheme]))).get('src/core/pagination.ts') ?? '';
  return text.slice(text.indexOf('Response<Item>')).replace(/\s+/g, ' ');
}

describe('a page', () => {
  it('of any type is what TypeScript expects', async () => {
    expect(typeErrors(await filesOf(...Object.values(SCHEMES)))).toEqual([]);
  });

  it('follows a cursor until there is none', async () => {
    expect(await classOf(SCHEMES['cursor'])).toContain(
      'const cursor = this.next_cursor; if (!cursor) { return null; } return this.nextWithQuery({ cursor });',
    );
  });

  it('goes on after an empty one when the scheme says so, and carries its description', async () => {
    const text = await classOf(SCHEMES['body']);
    expect(text).toContain('override hasNextPage(): boolean { return this.nextPageRequestOptions() != null; }');
    expect(text).toContain('return this.nextWithBody({ cursor });');
    expect(text).toContain('* A page that a _body_ asks for.');
    expect(text).toContain('/** * Where to start */ cursor?: string;');
  });

  it('stops when the service says there is no more', async () => {
    const text = await classOf(SCHEMES['nullable']);
    expect(text).toContain('if (this.has_more === false) { return false; } return super.hasNextPage();');
    expect(text).toContain("'next-cursor': string | null;");
    expect(text).toContain("this['next-cursor'] = body['next-cursor'] || null;");
    expect(text).toContain(`kind: 'a' | "b's";`);
  });

  it('walks backwards when the request did', async () => {
    expect(await classOf(SCHEMES['bothWays'])).toContain(
      "if (this.askedQuery('before')) { const cursor = this.first; if (!cursor) { return null; } return this.nextWithQuery({ before: cursor }); } const cursor = this.last;",
    );
  });

  it('starts after the id of the last item', async () => {
    const text = await classOf(SCHEMES['id']);
    expect(text).toContain('class IDPage<Item extends { token: string }>');
    expect(text).toContain('const cursor = items[items.length - 1]?.token;');
  });

  it('counts pages and items up to a total', async () => {
    expect(await classOf(SCHEMES['number'])).toContain(
      "const currentPage = this.page || Number(this.askedQuery('page') ?? 1); const totalPages = this.pages; if (totalPages && currentPage >= totalPages) { return null; } return this.nextWithQuery({ page: currentPage + 1 });",
    );
    expect(await classOf(SCHEMES['offset'])).toContain(
      "const start = Number(this.askedQuery('offset') ?? 0); const offset = start + this.getPaginatedItems().length;",
    );
  });

  it('can be a bare array with its cursor in a header', async () => {
    const text = await classOf(SCHEMES['header']);
    expect(text).toContain('this.items = body || [];');
    expect(text).toContain("this.cursor = response.headers.get('X-Next') ?? '';");
    expect(await classOf(SCHEMES['fake'])).toContain(
      'nextPageRequestOptions(): PageRequestOptions | null { return null; }',
    );
  });

  it('reaches into objects and keeps what it does not know', async () => {
    const text = await classOf(SCHEMES['nested']);
    expect(text).toContain('return this.result?.items ?? [];');
    expect(text).toContain('const cursor = this.info?.after;');
    expect(text).toContain("paging: { ...(this.askedQuery('paging') as object | undefined), cursor: cursor }");
    expect(text).toContain('response_: string;');
  });
});
