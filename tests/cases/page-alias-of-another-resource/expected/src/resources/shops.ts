// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import * as CardsAPI from './cards';
import { CardsCursorPage } from './cards';
import { CursorPage, type CursorPageParams, PagePromise } from '../core/pagination';
import { RequestOptions } from '../internal/request-options';

export class Shops extends APIResource {
  listCards(
    query: ShopListCardsParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CardsCursorPage, CardsAPI.Card> {
    return this._client.getAPIList('/shops/cards', CursorPage<CardsAPI.Card>, { query, ...options });
  }
}

export interface ShopListCardsParams extends CursorPageParams {}

export declare namespace Shops {
  export { type ShopListCardsParams as ShopListCardsParams };
}

export { type CardsCursorPage };
