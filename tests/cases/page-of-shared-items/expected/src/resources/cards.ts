// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import * as Shared from './shared';
import { CardsCursorPage } from './shared';
import { CursorPage, type CursorPageParams, PagePromise } from '../core/pagination';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(
    query: CardListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CardsCursorPage, Shared.Card> {
    return this._client.getAPIList('/cards', CursorPage<Shared.Card>, { query, ...options });
  }
}

export interface CardListParams extends CursorPageParams {}

export declare namespace Cards {
  export { type CardListParams as CardListParams };
}

export { type CardsCursorPage };
