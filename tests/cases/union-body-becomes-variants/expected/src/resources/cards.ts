// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  update(cardID: string, params: CardUpdateParams, options?: RequestOptions): APIPromise<void> {
    const { shop_id, ...body } = params;
    return this._client.put(path`/shops/${shop_id}/cards/${cardID}`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export type CardUpdateParams = CardUpdateParams.Variant0 | CardUpdateParams.Variant1;

export declare namespace CardUpdateParams {
  export interface Variant0 {
    /**
     * Path param
     */
    shop_id: string;

    /**
     * Body param
     */
    pin: string;
  }

  export interface Variant1 {
    /**
     * Path param
     */
    shop_id: string;

    /**
     * Body param
     */
    token: string;
  }
}

export declare namespace Cards {
  export { type CardUpdateParams as CardUpdateParams };
}
