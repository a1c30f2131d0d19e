import { stringify, type StringifyOptions } from '../qs';

const format: StringifyOptions = {
  // #region query-format
  arrayFormat: 'comma',
  // #endregion
};

/** A query string, without the question mark. */
export function stringifyQuery(query: object | Record<string, unknown>): string {
  return stringify(query, format);
}
