import { expect, test } from 'vitest';
import { layOut } from '../../../../../generator/emit/typescript/names/layout.ts';
import { clientMethods, proseOfSources } from '../../../../../generator/emit/typescript/sources/index.ts';
import { memoryMemo } from '../../../../../generator/model/memo.ts';
import { wordAll } from '../../../../../generator/prose/index.ts';
import { aField, aMethod, anInterface, aParams } from '../../../../support/a-method.ts';
import { aPlan, aResource, name } from '../../../../support/a-plan.ts';

test('a method of the client names its types through the file they live in', async () => {
  const declared = anInterface('status_response', [aField('up', { kind: 'boolean' })]);
  const params = aParams('status_params', 'query', [aField('deep?', { kind: 'boolean' }, { place: 'query' })]);
  const response = {
    kind: 'json',
    type: { kind: 'local', name: name('status_response') },
    nullable: false,
    declared,
  } as const;
  const status = aMethod('status', 'get /status', { params, response, docs: { text: 'Is it up?' } });
  const sdk = layOut(aPlan({ resources: [aResource('$client', { kind: 'client', methods: [status] })] }));
  const memo = memoryMemo();
  const prose = await wordAll(proseOfSources(sdk), memo);
  expect(clientMethods(sdk, { prose, memo })).toMatchInlineSnapshot(`
    {
      "code": "  /**
       * Is it up?
       */
      status(query: TopLevelAPI.StatusParams | null | undefined = {}, options?: RequestOptions): APIPromise<TopLevelAPI.StatusResponse> {
        return this.get('/status', { query, ...options });
      }",
      "imports": "import * as TopLevelAPI from './resources/top-level';
    import { APIPromise } from './core/api-promise';
    import { RequestOptions } from './internal/request-options';",
    }
  `);
});

test('a client without methods of its own needs nothing', async () => {
  const memo = memoryMemo();
  const prose = await wordAll([], memo);
  expect(clientMethods(layOut(aPlan()), { prose, memo })).toEqual({ code: '', imports: '' });
});
