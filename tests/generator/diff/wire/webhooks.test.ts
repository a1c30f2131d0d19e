import { expect, it } from 'vitest';
import { sayWire, withOperation } from '../../../support/wire-of.ts';

const order = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, at: { type: 'string' } } };

function sending(name: string, schema: object, parameters: readonly object[] = []): object {
  const post = { parameters, requestBody: { content: { 'application/json': { schema } } }, responses: {} };
  return withOperation({}, { webhooks: { [name]: { post } } });
}

it('tells webhooks that come and go', async () => {
  expect(await sayWire(sending('order.made', order), sending('order.paid', order))).toEqual([
    'breaking wire/webhook-removed `webhook order.made` webhook removed: `order.made`',
    'additive wire/webhook-added `webhook order.paid` webhook added: `order.paid`',
  ]);
});

it('judges what a webhook brings as an answer: the server writes it', async () => {
  const compare = async (after: object) => sayWire(sending('made', order), sending('made', after));
  expect(await compare({ ...order, properties: { id: { type: 'string' } } })).toEqual([
    'breaking wire/property-removed `webhook made.at` property removed: `at`',
  ]);
  expect(await compare({ ...order, required: [] })).toEqual([
    'breaking wire/property-now-optional `webhook made.id` property now optional: `required` → `optional`',
  ]);
  expect(await compare({ ...order, required: ['id', 'at'] })).toEqual([
    'additive wire/property-now-required `webhook made.at` property now required: `optional` → `required`',
  ]);
});

it('compares the headers that come with it', async () => {
  const header = { name: 'X-Signature', in: 'header', schema: { type: 'string' } };
  expect(await sayWire(sending('made', order, [header]), sending('made', order))).toEqual([
    'risky wire/header-removed `webhook made header X-Signature` header removed: `X-Signature`',
  ]);
});
