import { beforeAll, describe, expect, it } from 'vitest';
import { explainVisibility } from '../../../../generator/commands/explain/explain-visibility.ts';
import { everythingNamed, findNamed } from '../../../../generator/commands/explain/find-named.ts';
import { memoryMemo } from '../../../../generator/model/memo.ts';
import { planBuilds, type Planned } from '../../../../generator/pipeline.ts';

const FOLDER = new URL('../../../../spec/metronome/', import.meta.url).pathname;

let everyone: Planned;
let open: Planned;

async function planned(audience: string): Promise<Planned> {
  const request = {
    spec: `${FOLDER}openapi.json`,
    config: `${FOLDER}stainless.yml`,
    allowedHosts: [],
    language: 'typescript',
    memo: memoryMemo(),
    report: () => undefined,
    watch: () => undefined,
  };
  const [build] = (await planBuilds({ ...request, wish: { audience } })) ?? [];
  return build ?? expect.fail('no build');
}

function explained(name: string): readonly string[] {
  const [named] = findNamed(everythingNamed(everyone.plan), name);
  if (named === undefined) return expect.fail(`nothing is called ${name}`);
  const documents = { spec: everyone.document };
  const sight = { api: everyone.api, visible: open.visible, audience: open.build.audience, documents };
  return explainVisibility(named, sight).map(({ label, text }) => `${label}: ${text}`);
}

beforeAll(async () => {
  everyone = await planned('everyone');
  open = await planned('public');
});

describe('why an audience sees a thing', () => {
  it('is answered shortly when nothing gates it', () => {
    expect(explained('client.v1.contracts.create')).toEqual(['for public: visible']);
  });

  it('is the chain of markers with their places', () => {
    for (const name of ['client.v1.customers.named_schedules.retrieve', 'NamedScheduleRetrieveResponse']) {
      const [answer, marker] = explained(name);
      expect(answer).toBe('for public: hidden');
      expect(marker).toMatch(
        /^marker: hides it: only for client_id:.*openapi\.json:\d+:\d+ #\/paths\/.*\/x-mint\/groups$/,
      );
    }
  });
});
