// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { MetronomeError } from '../core/error';
import { isAbsoluteURL, isEmptyObj } from './utils/values';

/** Refuse a base URL that paths cannot be appended to. @throws MetronomeError */
export function checkBaseURL(baseURL: string): void {
  let url: URL;
  try {
    url = new URL(baseURL);
  } catch {
    throw new MetronomeError(`The baseURL ${JSON.stringify(baseURL)} is not an absolute URL`);
  }
  // From here on the URL may hold a password, so it is not shown.
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new MetronomeError('The baseURL is not an HTTP URL');
  if (url.username || url.password)
    throw new MetronomeError('The baseURL must not contain a user name or password');
  if (url.search || url.hash || /[?#]$/.test(baseURL)) {
    throw new MetronomeError('The baseURL must not contain a query or a fragment');
  }
}

/** A URL with its `{variables}` filled in. @throws MetronomeError if one has no value or one that changes the host. */
export function expandVariables(
  url: string,
  variables: Record<string, string | number | boolean | null>,
): string {
  const values = new Map(Object.entries(variables));
  return url.replace(/\{([^{}]+)\}/g, (_match, name: string) => {
    const value = values.get(name);
    if (value == null) throw new MetronomeError(`The server variable ${name} has no value`);
    if (!/^[\w.~:-]+$/.test(String(value)) || /^\.+$/.test(String(value))) {
      throw new MetronomeError(`The server variable ${name} contains a character that is not allowed`);
    }
    return String(value);
  });
}

/**
 * A path below a base URL, or an absolute URL as it is. Joined as text: resolving a path against a base
 * would let `//other.example` change the host.
 *
 * @throws MetronomeError if the path holds a control character, or changes the origin anyway.
 */
export function joinURL(baseURL: string, path: string): URL {
  if (/[\x00-\x1f\x7f]/.test(path))
    throw new MetronomeError('The path of a request contains a control character');
  if (isAbsoluteURL(path)) return new URL(path);
  const url = new URL(baseURL + (baseURL.endsWith('/') && path.startsWith('/') ? path.slice(1) : path));
  if (url.origin !== new URL(baseURL).origin) {
    throw new MetronomeError(
      'The path of a request must start with a slash: it would change the host of the URL',
    );
  }
  return url;
}

/** A URL whose own query is merged with another one, which wins. */
export function withQuery(
  url: URL,
  query: Record<string, unknown>,
  stringify: (query: Record<string, unknown>) => string,
): string {
  if (isEmptyObj(query)) return url.toString();
  url.search = stringify({ ...Object.fromEntries(url.searchParams), ...query });
  return url.toString();
}
