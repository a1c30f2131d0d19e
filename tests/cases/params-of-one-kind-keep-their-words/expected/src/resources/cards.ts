// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  count(
    query: CardCountParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<CardCountResponse> {
    return this._client.get('/cards', { query, ...options });
  }
}

export interface CardCountResponse {
  count?: number;
}

export interface CardCountParams {
  /**
   * The state of the card.
   */
  state?: 'open' | 'closed';
}

export declare namespace Cards {
  export { type CardCountResponse as CardCountResponse, type CardCountParams as CardCountParams };
}
