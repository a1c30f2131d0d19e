import { expect, test } from 'vitest';
import { casingFor, nameOf } from '../../../../generator/emit/typescript/names/casing.ts';
import { isIdentifier, memberName, variableName } from '../../../../generator/emit/typescript/names/reserved.ts';
import type { CasingRule, SdkConfig } from '../../../../generator/model/config.ts';

function casing(terms: Record<string, CasingRule> = {}, layout: 'current' | 'legacy' = 'current') {
  // Casing reads nothing of the target but its layout.
  const target = { layout } as SdkConfig['target'];
  return casingFor({ customCasings: new Map(Object.entries(terms)), target });
}

test.each([
  ['subscription_id', 'SubscriptionID', 'subscriptionID', 'subscription-id'],
  ['ids', 'IDs', 'ids', 'ids'],
  ['api_keys', 'APIKeys', 'apiKeys', 'api-keys'],
  ['rate_cards', 'RateCards', 'rateCards', 'rate-cards'],
  ['list_urls', 'ListURLs', 'listURLs', 'list-urls'],
  ['v1', 'V1', 'v1', 'v1'],
  ['3ds_check', '_3DSCheck', '_3dsCheck', '3ds-check'],
  ['uuid', 'Uuid', 'uuid', 'uuid'],
])('%s is %s, %s and %s', (text, pascal, camel, kebab) => {
  const spell = casing();
  expect([spell.pascal(nameOf(text)), spell.camel(nameOf(text)), spell.kebab(nameOf(text))]).toEqual([pascal, camel, kebab]);
});

test('the legacy layout has initialisms in types and classes only', () => {
  expect(casing({}, 'legacy').camel(nameOf('agency_id'))).toBe('agencyId');
  expect(casing({}, 'legacy').pascal(nameOf('agency_id'))).toBe('AgencyID');
});

test("the owner's terms win, in the plural too", () => {
  const spell = casing({ github: { pascal: 'GitHub', camel: 'github' }, uma: { initialism: true }, id: { initialism: false } });
  expect(spell.pascal(nameOf('github_uma_id'))).toBe('GitHubUMAId');
  expect(spell.pascal(nameOf('githubs'))).toBe('GitHubs');
  expect(spell.title(nameOf('api_key'))).toBe('API Key');
});

test('a prescribed text is left alone', () => {
  expect(casing().pascal({ words: ['item'], verbatim: 'item' })).toBe('item');
});

test('a name of no letters is still an identifier and a file name', () => {
  expect([casing().pascal(nameOf('日本')), casing().kebab(nameOf('日本'))]).toEqual(['_', 'unnamed']);
});

test('reserved words and taken names get another spelling', () => {
  expect(variableName('delete')).toBe('_delete');
  expect(variableName('options', new Set(['options']))).toBe('options_');
  expect([memberName('then'), memberName('constructor'), memberName('delete')]).toEqual(['then_', 'constructor_', 'delete']);
  expect([isIdentifier('customer_id'), isIdentifier('X-Tenant'), isIdentifier('class')]).toEqual([true, false, false]);
});
