// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIConnectionError } from '../core/error';
import type { Fetch } from './builtin-types';
import { isReplayable } from './body';
import { cancelBody } from './shims';

const MAX_REDIRECTS = 20;
const REDIRECT_STATUSES = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);

/** The only headers that follow a redirect to another origin: none of them says who is asking. */
const HARMLESS_HEADERS = ['accept', 'accept-language', 'range', 'user-agent'];

interface Target {
  url: string;
  init: RequestInit & { headers: Headers };
}

/**
 * Send a request and follow its redirects. Within an origin nothing is held back; to another origin goes
 * only a request without body, without credentials and without any header the caller or the library added.
 *
 * A `redirect` mode that the caller chose is left to `fetch`.
 *
 * @throws APIConnectionError if a redirect cannot be followed safely.
 */
export async function sendFollowingRedirects(
  fetch: Fetch,
  start: Target,
  secretQuery: () => readonly string[],
): Promise<Response> {
  if (start.init.redirect) return fetch(start.url, start.init);
  let target = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await fetch(target.url, { ...target.init, redirect: 'manual' });
    // Browsers do not show where a redirect leads; they also do what is needed to follow it safely.
    if (response.type === 'opaqueredirect') return fetch(target.url, { ...target.init, redirect: 'follow' });
    const location = REDIRECT_STATUSES.has(response.status) && response.headers.get('location');
    if (!location) return response;
    await cancelBody(response);
    target = nextTarget(target, response.status, location, secretQuery());
  }
  throw refusal(`more than ${MAX_REDIRECTS} redirects`);
}

function nextTarget(from: Target, status: number, location: string, secretQuery: readonly string[]): Target {
  const url = resolveLocation(location, from.url);
  const init = { ...from.init, headers: new Headers(from.init.headers) };
  if (becomesGet(status, init.method)) {
    init.method = 'GET';
    delete init.body;
    for (const name of ['content-type', 'content-length', 'content-encoding']) init.headers.delete(name);
  }
  if (!isReplayable(init.body))
    throw refusal('a redirect of a request whose body has been sent and cannot be sent again');
  if (url.origin !== new URL(from.url).origin) {
    if (init.body != null) throw refusal('a redirect that would send the request body to another origin');
    init.headers = harmlessHeaders(init.headers);
    for (const name of secretQuery) url.searchParams.delete(name);
  }
  return { url: url.toString(), init };
}

function harmlessHeaders(headers: Headers): Headers {
  const harmless = new Headers();
  for (const name of HARMLESS_HEADERS) {
    const value = headers.get(name);
    if (value !== null) harmless.set(name, value);
  }
  return harmless;
}

function resolveLocation(location: string, base: string): URL {
  let url: URL;
  try {
    url = new URL(location, base);
  } catch {
    throw refusal('a redirect to something that is not a URL');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refusal(`a redirect to a ${url.protocol} URL`);
  if (url.username || url.password) throw refusal('a redirect to a URL with a user name');
  return url;
}

/** As browsers have always done it: a POST turns into a GET, after 303 everything does. */
function becomesGet(status: number, method: string | undefined): boolean {
  const name = method?.toUpperCase();
  if (status === 303) return name !== 'GET' && name !== 'HEAD';
  return (status === 301 || status === 302) && name === 'POST';
}

function refusal(what: string): APIConnectionError {
  return new APIConnectionError({ message: `Connection error: refused to follow ${what}.` });
}
