// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { MetronomeError } from '../core/error';
import { isReadonlyArray } from './utils/values';

type HeaderValue = string | undefined | null;
export type HeadersLike =
  | Headers
  | readonly HeaderValue[][]
  | Record<string, HeaderValue | readonly HeaderValue[]>
  | undefined
  | null
  | NullableHeaders;

const nullableHeadersBrand = /* @__PURE__ */ Symbol('NullableHeaders');

/**
 * Headers that also remember which ones were set to `null`: those stay out, whatever comes before them.
 *
 * @internal
 */
export type NullableHeaders = {
  /** Only {@link buildHeaders} makes these. */
  [nullableHeadersBrand]: true;
  /** The headers that are set. */
  values: Headers;
  /** Lower-case names of the headers that are removed. */
  nulls: Set<string>;
};

/** One header of a source; `value: null` removes, `replaces` drops what the same source set before. */
interface HeaderEntry {
  name: string;
  value: string | null;
  replaces: boolean;
}

/**
 * Merge headers; a later source wins over an earlier one, name by name.
 *
 * In an object each key replaces what stands under that name, in whatever case. In lists and `Headers`
 * entries of one name add up. `undefined` says nothing, `null` removes.
 */
export const buildHeaders = (sources: HeadersLike[]): NullableHeaders => {
  const values = new Headers();
  const nulls = new Set<string>();
  // Asking `Headers` is slow, and this is done for every request.
  const present = new Set<string>();
  for (const source of sources) {
    const seen = new Set<string>();
    for (const { name, value, replaces } of headerEntries(source)) {
      const key = name.toLowerCase();
      const clears = replaces || value === null || !seen.has(key);
      if (clears && present.delete(key)) values.delete(key);
      seen.add(key);
      if (value === null) {
        checkName(values, name);
        nulls.add(key);
      } else {
        appendHeader(values, name, value);
        present.add(key);
        nulls.delete(key);
      }
    }
  }
  return { [nullableHeadersBrand]: true, values, nulls };
};

/** Whether a source sets or removes nothing. */
export const isEmptyHeaders = (headers: HeadersLike): boolean => headerEntries(headers).length === 0;

/** The value of a header. @throws if it is missing. */
export const getRequiredHeader = (headers: HeadersLike | Headers, header: string): string => {
  const value = getHeader(headers, header);
  if (value === undefined) throw new MetronomeError(`Could not find ${header} header`);
  return value;
};

export interface HeadersProtocol {
  get: (header: string) => string | null | undefined;
}

/** Whether headers are read through `get`, as in `Headers` and the requests of many frameworks. */
export const isHeadersProtocol = (headers: any): headers is HeadersProtocol =>
  typeof headers?.get === 'function';

/** The value of a header, its name in any case; the first of several. */
export const getHeader = (headers: HeadersLike | Headers, header: string): string | undefined => {
  if (!headers) return undefined;
  if (isHeadersProtocol(headers)) {
    for (const spelling of spellings(header)) {
      const value = headers.get(spelling);
      if (value) return value;
    }
  }
  for (const { name, value } of headerEntries(headers)) {
    if (name.toLowerCase() === header.toLowerCase() && value !== null) return value;
  }
  return undefined;
};

/** A header object of somebody's own may look names up literally. */
function spellings(header: string): string[] {
  const capitalized = header.replace(
    /(^|[^\w])(\w)/g,
    (_match, before, letter) => before + letter.toUpperCase(),
  );
  return [header, header.toLowerCase(), header.toUpperCase(), capitalized];
}

function headerEntries(headers: HeadersLike): HeaderEntry[] {
  const entries: HeaderEntry[] = [];
  if (!headers) return entries;
  const isBranded = nullableHeadersBrand in headers;
  if (isBranded || headers instanceof Headers) {
    const values = isBranded ? headers.values : headers;
    values.forEach((value, name) => entries.push({ name, value, replaces: false }));
    if (isBranded) headers.nulls.forEach((name) => entries.push({ name, value: null, replaces: false }));
    return entries;
  }
  // Lists of rows, and the `Headers` of libraries that bring their own.
  const isList = Symbol.iterator in headers;
  const rows: Iterable<readonly unknown[]> = isList ? headers : Object.entries(headers);
  for (const [name, value] of rows) {
    if (typeof name !== 'string') throw new TypeError('expected header name to be a string');
    // A key replaces what stands under its name; further values of the same key add to it.
    let replaces = !isList;
    for (const one of isReadonlyArray(value) ? value : [value]) {
      if (one === undefined) continue;
      entries.push({ name, value: one === null ? null : String(one), replaces });
      replaces = false;
    }
  }
  return entries;
}

/** `Headers` quotes a value it refuses, and that value may be a secret. */
function appendHeader(target: Headers, name: string, value: string): void {
  try {
    target.append(name, value);
  } catch {
    checkName(target, name);
    throw new MetronomeError(
      `The value of the header ${JSON.stringify(name)} contains a character that is not allowed`,
    );
  }
}

function checkName(headers: Headers, name: string): void {
  try {
    headers.has(name);
  } catch {
    throw new MetronomeError(`${JSON.stringify(name)} is not a valid header name`);
  }
}
