// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIConnectionError, APIError } from '../core/error';
import type { AuthContext, Credential } from './credentials';
import { castToError } from './errors';
import { toBase64 } from './utils/base64';
import { isObj, safeJSON } from './utils/values';

interface Token {
  text: string;
  /** In milliseconds, as `Date.now()`. */
  expiresAt: number;
}

type Secret = string | null | undefined;

/** A token is replaced this long before it expires, so that it does not on the way. */
const LEEWAY = 30_000;
const TOKEN_TIMEOUT = 60_000;

/** Whoever comes while a token is being fetched waits for the same one. */
interface Entry {
  token: Promise<string>;
  expiresAt: number;
}

/** One token per client and pair of credentials. */
const entries = /* @__PURE__ */ new WeakMap<object, Map<string, Entry>>();

/**
 * `Authorization: Bearer …` with a token that is exchanged for a client's id and secret (OAuth 2, client
 * credentials), kept until it expires.
 */
export function clientCredentials(
  options: readonly [string, string],
  clientID: Secret,
  clientSecret: Secret,
  tokenURL: string,
): Credential {
  return {
    options,
    place: 'header',
    name: 'Authorization',
    given: [clientID, clientSecret],
    value: async (context) => {
      const basic = toBase64(
        `${encodeURIComponent(clientID ?? '')}:${encodeURIComponent(clientSecret ?? '')}`,
      );
      return `Bearer ${await currentToken(context, tokenURL, basic)}`;
    },
  };
}

async function currentToken(context: AuthContext, tokenURL: string, basic: string): Promise<string> {
  const own = entries.get(context.owner) ?? new Map<string, Entry>();
  entries.set(context.owner, own);
  const key = `${tokenURL} ${basic}`;
  const known = own.get(key);
  if (known && known.expiresAt - LEEWAY > Date.now()) return known.token;

  const token = fetchToken(context, tokenURL, basic);
  const entry: Entry = { token: token.then(({ text }) => text), expiresAt: Infinity };
  own.set(key, entry);
  token.then(
    ({ expiresAt }) => (entry.expiresAt = expiresAt),
    () => own.get(key) === entry && own.delete(key),
  );
  return entry.token;
}

/** @throws APIError if the token is refused, APIConnectionError if it cannot be asked for. */
async function fetchToken({ baseURL, fetch }: AuthContext, tokenURL: string, basic: string): Promise<Token> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TOKEN_TIMEOUT);
  let response: Response;
  let text: string;
  try {
    response = await fetch(resolveURL(tokenURL, baseURL), {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        Authorization: `Basic ${basic}`,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
      // A redirect would take the secret with it.
      redirect: 'manual',
      signal: controller.signal,
    });
    text = await response.text();
  } catch (thrown) {
    throw new APIConnectionError({
      message: 'The access token could not be fetched.',
      cause: castToError(thrown),
    });
  } finally {
    clearTimeout(timer);
  }
  const answer = safeJSON(text);
  if (!response.ok) {
    const error = isObj(answer) ? answer : undefined;
    throw APIError.generate(response.status, error, 'The access token was refused', response.headers);
  }
  return readToken(answer, response);
}

function readToken(answer: unknown, response: Response): Token {
  const token = isObj(answer) ? answer['access_token'] : undefined;
  if (!isObj(answer) || typeof token !== 'string') {
    throw new APIError(response.status, undefined, 'The answer has no access token', response.headers);
  }
  const seconds = Number(answer['expires_in'] ?? Infinity);
  return { text: token, expiresAt: Number.isNaN(seconds) ? Infinity : Date.now() + seconds * 1000 };
}

function resolveURL(tokenURL: string, baseURL: string): string {
  return /^https?:/i.test(tokenURL) ? tokenURL : (
      baseURL.replace(/\/$/, '') + `/${tokenURL.replace(/^\//, '')}`
    );
}
