import { expect, test } from 'vitest';
import { Page, relativePath } from '../../../../../generator/emit/typescript/page/page.ts';
import { spellingOf } from '../../../../../generator/emit/typescript/page/layout-spelling.ts';
import { resourceModule, type ImportedSymbol } from '../../../../../generator/emit/typescript/page/symbols.ts';

const { symbols } = spellingOf({ target: { layout: 'current' } });
const legacy = spellingOf({ target: { layout: 'legacy' } }).symbols;

function mentionAll(page: Page, given: readonly (ImportedSymbol | undefined)[]): readonly string[] {
  return given.flatMap((symbol) => (symbol === undefined ? [] : [page.mention(symbol)]));
}

test('mentioning adds the import, in the order of published files', () => {
  const page = new Page('resources/a/b/b');
  mentionAll(page, [symbols.pathTag, symbols.pagePromise]);
  mentionAll(page, [symbols.pageParams('CursorPage'), symbols.pageClass('CursorPage')]);
  page.mentionAll(resourceModule('resources/a/b/c'), 'CAPI');
  page.mentionAll(resourceModule('resources/a/b/b'), 'BAPI');
  page.mentionAll(resourceModule('resources/shared'), 'Shared');
  page.mention({ module: resourceModule('resources/a/b/c'), name: 'Plan', typeOnly: false }, 'CAPIPlan');
  mentionAll(page, [symbols.promise, symbols.resource]);
  expect(page.imports().split('\n')).toEqual([
    "import { APIResource } from '../../../core/resource';",
    "import * as BAPI from './b';",
    "import * as Shared from '../../shared';",
    "import * as CAPI from './c';",
    "import { Plan as CAPIPlan } from './c';",
    "import { APIPromise } from '../../../core/api-promise';",
    "import { CursorPage, type CursorPageParams, PagePromise } from '../../../core/pagination';",
    "import { path } from '../../../internal/utils/path';",
  ]);
});

test('the legacy layout reaches most of the runtime through one namespace', () => {
  const page = new Page('resources/a/b');
  const { uploadable, promise, streamPromise, stream, isRequestOptions, resource, pagePromise } = legacy;
  expect(mentionAll(page, [uploadable, pagePromise, promise])).toEqual([
    'Core.Uploadable',
    'Core.PagePromise',
    'Core.APIPromise',
  ]);
  mentionAll(page, [stream, legacy.pageClass('CursorPage'), streamPromise, isRequestOptions, resource]);
  page.mentionAll(resourceModule('resources/shared'), 'Shared');
  expect(page.imports().split('\n')).toEqual([
    "import { APIResource } from '../../resource';",
    "import { isRequestOptions } from '../../core';",
    "import { APIPromise } from '../../core';",
    "import * as Core from '../../core';",
    "import * as Shared from '../shared';",
    "import { CursorPage } from '../../pagination';",
    "import { Stream } from '../../streaming';",
  ]);
});

test('a name keeps what it was first called', () => {
  const page = new Page('resources/a');
  expect(page.mention(symbols.resource, 'Base')).toBe('Base');
  expect(page.mention(symbols.resource)).toBe('Base');
});

test.each([
  ['resources/a/a', 'resources/a/b', './b'],
  ['resources/a', 'core/resource', '../core/resource'],
  ['resources/index', 'resources/a/index', './a/index'],
  ['resources/a/b/c', 'resources/a', '../../a'],
])('%s names %s as %s', (from, to, expected) => {
  expect(relativePath(from, to)).toBe(expected);
});
