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
    });
  }

  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.put('/cards', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  update(options?: RequestOptions): APIPromise<void> {
    return this._client.patch('/cards', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  list(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/cards', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  delete(options?: RequestOptions): APIPromise<void> {
    return this._client.delete('/cards', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  checkImessage(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/cards/im', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  checkRcs(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/cards/rcs', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
