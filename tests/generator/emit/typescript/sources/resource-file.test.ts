import { expect, test } from 'vitest';
import type { TypeExpression } from '../../../../../generator/model/plan.ts';
import { aField, aMethod, anAlias, anInterface, aParams, aPositional } from '../../../../support/a-method.ts';
import { aResource, name } from '../../../../support/a-plan.ts';
import { emitResource, emitResources } from '../../../../support/emit-sources.ts';

const local = (text: string): TypeExpression => ({ kind: 'local', name: name(text) });
const answer = (text: string) =>
  ({ kind: 'json', type: local(text), nullable: false, declared: anInterface(text, [aField('id')]) }) as const;

test('a resource file opens with its imports, then the class, its types and its namespace', async () => {
  const params = aParams('book_create_params', 'body', [
    aField('title', { kind: 'string' }, { place: 'body', docs: { text: 'What it is called.' } }),
    aField('page-count?', { kind: 'number' }, { place: 'body' }),
  ]);
  const create = aMethod('create', 'post /books', {
    params,
    response: answer('book_create_response'),
    docs: { text: 'Adds a *book*.' },
  });
  expect(await emitResource(aResource('books', { methods: [create] }))).toMatchInlineSnapshot(`
    "import { APIResource } from '../core/resource';
    import { APIPromise } from '../core/api-promise';
    import { RequestOptions } from '../internal/request-options';

    export class Books extends APIResource {
      /**
       * Adds a _book_.
       */
      create(body: BookCreateParams, options?: RequestOptions): APIPromise<BookCreateResponse> {
        return this._client.post('/books', { body, ...options });
      }
    }

    export interface BookCreateResponse {
      id: string;
    }

    export interface BookCreateParams {
      /**
       * What it is called.
       */
      title: string;

      'page-count'?: number;
    }

    export declare namespace Books {
      export { type BookCreateResponse as BookCreateResponse, type BookCreateParams as BookCreateParams };
    }
    "
  `);
});

test('all kinds of params are taken apart in the order of the call', async () => {
  const params = aParams('book_move_params', 'params', [
    aField('shelf_id', undefined, { place: 'path' }),
    aField('dry_run?', { kind: 'boolean' }, { place: 'query' }),
    aField('to', undefined, { place: 'body' }),
    aField('X-Tenant?', undefined, { place: 'header' }),
  ]);
  const move = aMethod('move', 'post /shelves/{shelf_id}/books/{id}', { params, positional: [aPositional('id')] });
  expect(await emitResource(aResource('books', { methods: [move] }))).toMatchInlineSnapshot(`
    "import { APIResource } from '../core/resource';
    import { APIPromise } from '../core/api-promise';
    import { buildHeaders } from '../internal/headers';
    import { RequestOptions } from '../internal/request-options';
    import { path } from '../internal/utils/path';

    export class Books extends APIResource {
      move(id: string, params: BookMoveParams, options?: RequestOptions): APIPromise<void> {
        const { shelf_id, dry_run, 'X-Tenant': xTenant, ...body } = params;
        return this._client.post(path\`/shelves/\${shelf_id}/books/\${id}\`, {
          query: { dry_run },
          body,
          ...options,
          headers: buildHeaders([
            { Accept: '*/*', ...(xTenant != null ? { 'X-Tenant': xTenant } : undefined) },
            options?.headers,
          ]),
        });
      }
    }

    export interface BookMoveParams {
      shelf_id: string;

      dry_run?: boolean;

      to: string;

      'X-Tenant'?: string;
    }

    export declare namespace Books {
      export { type BookMoveParams as BookMoveParams };
    }
    "
  `);
});

test('a child that shares a name with a nested type is imported under a longer one', async () => {
  const page = anInterface('page', [aField('number')]);
  const book = anInterface('book', [aField('page', { kind: 'nested', scope: name('book'), name: name('page') })], {
    nested: [page],
  });
  const child = aResource('page', { id: 'books.page', path: [name('books'), name('page')] });
  const text = await emitResource(aResource('books', { models: [book], subresources: [child] }));
  expect(text).toContain("import { Page as PageAPIPage } from './page';");
  expect(text).toContain('Books.Page = PageAPIPage;');
  expect(text).toContain('export { PageAPIPage as Page };');
});

test('a class gives way to a model of its name', async () => {
  const text = await emitResource(aResource('book', { models: [anInterface('book', [])] }));
  expect(text).toContain('export class BookResource extends APIResource {}');
});

test('inside a namespace the own file is reached through itself', async () => {
  const pointer = '#/components/schemas/Author';
  const models = new Map([[pointer, { name: name('author'), resource: 'books', pointer }]]);
  const cover = anInterface('cover', [aField('artist', { kind: 'model', pointer })]);
  const book = anInterface('book', [aField('author', { kind: 'model', pointer })], { nested: [cover] });
  const text = await emitResource(aResource('books', { models: [anInterface('author', []), book] }), { models });
  expect(text).toContain("import * as BooksAPI from './books';");
  expect(text).toContain('  author: Author;');
  expect(text).toContain('    artist: BooksAPI.Author;');
});

test('a hostile spec stays text', async () => {
  const evil = `*/ export const x = '\u2028\${evil}\`'; //`;
  const params = aParams('book_list_params', 'query', [
    aField(`${evil}?`, { kind: 'literals', values: [evil] }, { place: 'query', docs: { text: `@internal ${evil}` } }),
  ]);
  const route = [
    { kind: 'text', text: `/a'\`\${evil}/` },
    { kind: 'parameter', name: 'id' },
  ] as const;
  const list = aMethod('list', 'get /books', { params, route, positional: [aPositional('id')], docs: { text: evil } });
  const text = await emitResource(aResource('books', { methods: [list] }));
  expect(text).toMatchInlineSnapshot(`
    "import { APIResource } from '../core/resource';
    import { APIPromise } from '../core/api-promise';
    import { buildHeaders } from '../internal/headers';
    import { RequestOptions } from '../internal/request-options';
    import { path } from '../internal/utils/path';

    export class Books extends APIResource {
      /**
       * \\*\\/ export const x = '
       * \${evil}\`'; //
       */
      list(
        id: string,
        query: BookListParams | null | undefined = {},
        options?: RequestOptions,
      ): APIPromise<void> {
        return this._client.get(path\`/a'\\\`\\\${evil}/\${id}\`, {
          query,
          ...options,
          headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
        });
      }
    }

    export interface BookListParams {
      /**
       * \\@internal \\*\\/ export const x = '
       * \${evil}\`'; //
       */
      "*/ export const x = '\\u2028\${evil}\`'; //"?: "*/ export const x = '\\u2028\${evil}\`'; //";
    }

    export declare namespace Books {
      export { type BookListParams as BookListParams };
    }
    "
  `);
});

test('index files are sorted by what they export and lead from the folder to the file', async () => {
  const child = aResource('chapters', { id: 'books.chapters', path: [name('books'), name('chapters')] });
  const shared = aResource('$shared', { kind: 'shared', models: [anAlias('isbn', { kind: 'string' })] });
  const files = await emitResources([aResource('shops'), shared, aResource('books', { subresources: [child] })]);
  expect([...files.keys()]).toEqual([
    'resources.ts',
    'resources/books.ts',
    'resources/books/books.ts',
    'resources/books/chapters.ts',
    'resources/books/index.ts',
    'resources/index.ts',
    'resources/shared.ts',
    'resources/shops.ts',
  ]);
  expect(files.get('resources/index.ts')).toMatchInlineSnapshot(`
    "// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

    export * from './shared';
    export { Books } from './books/books';
    export { Shops } from './shops';
    "
  `);
  expect(files.get('resources/books/index.ts')).toMatchInlineSnapshot(`
    "// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

    export { Books } from './books';
    export { Chapters } from './chapters';
    "
  `);
});
