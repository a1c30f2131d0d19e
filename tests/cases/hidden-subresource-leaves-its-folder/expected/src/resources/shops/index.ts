// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export { Shops } from './shops';
