import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../generator/model/diagnostic.ts';
import type { PairRule, VersionPairsConfig } from '../../../generator/model/pair-rules.ts';
import { configurePairs } from '../../../generator/pairs/index.ts';
import { understand } from './comparing.ts';

const api = understand(
  { Plan: {}, PlanV2: {}, Card: {}, CardNext: {}, Wire: {}, WireNext: {}, Money: {} },
  {
    '/v1/plans': { get: { operationId: 'listPlans' } },
    '/v2/plans': { get: { operationId: 'listPlans-v2' } },
    '/plans/amend': { post: { operationId: 'amendPlan' } },
    '/plans/edit': { post: { operationId: 'editPlan' } },
    '/beta/cards': { get: {} },
    '/cards': { get: {} },
  },
);

type Rule = Omit<PairRule, 'pointer'>;

function configured(rules: { readonly add?: readonly Rule[]; readonly deny?: readonly Rule[] }) {
  const said: Diagnostic[] = [];
  const at = (key: string) => (rule: Rule, index: number) => ({
    pointer: `#/inox/version_pairs/${key}/${index}`,
    ...rule,
  });
  const config: VersionPairsConfig = {
    add: (rules.add ?? []).map(at('add')),
    deny: (rules.deny ?? []).map(at('deny')),
  };
  const { versionPairs } = configurePairs(api, config, (found) => void said.push(found));
  const pairs = versionPairs.map(({ older, newer, foundBy }) =>
    `${older} -> ${newer} by ${foundBy}`.replaceAll('#/components/schemas/', ''),
  );
  return {
    pairs,
    versionPairs,
    said: said.map(({ code, message, help }) => `${code}: ${message} ${help ?? ''}`.trim()),
  };
}

const FOUND = ['Plan -> PlanV2 by name', 'get /v1/plans -> get /v2/plans by operationId'];

describe('pairs as configured', () => {
  it('are those that names tell when nothing is said', () => {
    expect(configured({}).pairs).toEqual(FOUND);
    expect(configurePairs(api, undefined, () => undefined)).toBe(api);
  });

  it('are added by name, by endpoint or by operationId', () => {
    const { pairs, said } = configured({
      add: [
        { older: 'Card', newer: 'Money' },
        { older: 'POST  /plans/amend', newer: 'editPlan' },
      ],
    });
    expect(pairs).toEqual([...FOUND, 'Card -> Money by config', 'post /plans/amend -> post /plans/edit by config']);
    expect(said).toEqual([]);
  });

  it('are added by pattern, with one text for each star', () => {
    const { pairs } = configured({
      add: [
        { older: '*', newer: '*Next' },
        { older: '* /*', newer: '* /beta/*' },
      ],
    });
    expect(pairs).toEqual([
      ...FOUND,
      'Card -> CardNext by config',
      'Wire -> WireNext by config',
      'get /cards -> get /beta/cards by config',
    ]);
  });

  it('are denied by one name, by both, or by pattern', () => {
    expect(configured({ deny: [{ older: 'PlanV2' }] }).pairs).toEqual(FOUND.slice(1));
    expect(configured({ deny: [{ older: 'listPlans', newer: 'get /v2/plans' }] }).pairs).toEqual(FOUND.slice(0, 1));
    expect(configured({ deny: [{ older: '*' }] }).pairs).toEqual([]);
  });

  it('stay when they are written by hand, whatever is denied', () => {
    const rules = {
      add: [
        { older: 'Plan', newer: 'PlanV2' },
        { older: '*', newer: '*Next' },
      ],
      deny: [{ older: '*' }],
    };
    expect(configured(rules).pairs).toEqual(['Plan -> PlanV2 by config']);
  });

  it('take a note, also those that were found anyway', () => {
    const { versionPairs } = configured({ add: [{ older: 'Plan', newer: 'PlanV2', note: 'Mind the gap.' }] });
    expect(versionPairs[0]).toMatchObject({ foundBy: 'name', note: 'Mind the gap.' });
    expect(versionPairs).toHaveLength(2);
  });
});

describe('rules that name nothing', () => {
  it('are told with the nearest name', () => {
    const { pairs, said } = configured({ add: [{ older: 'Plam', newer: 'Money' }], deny: [{ older: 'get /v1/plan' }] });
    expect(pairs).toEqual(FOUND);
    expect(said).toEqual([
      'Pairs/UnknownName: A version pair names Plam, and no schema or operation is called so. Did you mean `Plan`?',
      'Pairs/UnknownName: A version pair names get /v1/plan, and no schema or operation is called so. Did you mean `get /v1/plans`?',
    ]);
  });

  it('are told when they change nothing', () => {
    const { said } = configured({ add: [{ older: '*Old', newer: '*' }], deny: [{ older: 'Card' }] });
    expect(said.map((each) => each.split(' ')[0])).toEqual(['Pairs/NothingMatched:', 'Pairs/NothingMatched:']);
  });

  it('are told when the two are of different kinds, or one', () => {
    const { said } = configured({
      add: [
        { older: 'Plan', newer: 'editPlan' },
        { older: 'Plan', newer: 'Plan' },
      ],
    });
    expect(said.map((each) => each.split(' ')[0])).toEqual(['Pairs/NotAPair:', 'Pairs/NotAPair:']);
  });

  it('cannot hang the search for patterns', () => {
    const long = understand({ [`${'a'.repeat(5000)}!`]: {} });
    const rule = { pointer: '#', older: '*a*a*a*b', newer: '*' };
    expect(configurePairs(long, { add: [rule], deny: [] }, () => undefined).versionPairs).toEqual([]);
  });
});
