// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { MetronomeError } from '../core/error';
import { buildHeaders, type HeadersLike, type NullableHeaders } from './headers';
import type { Fetch } from './builtin-types';

/** What a credential may need to be worked out: a token has to be asked for. */
export interface AuthContext {
  owner: object;
  baseURL: string;
  fetch: Fetch;
}

/** One security scheme with what the client's options give for it. */
export interface Credential {
  /** The options it is made of, for messages. */
  readonly options: readonly string[];
  readonly place: 'header' | 'query' | 'cookie';
  /** The header, query parameter or cookie it travels in. */
  readonly name: string;
  /** What the caller gave, to be checked; not what is sent. */
  readonly given: readonly (string | null | undefined)[];
  /** What is sent. */
  readonly value: (context: AuthContext) => string | Promise<string>;
}

export type Credentials = Readonly<Record<string, Credential>>;

/** Whether the caller gave everything a credential is made of. */
export function isGiven(credential: Credential): boolean {
  return credential.given.every((secret) => secret != null && secret !== '');
}

/**
 * Refuse secrets that cannot be sent, before `fetch` quotes them in an error of its own.
 *
 * @throws MetronomeError naming the option, never its value.
 */
export function checkCredentials(credentials: Credentials): void {
  for (const credential of Object.values(credentials)) {
    credential.given.forEach((secret, index) => {
      if (secret == null || isSendable(secret, credential.place)) return;
      const option = credential.options[index] ?? credential.options[0];
      throw new MetronomeError(`The option ${option} contains a character that is not allowed`);
    });
  }
}

/** No control characters anywhere; in headers and cookies nothing beyond Latin-1 either. */
function isSendable(secret: string, place: Credential['place']): boolean {
  const pattern = place === 'query' ? /[\x00-\x1f\x7f]/ : /[\x00-\x1f\x7f]|[^\x00-\xff]/;
  return !pattern.test(secret);
}

/** The headers, cookies included, that credentials travel in. */
export async function authHeadersOf(
  credentials: readonly Credential[],
  context: AuthContext,
): Promise<NullableHeaders> {
  const headers: HeadersLike[] = [];
  const cookies: string[] = [];
  for (const credential of credentials.filter(isGiven)) {
    if (credential.place === 'query') continue;
    const value = await credential.value(context);
    if (credential.place === 'header') headers.push({ [credential.name]: value });
    else cookies.push(`${credential.name}=${value}`);
  }
  if (cookies.length) headers.push({ Cookie: cookies.join('; ') });
  return buildHeaders(headers);
}

/** The query parameters that credentials travel in. */
export async function authQueryOf(
  credentials: readonly Credential[],
  context: AuthContext,
): Promise<Record<string, string>> {
  const query: Record<string, string> = {};
  for (const credential of credentials.filter(isGiven)) {
    if (credential.place === 'query') query[credential.name] = await credential.value(context);
  }
  return query;
}

/** The header that a credential occupies, in lower case. */
export function headerOf(credential: Credential): string | undefined {
  if (credential.place === 'query') return undefined;
  return credential.place === 'cookie' ? 'cookie' : credential.name.toLowerCase();
}

/** What to give for a request to be allowed, in words. */
export function explainMissing(
  alternatives: readonly (readonly string[])[],
  credentials: ReadonlyMap<string, Credential>,
): string {
  const wanted = alternatives.flatMap((schemes) =>
    schemes.flatMap((scheme) => credentials.get(scheme) ?? []),
  );
  const options = [...new Set(wanted.flatMap((credential) => credential.options))];
  const headers = [...new Set(wanted.flatMap((one) => (one.place === 'query' ? [] : [`"${one.name}"`])))];
  const omit = headers.length ? `. Or for the ${headers.join(' or ')} headers to be explicitly omitted` : '';
  return `Could not resolve authentication method. Expected the ${options.join(' or ')} to be set${omit}`;
}
