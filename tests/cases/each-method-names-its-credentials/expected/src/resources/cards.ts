// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  create(options?: RequestOptions): APIPromise<void> {
    return this._client.post('/cards', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { token: true },
    });
  }

  list(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/cards', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { key: true },
    });
  }

  status(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/status', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: {},
    });
  }
}
