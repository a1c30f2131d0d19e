// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export { Cards } from './cards';
export { Webhooks } from './webhooks';
