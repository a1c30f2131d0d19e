// Inline types keep their published names when a newcomer wants them.

import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../generator/model/name.ts';
import type { ResourcePlan, SdkPlan, TypeExpression, TypePlan } from '../../../generator/model/plan.ts';
import { namesOf, pinNames } from '../../../generator/plan/pin-names.ts';

const owner = nameOf('Card');

function inline(name: string, pointer: string): TypePlan {
  return {
    name: nameOf(name),
    docs: {},
    shape: { kind: 'alias', type: { kind: 'string' } },
    nested: [],
    origin: { source: 'spec', pointer },
  };
}

function planOf(nested: readonly TypePlan[]): SdkPlan {
  const variants: TypeExpression[] = nested.map(({ name }) => ({ kind: 'nested', scope: owner, name }));
  const card: TypePlan = {
    name: owner,
    docs: {},
    shape: { kind: 'alias', type: { kind: 'union', variants } },
    nested,
    origin: { source: 'spec', pointer: '#/card' },
  };
  // Only what naming looks at.
  const resource = { id: 'cards', models: [card], methods: [], subresources: [] } as unknown as ResourcePlan;
  return { resources: [resource] } as unknown as SdkPlan;
}

function namesIn(plan: SdkPlan) {
  const [card] = plan.resources[0]?.models ?? [];
  const type = card?.shape.kind === 'alias' ? card.shape.type : undefined;
  const used =
    type?.kind === 'union' ? type.variants.map((one) => (one.kind === 'nested' ? one.name.words.join(' ') : '')) : [];
  return { declared: card?.nested.map(({ name }) => name.words.join(' ')), used };
}

describe('names of inline types', () => {
  it('are listed with the schema each belongs to', () => {
    expect([...namesOf(planOf([inline('limit', '#/a')]))]).toEqual([
      ['cards card', '#/card'],
      ['cards card/limit', '#/a'],
    ]);
  });

  it('stay with their schema; the newcomer steps aside', () => {
    const known = namesOf(planOf([inline('limit', '#/old')]));
    const next = planOf([inline('limit', '#/new'), inline('limitItem', '#/old')]);
    const names = namesIn(pinNames(next, known));
    expect(names.declared).toEqual(['limit item', 'limit']);
    expect(names.used).toEqual(names.declared);
  });

  it('change nothing when nothing is known, or all is as it was', () => {
    const plan = planOf([inline('wallet', '#/same'), inline('wallets', '#/same')]);
    expect(pinNames(plan, new Map())).toBe(plan);
    expect(namesIn(pinNames(plan, namesOf(plan)))).toEqual(namesIn(plan));
  });
});
