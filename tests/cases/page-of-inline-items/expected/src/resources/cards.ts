// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { CursorPage, type CursorPageParams, PagePromise } from '../core/pagination';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(
    query: CardListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CardListResponsesCursorPage, CardListResponse> {
    return this._client.getAPIList('/cards', CursorPage<CardListResponse>, { query, ...options });
  }
}

export type CardListResponsesCursorPage = CursorPage<CardListResponse>;

export interface CardListResponse {
  id?: string;
}

export interface CardListParams extends CursorPageParams {}

export declare namespace Cards {
  export {
    type CardListResponse as CardListResponse,
    type CardListResponsesCursorPage as CardListResponsesCursorPage,
    type CardListParams as CardListParams,
  };
}
