// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

/** @deprecated Import from ./core/api-promise instead */
export * from './core/api-promise';
