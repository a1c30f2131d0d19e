import { describe, expect, it } from 'vitest';
import { findUses } from '../../../generator/flags/index.ts';
import type { JsonObject } from '../../../generator/model/json.ts';
import { normalize } from '../../../generator/normalize/index.ts';
import { aDocument, gated } from './reading.ts';

const card = { $ref: '#/components/schemas/Card' };

function answering(schema: JsonObject, more: JsonObject = {}): JsonObject {
  return { responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } }, ...more };
}

const schemas = {
  Card: { type: 'object', properties: { limit: { type: 'number' }, parent: card } },
  Deck: {
    type: 'object',
    properties: { top: { ...card, ...gated('beta') }, all: { type: 'array', items: card } },
  },
};
const paths = {
  '/deck': { get: answering({ $ref: '#/components/schemas/Deck' }) },
  '/top': { get: answering({ type: 'object', properties: { top: { ...card, ...gated('beta') } } }) },
  '/shut': { get: answering(card, gated('gamma')) },
  '/else': { get: answering({ type: 'string' }) },
};

function usesOf(pointer: string, ...groups: readonly string[]) {
  const root = aDocument(schemas, paths);
  const api = normalize({ file: 'a.json', text: '', root, where: () => undefined }, () => undefined);
  const wanted = api.schemas.get(pointer) ?? expect.fail('no such schema');
  return findUses(api, wanted, { name: 'test', groups: new Set(groups) }).map(
    ({ operation, way, markers, isOpen }) =>
      `${isOpen ? 'open' : 'shut'} ${operation.path}: ${way.join(' -> ')} [${markers
        .map(({ groups: g }) => g)
        .join()}]`,
  );
}

describe('the uses of a schema', () => {
  const limit = '#/components/schemas/Card/properties/limit';

  it('are found through references, lists and circles, by the way that is open', () => {
    expect(usesOf(limit)).toEqual([
      'open /deck: GET /deck 200 -> Deck.all[] -> Card.limit []',
      'shut /top: GET /top 200.top -> Card.limit [beta]',
      'shut /shut: GET /shut 200 -> Card.limit [gamma]',
    ]);
  });

  it('are open to who holds the groups on the way', () => {
    expect(usesOf(limit, 'beta', 'gamma').filter((use) => use.startsWith('shut'))).toEqual([]);
  });
});
