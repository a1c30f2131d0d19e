import { expect, test } from 'vitest';
import { layOut } from '../../../../generator/emit/typescript/names/layout.ts';
import type { ResourcePlan } from '../../../../generator/model/plan.ts';
import { aMethod, anInterface } from '../../../support/a-method.ts';
import { aPlan, aResource, name } from '../../../support/a-plan.ts';

const layoutsOf = (...resources: ResourcePlan[]) => layOut(aPlan({ resources })).all;

function child(key: string, parent: string): ResourcePlan {
  return aResource(key, { id: `${parent}.${key}`, path: [name(parent), name(key)] });
}

test('a resource with children has a folder of its own', () => {
  const [books, chapters] = layoutsOf(aResource('books', { subresources: [child('chapters', 'books')] }));
  expect(books).toMatchObject({ path: 'resources/books/books', folder: 'resources/books', alias: 'BooksAPI' });
  expect(chapters).toMatchObject({
    path: 'resources/books/chapters',
    chain: 'client.books.chapters',
    field: 'chapters',
  });
});

test('no two resources share a file or a field', () => {
  const paths = layoutsOf(
    aResource('index'),
    aResource('books', { subresources: [child('books', 'books'), child('index', 'books')] }),
    aResource('Books', { id: 'again' }),
  ).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('resources/books/books-2');
});

test('a resource does not take the place of a member of the client, a child not that of a method', () => {
  const remove = aMethod('archive', 'post /a');
  const [get, books, archive] = layoutsOf(
    aResource('get'),
    aResource('books', { methods: [remove], subresources: [child('archive', 'books')] }),
  );
  expect([get?.field, books?.field, archive?.field]).toEqual(['get_', 'books', 'archive_']);
});

test('page aliases that no method of the resource returns are declared, but not listed with the class', () => {
  const alias = {
    itemName: name('book'),
    page: name('cursor_page'),
    item: { kind: 'string' },
    resource: 'books',
  } as const;
  const [books] = layoutsOf(aResource('books', { models: [anInterface('book', [])], pageAliases: [alias] }));
  expect(books?.types).toMatchObject({ pages: ['BooksCursorPage'], returnedPages: [] });
});
