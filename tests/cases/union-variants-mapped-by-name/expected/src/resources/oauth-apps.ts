// Copyright Acme.
//
// All rights reserved.
//
// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class OAuthApps extends APIResource {
  create(body: OAuthAppCreateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/apps', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface OAuthAppCreateParams {
  source: OAuthAppCreateParams.UriSource | OAuthAppCreateParams.RowSource;

  title: string | number;
}

export namespace OAuthAppCreateParams {
  export interface UriSource {
    uri: string;

    type?: 'uri';
  }

  export interface RowSource {
    rows: string;

    type?: 'rows';
  }
}

export declare namespace OAuthApps {
  export { type OAuthAppCreateParams as OAuthAppCreateParams };
}
