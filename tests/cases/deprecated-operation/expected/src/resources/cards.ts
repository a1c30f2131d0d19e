// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  /**
   * Lists cards.
   *
   * @deprecated
   */
  list(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/cards', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * Removes all cards.
   *
   * @deprecated Delete them one by one.
   */
  clear(options?: RequestOptions): APIPromise<void> {
    return this._client.delete('/cards', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
