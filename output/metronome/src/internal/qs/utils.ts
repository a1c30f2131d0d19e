// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { RFC1738 } from './formats';
import type { DefaultEncoder, Format } from './types';

/** Percent-encode all but the unreserved characters of RFC 3986, and the parentheses in RFC 1738. */
export const encode = (
  value: any,
  _defaultEncoder?: DefaultEncoder,
  charset?: string,
  _kind?: 'key' | 'value',
  format?: Format,
): string => {
  const text = typeof value === 'symbol' ? value.toString() : String(value);
  if (charset === 'iso-8859-1') return encodeLatin1(text);
  const reserved = format === RFC1738 ? /[!'*]/g : /[!'()*]/g;
  return encodeURIComponent(replaceLoneSurrogates(text)).replace(reserved, percent);
};

/** Characters that Latin-1 lacks become numeric references, as browsers write them in forms. */
function encodeLatin1(text: string): string {
  return text.replace(/[^A-Za-z0-9@*_+\-./]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return code <= 0xff ? percent(letter) : `%26%23${code}%3B`;
  });
}

function percent(letter: string): string {
  return '%' + letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}

/** Half a surrogate pair has no encoding; this is what every UTF-8 encoder puts in its place. */
function replaceLoneSurrogates(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (match) =>
    match.length === 2 ? match : '\ufffd',
  );
}

/** Whether a value is bytes in one of Node's buffers. */
export function is_buffer(value: any): boolean {
  return typeof value === 'object' && value !== null && Boolean(value.constructor?.isBuffer?.(value));
}

/** Two values, or lists of values, as one list. */
export function combine(a: unknown, b: unknown): unknown[] {
  return ([] as unknown[]).concat(a, b);
}
