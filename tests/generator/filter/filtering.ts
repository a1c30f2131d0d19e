// Filters small documents both ways: as Api and as a document.

import { filterApi, filterDocument } from '../../../generator/filter/index.ts';
import type { Api } from '../../../generator/model/api.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import { own, type Json, type JsonObject } from '../../../generator/model/json.ts';
import type { Schema } from '../../../generator/model/schema.ts';
import { normalize } from '../../../generator/normalize/index.ts';

/** A marker for one group. */
export const GATED = { 'x-mint': { groups: ['beta'] } };

export interface Filtered {
  readonly api: Api;
  readonly root: JsonObject;
  readonly said: readonly Diagnostic[];
}

/** Filters a whole document for the holder of these groups. */
export function filtering(root: JsonObject, ...groups: string[]): Filtered {
  const said: Diagnostic[] = [];
  const audience = { name: 'test', groups: new Set(groups) };
  const document = { file: 'a.json', text: '', root, where: () => undefined };
  const api = normalize(document, () => undefined);
  return {
    api: filterApi(api, audience, (found) => said.push(found)),
    root: filterDocument(document, audience, () => undefined),
    said,
  };
}

/** A document with these schemas and one operation that answers with the one called `Root`. */
export function aDocument(schemas: Readonly<Record<string, Json>>, more: JsonObject = {}): JsonObject {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Root' } } };
  const get = { responses: { 200: { description: 'ok', content } } };
  return { openapi: '3.0.1', paths: { '/root': { get } }, components: { schemas: { ...schemas } }, ...more };
}

/** The same schema in both results. */
export function filteringSchemas(schemas: Readonly<Record<string, Json>>, ...groups: string[]) {
  const { api, root, said } = filtering(aDocument(schemas), ...groups);
  return {
    said: said.map(({ severity, code }) => `${severity} ${code}`),
    schema: (name: string): Schema | undefined => api.schemas.get(`#/components/schemas/${name}`),
    raw: (name: string): Json | undefined => own(own(own(root, 'components'), 'schemas'), name),
    components: api.components.map((pointer) => pointer.slice(pointer.lastIndexOf('/') + 1)),
  };
}
