// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  label(cardID: string, params: CardLabelParams, options?: RequestOptions): APIPromise<void> {
    const { body } = params;
    return this._client.put(path`/cards/${cardID}/label`, {
      body: body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface CardLabelParams {
  body: string;
}

export declare namespace Cards {
  export { type CardLabelParams as CardLabelParams };
}
