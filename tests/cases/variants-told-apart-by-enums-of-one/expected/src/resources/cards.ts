// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  retrieve(options?: RequestOptions): APIPromise<CardRetrieveResponse> {
    return this._client.get('/cards', options);
  }
}

export interface CardRetrieveResponse {
  event?: CardRetrieveResponse.Failed | CardRetrieveResponse.OtherEvent;
}

export namespace CardRetrieveResponse {
  export interface Failed {
    type: 'failed';
  }

  export interface OtherEvent {
    type: 'seen' | 'sent';
  }
}

export declare namespace Cards {
  export { type CardRetrieveResponse as CardRetrieveResponse };
}
