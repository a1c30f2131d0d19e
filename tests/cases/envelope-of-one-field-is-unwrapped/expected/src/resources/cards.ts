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

  search(options?: RequestOptions): APIPromise<CardSearchResponse> {
    return this._client.get('/cards/found', options);
  }
}

export type CardListResponse = Array<string>;

export interface CardSearchResponse {
  data?: Array<string>;

  more?: boolean;
}

export declare namespace Cards {
  export { type CardListResponse as CardListResponse, type CardSearchResponse as CardSearchResponse };
}
