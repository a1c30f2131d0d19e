// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  create(body: CardCreateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/cards', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export type CardCreateParams = CardCreateParams.Variant0;

export declare namespace CardCreateParams {
  export interface Variant0 {
    pin: string;
  }
}

export declare namespace Cards {
  export { type CardCreateParams as CardCreateParams };
}
