import { expect, it } from 'vitest';
import { sayWire } from '../../../support/wire-of.ts';

const answer = { type: 'object', properties: { id: { type: 'string' } } };

function withPath(path: string, operation: object = {}): object {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const get = {
    summary: 'Get a book',
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    responses: { '200': { description: '', content: { 'application/json': { schema: answer } } } },
    ...operation,
  };
  return { openapi: '3.1.0', info: { title: 'Books', version: '1' }, paths: { [path]: { get } } };
}

it('does not mind what the placeholders of a path are called', async () => {
  expect(await sayWire(withPath('/books/{id}'), withPath('/books/{book_id}'))).toEqual([]);
});

it('tells an operation at another path as moved', async () => {
  expect(await sayWire(withPath('/v1/books/{id}'), withPath('/v2/books/{id}'))).toEqual([
    'breaking wire/operation-moved `get /v1/books/{id}` operation moved: `get /v2/books/{id}`',
  ]);
  const named = { operationId: 'get-book' };
  expect((await sayWire(withPath('/books', named), withPath('/library', named)))[0]).toContain('operation-moved');
});

it('takes operations of different words, answers or paths for two', async () => {
  const codes = async (before: object, after: object) =>
    (await sayWire(before, after)).map((line) => line.split(' ')[1]);
  const two = ['wire/operation-removed', 'wire/operation-added'];
  expect(await codes(withPath('/v1/books'), withPath('/v2/books', { summary: 'Get a shelf' }))).toEqual(two);
  expect(await codes(withPath('/v1/books'), withPath('/v2/books', { responses: {} }))).toEqual(two);
  expect(await codes(withPath('/books'), withPath('/customers/accounts'))).toEqual(two);
});
