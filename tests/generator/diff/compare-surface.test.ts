import { describe, expect, it } from 'vitest';
import { compareSurfaces, readSurface, recommendBump } from '../../../generator/diff/index.ts';

const BOOKS = `import { APIResource } from '../core/resource';
import * as Shared from './shared';
export class Books extends APIResource {
  /** Makes a book. */
  create(body: BookCreateParams, options?: RequestOptions): APIPromise<Book> {
    return this._client.post('/v1/books', { body, ...options });
  }
  retrieve(bookID: string, options?: RequestOptions): APIPromise<Book> {
    return this._client.get(path\`/v1/books/\${bookID}\`, options);
  }
}
/** A book. */
export interface Book {
  id: string;
  kind: 'paper' | 'audio';
  author?: Book.Author;
  price: Shared.Price;
  place: Book.Shelf | Book.Desk;
  note: string | null;
  state: 'new' | 'old' | (string & {});
  tags: Array<'a' | 'b'> | null;
  cover: Cover;
  extra: unknown;
  scores: Array<number | null>;
  raw: Object;
}
export type Cover = Shared.Price | Book.Author;
export interface Kept extends Shared.Price { since: string }
export namespace Book {
  export interface Author { name: string; born?: number; city?: string }
  export interface Shelf { type: 'shelf'; room: string; row: number }
  export interface Desk { type: 'desk'; room: string }
}
export interface BookCreateParams {
  title: string;
  kind?: 'paper' | 'audio';
}
`;
const SHARED = `export interface Price { amount: number; currency: string }
export interface Fee { amount: number; currency: string }
export interface Loose { amount: number; currency: string | null }
export interface Box { type: 'box'; room: string; lid: boolean }
export interface Stand { type: 'shelf'; room: string; row: number }
export interface Street { type: 'street' }
`;

function sdk(books: string, path = 'src/resources/books.ts') {
  return readSurface(
    new Map([
      [path, books],
      ['src/resources/shared.ts', SHARED],
    ]),
  );
}

/** Findings of one edit, as `code severity subject`. */
function edit(text: string, by: string): readonly string[] {
  expect(BOOKS).toContain(text);
  return compareSurfaces(sdk(BOOKS), sdk(BOOKS.replaceAll(text, by))).map(
    ({ code, severity, subject }) => `${code} ${severity} ${subject}`,
  );
}

describe('compareSurfaces', () => {
  it('finds nothing between equal surfaces, also when the file moved beside its children', () => {
    expect(compareSurfaces(sdk(BOOKS), sdk(BOOKS))).toEqual([]);
    const moved = BOOKS.replaceAll("'./shared'", "'../shared'");
    expect(compareSurfaces(sdk(BOOKS), sdk(moved, 'src/resources/books/books.ts'))).toEqual([]);
  });

  it.each([
    ['  title: string;\n', '', ['surface/field-removed breaking BookCreateParams.title']],
    ['  id: string;\n', '', ['surface/field-removed breaking Book.id']],
    [
      'title: string',
      'title: string;\n  isbn: string',
      ['surface/required-field-added breaking BookCreateParams.isbn'],
    ],
    ['title: string', 'title: string;\n  isbn?: string', ['surface/field-added additive BookCreateParams.isbn']],
    ['id: string', 'id: string;\n  isbn: string', ['surface/field-added additive Book.isbn']],
    ['title: string', 'title?: string', ['surface/field-now-optional additive BookCreateParams.title']],
    ['id: string', 'id?: string', ['surface/field-now-optional breaking Book.id']],
    ['kind?:', 'kind:', ['surface/field-now-required breaking BookCreateParams.kind']],
    ['author?:', 'author:', ['surface/field-now-required additive Book.author']],
    ["kind: 'paper' |", "kind: 'film' | 'paper' |", ['surface/type-widened risky Book.kind']],
    ["kind?: 'paper' |", "kind?: 'film' | 'paper' |", ['surface/type-widened additive BookCreateParams.kind']],
    ["kind?: 'paper' |", 'kind?:', ['surface/type-narrowed breaking BookCreateParams.kind']],
    ['id: string', 'id: string | null', ['surface/type-widened breaking Book.id']],
    ['id: string', 'id: unknown', ['surface/type-widened breaking Book.id']],
    ['id: string', 'id: number', ['surface/retyped breaking Book.id']],
    [
      'extra: unknown',
      'extra?: Shared.Price',
      ['surface/type-narrowed risky Book.extra', 'surface/field-now-optional additive Book.extra'],
    ],
    ['raw: Object', 'raw: Shared.Price', ['surface/type-narrowed risky Book.raw']],
    ['Book.Shelf | Book.Desk', 'Book.Shelf | Book.Desk | Shared.Box', ['surface/type-widened risky Book.place']],
    ['Book.Shelf | Book.Desk', 'Book.Shelf | Book.Desk | Shared.Street', ['surface/type-widened breaking Book.place']],
    ['Book.Shelf | Book.Desk', 'Book.Desk | Shared.Stand | Shared.Box', ['surface/retyped risky Book.place']],
    ['price: Shared.Price', 'price: Shared.Fee', ['surface/retyped additive Book.price']],
    ['price: Shared.Price', 'price: Shared.Loose', ['surface/retyped breaking Book.price']],
    ['note: string | null', 'note: string', ['surface/type-narrowed additive Book.note']],
    [
      'APIPromise<Book> {\n    return this._client.get',
      'APIPromise<Shared.Price> {\n    return this._client.get',
      ['surface/return-type-changed breaking client.books.retrieve()'],
    ],
    ["'old' |", "'old' | 'lost' |", ['surface/type-widened additive Book.state']],
    ["'a' | 'b'>", "'a' | 'b' | 'c'>", ['surface/type-widened risky Book.tags']],
    ["'b'> | null", "'b' | null> | null", ['surface/type-widened breaking Book.tags']],
    ['scores: Array<number | null>', 'scores: Array<number>', ['surface/type-narrowed additive Book.scores']],
    ["'a' | 'b'>", "'a'>", ['surface/type-narrowed breaking Book.tags']],
    ["kind: 'paper' | 'audio'", 'kind: string', ['surface/type-widened risky Book.kind']],
    ['cover: Cover', 'cover: Shared.Price | Book.Author', ['surface/retyped additive Book.cover']],
    [
      'export type Cover = Shared.Price | Book.Author',
      'export type Cover = Shared.Fee | Book.Author',
      ['surface/retyped additive Cover'],
    ],
    [
      'Kept extends Shared.Price { since',
      'Kept { amount: number; currency: string; since',
      ['surface/extends-changed additive Kept'],
    ],
    [
      'Kept extends Shared.Price { since',
      'Kept { amount: number; since',
      ['surface/extends-changed additive Kept', 'surface/field-removed breaking Kept.currency'],
    ],
    ['A book.', 'A thing to read.', ['docs/changed docs Book']],
    ['A book.', '@deprecated Read less.', ['surface/now-deprecated additive Book', 'docs/changed docs Book']],
    ['title: string', 'titles: string', ['surface/field-renamed breaking BookCreateParams.title']],
    [
      'author?: Book',
      'authors: Book',
      ['surface/field-renamed breaking Book.author', 'surface/field-now-required additive Book.authors'],
    ],
    [
      "'paper' | 'audio'",
      "'PAPER' | 'Audio'",
      ['surface/value-renamed breaking Book.kind', 'surface/value-renamed breaking BookCreateParams.kind'],
    ],
    ["kind: 'paper' |", "kind: 'film' |", ['surface/retyped breaking Book.kind']],
    ['retrieve(', 'get(', ['surface/method-renamed breaking client.books.retrieve()']],
    [
      'APIPromise<Book> {\n    return this._client.get',
      'APIPromise<void> {\n    return this._client.get',
      ['surface/return-type-changed breaking client.books.retrieve()'],
    ],
    [
      'bookID: string, options',
      'shelf: number, bookID: string, options',
      ['surface/parameters-changed breaking client.books.retrieve()'],
    ],
    ['Author', 'Writer', ['surface/type-renamed breaking Book.Author']],
  ])('judges %j -> %j by the way it travels', (text, by, findings) => {
    expect(edit(text, by)).toEqual(findings);
  });
});

describe('recommendBump', () => {
  const findings = compareSurfaces(sdk(BOOKS), sdk(BOOKS.replace('  id: string;\n', '')));

  it('asks for a major version after a break, for a minor one before 1.0.0', () => {
    expect(recommendBump(findings, '1.4.2')).toMatchObject({ level: 'major', version: '2.0.0' });
    expect(recommendBump(findings, '0.4.2')).toMatchObject({ level: 'minor', version: '0.5.0' });
    expect(recommendBump([], '1.4.2').level).toBe('none');
  });

  it('follows the policy of the owner', () => {
    expect(recommendBump(findings, '1.4.2', { ignore: ['surface/field-removed'] }).level).toBe('none');
  });
});

it('judges a type by the way it went when programs were written', () => {
  const old = sdk(BOOKS);
  const now = sdk(
    BOOKS.replace('author?: Book.Author', 'author: Book.Author').replace('(body: BookCreateParams', '(body: Book'),
  );
  const found = compareSurfaces(old, now).find(({ subject }) => subject === 'Book.author');
  expect(found).toMatchObject({ code: 'surface/field-now-required', severity: 'additive' });
});

describe('another layout of the same SDK', () => {
  const ERROR = 'export class APIError extends Error {}\n';
  const read = (files: Readonly<Record<string, string>>) => readSurface(new Map(Object.entries(files)));
  const before = (core: string) => ({
    'src/resources/books.ts': BOOKS.replaceAll('RequestOptions', `${core}RequestOptions`).replaceAll(
      'APIPromise<',
      `${core}APIPromise<`,
    ),
    'src/resources/shared.ts': SHARED,
  });

  it('says the names of the runtime otherwise, and means the same', () => {
    expect(compareSurfaces(read(before('Core.')), read(before('')))).toEqual([]);
  });

  it('takes what may be missing for what may be undefined', () => {
    expect(edit('author?: Book.Author', 'author?: Book.Author | undefined')).toEqual([]);
    expect(edit('options?: RequestOptions', 'options?: RequestOptions | undefined')).toEqual([]);
  });

  it('gives a base arguments, and a class away for a type', () => {
    const errors = (base: string) =>
      read({ ...before(''), 'src/error.ts': `${ERROR}export class Missing extends ${base} {}\n` });
    const found = compareSurfaces(errors('APIError'), errors('APIError<404>'));
    expect(found.map(({ code, severity, subject }) => `${severity} ${code} ${subject}`)).toEqual([
      'additive surface/retyped Missing',
    ]);
    const page = (written: string) => read({ 'src/resources/books.ts': `${written}\n` });
    const [alias] = compareSurfaces(
      page('export class Books extends Page<Book> {}'),
      page('export type Books = Page<Book>;'),
    );
    expect(alias).toMatchObject({ code: 'surface/type-retyped', severity: 'breaking', before: 'a class' });
  });

  it('may declare elsewhere what is found where it was', () => {
    const old = read({ ...before(''), 'src/error.ts': ERROR, 'src/index.ts': 'export class Library {}\n' });
    const moved = {
      ...before(''),
      'src/core/error.ts': ERROR,
      'src/client.ts': 'export class Library {}\n',
      'src/index.ts': "export { Library as default, Library } from './client';\n",
      'src/resources/index.ts': "export * from './shared';\n",
    };
    const again = "import { APIError } from './core/error';\nexport { type APIError };\n";
    expect(compareSurfaces(old, read({ ...moved, 'src/error.ts': again }))).toEqual([]);
    const forwarding = read({ ...moved, 'src/error.ts': "export * from './core/error';\n" });
    expect(compareSurfaces(old, forwarding)).toEqual([]);
    expect(compareSurfaces(old, read(moved)).map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'surface/type-moved APIError',
    ]);
  });
});
