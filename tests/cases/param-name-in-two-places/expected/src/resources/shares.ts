// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Shares extends APIResource {
  create(shareID: string, params: ShareCreateParams, options?: RequestOptions): APIPromise<void> {
    const { path_account_id, query_tag, body_account_id, body_tag, ...body } = params;
    return this._client.post(path`/accounts/${path_account_id}/shares/${shareID}`, {
      query: { tag: query_tag },
      body: { account_id: body_account_id, tag: body_tag, ...body },
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  retrieve(shareID: string, params: ShareRetrieveParams, options?: RequestOptions): APIPromise<void> {
    const { path_account_id, query_account_id, ...query } = params;
    return this._client.get(path`/accounts/${path_account_id}/shares/${shareID}`, {
      query: { account_id: query_account_id, ...query },
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  search(params: ShareSearchParams, options?: RequestOptions): APIPromise<void> {
    const { lang, query: query_, ...query } = params;
    return this._client.get(path`/search/${lang}/${query_}`, {
      query,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface ShareCreateParams {
  /**
   * Path param
   */
  path_account_id: string;

  /**
   * Body param
   */
  body_account_id: string;

  /**
   * Query param
   */
  query_tag?: string;

  /**
   * Body param
   */
  note?: string;

  /**
   * Body param
   */
  body_tag?: Array<string>;
}

export interface ShareRetrieveParams {
  /**
   * Path param
   */
  path_account_id: string;

  /**
   * Query param
   */
  query_account_id?: string;

  /**
   * Query param
   */
  page?: number;
}

export interface ShareSearchParams {
  /**
   * Path param
   */
  lang: string;

  /**
   * Path param
   */
  query: string;

  /**
   * Query param
   */
  limit?: number;
}

export declare namespace Shares {
  export {
    type ShareCreateParams as ShareCreateParams,
    type ShareRetrieveParams as ShareRetrieveParams,
    type ShareSearchParams as ShareSearchParams,
  };
}
