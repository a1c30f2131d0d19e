// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  /**
   * Makes cards.
   *
   * ```json
   * {
   *   "cards": [
   *     { "number": "4111 1111 1111 1111", "owner": "Ann" },
   *     { "number": "4222 2222 2222" }
   *   ]
   * }
   * ```
   *
   * ```json
   * {"cards": [ ... ]}
   * ```
   */
  create(options?: RequestOptions): APIPromise<void> {
    return this._client.post('/cards', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
