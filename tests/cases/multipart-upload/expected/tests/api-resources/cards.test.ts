// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import Acme, { toFile } from 'acme';

const client = new Acme({ baseURL: process.env['TEST_API_BASE_URL'] ?? 'http://127.0.0.1:4010' });

describe('resource cards', () => {
  test('upload: only required params', async () => {
    const responsePromise = client.cards.upload({
      file: await toFile(Buffer.from('Example data'), 'README.md'),
    });
    const rawResponse = await responsePromise.asResponse();
    expect(rawResponse).toBeInstanceOf(Response);
    const response = await responsePromise;
    expect(response).not.toBeInstanceOf(Response);
    const dataAndResponse = await responsePromise.withResponse();
    expect(dataAndResponse.data).toBe(response);
    expect(dataAndResponse.response).toBe(rawResponse);
  });

  test('upload: required and optional params', async () => {
    const response = await client.cards.upload({
      file: await toFile(Buffer.from('Example data'), 'README.md'),
      name: 'name',
    });
  });
});
