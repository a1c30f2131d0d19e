// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import {
  Numbered,
  type NumberedParams,
  PagePromise,
  Skipping,
  type SkippingParams,
} from '../core/pagination';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(
    query: CardListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CardListResponsesNumbered, CardListResponse> {
    return this._client.getAPIList('/cards', Numbered<CardListResponse>, { query, ...options });
  }

  listShops(
    query: CardListShopsParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CardListShopsResponsesSkipping, CardListShopsResponse> {
    return this._client.getAPIList('/shops', Skipping<CardListShopsResponse>, { query, ...options });
  }
}

export type CardListResponsesNumbered = Numbered<CardListResponse>;

export type CardListShopsResponsesSkipping = Skipping<CardListShopsResponse>;

export interface CardListResponse {
  id?: string;
}

export interface CardListShopsResponse {
  id?: string;
}

export interface CardListParams extends NumberedParams {}

export interface CardListShopsParams extends SkippingParams {}

export declare namespace Cards {
  export {
    type CardListResponse as CardListResponse,
    type CardListShopsResponse as CardListShopsResponse,
    type CardListResponsesNumbered as CardListResponsesNumbered,
    type CardListShopsResponsesSkipping as CardListShopsResponsesSkipping,
    type CardListParams as CardListParams,
    type CardListShopsParams as CardListShopsParams,
  };
}
