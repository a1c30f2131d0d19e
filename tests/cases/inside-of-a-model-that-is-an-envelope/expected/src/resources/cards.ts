// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(options?: RequestOptions): APIPromise<CardListResponse> {
    return (this._client.get('/cards', options) as APIPromise<{ data: CardListResponse }>)._thenUnwrap(
      (obj) => obj.data,
    );
  }
}

export interface CardList {
  data: CardListResponse;
}

export type CardListResponse = Array<CardListResponse.CardListResponseItem>;

export namespace CardListResponse {
  export interface CardListResponseItem {
    id?: string;
  }
}

export declare namespace Cards {
  export { type CardList as CardList, type CardListResponse as CardListResponse };
}
