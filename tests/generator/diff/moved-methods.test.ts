import { expect, it } from 'vitest';
import { compareSurfaces, readSurface, sayFinding } from '../../../generator/diff/index.ts';

/** A resource at a path of the SDK with the methods, each a request of its own. */
function aResource(path: string, methods: readonly string[], docs = ''): readonly [string, string] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const written = methods.map((method) => {
    const [called, route = `/${name}/${called}`] = method.split(' ');
    const words = docs === '' ? '' : `  /** ${docs} ${called}. */\n`;
    return `${words}  ${called}(options?: RequestOptions): APIPromise<void> {\n    return this._client.get('${route}', options);\n  }\n`;
  });
  return [`src/resources/${path}.ts`, `export class A extends APIResource {\n${written.join('')}}\n`];
}

function say(before: readonly (readonly [string, string])[], after: readonly (readonly [string, string])[]) {
  return compareSurfaces(readSurface(new Map(before)), readSurface(new Map(after)))
    .filter(({ subject }) => subject.startsWith('client.'))
    .map((finding) => `${finding.severity} ${finding.code} ${sayFinding(finding)}`);
}

it('tells a resource that moved with all its methods once', () => {
  const methods = ['list /books', 'count /books/count'];
  expect(say([aResource('books', methods)], [aResource('library/books', methods)])).toEqual([
    'breaking surface/resource-moved `client.books` resource moved: `client.library.books`',
  ]);
});

it('tells the methods one by one where some stayed or got another name', () => {
  const methods = ['list /books', 'count /books/count'];
  expect(
    say(
      [aResource('books', methods)],
      [aResource('books', ['list /books']), aResource('shelves', ['count /books/count'])],
    ),
  ).toEqual(['breaking surface/method-renamed `client.books.count()` method renamed: `client.shelves.count()`']);
  expect(say([aResource('books', ['list /books'])], [aResource('books', ['all /books'])])).toEqual([
    'breaking surface/method-renamed `client.books.list()` method renamed: `client.books.all()`',
  ]);
});

it('knows a method that also sends its request elsewhere by what is said of it', () => {
  const before = [aResource('books', ['list /v1/books', 'count /v1/books/count'], 'Gives the')];
  const after = [aResource('tomes', ['list /v1/tomes', 'count /v1/tomes/count'], 'Gives the')];
  expect(say(before, after)).toEqual([
    'breaking surface/resource-moved `client.books` resource moved: `client.tomes`',
    'risky surface/request-changed `client.tomes.list()` request changed: `get /v1/books` → `get /v1/tomes`',
    'risky surface/request-changed `client.tomes.count()` request changed: `get /v1/books/count` → `get /v1/tomes/count`',
  ]);
});

it('takes methods of other words and names for two', () => {
  expect(
    say([aResource('books', ['list /a'])], [aResource('books', ['erase /b'])]).map((line) => line.split(' ')[1]),
  ).toEqual(['surface/method-removed', 'surface/method-added']);
});
