// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { Format } from './types';

export const RFC1738 = 'RFC1738';
export const RFC3986 = 'RFC3986';
export const default_format: Format = RFC3986;
export const default_formatter = (value: PropertyKey): string => String(value);

/** What is done to every finished name and value: RFC 1738 writes a space as a plus. */
export const formatters: Record<Format, (value: PropertyKey) => string> = {
  RFC1738: (value) => String(value).replace(/%20/g, '+'),
  RFC3986: default_formatter,
};
