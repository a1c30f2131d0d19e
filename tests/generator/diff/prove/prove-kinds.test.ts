// One break of each further kind, proved: renames, moves, the order of arguments, pages, error types.

import { beforeAll, expect, it } from 'vitest';
import { compareSurfaces } from '../../../../generator/diff/compare-surface.ts';
import type { Finding } from '../../../../generator/diff/finding.ts';
import { proveFindings } from '../../../../generator/diff/prove/prove-findings.ts';
import { readSurface } from '../../../../generator/diff/read-surface.ts';

const RESOURCE = 'export class APIResource { constructor(protected _client: any) {} }\n';
const ERRORS = `export class LibraryError extends Error {}
export class APIError extends LibraryError { status: number | undefined; }
export class RateLimitError extends APIError {}
export class ConflictError extends APIError {}
`;
const PAGES = `export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  abstract getPaginatedItems(): Item[];
  declare [Symbol.asyncIterator]: () => AsyncIterator<Item>;
}
export class PagePromise<Page, Item> extends Promise<Page> { declare [Symbol.asyncIterator]: () => AsyncIterator<Item>; }
export class CursorPage<Item> extends AbstractPage<Item> { getPaginatedItems(): Item[] { return []; } next!: string; }
export class NumberPage<Item> extends AbstractPage<Item> { getPaginatedItems(): Item[] { return []; } page_count!: number; }
`;
const BOOKS = `import { APIResource } from '../core/resource';
import { CursorPage, NumberPage, PagePromise } from '../core/pagination';
export class Books extends APIResource {
  list(): PagePromise<CursorPage<Book>, Book> {
    return this._client.getAPIList('/books', CursorPage<Book>, {});
  }
  sorted(): PagePromise<CursorPage<Book>, Book> {
    return this._client.getAPIList('/books/sorted', CursorPage<Book>, {});
  }
  move(shelf: number, bookID: string): Promise<void> {
    return this._client.post('/books/move', {});
  }
  count(options?: RequestOptions): Promise<void> {
    return this._client.post('/books/count', {});
  }
  swap(oneID: string, otherID: string): Promise<void> {
    return this._client.post('/books/swap', {});
  }
}
export interface Book { use_list_price: boolean; state: 'in_progress' | 'done' }
export interface Kept extends Price { since: string }
export interface Price { amount: number }
export interface RequestOptions { timeout?: number }
export interface BookCountParams { shelf?: string }
export class BooksPage extends CursorPage<Book> {}
`;
const SHELVES = `import { APIResource } from '../core/resource';
export class Shelves extends APIResource {
  count(): Promise<number> { return this._client.get('/shelves/count', {}); }
  names(): Promise<string> { return this._client.get('/shelves/names', {}); }
}
`;

function sdk(books: string, { errors, shelves }: { readonly errors: string; readonly shelves: string }) {
  const index = `import { Books } from './resources/books';
import { Shelves } from './resources/shelves';
export * from './core/error';
export class Library { books = new Books(this); ${shelves} }
export default Library;
`;
  const isNested = shelves.startsWith('rooms');
  const at = isNested ? 'rooms/shelves' : 'shelves';
  return new Map([
    ['src/index.ts', index.replace('./resources/shelves', `./resources/${at}`)],
    ['src/core/resource.ts', RESOURCE],
    ['src/core/error.ts', errors],
    ['src/core/pagination.ts', PAGES],
    ['src/resources/books.ts', books],
    [`src/resources/${at}.ts`, isNested ? SHELVES.replace('../core', '../../core') : SHELVES],
  ]);
}

let findings: readonly Finding[];

beforeAll(() => {
  const edits: readonly (readonly [string, string])[] = [
    ['list(): PagePromise<CursorPage<Book>, Book>', 'list(): Promise<Array<Book>>'],
    ['sorted(): PagePromise<CursorPage<Book>, Book>', 'sorted(): PagePromise<NumberPage<Book>, Book>'],
    ['shelf: number, bookID: string', 'bookID: string, shelf: number'],
    ['oneID: string, otherID: string', 'otherID: string, oneID: string'],
    ['count(options?', 'count(query?: BookCountParams | null, options?'],
    ['use_list_price', 'uses_list_price'],
    ["'in_progress'", "'IN_PROGRESS'"],
    ['extends Price { since', '{ since'],
    ['export class BooksPage extends CursorPage<Book> {}', 'export type BooksPage = CursorPage<Book>;'],
  ];
  const after = edits.reduce((text, [from, to]) => text.replace(from, to), BOOKS);
  const errors = ERRORS.replace('export class RateLimitError extends APIError {}\n', '').replace(
    'ConflictError extends APIError',
    'ConflictError extends LibraryError',
  );
  const old = sdk(BOOKS, { errors: ERRORS, shelves: 'shelves = new Shelves(this);' });
  const now = sdk(after, { errors, shelves: 'rooms = { shelves: new Shelves(this) };' });
  const surface = readSurface(old);
  const found = compareSurfaces(surface, readSurface(now));
  findings = proveFindings(found, { before: old, after: now, surface, packageName: '@acme/library' });
}, 120_000);

it.each([
  ['surface/field-renamed', 'Book.use_list_price', "Property 'use_list_price' does not exist on type 'Book'"],
  ['surface/value-renamed', 'Book.state', '"in_progress"'],
  ['surface/resource-moved', 'client.shelves', "Property 'shelves' does not exist on type 'Library'"],
  [
    'surface/parameters-reordered',
    'client.books.move()',
    "type 'number' is not assignable to parameter of type 'string'",
  ],
  ['surface/parameters-changed', 'client.books.count()', "'timeout' does not exist in type 'BookCountParams'"],
  ['surface/pagination-changed', 'client.books.list()', 'Promise<Book[]>'],
  ['surface/return-type-changed', 'client.books.sorted()', 'CursorPage'],
  ['surface/type-removed', 'RateLimitError', "has no exported member 'RateLimitError'"],
  ['surface/retyped', 'ConflictError', 'status'],
  ['surface/type-retyped', 'BooksPage', "'BooksPage' only refers to a type"],
  ['surface/field-removed', 'Kept.amount', "'amount' does not exist in type 'Kept'"],
])('proves %s of %s', (code, subject, error) => {
  const finding = findings.find((one) => one.code === code && one.subject === subject);
  expect(finding?.proof, JSON.stringify(findings.map((one) => [one.code, one.subject, one.severity]))).toMatchObject({
    proved: true,
    error: expect.stringContaining(error),
  });
});

it('says that no compiler sees arguments of one type in another order', () => {
  const finding = findings.find(({ subject }) => subject === 'client.books.swap()');
  expect(finding).toMatchObject({
    code: 'surface/parameters-reordered',
    severity: 'breaking',
    proof: { proved: false },
  });
});
