// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { stringify } from '../qs/stringify';
import type { StringifyOptions } from '../qs/types';

const format: StringifyOptions = {
  arrayFormat: 'comma',
};

/** A query string, without the question mark. */
export function stringifyQuery(query: object | Record<string, unknown>): string {
  return stringify(query, format);
}
