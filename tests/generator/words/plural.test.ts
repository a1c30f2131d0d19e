import { expect, test } from 'vitest';
import { plural, singular } from '../../../generator/words/plural.ts';

test.each([
  [['rate', 'cards'], ['rate', 'card']],
  [['addresses'], ['address']],
  [['statuses'], ['status']],
  [['ids'], ['id']],
  [['usage', 'data'], ['usage', 'data']],
  [['metadata'], ['metadata']],
  [['session', 'cookies'], ['session', 'cookie']],
  [['people'], ['person']],
  [[], []],
])('the singular of %j is %j', (words, expected) => {
  expect(singular(words)).toEqual(expected);
});

test.each([
  [['commit'], ['commits']],
  [['customer', 'one', 'of'], ['customer', 'oneoves']],
  [['billable', 'metric'], ['billable', 'metrics']],
  [['customer', 'id'], ['customer', 'ids']],
  [['audit', 'log', 'list', 'response'], ['audit', 'log', 'list', 'responses']],
  [['union', 'member', '0'], ['union', 'member', '0s']],
  [['custom', 'metadata'], ['custom', 'metadata']],
])('the plural of %j is %j', (words, expected) => {
  expect(plural(words)).toEqual(expected);
});
