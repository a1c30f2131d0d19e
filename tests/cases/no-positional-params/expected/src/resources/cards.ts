// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  retrieve(params: CardRetrieveParams, options?: RequestOptions): APIPromise<CardRetrieveResponse> {
    const { card_id } = params;
    return this._client.get(path`/cards/${card_id}`, options);
  }
}

export interface CardRetrieveResponse {
  id?: string;
}

export interface CardRetrieveParams {
  card_id: string;
}

export declare namespace Cards {
  export { type CardRetrieveResponse as CardRetrieveResponse, type CardRetrieveParams as CardRetrieveParams };
}
