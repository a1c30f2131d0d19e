// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { APIResponseProps } from './parse';

/** This API streams nothing. */
export function decodeStream(_props: APIResponseProps): undefined {
  return undefined;
}
