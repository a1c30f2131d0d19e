// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import Acme from 'acme';

const client = new Acme({ baseURL: process.env['TEST_API_BASE_URL'] ?? 'http://127.0.0.1:4010' });

describe('resource orders', () => {
  test('create: only required params', async () => {
    const responsePromise = client.orders.create({ rule: 'string' });
    const rawResponse = await responsePromise.asResponse();
    expect(rawResponse).toBeInstanceOf(Response);
    const response = await responsePromise;
    expect(response).not.toBeInstanceOf(Response);
    const dataAndResponse = await responsePromise.withResponse();
    expect(dataAndResponse.data).toBe(response);
    expect(dataAndResponse.response).toBe(rawResponse);
  });

  test('create: required and optional params', async () => {
    const response = await client.orders.create({
      rule: { not: 'string' },
      item: {
        sku: 'sku',
        box: {
          boxes: [],
          label: 'label',
          outer: {
            boxes: [],
            label: 'label',
            outer: null,
          },
        },
        parent: { sku: 'sku' },
      },
    });
  });
});
