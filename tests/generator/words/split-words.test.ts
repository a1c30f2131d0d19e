import { expect, test } from 'vitest';
import { splitWords } from '../../../generator/words/split-words.ts';

test.each([
  ['subscription_id', ['subscription', 'id']],
  ['HTTPServer', ['http', 'server']],
  ['rateCards', ['rate', 'cards']],
  ['cache-purge_Foo', ['cache', 'purge', 'foo']],
  ["Customer's plan", ['customers', 'plan']],
  ['v2Api', ['v2', 'api']],
  ['e2eTest', ['e2e', 'test']],
  ['checkRCS', ['check', 'rcs']],
  ['UnionMember0', ['union', 'member0']],
  ['__proto__', ['proto']],
  ['日本', []],
  ['', []],
])('%s is cut into %j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test('a long hostile name costs linear time', () => {
  const started = performance.now();
  expect(splitWords('A'.repeat(200_000))).toHaveLength(1);
  expect(splitWords('_'.repeat(200_000))).toHaveLength(0);
  expect(performance.now() - started).toBeLessThan(2_000);
});
