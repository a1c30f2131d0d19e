// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import Acme from 'acme';

const client = new Acme({ baseURL: process.env['TEST_API_BASE_URL'] ?? 'http://127.0.0.1:4010' });

describe('resource shares', () => {
  test('create: only required params', async () => {
    const responsePromise = client.shares.create('share_id', {
      path_account_id: 'account_id',
      body_account_id: 'account_id',
    });
    const rawResponse = await responsePromise.asResponse();
    expect(rawResponse).toBeInstanceOf(Response);
    const response = await responsePromise;
    expect(response).not.toBeInstanceOf(Response);
    const dataAndResponse = await responsePromise.withResponse();
    expect(dataAndResponse.data).toBe(response);
    expect(dataAndResponse.response).toBe(rawResponse);
  });

  test('create: required and optional params', async () => {
    const response = await client.shares.create('share_id', {
      path_account_id: 'account_id',
      body_account_id: 'account_id',
      query_tag: 'tag',
      body_tag: ['string'],
      note: 'note',
    });
  });

  test('retrieve: only required params', async () => {
    const responsePromise = client.shares.retrieve('share_id', { path_account_id: 'account_id' });
    const rawResponse = await responsePromise.asResponse();
    expect(rawResponse).toBeInstanceOf(Response);
    const response = await responsePromise;
    expect(response).not.toBeInstanceOf(Response);
    const dataAndResponse = await responsePromise.withResponse();
    expect(dataAndResponse.data).toBe(response);
    expect(dataAndResponse.response).toBe(rawResponse);
  });

  test('retrieve: required and optional params', async () => {
    const response = await client.shares.retrieve('share_id', {
      path_account_id: 'account_id',
      page: 0,
      query_account_id: 'account_id',
    });
  });

  test('search: only required params', async () => {
    const responsePromise = client.shares.search({ lang: 'lang', query: 'query' });
    const rawResponse = await responsePromise.asResponse();
    expect(rawResponse).toBeInstanceOf(Response);
    const response = await responsePromise;
    expect(response).not.toBeInstanceOf(Response);
    const dataAndResponse = await responsePromise.withResponse();
    expect(dataAndResponse.data).toBe(response);
    expect(dataAndResponse.response).toBe(rawResponse);
  });

  test('search: required and optional params', async () => {
    const response = await client.shares.search({
      lang: 'lang',
      query: 'query',
      limit: 0,
    });
  });
});
