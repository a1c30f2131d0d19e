// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../../core/resource';
import { APIPromise } from '../../core/api-promise';
import { RequestOptions } from '../../internal/request-options';

export class OAuthTokens extends APIResource {
  list(options?: RequestOptions): APIPromise<OAuthTokenListResponse> {
    return this._client.get('/oauth-tokens', options);
  }
}

export interface OAuthTokenListResponse {
  oauth_scope?: OAuthTokenListResponse.OAuthScope;
}

export namespace OAuthTokenListResponse {
  export interface OAuthScope {
    a?: string;
  }
}

export declare namespace OAuthTokens {
  export { type OAuthTokenListResponse as OAuthTokenListResponse };
}
