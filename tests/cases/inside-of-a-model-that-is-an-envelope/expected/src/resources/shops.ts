// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import * as CardsAPI from './cards';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Shops extends APIResource {
  list(options?: RequestOptions): APIPromise<ShopListResponse> {
    return (this._client.get('/shops', options) as APIPromise<{ data: ShopListResponse }>)._thenUnwrap(
      (obj) => obj.data,
    );
  }

  cards(id: string, options?: RequestOptions): APIPromise<CardsAPI.CardListResponse> {
    return (
      this._client.get(path`/shops/${id}/cards`, options) as APIPromise<{ data: CardsAPI.CardListResponse }>
    )._thenUnwrap((obj) => obj.data);
  }
}

export type ShopListResponse = Array<string>;

export declare namespace Shops {
  export { type ShopListResponse as ShopListResponse };
}
