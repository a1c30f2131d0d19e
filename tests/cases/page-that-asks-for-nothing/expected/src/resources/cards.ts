// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { PagePromise, SinglePage } from '../core/pagination';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(
    query: CardListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CardsSinglePage, Card> {
    return this._client.getAPIList('/cards', SinglePage<Card>, { query, ...options });
  }
}

export type CardsSinglePage = SinglePage<Card>;

export interface Card {
  kind: string;

  other?: string;

  rows?: Array<string>;

  when?: (string & {}) | string;

  which?: (string & {}) | 'latest';

  [k: string]: string | Array<string> | (string & {}) | string | (string & {}) | 'latest' | undefined;
}

export interface CardListParams {
  side?: string;
}

export declare namespace Cards {
  export {
    type Card as Card,
    type CardsSinglePage as CardsSinglePage,
    type CardListParams as CardListParams,
  };
}
