// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Rates extends APIResource {
  /**
   * Lists rates.
   *
   * @see client.rates.listV2
   *
   * @see docs/migrations/rates-list.md
   */
  list(options?: RequestOptions): APIPromise<Rate> {
    return this._client.get('/v1/rates', options);
  }

  listV2(options?: RequestOptions): APIPromise<RateV2> {
    return this._client.get('/v2/rates', options);
  }
}

/**
 * @see {@link RateV2}
 */
export interface Rate {
  id?: string;
}

export interface RateV2 {
  id?: string;
}

export declare namespace Rates {
  export { type Rate as Rate, type RateV2 as RateV2 };
}
