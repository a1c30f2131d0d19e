// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  retrieve(options?: RequestOptions): APIPromise<CardRetrieveResponse> {
    return this._client.get('/cards', options);
  }
}

export interface Owner {
  name?: string;
}

export interface CardRetrieveResponse {
  kind?: 'gold' | 'blue' | null;

  owner?: Owner | null;
}

export declare namespace Cards {
  export { type Owner as Owner, type CardRetrieveResponse as CardRetrieveResponse };
}
