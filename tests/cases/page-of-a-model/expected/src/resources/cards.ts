// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { CursorPage, type CursorPageParams, PagePromise } from '../core/pagination';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(
    query: CardListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CardsCursorPage, Card> {
    return this._client.getAPIList('/cards', CursorPage<Card>, { query, ...options });
  }
}

export type CardsCursorPage = CursorPage<Card>;

export interface Card {
  id?: string;
}

export interface CardListParams extends CursorPageParams {
  state?: string;
}

export declare namespace Cards {
  export {
    type Card as Card,
    type CardsCursorPage as CardsCursorPage,
    type CardListParams as CardListParams,
  };
}
