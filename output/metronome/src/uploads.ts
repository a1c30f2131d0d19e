// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

/** @deprecated Import from ./core/uploads instead */
export * from './core/uploads';
