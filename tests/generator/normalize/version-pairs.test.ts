import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Api, HttpVerb, Operation } from '../../../generator/model/api.ts';
import { operationKey } from '../../../generator/model/api.ts';
import { EVERYONE } from '../../../generator/model/visibility.ts';
import { findVersionPairs } from '../../../generator/normalize/version-pairs.ts';

interface Offered {
  readonly schemas?: readonly string[];
  readonly operations?: readonly (readonly [HttpVerb, string, (string | undefined)?])[];
}

function anApi({ schemas = [], operations = [] }: Offered): Omit<Api, 'versionPairs'> {
  return {
    title: '',
    version: '',
    tags: [],
    servers: [],
    operations: new Map(operations.map((each) => [operationKey(each[0], each[1]), anOperation(...each)])),
    webhooks: new Map(),
    schemas: new Map(),
    components: schemas.map((name) => `#/components/schemas/${name}`),
    securitySchemes: new Map(),
  };
}

function anOperation(verb: HttpVerb, path: string, operationId?: string): Operation {
  return {
    origin: { source: 'spec', pointer: '#' },
    visibility: EVERYONE,
    verb,
    path,
    ...(operationId === undefined ? {} : { operationId }),
    tags: [],
    deprecated: false,
    skipped: false,
    parameters: [],
    responses: [],
    servers: [],
  };
}

function schemaPairs(...schemas: string[]): readonly string[] {
  return findVersionPairs(anApi({ schemas })).map(({ older, newer }) => {
    const [a, b] = [older, newer].map((pointer) => pointer.replace('#/components/schemas/', ''));
    return `${a} -> ${b}`;
  });
}

function operationPairs(...operations: [HttpVerb, string, (string | undefined)?][]): readonly string[] {
  return findVersionPairs(anApi({ operations })).map(
    ({ older, newer, foundBy }) => `${older} -> ${newer} by ${foundBy}`,
  );
}

describe('pairs of schemas', () => {
  it('are found with the version word at the end, inside or in front', () => {
    expect(schemaPairs('Contract', 'ContractV2')).toEqual(['Contract -> ContractV2']);
    expect(schemaPairs('EditV1Payload', 'EditV2Payload')).toEqual(['EditV1Payload -> EditV2Payload']);
    expect(schemaPairs('v1_contract', 'v2_contract')).toEqual(['v1_contract -> v2_contract']);
  });

  it('take a name without a version word for the other version', () => {
    expect(schemaPairs('CreatePayload', 'CreateV1Payload')).toEqual(['CreateV1Payload -> CreatePayload']);
    expect(schemaPairs('PlanV2', 'Plan', 'PlanV3')).toEqual(['Plan -> PlanV2', 'PlanV2 -> PlanV3']);
  });

  it('are not made of words that only look like versions', () => {
    expect(schemaPairs('IPV4', 'IPV6', 'IP', 'Ipv6', 'Ipv4', 'V2rayNode', 'rayNode', 'Conv1', 'Conv2')).toEqual([]);
    expect(schemaPairs('ContractV2', 'Contracts')).toEqual([]);
    expect(schemaPairs('__proto__', 'constructor', 'constructorV2')).toEqual(['constructor -> constructorV2']);
  });
});

describe('pairs of operations', () => {
  it('are found by the suffix of the operationId', () => {
    expect(operationPairs(['post', '/a', 'getContract-v1'], ['post', '/b', 'getContract-v2'])).toEqual([
      'post /a -> post /b by operationId',
    ]);
  });

  it('are found by path, whatever the parameters are called, for one verb', () => {
    expect(
      operationPairs(
        ['get', '/v1/plans/{id}'],
        ['get', '/v2/plans/{plan_id}'],
        ['post', '/v2/plans/{id}'],
        ['get', '/plans/{id}'],
      ),
    ).toEqual(['get /v1/plans/{id} -> get /v2/plans/{plan_id} by path']);
  });

  it('are found once, the operationId before the path', () => {
    expect(
      operationPairs(
        ['post', '/v1/contracts/list', 'listContracts-v1'],
        ['post', '/v2/contracts/list', 'listContracts-v2'],
      ),
    ).toEqual(['post /v1/contracts/list -> post /v2/contracts/list by operationId']);
  });

  it('are found by a version word inside operationIds with one suffix', () => {
    expect(
      operationPairs(['post', '/v1/metrics', 'createMetric-v1'], ['post', '/v1/metrics/create', 'createMetricV1-v1']),
    ).toEqual(['post /v1/metrics/create -> post /v1/metrics by operationId']);
  });
});

describe('the shipped document', () => {
  const document = JSON.parse(readFileSync(new URL('../../../spec/metronome/openapi.json', import.meta.url), 'utf8'));
  const verbs = ['get', 'put', 'post', 'delete', 'patch'] as const;
  // The test reads a document that it knows to be well-formed.
  const paths = Object.entries(document.paths as Record<string, Record<string, { operationId?: string }>>);
  const operations = paths.flatMap(([path, item]) =>
    verbs.flatMap((verb): [HttpVerb, string, (string | undefined)?][] => (item[verb] ? [[verb, path, item[verb].operationId]] : [])),
  );

  it('has 36 pairs of schemas', () => {
    expect(schemaPairs(...Object.keys(document.components.schemas))).toHaveLength(36);
  });

  it('has its pairs of operations', () => {
    expect(operationPairs(...operations)).toMatchInlineSnapshot(`
      [
        "post /v1/billable-metrics/create -> post /v1/billable-metrics by operationId",
        "post /v1/contracts/get -> post /v2/contracts/get by operationId",
        "post /v1/contracts/list -> post /v2/contracts/list by operationId",
      ]
    `);
  });
});
