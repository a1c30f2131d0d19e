// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export const VERSION = '4.0.0'; // x-release-please-version
