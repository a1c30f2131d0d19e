// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { default_format, formatters } from './formats';
import type { ArrayFormat, NonNullableProperties, StringifyOptions } from './types';
import { encode, is_buffer } from './utils';

type Encoder = NonNullable<StringifyOptions['encoder']>;
type Resolved = Omit<
  NonNullableProperties<StringifyOptions>,
  'encoder' | 'filter' | 'sort' | 'encode' | 'indices'
> & {
  encoder: Encoder | undefined;
  filter: StringifyOptions['filter'];
  sort: StringifyOptions['sort'];
};

/** The name of an array's item. */
const itemNames: Record<ArrayFormat, (name: string, index: string) => string> = {
  brackets: (name) => `${name}[]`,
  comma: (name) => name,
  indices: (name, index) => `${name}[${index}]`,
  repeat: (name) => name,
};

const SENTINELS = { 'utf-8': 'utf8=%E2%9C%93', 'iso-8859-1': 'utf8=%26%2310003%3B' };

/**
 * A query string of any value with members, in the notation of the `qs` package.
 *
 * @throws TypeError for options that make no sense, RangeError for a value that contains itself.
 */
export function stringify(value: any, given: StringifyOptions = {}): string {
  const options = resolve(given);
  const root = typeof options.filter === 'function' ? options.filter('', value) : value;
  if (typeof root !== 'object' || root === null) return '';

  const pairs: string[] = [];
  for (const key of keysOf(root, options)) {
    if (options.skipNulls && root[key] === null) continue;
    pairs.push(...pairsOf(root[key], String(key), { options, parents: [root] }));
  }
  const query = pairs.join(options.delimiter);
  if (!query) return '';
  const sentinel = options.charsetSentinel ? SENTINELS[options.charset] + options.delimiter : '';
  return (options.addQueryPrefix ? '?' : '') + sentinel + query;
}

interface Place {
  options: Resolved;
  /** The values that this one is inside of. */
  parents: readonly unknown[];
}

function pairsOf(given: unknown, name: string, place: Place): string[] {
  const { options, parents } = place;
  if (parents.includes(given)) throw new RangeError('Cyclic object value');
  const value = prepare(given, name, options);
  if (value === undefined) return [];
  if (value === null && options.strictNullHandling) return [options.formatter(encodeName(name, options))];
  if (value === null) return [pair(name, '', options)];
  if (typeof value !== 'object' || is_buffer(value)) return [pair(name, value, options)];
  const within = { options, parents: [...parents, given] };
  if (Array.isArray(value)) return pairsOfArray(value, name, within);
  return pairsOfMembers(value, escapeDots(name, options), within);
}

/** What stands for a value: dates become text, a filter may replace anything. */
function prepare(value: unknown, name: string, options: Resolved): unknown {
  if (typeof options.filter === 'function') return options.filter(name, value);
  if (value instanceof Date) return options.serializeDate(value);
  if (options.arrayFormat !== 'comma' || !Array.isArray(value)) return value;
  return value.map((one) => (one instanceof Date ? options.serializeDate(one) : one));
}

function pairsOfArray(values: unknown[], name: string, place: Place): string[] {
  const { options } = place;
  const own = escapeDots(name, options);
  if (options.allowEmptyArrays && values.length === 0) return [`${own}[]`];
  if (options.arrayFormat === 'comma') return pairsOfCommaList(values, own, place);
  return keysOf(values, options).flatMap((key) => {
    const value: unknown = Reflect.get(values, key);
    if (options.skipNulls && value === null) return [];
    return pairsOf(value, itemNames[options.arrayFormat](own, String(key)), place);
  });
}

function pairsOfCommaList(values: unknown[], name: string, { options, parents }: Place): string[] {
  if (values.length === 0) return [];
  const ownName = options.commaRoundTrip && values.length === 1 ? `${name}[]` : name;
  if (!options.encodeValuesOnly || !options.encoder) {
    const joined = values.join(',') || null;
    return joined === null && options.skipNulls ? [] : pairsOf(joined, ownName, { options, parents });
  }
  // The commas between the values stay as they are, those inside of values do not.
  const encoder = options.encoder;
  const encoded = values.map((one) => (one == null ? '' : encoder(one, encode, options.charset, 'value')));
  const joined = encoded.join(',') || null;
  if (joined === null && options.skipNulls) return [];
  return pairsOf(joined, ownName, { options: { ...options, encoder: undefined }, parents });
}

function pairsOfMembers(value: object, name: string, place: Place): string[] {
  const { options } = place;
  return keysOf(value, options).flatMap((key) => {
    const member: unknown = Reflect.get(value, key);
    if (options.skipNulls && member === null) return [];
    const part =
      options.allowDots && options.encodeDotInKeys ? escapeDots(String(key), options) : String(key);
    return pairsOf(member, options.allowDots ? `${name}.${part}` : `${name}[${part}]`, place);
  });
}

function keysOf(value: object, { filter, sort }: Resolved): PropertyKey[] {
  if (Array.isArray(filter)) return filter;
  const keys = Object.keys(value);
  return sort ? keys.sort(sort) : keys;
}

/** With `encodeDotInKeys`, dots in names are escaped, and dots between names are not. */
function escapeDots(name: string, { encodeDotInKeys, allowDots }: Resolved): string {
  // A name with brackets, or with dots as separators, has been escaped on the way here.
  if (!encodeDotInKeys || name.includes('[') || (allowDots && name.includes('%2E'))) return name;
  return name.replace(/\./g, '%2E');
}

function pair(name: string, value: unknown, options: Resolved): string {
  const { encoder, charset, format, formatter } = options;
  const text = encoder ? encoder(value, encode, charset, 'value', format) : String(value);
  return `${formatter(encodeName(name, options))}=${formatter(text)}`;
}

function encodeName(name: string, { encoder, encodeValuesOnly, charset, format }: Resolved): string {
  return encoder && !encodeValuesOnly ? encoder(name, encode, charset, 'key', format) : name;
}

function resolve(given: StringifyOptions): Resolved {
  for (const name of ['allowEmptyArrays', 'encodeDotInKeys', 'commaRoundTrip'] as const) {
    check(given[name] === undefined || typeof given[name] === 'boolean', `\`${name}\` must be a boolean`);
  }
  const { encoder, charset = 'utf-8', format = default_format, filter } = given;
  check(encoder == null || typeof encoder === 'function', 'Encoder has to be a function.');
  check(Object.keys(SENTINELS).includes(charset), 'The charset must be either utf-8 or iso-8859-1');
  check(Object.keys(formatters).includes(format), 'Unknown format option provided.');
  return {
    addQueryPrefix: given.addQueryPrefix ?? false,
    allowDots: given.allowDots ?? given.encodeDotInKeys ?? false,
    allowEmptyArrays: given.allowEmptyArrays ?? false,
    arrayFormat: arrayFormatOf(given),
    charset,
    charsetSentinel: given.charsetSentinel ?? false,
    commaRoundTrip: given.commaRoundTrip ?? false,
    delimiter: given.delimiter ?? '&',
    encodeDotInKeys: given.encodeDotInKeys ?? false,
    encoder: given.encode === false ? undefined : encoder ?? encode,
    encodeValuesOnly: given.encodeValuesOnly ?? false,
    filter: typeof filter === 'function' || Array.isArray(filter) ? filter : undefined,
    format,
    formatter: formatters[format],
    serializeDate: given.serializeDate ?? ((date) => Date.prototype.toISOString.call(date)),
    skipNulls: given.skipNulls ?? false,
    sort: typeof given.sort === 'function' ? given.sort : null,
    strictNullHandling: given.strictNullHandling ?? false,
  };
}

function arrayFormatOf({ arrayFormat, indices }: StringifyOptions): ArrayFormat {
  if (arrayFormat !== undefined && Object.keys(itemNames).includes(arrayFormat)) return arrayFormat;
  return indices === false ? 'repeat' : 'indices';
}

function check(condition: boolean, message: string): void {
  if (!condition) throw new TypeError(message);
}
