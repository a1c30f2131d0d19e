// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class APIURLs extends APIResource {
  retrieve(apiURLID: string, options?: RequestOptions): APIPromise<APIURLRetrieveResponse> {
    return this._client.get(path`/api-urls/${apiURLID}`, options);
  }

  syncHTML(apiURLID: string, options?: RequestOptions): APIPromise<APIURLSyncHTMLResponse> {
    return this._client.get(path`/api-urls/${apiURLID}`, options);
  }
}

export interface APIURLRetrieveResponse {
  http_header?: APIURLRetrieveResponse.HTTPHeader;

  user_ids?: Array<APIURLRetrieveResponse.UserID>;
}

export namespace APIURLRetrieveResponse {
  export interface HTTPHeader {
    a?: string;
  }

  export interface UserID {
    b?: string;
  }
}

export interface APIURLSyncHTMLResponse {
  http_header?: APIURLSyncHTMLResponse.HTTPHeader;

  user_ids?: Array<APIURLSyncHTMLResponse.UserID>;
}

export namespace APIURLSyncHTMLResponse {
  export interface HTTPHeader {
    a?: string;
  }

  export interface UserID {
    b?: string;
  }
}

export declare namespace APIURLs {
  export {
    type APIURLRetrieveResponse as APIURLRetrieveResponse,
    type APIURLSyncHTMLResponse as APIURLSyncHTMLResponse,
  };
}
