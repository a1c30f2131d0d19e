// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import Acme from 'acme';
import { Response } from 'node-fetch';

const client = new Acme({ baseURL: process.env['TEST_API_BASE_URL'] ?? 'http://127.0.0.1:4010' });

describe('resource cards', () => {
  test('list', async () => {
    const responsePromise = client.cards.list('account_id');
    const rawResponse = await responsePromise.asResponse();
    expect(rawResponse).toBeInstanceOf(Response);
    const response = await responsePromise;
    expect(response).not.toBeInstanceOf(Response);
    const dataAndResponse = await responsePromise.withResponse();
    expect(dataAndResponse.data).toBe(response);
    expect(dataAndResponse.response).toBe(rawResponse);
  });

  test('list: request options instead of params are passed correctly', async () => {
    // ensure the request options are being passed correctly by passing an invalid HTTP method in order to cause an error
    await expect(client.cards.list('account_id', { path: '/_stainless_unknown_path' })).rejects.toThrow(
      Acme.NotFoundError,
    );
  });

  test('list: request options and params are passed correctly', async () => {
    // ensure the request options are being passed correctly by passing an invalid HTTP method in order to cause an error
    await expect(
      client.cards.list(
        'account_id',
        { cursor: 'cursor', status: ['string'] },
        { path: '/_stainless_unknown_path' },
      ),
    ).rejects.toThrow(Acme.NotFoundError);
  });

  test('removeById', async () => {
    const responsePromise = client.cards.removeById('account_id', 'card_id');
    const rawResponse = await responsePromise.asResponse();
    expect(rawResponse).toBeInstanceOf(Response);
    const response = await responsePromise;
    expect(response).not.toBeInstanceOf(Response);
    const dataAndResponse = await responsePromise.withResponse();
    expect(dataAndResponse.data).toBe(response);
    expect(dataAndResponse.response).toBe(rawResponse);
  });

  test('removeById: request options instead of params are passed correctly', async () => {
    // ensure the request options are being passed correctly by passing an invalid HTTP method in order to cause an error
    await expect(
      client.cards.removeById('account_id', 'card_id', { path: '/_stainless_unknown_path' }),
    ).rejects.toThrow(Acme.NotFoundError);
  });

  test('removeById: request options and params are passed correctly', async () => {
    // ensure the request options are being passed correctly by passing an invalid HTTP method in order to cause an error
    await expect(
      client.cards.removeById(
        'account_id',
        'card_id',
        { reason: 'reason' },
        { path: '/_stainless_unknown_path' },
      ),
    ).rejects.toThrow(Acme.NotFoundError);
  });
});
