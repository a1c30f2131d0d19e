// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  update(cardID: string, params: CardUpdateParams, options?: RequestOptions): APIPromise<CardUpdateResponse> {
    const { shop_id, dry_run, 'X-Trace': xTrace, ...body } = params;
    return this._client.post(path`/shops/${shop_id}/cards/${cardID}`, {
      query: { dry_run },
      body,
      ...options,
      headers: buildHeaders([{ ...(xTrace != null ? { 'X-Trace': xTrace } : undefined) }, options?.headers]),
    });
  }
}

export interface CardUpdateResponse {
  id?: string;
}

export interface CardUpdateParams {
  /**
   * Path param: The shop.
   */
  shop_id: string;

  /**
   * Body param: A new label.
   */
  label: string;

  /**
   * Query param: Only try.
   */
  dry_run?: boolean;

  /**
   * Header param
   */
  'X-Trace'?: string;
}

export declare namespace Cards {
  export { type CardUpdateResponse as CardUpdateResponse, type CardUpdateParams as CardUpdateParams };
}
