// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../resource';
import { isRequestOptions } from '../core';
import * as Core from '../core';
import { CursorPage, type CursorPageParams } from '../pagination';

export class Cards extends APIResource {
  list(
    accountId: string,
    query?: CardListParams,
    options?: Core.RequestOptions,
  ): Core.PagePromise<CardsCursorPage, Card>;
  list(accountId: string, options?: Core.RequestOptions): Core.PagePromise<CardsCursorPage, Card>;
  list(
    accountId: string,
    query: CardListParams | Core.RequestOptions = {},
    options?: Core.RequestOptions,
  ): Core.PagePromise<CardsCursorPage, Card> {
    if (isRequestOptions(query)) {
      return this.list(accountId, {}, query);
    }
    return this._client.getAPIList(`/accounts/${accountId}/cards`, CardsCursorPage, { query, ...options });
  }

  removeById(
    accountId: string,
    cardId: string,
    params?: CardRemoveByIDParams,
    options?: Core.RequestOptions,
  ): Core.APIPromise<void>;
  removeById(accountId: string, cardId: string, options?: Core.RequestOptions): Core.APIPromise<void>;
  removeById(
    accountId: string,
    cardId: string,
    params: CardRemoveByIDParams | Core.RequestOptions = {},
    options?: Core.RequestOptions,
  ): Core.APIPromise<void> {
    if (isRequestOptions(params)) {
      return this.removeById(accountId, cardId, {}, params);
    }
    const { reason } = params;
    return this._client.delete(`/accounts/${accountId}/cards/${cardId}`, {
      query: { reason },
      ...options,
      headers: { Accept: '*/*', ...options?.headers },
    });
  }
}

export class CardsCursorPage extends CursorPage<Card> {}

export interface Card {
  id?: string;
}

export interface CardListParams extends CursorPageParams {
  status?: Array<string>;
}

export interface CardRemoveByIDParams {
  reason?: string;
}

Cards.CardsCursorPage = CardsCursorPage;

export declare namespace Cards {
  export {
    type Card as Card,
    CardsCursorPage as CardsCursorPage,
    type CardListParams as CardListParams,
    type CardRemoveByIDParams as CardRemoveByIDParams,
  };
}
