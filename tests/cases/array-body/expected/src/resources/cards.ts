// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  import(params: CardImportParams, options?: RequestOptions): APIPromise<void> {
    const { body } = params;
    return this._client.post('/cards', {
      body: body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface CardImportParams {
  body: Array<CardImportParams.Body>;
}

export namespace CardImportParams {
  export interface Body {
    id: string;
  }
}

export declare namespace Cards {
  export { type CardImportParams as CardImportParams };
}
