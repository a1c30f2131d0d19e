import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../generator/model/json.ts';
import { normalize } from '../../../generator/normalize/index.ts';

const gate = { 'x-mint': { groups: ['beta'] } };
const values = { 'x-mint-enum': { a: ['beta'] } };

/** What is said about the markers of a document with this operation and these components. */
function said(operation: JsonObject, components: JsonObject = {}, more: JsonObject = {}): readonly string[] {
  const found: string[] = [];
  const root = { openapi: '3.0.1', paths: { '/a': { post: operation } }, components, ...more };
  normalize({ file: 'a.json', text: '', root, where: () => undefined }, ({ code, severity, origin }) =>
    found.push(`${severity} ${code} ${origin?.pointer}`),
  );
  return found;
}

const inPost = (place: string): string => `error Flags/WrongPlace #/paths/~1a/post/${place}/x-mint/groups`;

describe('markers where nothing reads them', () => {
  it('are errors on bodies, media types, responses and headers', () => {
    expect(said({ requestBody: { ...gate } })).toEqual([inPost('requestBody')]);
    expect(said({ requestBody: { content: { 'text/plain': gate } } })).toEqual([
      inPost('requestBody/content/text~1plain'),
    ]);
    expect(said({ responses: { 200: { description: 'ok', ...gate } } })).toEqual([inPost('responses/200')]);
    expect(said({ responses: { 200: { headers: { X: { schema: {}, ...gate } } } } })).toEqual([
      inPost('responses/200/headers/X'),
    ]);
  });

  it('are errors on parts of the document itself', () => {
    expect(said({}, { securitySchemes: { key: { type: 'http', scheme: 'bearer', ...gate } } })).toEqual([
      'error Flags/WrongPlace #/components/securitySchemes/key/x-mint/groups',
    ]);
    expect(said({}, {}, { tags: [{ name: 'a', ...gate }] })).toEqual(['error Flags/WrongPlace #/tags/0/x-mint/groups']);
  });

  it('are errors where enum values are gated and there is no enum', () => {
    const schemas = {
      List: { type: 'array', items: { enum: ['a'] }, ...values },
      Alias: { $ref: '#/components/schemas/Right', ...values },
      Right: { enum: ['a'], ...values },
    };
    expect([...said({}, { schemas })].sort()).toEqual([
      'error Flags/WrongPlace #/components/schemas/Alias/x-mint-enum',
      'error Flags/WrongPlace #/components/schemas/List/x-mint-enum',
    ]);
  });

  it('say nothing where markers are read, whatever names look like', () => {
    const parameters = [{ name: 'q', in: 'query', schema: { ...gate }, ...gate }];
    const inner = { type: 'object', properties: { content: gate, headers: gate, tags: { items: gate }, get: gate } };
    const schemas = { responses: inner, A: { oneOf: [gate], not: gate, additionalProperties: gate } };
    const shared = { parameters: { P: { name: 'p', in: 'query', schema: {}, ...gate } } };
    expect(said({ parameters, responses: {}, ...gate }, { schemas, ...shared })).toEqual([]);
  });

  it('say nothing of metadata, of examples, and of what no SDK has', () => {
    const example = { ...gate, content: gate };
    const callbacks = { done: { '{$url}': { post: { ...gate, responses: { 200: gate } } } } };
    const responses = { 200: { description: 'ok', content: { 'application/json': { example } } } };
    expect(said({ responses, callbacks, 'x-mint': { metadata: { tag: 'Beta' } } })).toEqual([]);
    expect(said({}, {}, { info: { title: 't', 'x-mint': { mcp: true } } })).toEqual([]);
  });
});
