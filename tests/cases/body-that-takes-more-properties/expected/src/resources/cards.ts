// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  create(body: CardCreateParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/cards', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  update(body: CardUpdateParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    return this._client.put('/cards', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface CardCreateParams {
  name?: string;

  [k: string]: unknown;
}

export interface CardUpdateParams {
  name?: string;

  [k: string]: number | string | undefined;
}

export declare namespace Cards {
  export { type CardCreateParams as CardCreateParams, type CardUpdateParams as CardUpdateParams };
}
