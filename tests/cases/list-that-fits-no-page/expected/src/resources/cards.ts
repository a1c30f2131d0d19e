// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(
    query: CardListParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<CardListResponse> {
    return this._client.get('/cards', { query, ...options });
  }
}

export interface Card {
  id?: string;
}

export interface CardListResponse {
  data?: Array<Card>;

  next?: string;
}

export interface CardListParams {
  cursor?: string;
}

export declare namespace Cards {
  export {
    type Card as Card,
    type CardListResponse as CardListResponse,
    type CardListParams as CardListParams,
  };
}
