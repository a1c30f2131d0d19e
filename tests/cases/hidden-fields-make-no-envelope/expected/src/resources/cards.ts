// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(options?: RequestOptions): APIPromise<CardListResponse> {
    return this._client.get('/cards', options);
  }
}

export interface CardListResponse {
  data?: Array<string>;
}

export declare namespace Cards {
  export { type CardListResponse as CardListResponse };
}
