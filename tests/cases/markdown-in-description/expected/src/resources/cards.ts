// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  /**
   * Lists _all_ cards, and this first paragraph is long enough that it has to be
   * wrapped at eighty columns.
   *
   * | state | what it means |
   * | ----- | ------------- |
   * | open  | usable        |
   *
   * - first
   *   - nested, and with a line which is long enough that it has to be wrapped at
   *     eighty columns too
   * - second
   *
   * See
   * https://docs.acme.example/a/very/long/address/that/is/longer/than/eighty/columns/and/can/not/be/broken
   * for more.
   */
  list(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/cards', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
