// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  retrieve(options?: RequestOptions): APIPromise<CardRetrieveResponse> {
    return this._client.get('/card', options);
  }

  list(options?: RequestOptions): APIPromise<CardListResponse> {
    return (this._client.get('/cards', options) as APIPromise<{ result: CardListResponse }>)._thenUnwrap(
      (obj) => obj.result,
    );
  }

  check(options?: RequestOptions): APIPromise<boolean> {
    return (this._client.get('/check', options) as APIPromise<{ result: boolean }>)._thenUnwrap(
      (obj) => obj.result,
    );
  }
}

export interface CardRetrieveResponse {
  more?: boolean;

  result?: string;
}

export type CardListResponse = Array<string>;

export type CardCheckResponse = boolean;

export declare namespace Cards {
  export {
    type CardRetrieveResponse as CardRetrieveResponse,
    type CardListResponse as CardListResponse,
    type CardCheckResponse as CardCheckResponse,
  };
}
