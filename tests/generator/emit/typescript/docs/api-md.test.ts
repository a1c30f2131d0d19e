import { expect, test } from 'vitest';
import { apiReference } from '../../../../../generator/emit/typescript/docs/api-md.ts';
import { layOut } from '../../../../../generator/emit/typescript/names/layout.ts';
import { aField, aMethod, anAlias, anInterface, aParams, aPositional } from '../../../../support/a-method.ts';
import { aPlan, aResource, name } from '../../../../support/a-plan.ts';

test('every resource lists its types and methods under a heading of its depth', () => {
  const declared = anInterface('chapter_update_response', []);
  const update = aMethod('update', 'put /books/{id}/chapters', {
    positional: [aPositional('id')],
    params: aParams('chapter_update_params', 'body', [aField('title', undefined, { place: 'body' })]),
    response: { kind: 'json', type: { kind: 'local', name: declared.name }, nullable: true, declared },
  });
  const path = [name('books'), name('chapters')];
  const chapters = aResource('chapters', { id: 'books.chapters', path, methods: [update] });
  const shared = aResource('$shared', { kind: 'shared', models: [anAlias('isbn', { kind: 'string' })] });
  const custom = aResource('hooks', { custom: true });
  const plan = aPlan({ resources: [shared, aResource('books', { subresources: [chapters] }), custom] });
  expect(apiReference(layOut(plan)).text).toMatchInlineSnapshot(`
    "# Shared

    Types:

    - <code><a href="./src/resources/shared.ts">Isbn</a></code>

    # Books

    ## Chapters

    Types:

    - <code><a href="./src/resources/books/chapters.ts">ChapterUpdateResponse</a></code>

    Methods:

    - <code title="put /books/{id}/chapters">client.books.chapters.<a href="./src/resources/books/chapters.ts">update</a>(id, { ...params }) -> ChapterUpdateResponse | null</code>
    "
  `);
});
