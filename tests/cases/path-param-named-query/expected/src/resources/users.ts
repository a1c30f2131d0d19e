// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Users extends APIResource {
  edit(body: string, params: UserEditParams, options?: RequestOptions): APIPromise<void> {
    const { user, ...body_ } = params;
    return this._client.put(path`/users/${user}/${body}`, {
      body: body_,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  search(query: string, params: UserSearchParams, options?: RequestOptions): APIPromise<void> {
    const { user, ...query_ } = params;
    return this._client.get(path`/users/${user}/${query}`, {
      query: query_,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface UserEditParams {
  /**
   * Path param
   */
  user: string;

  /**
   * Body param
   */
  limit?: number;
}

export interface UserSearchParams {
  /**
   * Path param
   */
  user: string;

  /**
   * Query param
   */
  limit?: number;
}

export declare namespace Users {
  export { type UserEditParams as UserEditParams, type UserSearchParams as UserSearchParams };
}
