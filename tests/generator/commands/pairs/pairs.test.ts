import { beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../generator/commands/command-line.ts';
import { processTerminal } from '../../../../generator/commands/terminal.ts';
import { writeInputs } from '../../../support/inputs.ts';

const answer = (name: string) => ({
  responses: {
    200: { description: 'OK', content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
  },
});

const SPEC = {
  openapi: '3.1.0',
  info: { title: 'Acme', version: '1.0.0' },
  paths: {
    '/v1/plans': { get: { operationId: 'listPlans-v1', ...answer('Plan') } },
    '/v2/plans': { get: { operationId: 'listPlans-v2', ...answer('PlanV2') } },
    '/v1/rates': { get: answer('Rate') },
    '/v2/rates': { get: { ...answer('RateV2'), 'x-mint': { groups: ['beta'] } } },
  },
  components: {
    schemas: {
      Plan: { type: 'object', properties: { id: { type: 'string' }, 'a|b': { type: 'string' } } },
      PlanV2: {
        type: 'object',
        properties: { id: { type: 'number' }, inner: { type: 'string', 'x-mint': { groups: ['beta'] } } },
      },
      Rate: { type: 'object' },
      RateV2: { type: 'object' },
    },
  },
};

const CONFIG = `organization: { name: acme }
targets: { typescript: { package_name: acme } }
environments: { production: https://api.acme.example }
resources:
  plans:
    methods: { list: get /v1/plans, list_v2: get /v2/plans }
`;

let out = '';
let err = '';

beforeEach(() => {
  out = '';
  err = '';
});

/** Runs `inox pairs`. */
function pairs(...args: readonly string[]) {
  const inputs = writeInputs(SPEC, CONFIG);
  const terminal = {
    ...processTerminal(),
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  return runCommandLine(['pairs', '--spec', inputs.spec, '--config', inputs.config, '--no-cache', ...args], terminal);
}

describe('inox pairs', () => {
  it('lists the pairs, names the equal ones, and shows what differs', async () => {
    expect(await pairs()).toBe(0);
    expect(out).toMatch(/^older +newer +found by +differences\n/);
    expect(out).toMatch(/\nRate +RateV2 +name +equal in shape\n/);
    expect(out).toMatch(/\nPlan +PlanV2 +name +3 differences\n/);
    expect(out).toMatch(/\nPlan -> PlanV2\n {2}change +before +now +details\n {2}retyped +id +id +string -> number\n/);
    expect(out).toContain('\nget /v1/plans -> get /v2/plans (client.plans.list -> client.plans.listV2)\n');
  });

  it('shows the list alone when it is to be brief', async () => {
    expect(await pairs('--brief')).toBe(0);
    expect(out.split('\n')).toHaveLength(6);
  });

  it.each(['Plan', 'planv2'])('shows one pair by the name of either side: %s', async (name) => {
    expect(await pairs(name, '--json')).toBe(0);
    expect(JSON.parse(out).pairs.map(({ newer }: { newer: string }) => newer)).toEqual(['PlanV2']);
  });

  it.each(['get /v2/plans', 'listPlans-v1', 'client.plans.list', 'plans.list_v2'])(
    'shows a pair of operations by %s',
    async (name) => {
      expect(await pairs(name, '--json', '--brief')).toBe(0);
      expect(JSON.parse(out).pairs).toEqual([
        {
          kind: 'operation',
          older: 'get /v1/plans',
          newer: 'get /v2/plans',
          olderMethod: 'client.plans.list',
          newerMethod: 'client.plans.listV2',
          foundBy: 'operationId',
          equal: false,
          differences: 3,
        },
      ]);
    },
  );

  it('answers with every difference and its places as JSON', async () => {
    expect(await pairs('Plan', '--format', 'json')).toBe(0);
    const [{ changes }] = JSON.parse(out).pairs;
    expect(changes[0]).toMatchObject({
      kind: 'retyped',
      part: 'schema',
      older: 'id',
      newer: 'id',
      before: 'string',
      after: 'number',
      olderPlace: { line: expect.any(Number) },
      newerPlace: { line: expect.any(Number) },
    });
  });

  it('answers with Markdown in which names are no markup', async () => {
    expect(await pairs('--format', 'markdown')).toBe(0);
    expect(out).toContain('| older | newer | found by | differences |\n|---|---|---|---|\n');
    expect(out).toContain('| removed | \\["a\\|b"\\] |  | string |\n');
  });

  it('shows an audience nothing it may not see', async () => {
    expect(await pairs('--audience', 'public')).toBe(0);
    expect(out).not.toMatch(/inner|RateV2|beta/);
    expect(out).toMatch(/\nPlan +PlanV2 +name +2 differences\n|^.*Plan +PlanV2 +name +2 differences\n/);
    out = '';
    expect(await pairs('--groups', 'beta')).toBe(0);
    expect(out).toContain('inner');
    expect(out).toContain('RateV2');
  });

  it('knows the nearest name', async () => {
    expect(await pairs('Plam')).toBe(2);
    expect(err).toContain('No version pair has Plam on either side.');
    expect(err).toContain('Did you mean `Plan`?');
  });

  it('says so when nothing exists twice', async () => {
    expect(await pairs('--api-version', 'v2')).toBe(0);
    expect(out).toBe('Nothing exists in two versions.\n');
  });
});
