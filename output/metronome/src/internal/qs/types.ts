// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export type Format = 'RFC1738' | 'RFC3986';
export type DefaultEncoder = (text: any, defaultEncoder?: any, charset?: string) => string;
export type ArrayFormat = 'indices' | 'brackets' | 'repeat' | 'comma';

export type StringifyOptions = {
  /** What stands between two parameters. */
  delimiter?: string;
  /** Nested names as `a.b` rather than `a[b]`. */
  allowDots?: boolean;
  encodeDotInKeys?: boolean;
  /** `null` as a name without an equals sign. */
  strictNullHandling?: boolean;
  skipNulls?: boolean;
  encode?: boolean;
  encoder?: (
    text: any,
    defaultEncoder: DefaultEncoder,
    charset: string,
    type: 'key' | 'value',
    format?: Format,
  ) => string;
  /** Names to keep, or a function that replaces values. */
  filter?: Array<PropertyKey> | ((prefix: PropertyKey, value: any) => any);
  arrayFormat?: ArrayFormat;
  /** The older way to say `indices` or `repeat`. */
  indices?: boolean;
  sort?: ((a: PropertyKey, b: PropertyKey) => number) | null;
  serializeDate?: (date: Date) => string;
  format?: Format;
  formatter?: (text: PropertyKey) => string;
  encodeValuesOnly?: boolean;
  addQueryPrefix?: boolean;
  charset?: 'utf-8' | 'iso-8859-1';
  charsetSentinel?: boolean;
  allowEmptyArrays?: boolean;
  /** With `comma`: mark a list of one, so that it is read back as a list. */
  commaRoundTrip?: boolean;
};

export type NonNullableProperties<T> = { [K in keyof T]-?: Exclude<T[K], undefined | null> };
