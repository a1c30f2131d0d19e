// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  create(params: CardCreateParams, options?: RequestOptions): APIPromise<void> {
    const { numbers } = params;
    return this._client.post('/cards', {
      body: numbers,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface CardCreateParams {
  numbers: Array<string>;
}

export declare namespace Cards {
  export { type CardCreateParams as CardCreateParams };
}
