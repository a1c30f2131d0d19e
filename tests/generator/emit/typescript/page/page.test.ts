import { expect, test } from 'vitest';
import { Page, relativePath } from '../../../../../generator/emit/typescript/page/page.ts';
import {
  API_PROMISE,
  API_RESOURCE,
  pageClass,
  PAGE_PROMISE,
  pageParams,
  PATH_TAG,
  resourceModule,
} from '../../../../../generator/emit/typescript/page/symbols.ts';

test('mentioning adds the import, in the order of published files', () => {
  const page = new Page('resources/a/b/b');
  page.mention(PATH_TAG);
  page.mention(PAGE_PROMISE);
  page.mention(pageParams('CursorPage'));
  page.mention(pageClass('CursorPage'));
  page.mentionAll(resourceModule('resources/a/b/c'), 'CAPI');
  page.mentionAll(resourceModule('resources/a/b/b'), 'BAPI');
  page.mentionAll(resourceModule('resources/shared'), 'Shared');
  page.mention({ module: resourceModule('resources/a/b/c'), name: 'Plan', typeOnly: false }, 'CAPIPlan');
  page.mention(API_PROMISE);
  page.mention(API_RESOURCE);
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

test('a name keeps what it was first called', () => {
  const page = new Page('resources/a');
  expect(page.mention(API_RESOURCE, 'Base')).toBe('Base');
  expect(page.mention(API_RESOURCE)).toBe('Base');
});

test.each([
  ['resources/a/a', 'resources/a/b', './b'],
  ['resources/a', 'core/resource', '../core/resource'],
  ['resources/index', 'resources/a/index', './a/index'],
  ['resources/a/b/c', 'resources/a', '../../a'],
])('%s names %s as %s', (from, to, expected) => {
  expect(relativePath(from, to)).toBe(expected);
});
