// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

// The kinds of credentials an API may ask for; what is done with them is in ./credentials.

import type { Credential } from './credentials';
import { toBase64 } from './utils/base64';

export { clientCredentials } from './oauth';

type Secret = string | null | undefined;

/** `Authorization: Bearer …`, or another keyword in its place. */
export function bearer(option: string, secret: Secret, keyword = 'Bearer'): Credential {
  return authorization([option], [secret], () => `${keyword} ${secret}`.trim());
}

/** `Authorization: Basic …`. */
export function basic(
  options: readonly [string, string],
  username: Secret,
  password: Secret,
  { keyword = 'Basic', base64 = true }: { keyword?: string; base64?: boolean } = {},
): Credential {
  const pair = `${username}:${password}`;
  return authorization(options, [username, password], () => `${keyword} ${base64 ? toBase64(pair) : pair}`);
}

/** A key in a header, query parameter or cookie of its own. */
export function apiKey(place: Credential['place'], name: string, option: string, secret: Secret): Credential {
  return { options: [option], place, name, given: [secret], value: () => String(secret) };
}

function authorization(
  options: readonly string[],
  given: readonly Secret[],
  value: () => string,
): Credential {
  return { options, place: 'header', name: 'Authorization', given, value };
}
