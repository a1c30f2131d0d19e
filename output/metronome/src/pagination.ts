// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

/** @deprecated Import from ./core/pagination instead */
export * from './core/pagination';
