import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../generator/model/json.ts';
import { lintPairs, pairFieldsOf } from '../../../generator/pairs/index.ts';
import { anObject, ref, understand } from './comparing.ts';

const text = { type: 'string' };
const plan = anObject({ id: text, terms: ref('Terms') });
const before = { Plan: plan, PlanV2: plan, Terms: anObject({ net: text }) };

/** What is said after the schemas have become others. */
function saidAfter(schemas: JsonObject, paths: readonly [JsonObject, JsonObject] = [{}, {}]): readonly string[] {
  const known = pairFieldsOf(understand(before, paths[0]));
  return lintPairs(understand({ ...before, ...schemas }, paths[1]), known).map(
    ({ severity, message, origin }) => `${severity} ${message} ${origin?.pointer}`,
  );
}

describe('a field on one side of a pair', () => {
  it('is noted when the newer side has got it', () => {
    expect(saidAfter({ PlanV2: anObject({ id: text, terms: ref('Terms'), color: text }) })).toEqual([
      'note `color` was added to PlanV2, and its twin Plan has nothing like it. #/components/schemas/PlanV2/properties/color',
    ]);
  });

  it('is a warning when the older side has got it', () => {
    expect(saidAfter({ Plan: anObject({ id: text, terms: ref('Terms'), color: text }) })[0]).toMatch(
      /^warning `color` was added to Plan, and its twin PlanV2 has/,
    );
  });

  it('is found where only one side refers to', () => {
    const own = { PlanV2: anObject({ id: text, terms: ref('TermsV2') }), TermsV2: anObject({ net: text }) };
    const known = pairFieldsOf(understand({ ...before, ...own }));
    const after = understand({ ...before, ...own, TermsV2: anObject({ net: text, day: text }) });
    expect(lintPairs(after, known).map(({ message }) => message)).toEqual([
      '`terms.day` was added to PlanV2, and its twin Plan has nothing like it.',
    ]);
  });

  it('is nothing when both got it, when it was there before, or when it went from the other side', () => {
    const both = anObject({ id: text, terms: ref('Terms'), color: text });
    expect(saidAfter({ Plan: both, PlanV2: both })).toEqual([]);
    expect(saidAfter({ Terms: anObject({ net: text, day: text }) })).toEqual([]);
    expect(saidAfter({ Plan: anObject({ terms: ref('Terms') }) })).toEqual([]);
    expect(saidAfter({})).toEqual([]);
  });

  it('is nothing when there was no generation before, or the type is new as a whole', () => {
    const one = understand({ Plan: plan, PlanV2: anObject({ id: text }) });
    expect(lintPairs(one, new Map())).toEqual([]);
    expect(saidAfter({ CardV2: anObject({ a: text }), Card: anObject({}) })).toEqual([]);
  });
});

describe('an argument on one side of a pair', () => {
  const call = (...names: readonly string[]) => ({
    post: { parameters: names.map((name) => ({ name, in: 'query', schema: text })), responses: {} },
  });

  it('is known by its name, wherever in the list it stands', () => {
    const was = { '/v1/a': call('x'), '/v2/a': call('x', 'y') };
    expect(saidAfter({}, [was, { '/v1/a': call('x'), '/v2/a': call('z', 'x', 'y') }])).toEqual([
      'note `z` was added to post /v2/a, and its twin post /v1/a has nothing like it. #/paths/~1v2~1a/post/parameters/0/schema',
    ]);
  });
});

describe('variants', () => {
  it('put in front of others make no field new', () => {
    const shape = (kind: string) => anObject({ kind: { enum: [kind] }, size: text }, ['kind']);
    const was = { ...before, PlanV2: anObject({ it: { oneOf: [shape('a')] } }) };
    const is = { ...before, PlanV2: anObject({ it: { oneOf: [shape('b'), shape('a')] } }) };
    expect(lintPairs(understand(is), pairFieldsOf(understand(was)))).toEqual([]);
  });
});
