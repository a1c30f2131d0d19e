// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  create(options?: RequestOptions): APIPromise<CardCreateResponse> {
    return this._client.post('/cards', options);
  }
}

export interface CardCreateResponse {
  made?: boolean;
}

export declare namespace Cards {
  export { type CardCreateResponse as CardCreateResponse };
}
