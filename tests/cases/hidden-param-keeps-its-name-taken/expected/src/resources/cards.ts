// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  update(
    id: string,
    params: CardUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    const { query_tag, ...body } = params ?? {};
    return this._client.put(path`/cards/${id}`, {
      query: { tag: query_tag },
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface CardUpdateParams {
  /**
   * Query param
   */
  query_tag?: string;

  /**
   * Body param
   */
  note?: string;
}

export declare namespace Cards {
  export { type CardUpdateParams as CardUpdateParams };
}
