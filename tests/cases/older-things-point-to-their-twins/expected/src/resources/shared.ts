// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

/**
 * @see OwnerV2
 */
export interface Owner {
  mail?: string;
}
