import { stringify } from '../qs/stringify';
import type { StringifyOptions } from '../qs/types';

const format: StringifyOptions = {
  // #region query-format
  arrayFormat: 'comma',
  // #endregion
};

/** A query string, without the question mark. */
export function stringifyQuery(query: object | Record<string, unknown>): string {
  return stringify(query, format);
}
