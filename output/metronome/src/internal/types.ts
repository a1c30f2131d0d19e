// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export type PromiseOrValue<T> = T | Promise<T>;
export type HTTPMethod = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options' | 'trace';

export type KeysEnum<T> = { [P in keyof Required<T>]: true };

export type FinalizedRequestInit = RequestInit & { headers: Headers };

/** `RequestInit` members that only some platforms know. */
interface PlatformRequestInit {
  /** Node: a dispatcher of undici. */
  dispatcher?: any;
  /** node-fetch: an agent of `node:http`. */
  agent?: any;
  /** Bun: the address of a proxy. */
  proxy?: any;
  /** Deno: an HTTP client. */
  client?: any;
  /** Cloudflare: settings of the edge. */
  cf?: any;
}

/**
 * What `fetchOptions` may hold: `RequestInit` and the extensions of the platforms, without the members
 * that the library sets for each request.
 */
export type MergedRequestInit = Omit<
  RequestInit,
  'body' | 'headers' | 'method' | 'signal' | keyof PlatformRequestInit
> &
  PlatformRequestInit &
  Partial<Record<'body' | 'headers' | 'method' | 'signal', never>>;
