import { describe, expect, it } from 'vitest';
import { loadSpec } from '../../../generator/load/spec.ts';
import type { Json } from '../../../generator/model/json.ts';
import { aBuild, aDocument, gated, matrixOf } from './reading.ts';

const answer = { responses: {} };

describe('the matrix of groups', () => {
  it('names every kind of gated thing as people say it', () => {
    const paths = {
      '/cards': {
        post: { ...gated('beta'), ...answer },
        get: { parameters: [{ name: 'limit', in: 'query', schema: {}, ...gated('beta') }], ...answer },
      },
    };
    const schemas = {
      Card: {
        type: 'object',
        properties: {
          risk: { type: 'number', ...gated('beta') },
          state: { type: 'string', enum: ['open', 'shut'], 'x-mint-enum': { shut: ['beta'] } },
          kind: { oneOf: [{ $ref: '#/components/schemas/Plan', ...gated('beta') }, { type: 'string' }] },
          tags: { type: 'array', items: { type: 'string', ...gated('beta') } },
        },
      },
      Plan: { type: 'object', ...gated('beta') },
    };
    const [row] = matrixOf(aDocument(schemas, paths)).groups;
    expect(row?.gates.map(({ kind, subject, origin }) => `${kind}: ${subject} at ${origin.pointer}`)).toEqual([
      'operation: POST /cards at #/paths/~1cards/post/x-mint/groups',
      'parameter: GET /cards parameter limit at #/paths/~1cards/get/parameters/0/x-mint/groups',
      'property: Card.risk at #/components/schemas/Card/properties/risk/x-mint/groups',
      'enum value: Card.state = "shut" at #/components/schemas/Card/properties/state/x-mint-enum/shut',
      'variant: Card.kind variant 1 (Plan) at #/components/schemas/Card/properties/kind/oneOf/0/x-mint/groups',
      'part: Card.tags[] at #/components/schemas/Card/properties/tags/items/x-mint/groups',
      'type: Plan at #/components/schemas/Plan/x-mint/groups',
    ]);
    expect(row?.counts).toEqual({
      operation: 1,
      parameter: 1,
      type: 1,
      property: 1,
      variant: 1,
      'enum value': 1,
      part: 1,
    });
  });

  it('knows which builds hold a group', () => {
    const root = aDocument({ A: { type: 'object', ...gated('one', 'two') } });
    const { groups, gates } = matrixOf(root, [aBuild('acme', 'two'), aBuild('all', 'one', 'two')]);
    expect(groups.map(({ name, builds }) => [name, builds])).toEqual([
      ['one', ['all']],
      ['two', ['acme', 'all']],
    ]);
    expect(gates).toHaveLength(1);
  });

  it('counts a parameter once that operations share, and each marker of a chain', () => {
    const parameters = [{ $ref: '#/components/parameters/Limit', ...gated('two') }];
    const root = {
      openapi: '3.0.1',
      paths: { '/a': { get: { parameters, ...answer } }, '/b': { get: { parameters, ...answer } } },
      components: { parameters: { Limit: { name: 'limit', in: 'query', schema: {}, ...gated('one') } } },
    };
    expect(matrixOf(root).gates.map(({ groups, origin }) => `${groups.join()} ${origin.pointer}`)).toEqual([
      'two #/paths/~1a/get/parameters/0/x-mint/groups',
      'one #/components/parameters/Limit/x-mint/groups',
      'two #/paths/~1b/get/parameters/0/x-mint/groups',
    ]);
  });

  it('has every marker of the shipped document, each once', async () => {
    const path = new URL('../../../spec/metronome/openapi.json', import.meta.url).pathname;
    const document = (await loadSpec(path, {}, () => undefined)) ?? expect.fail('the document does not load');
    const { groups, gates } = matrixOf(document.root);
    expect(groups).toHaveLength(35);
    const isValue = ({ kind }: { readonly kind: string }): boolean => kind === 'enum value';
    expect(gates.filter((gate) => !isValue(gate))).toHaveLength(countMarkers(document.root));
    expect(new Set(gates.map(({ origin }) => origin.pointer)).size).toBe(gates.length);
  });
});

function countMarkers(node: Json): number {
  let count = 0;
  JSON.stringify(node, (key, value: { groups?: unknown }) => {
    if (key === 'x-mint' && value.groups !== undefined) count += 1;
    return value;
  });
  return count;
}
