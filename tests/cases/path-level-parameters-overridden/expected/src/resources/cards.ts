// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  retrieve(
    cardID: string,
    query: CardRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<CardRetrieveResponse> {
    return this._client.get(path`/cards/${cardID}`, { query, ...options });
  }
}

export interface CardRetrieveResponse {
  id?: string;
}

export interface CardRetrieveParams {
  /**
   * Said by the operation.
   */
  wide: boolean;

  deep?: boolean;
}

export declare namespace Cards {
  export { type CardRetrieveResponse as CardRetrieveResponse, type CardRetrieveParams as CardRetrieveParams };
}
