// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { isObj } from './utils/values';

/** Names, in lower case, of the headers, query parameters and body fields whose values are never logged. */
export interface SecretNames {
  headers: readonly string[];
  query: readonly string[];
  fields: readonly string[];
}

export const NO_SECRETS: SecretNames = { headers: [], query: [], fields: [] };

const MASK = '***';
const KNOWN_HEADERS = [
  'authorization',
  'proxy-authorization',
  'api-key',
  'x-api-key',
  'x-auth-token',
  'cookie',
  'set-cookie',
];
const KNOWN_QUERY = ['api_key', 'apikey', 'access_token', 'token', 'client_secret', 'signature', 'sig'];
const KNOWN_FIELDS = ['password', 'client_secret', 'access_token', 'refresh_token'];

/** Bodies deeper than this are not somebody's data but somebody's mistake. */
const MAX_DEPTH = 30;

export function redactHeaders(
  headers: Headers | Record<string, string>,
  secrets: SecretNames,
): Record<string, string> {
  const entries = headers instanceof Headers ? [...headers.entries()] : Object.entries(headers);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, isNamed(name, KNOWN_HEADERS, secrets.headers) ? MASK : value]),
  );
}

/** A URL without the values of secret query parameters, and without a user's name and password. */
export function redactURL(url: string, secrets: SecretNames): string {
  const [beforeFragment = '', fragment] = splitOnce(url, '#');
  const [address = '', query] = splitOnce(beforeFragment, '?');
  const anonymous = address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, `$1${MASK}@`);
  const masked = query?.split('&').map((pair) => {
    const [name = ''] = splitOnce(pair, '=');
    return isNamed(decodeName(name), KNOWN_QUERY, secrets.query) ? `${name}=${MASK}` : pair;
  });
  return anonymous + (masked ? `?${masked.join('&')}` : '') + (fragment === undefined ? '' : `#${fragment}`);
}

/** A copy of a value without the values of secret fields; what repeats itself is cut. */
export function redactValue(value: unknown, secrets: SecretNames, parents: readonly object[] = []): unknown {
  if (isForm(value)) return redactValue(Object.fromEntries(value.entries()), secrets, parents);
  if (!isPlain(value)) return value;
  if (parents.includes(value) || parents.length >= MAX_DEPTH) return '…';
  const within = [...parents, value];
  if (Array.isArray(value)) return value.map((one) => redactValue(one, secrets, within));
  const named = [...KNOWN_QUERY, ...KNOWN_FIELDS];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([name, one]) => [
        name,
        (
          isNamed(name, named, [...secrets.query, ...secrets.fields]) &&
          one !== null &&
          typeof one !== 'object'
        ) ?
          MASK
        : redactValue(one, secrets, within),
      ]),
  );
}

function isForm(value: unknown): value is { entries(): Iterable<[string, unknown]> } {
  const name = Object.prototype.toString.call(value).slice(8, -1);
  return name === 'URLSearchParams' || name === 'FormData';
}

/** Arrays and objects without a class of their own; files and streams are logged as they are. */
function isPlain(value: unknown): value is unknown[] | Record<string, unknown> {
  if (Array.isArray(value)) return true;
  if (!isObj(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isNamed(name: string, known: readonly string[], own: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return known.includes(lower) || own.includes(lower);
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
