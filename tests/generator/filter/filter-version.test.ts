import { describe, expect, it } from 'vitest';
import { filterVersion } from '../../../generator/filter/index.ts';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import type { JsonObject } from '../../../generator/model/json.ts';
import { normalize } from '../../../generator/normalize/index.ts';

const answer = (name: string): JsonObject => ({
  responses: { 200: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } } },
});

const root = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {
    '/v1/plans': { get: answer('Plan') },
    '/api/v2/plans': { get: answer('PlanV2') },
    '/v2beta/plans': { get: answer('PlanV2') },
    '/health': { get: answer('Health') },
    '/ipv4/addresses': { get: answer('Health') },
  },
  webhooks: {
    moved: {
      post: { requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Moved' } } } } },
    },
  },
  components: {
    schemas: {
      Plan: {
        type: 'object',
        properties: { shared: { $ref: '#/components/schemas/Shared' }, own: { $ref: '#/components/schemas/Own' } },
      },
      PlanV2: { type: 'object', properties: { shared: { $ref: '#/components/schemas/Shared' } } },
      Shared: { type: 'string' },
      Own: { type: 'object', properties: { again: { $ref: '#/components/schemas/Own' } } },
      Health: { type: 'object' },
      Moved: { type: 'object' },
      Unused: { type: 'object' },
    },
  },
};

function only(version: string | undefined) {
  const said: Diagnostic[] = [];
  const api = normalize({ root, file: '', text: '', where: () => undefined }, () => undefined);
  const filtered = filterVersion(api, version, (found) => void said.push(found));
  const schemas = filtered.components.map((pointer) => pointer.replace('#/components/schemas/', ''));
  return { api, filtered, operations: [...filtered.operations.keys()], schemas, said };
}

describe('one version of an API', () => {
  it('has no operation whose path names another one', () => {
    expect(only('v1').operations).toEqual(['get /v1/plans', 'get /health', 'get /ipv4/addresses']);
    expect(only('v2').operations).toEqual(['get /api/v2/plans', 'get /health', 'get /ipv4/addresses']);
    expect(only('v2beta').operations).toEqual(['get /v2beta/plans', 'get /health', 'get /ipv4/addresses']);
  });

  it('has no schema that only the others used, and keeps what nobody uses', () => {
    expect(only('v2').schemas).toEqual(['PlanV2', 'Shared', 'Health', 'Moved', 'Unused']);
    expect(only('v1').schemas).toEqual(['Plan', 'Shared', 'Own', 'Health', 'Moved', 'Unused']);
  });

  it('has no pair of which one side is gone', () => {
    expect(only('v1').api.versionPairs.length).toBeGreaterThan(0);
    expect(only('v1').filtered.versionPairs).toEqual([]);
  });

  it('is all of it when none is named', () => {
    const { api, filtered } = only(undefined);
    expect(filtered).toBe(api);
  });

  it('that no path names is an error with the nearest one', () => {
    const [unknown] = only('v2bta').said;
    expect(unknown).toMatchObject({ code: 'Build/UnknownVersion', severity: 'error', help: 'Did you mean `v2beta`?' });
    expect(only('9').said[0]?.help).toBe('There are v1, v2, v2beta.');
  });
});
