// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { type Uploadable } from '../core/uploads';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  import(
    params: CardImportParams | null | undefined = undefined,
    options?: RequestOptions,
  ): APIPromise<void> {
    const { body } = params ?? {};
    return this._client.post('/cards/import', {
      body: body,
      ...options,
      headers: buildHeaders([{ 'Content-Type': 'application/zip', Accept: '*/*' }, options?.headers]),
    });
  }
}

export type Bytes = string;

export interface CardImportParams {
  body?: Uploadable;
}

export declare namespace Cards {
  export { type Bytes as Bytes, type CardImportParams as CardImportParams };
}
