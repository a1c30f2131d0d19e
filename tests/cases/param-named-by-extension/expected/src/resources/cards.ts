// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  create(params: CardCreateParams, options?: RequestOptions): APIPromise<void> {
    const { zone, api_timeout, ...body } = params;
    return this._client.post('/cards', {
      body: { timeout: api_timeout, ...body },
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', ...(zone != null ? { 'x-acme-zone': zone } : undefined) },
        options?.headers,
      ]),
    });
  }
}

export interface CardCreateParams {
  /**
   * Body param
   */
  number: string;

  /**
   * Body param
   */
  api_timeout?: number;

  /**
   * Header param
   */
  zone?: string;
}

export declare namespace Cards {
  export { type CardCreateParams as CardCreateParams };
}
