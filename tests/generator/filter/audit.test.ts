import { describe, expect, it } from 'vitest';
import { filterApi, startAudit } from '../../../generator/filter/index.ts';
import type { SdkConfig } from '../../../generator/model/config.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import type { JsonObject } from '../../../generator/model/json.ts';
import { normalize } from '../../../generator/normalize/index.ts';

const gated = { 'x-mint': { groups: ['client_id:5b9e'] } };
const answer = { responses: { 200: { description: 'ok' } } };
const root: JsonObject = {
  openapi: '3.0.1',
  paths: {
    '/v1/cards': { get: { operationId: 'listCards', ...answer } },
    '/v1/cards/{id}/freeze': {
      post: { operationId: 'freezeOneCard', description: 'Freezes a card thoroughly.', ...gated, ...answer },
    },
    '/v1/cards/list': { post: { ...gated, ...answer } },
  },
  components: {
    schemas: {
      Card: { type: 'object', properties: { id: { type: 'string' }, frozen_since: { type: 'string', ...gated } } },
    },
  },
};
const config = {} as SdkConfig; // the audit only reads what it says, and it says nothing

function auditing(path: string, text: string): readonly Diagnostic[] {
  const document = { file: 'spec.json', text: '', root, where: () => undefined };
  const api = normalize(document, () => undefined);
  const audience = { name: 'public', groups: new Set<string>() };
  const visible = filterApi(api, audience, () => undefined);
  const found: Diagnostic[] = [];
  const tree = { files: [{ path, text, syntax: 'none' as const }] };
  startAudit(api, ['the words of a template: export class'])({ visible, audience, tree, config }, (one) =>
    found.push(one),
  );
  return found;
}

describe('the audit', () => {
  it('finds nothing in what everyone may see', () => {
    expect(auditing('src/cards.ts', 'export class Cards { listCards() { return get(`/v1/cards/${id}`) } }')).toEqual(
      [],
    );
  });

  it('names the file, the line and the hidden origin', () => {
    const [leak] = auditing('src/cards.ts', 'export class Cards {\n  frozen_since: string;\n}\n');
    expect(leak?.message).toBe('src/cards.ts:2 says `frozen_since`, which is hidden from the audience public.');
    expect(leak?.severity).toBe('error');
    expect(leak?.origin?.pointer).toBe('#/components/schemas/Card/properties/frozen_since');
  });

  it.each([
    ['a property in another casing', 'frozenSince'],
    ['a name inside a longer one', 'CardFreezeOneCardParams'],
    ['an operationId', 'freezeOneCard'],
    ['a path with its parameters filled in', 'get(`/v1/cards/${cardID}/freeze`)'],
    ['a path of visible words', 'post("/v1/cards/list")'],
    ['a distinctive word of a description', 'done thoroughly'],
    ['a group', '// client_id:5b9e'],
  ])('finds %s', (_what, text) => {
    expect(auditing('README.md', text)).not.toEqual([]);
  });

  it('finds a hidden name in the path of a file', () => {
    expect(auditing('src/frozen-since.ts', '').length + auditing('src/frozen_since.ts', '').length).toBeGreaterThan(0);
  });
});
