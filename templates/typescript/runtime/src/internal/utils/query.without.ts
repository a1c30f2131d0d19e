import { AcmeError } from '../../core/error';

/**
 * A query string, without the question mark, of parameters that are plain values.
 *
 * @throws AcmeError for any other: this API has no nested parameters, so there is no way to write them.
 */
export function stringifyQuery(query: object | Record<string, unknown>): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeValue(value)}`)
    .join('&');
}

function encodeValue(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return encodeURIComponent(value);
  }
  throw new AcmeError(
    `Cannot stringify type ${typeof value}; Expected string, number, boolean, or null. A nested parameter can be written by hand: { query: { 'outer[inner]': value } }`,
  );
}
