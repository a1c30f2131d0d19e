import { describe, expect, it } from 'vitest';
import { filterApi, startAudit } from '../../../generator/filter/index.ts';
import type { SdkConfig } from '../../../generator/model/config.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import type { JsonObject } from '../../../generator/model/json.ts';
import type { OutputFile } from '../../../generator/model/output.ts';
import { normalize } from '../../../generator/normalize/index.ts';

const gated = { 'x-mint': { groups: ['client_id:5b9e3072'] } };
const answer = { responses: { 200: { description: 'ok' } } };
const properties = {
  id: { type: 'string', description: 'Plans differ; ask for the memo.' },
  frozen_since: { type: 'string', ...gated },
  tax: { type: 'string', ...gated },
  kind: { type: 'string', enum: ['open', 'PLANS', 'US east'], 'x-mint-enum': { PLANS: ['beta'], 'US east': ['beta'] } },
};
const root: JsonObject = {
  openapi: '3.0.1',
  paths: {
    '/v1/cards': { get: { operationId: 'listCards', ...answer }, post: { ...gated, ...answer } },
    '/v1/cards/{id}/freeze': {
      post: { operationId: 'freezeOneCard', description: 'Freezes a card thoroughly.', ...gated, ...answer },
    },
    '/v1/cards/list': { post: { ...gated, ...answer } },
    '/cards': { get: { ...gated, ...answer } },
  },
  components: { schemas: { Card: { type: 'object', properties }, Vault: { type: 'object', ...gated } } },
};

function auditing(file: Partial<OutputFile>, configured: JsonObject = {}): readonly Diagnostic[] {
  const document = { file: 'spec.json', text: '', root, where: () => undefined };
  const api = normalize(document, () => undefined);
  const audience = { name: 'public', groups: new Set<string>() };
  const visible = filterApi(api, audience, () => undefined);
  const found: Diagnostic[] = [];
  const tree = { files: [{ path: 'src/cards.ts', text: '', syntax: 'none' as const, ...file }] };
  // The audit only reads what a configuration says.
  const config = configured as unknown as SdkConfig;
  startAudit(api, () => [])({ visible, audience, tree, config }, (one) => found.push(one));
  return found;
}

describe('the audit', () => {
  it('finds nothing in what everyone may see', () => {
    const text =
      'export class Cards { listCards() { return get(`/v1/cards/${id}`) } }\nimport { Card } from "./cards";\n';
    expect(auditing({ text })).toEqual([]);
  });

  it('names the file, the line and the hidden origin', () => {
    const [leak] = auditing({ text: 'export class Cards {\n  frozen_since: string;\n}\n' });
    expect(leak?.message).toBe('src/cards.ts:2 says `frozen_since`, which is hidden from the audience public.');
    expect(leak?.severity).toBe('error');
    expect(leak?.origin?.pointer).toBe('#/components/schemas/Card/properties/frozen_since');
  });

  it.each([
    ['a property in another casing', 'frozenSince'],
    ['a property with hyphens', 'see frozen-since'],
    ['a property escaped for Markdown', 'frozen\\_since'],
    ['a property after an escaped line end', '"a\\nfrozen_since"'],
    ['a short property', 'tax?: string'],
    ['a type', 'Vault'],
    ['an enum value whose word is visible', "'PLANS'"],
    ['an enum value of two words', "'US east'"],
    ['a name inside a longer one', 'CardFreezeOneCardParams'],
    ['an operationId', 'freezeOneCard'],
    ['a path with its parameters filled in', 'get(`/v1/cards/${cardID}/freeze`)'],
    ['a path of visible words', 'post("/v1/cards/list")'],
    ['a path in an address', 'https://api.cards.example/v1/cards/list'],
    ['an operation on a visible path', '<code title="post /v1/cards">'],
    ['a place of the document', '"#/paths/~1v1~1cards/post"'],
    ['a place inside one', '"#/components/schemas/Card/properties/tax"'],
    ['a distinctive word of a description', 'done thoroughly'],
    ['a group', '// client_id:5b9e3072'],
    ['a group named as a word', '// beta'],
    ['the id of a client alone', '// 5b9e3072'],
  ])('finds %s', (_what, text) => {
    expect(auditing({ path: 'README.md', text })).not.toEqual([]);
  });

  it('finds a hidden name in the path of a file', () => {
    expect(auditing({ path: 'src/frozen-since.ts', original: '' })).not.toEqual([]);
    expect(auditing({ path: 'src/frozen_since.ts' })).not.toEqual([]);
  });

  it('takes the path of a file beside for no URL path', () => {
    expect(auditing({ text: "import x from './cards'; '../cards'; 'text/cards'" })).toEqual([]);
    expect(auditing({ text: "get('/cards')" })).not.toEqual([]);
  });

  it('takes an operation for no other that lies below it', () => {
    expect(auditing({ text: 'post /v1/cards/{id}' })).toEqual([]);
    expect(auditing({ text: 'post /v1/cards' })).not.toEqual([]);
  });

  it('lets a file say what its own template says, as often as that does', () => {
    const original = 'It is done thoroughly.';
    expect(auditing({ text: original, original })).toEqual([]);
    expect(auditing({ text: `${original} And thoroughly.`, original })).not.toEqual([]);
    expect(auditing({ text: original })).not.toEqual([]);
  });

  it('lets a build say what its configuration says, and no more', () => {
    expect(auditing({ text: 'class Vaults {}' }, { resources: [{ key: 'vaults' }] })).toEqual([]);
    expect(auditing({ text: "'PLANS'" }, { resources: [{ key: 'plans' }] })).not.toEqual([]);
  });
});
