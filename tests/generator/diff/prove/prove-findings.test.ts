import { beforeAll, describe, expect, it } from 'vitest';
import { compareSurfaces } from '../../../../generator/diff/compare-surface.ts';
import type { Finding, Proof } from '../../../../generator/diff/finding.ts';
import { proveFindings } from '../../../../generator/diff/prove/prove-findings.ts';
import { readSurface } from '../../../../generator/diff/read-surface.ts';

const BOOKS = `import { APIResource } from '../core/resource';
import * as Shared from './shared';
export class Books extends APIResource {
  create(body: BookCreateParams, options?: RequestOptions): APIPromise<Book> {
    return this._client.post('/v1/books', { body, ...options });
  }
  retrieve(bookID: string, options?: RequestOptions): APIPromise<Book> {
    return this._client.get(path\`/v1/books/\${bookID}\`, options);
  }
}
export interface Book {
  id: string;
  kind: 'paper' | 'audio';
  author?: Book.Author;
  price: Shared.Price;
}
export namespace Book {
  export interface Author { name: string; born?: number }
}
export interface BookCreateParams {
  title: string;
  kind?: 'paper' | 'audio';
  tags?: Array<'new' | 'used'>;
  labels?: BookCreateParams.Labels;
  cover?: Cover;
}
export namespace BookCreateParams {
  export interface Labels { [key: string]: string }
}
export type Cover = 'hard' | 'soft';
interface RequestOptions { timeout?: number }
type APIPromise<T> = Promise<T>;
declare const path: (parts: TemplateStringsArray, ...values: unknown[]) => string;
`;
const SHARED = `export interface Price { amount: number }
export interface Fee { amount: number }
`;

/** Edits of the books, each made in a module of its own so that one pair of SDKs shows them all. */
const EDITS: readonly (readonly [text: string, by: string, error: string])[] = [
  ['  id: string;\n', '', "Property 'id' does not exist on type 'Book'"],
  ['  title: string;\n', '', "'title' does not exist in type 'BookCreateParams'"],
  ['  title: string;\n', '  title: string;\n  isbn: string;\n', "Property 'isbn' is missing"],
  ["'audio';\n  tags", "'film';\n  tags", `Type '"audio"' is not assignable to type`],
  ['kind?:', 'kind:', "Property 'kind' is missing"],
  ['id: string;', 'id?: string;', "'string | undefined' is not assignable to type 'string'"],
  ['id: string;', 'id: string | null;', "'string | null' is not assignable to type 'string'"],
  ['id: string;', 'id: number;', "'number' is not assignable to type 'string'"],
  ["kind: 'paper' | 'audio'", "kind: 'paper' | 'audio' | 'film'", `'"film"' is not assignable`],
  ["kind: 'paper' | 'audio'", "kind: 'paper'", `types '"paper"' and '"audio"' have no overlap`],
  ["Array<'new' | 'used'>", "Array<'new'>", `'"used"' is not assignable to type '"new"'`],
  ['retrieve(', 'get(', "Property 'retrieve' does not exist on type 'Books'"],
  ['retrieve(bookID: string', 'retrieve(shelf: number, bookID: string', 'Expected 2-3 arguments, but got 1'],
  [
    'Options): APIPromise<Book> {\n    return this._client.get',
    'Options): APIPromise<string> {\n    return this._client.get',
    "'string' is not assignable to type 'Book'",
  ],
  ['interface Author', 'interface Writer', "has no exported member 'Author'"],
  ['[key: string]: string', 'known: string', "Property 'known' is missing"],
  ["'hard' | 'soft'", "'hard'", `'"soft"' is not assignable to type '"hard"'`],
];

function sdk(books: readonly string[]): ReadonlyMap<string, string> {
  const imports = books.map((_, at) => `import { Books as Books${at} } from './resources/books${at}';\n`);
  const members = books.map((_, at) => `  books${at} = new Books${at}(this);\n`);
  return new Map([
    ['src/index.ts', `${imports.join('')}export class Library {\n${members.join('')}}\nexport default Library;\n`],
    ['src/core/resource.ts', 'export class APIResource { constructor(protected _client: any) {} }\n'],
    ['src/resources/shared.ts', SHARED],
    ...books.map((text, at) => [`src/resources/books${at}.ts`, text] as const),
  ]);
}

let findings: readonly Finding[];

beforeAll(() => {
  const before = sdk(EDITS.map(() => BOOKS));
  const after = sdk(EDITS.map(([text, by]) => BOOKS.replace(text, by)));
  const surface = readSurface(before);
  const found = compareSurfaces(surface, readSurface(after));
  const another: Finding = {
    code: 'surface/retyped',
    verdict: 'surface',
    severity: 'breaking',
    subject: 'Book.price',
    placeBefore: { file: 'src/resources/books0.ts', line: BOOKS.split('\n').indexOf('  price: Shared.Price;') + 1 },
  };
  findings = proveFindings([...found, another], { before, after, surface, packageName: '@acme/books' });
}, 120_000);

function proofsOf(at: number): readonly (Proof | undefined)[] {
  const own = findings.filter(
    ({ placeBefore, severity }) => placeBefore?.file === `src/resources/books${at}.ts` && severity !== 'additive',
  );
  return own.map(({ proof }) => proof);
}

describe('proveFindings', () => {
  it('shows a program that reads what is gone, with the error of the compiler', () => {
    expect(proofsOf(0)[0]).toEqual({
      proved: true,
      program: `import type { Book } from '@acme/books/resources/books0';

export function read(value: Book) {
  return value.id;
}
`,
      error: "line 4, TS2339: Property 'id' does not exist on type 'Book'.",
    });
  });

  it('writes what callers can no longer write', () => {
    expect(proofsOf(3)[0]).toMatchObject({
      program: `import type { BookCreateParams } from '@acme/books/resources/books3';

export const written: BookCreateParams = { title: '', kind: "audio" };
`,
    });
  });

  it.each(EDITS.map(([text, by, error], at) => ({ text, by, error, at })))('proves $text -> $by', ({ error, at }) => {
    expect(proofsOf(at)[0]).toMatchObject({ proved: true, error: expect.stringContaining(error) });
  });

  it('says why when nothing fails', () => {
    expect(findings.at(-1)?.proof).toEqual({
      proved: false,
      reason: 'what uses it compiles against both sides, in 2 ways',
    });
  });

  it('asks the compiler about breaks of the surface only', () => {
    const harmless = findings.filter(({ severity }) => severity === 'additive' || severity === 'docs');
    expect(harmless.filter(({ proof }) => proof !== undefined)).toEqual([]);
  });
});
