// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  any(options?: RequestOptions): APIPromise<unknown> {
    return this._client.get('/cards/any', options);
  }

  word(options?: RequestOptions): APIPromise<string> {
    return this._client.get('/cards/word', options);
  }
}

export type CardAnyResponse = unknown;

export type CardWordResponse = string;

export declare namespace Cards {
  export { type CardAnyResponse as CardAnyResponse, type CardWordResponse as CardWordResponse };
}
