// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export * from './shared';
export { V1 } from './v1/v1';
export { V2 } from './v2/v2';
