// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { default_format, formatters, RFC1738, RFC3986 } from './formats';

const formats = { formatters, RFC1738, RFC3986, default: default_format };

export { stringify } from './stringify';
export { formats };

export type { DefaultEncoder, Format, StringifyOptions } from './types';
