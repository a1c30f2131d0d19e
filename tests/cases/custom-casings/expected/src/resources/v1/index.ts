// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export { OAuthTokens, type OAuthTokenListResponse } from './oauth-tokens';
export { V1 } from './v1';
