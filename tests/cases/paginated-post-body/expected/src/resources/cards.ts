// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { BodyPage, type BodyPageParams, PagePromise } from '../core/pagination';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  search(body: CardSearchParams, options?: RequestOptions): PagePromise<CardsBodyPage, Card> {
    return this._client.getAPIList('/cards/search', BodyPage<Card>, { body, method: 'post', ...options });
  }
}

export type CardsBodyPage = BodyPage<Card>;

export interface Card {
  id?: string;
}

export interface CardSearchParams extends BodyPageParams {
  words?: string;
}

export declare namespace Cards {
  export {
    type Card as Card,
    type CardsBodyPage as CardsBodyPage,
    type CardSearchParams as CardSearchParams,
  };
}
