// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(params: CardListParams, options?: RequestOptions): APIPromise<void> {
    const { 'X-Shop': xShop, 'X-Trace': xTrace } = params;
    return this._client.get('/cards', {
      ...options,
      headers: buildHeaders([
        { Accept: '*/*', 'X-Shop': xShop, ...(xTrace != null ? { 'X-Trace': xTrace } : undefined) },
        options?.headers,
      ]),
    });
  }
}

export interface CardListParams {
  'X-Shop': string;

  /**
   * Comes back.
   */
  'X-Trace'?: string;
}

export declare namespace Cards {
  export { type CardListParams as CardListParams };
}
