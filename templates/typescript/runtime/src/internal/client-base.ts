import type { ClientOptions } from '../client';
import { APIPromise } from '../core/api-promise';
import * as Errors from '../core/error';
import { VERSION } from '../version';
import * as Auth from './credentials';
import { encodeBody } from './body';
import type { Fetch } from './builtin-types';
import { getPlatformHeaders } from './detect-platform';
import { buildHeaders, type HeadersLike, type NullableHeaders } from './headers';
import type { APIResponseProps } from './parse';
import type { SecretNames } from './redact';
import { RequestCall } from './request-call';
import type { FinalRequestOptions, RequestOptions } from './request-options';
import { type BackOff, RetryBudget } from './retry';
import { getDefaultFetch, isWebStream } from './shims';
import type { FinalizedRequestInit, HTTPMethod, MergedRequestInit, PromiseOrValue } from './types';
import { checkBaseURL, expandVariables, joinURL, withQuery } from './url';
import { readEnv } from './utils/env';
import { type Logger, type LogLevel, parseLogLevel } from './utils/log';
import { stringifyQuery } from './utils/query';
import { uuid4 } from './utils/uuid';
import { hasOwn, validatePositiveInteger } from './utils/values';

/** What a client does unless its options say otherwise. */
export interface ClientDefaults extends BackOff {
  timeout: number;
  maxRetries: number;
}

/** What makes one client differ from another, apart from its options. */
export interface ClientDescription {
  className: string;
  envPrefix: string;
  defaults: ClientDefaults;
  /** Base URLs by name, the default first. */
  environments: Readonly<Record<string, string>>;
}

type BaseOptions = ClientOptions & { environment?: string | undefined };

/** All that a client does that does not depend on its API. */
export abstract class ClientBase {
  baseURL: string = '';
  maxRetries: number;
  timeout: number;
  logger: Logger;
  logLevel: LogLevel | undefined;
  fetchOptions: MergedRequestInit | undefined;

  protected fetch: Fetch;
  protected idempotencyHeader?: string;
  protected _options: BaseOptions;
  #description: ClientDescription;
  #environmentHeaders: HeadersLike;
  #retryBudget: RetryBudget;

  constructor(options: BaseOptions, description: ClientDescription) {
    const { className, envPrefix, defaults } = description;
    if (options.baseURL && options.environment) {
      throw new Errors.AcmeError(
        `Ambiguous URL; The \`baseURL\` option (or ${envPrefix}_BASE_URL env var) and the \`environment\` option are given. If you want to use the environment you must pass baseURL: null`,
      );
    }
    this.timeout = checkTimeout(options.timeout ?? defaults.timeout);
    this.maxRetries = options.maxRetries ?? defaults.maxRetries;
    this.logger = options.logger ?? console;
    // Set before it is known, so that there is a level at which to warn about a bad one.
    this.logLevel = 'warn';
    this.logLevel =
      parseLogLevel(options.logLevel, 'ClientOptions.logLevel', this) ??
      parseLogLevel(readEnv(`${envPrefix}_LOG`), `process.env['${envPrefix}_LOG']`, this) ??
      'warn';
    this.fetchOptions = options.fetchOptions;
    this.fetch = options.fetch ?? getDefaultFetch();
    this._options = options;
    this.#description = { ...description, className };
    this.#environmentHeaders = parseHeaderLines(readEnv(`${envPrefix}_CUSTOM_HEADERS`));
    this.#retryBudget = new RetryBudget(options.retry?.budget);
  }

  /** What needs the options of the API to be in place. @throws AcmeError for options that cannot be used. */
  protected finishConstruction(): void {
    this.baseURL = this._options.baseURL || this.#environmentURL();
    checkBaseURL(this.baseURL);
    Auth.checkCredentials(this.credentials());
  }

  /** A new client with the options of this one, some of them replaced. */
  withOptions(options: Partial<ClientOptions>): this {
    const replaced: Partial<BaseOptions> = options;
    const keepsURL = replaced.environment === undefined && this.#baseURLOverridden();
    const merged: BaseOptions = {
      ...this._options,
      ...this.ownOptions(),
      environment: keepsURL || replaced.baseURL ? undefined : this._options.environment,
      baseURL: keepsURL ? this.baseURL : null,
      maxRetries: this.maxRetries,
      timeout: this.timeout,
      logger: this.logger,
      logLevel: this.logLevel,
      fetch: this.fetch,
      fetchOptions: this.fetchOptions,
      ...options,
    };
    // A subclass is built by its own constructor, which TypeScript cannot see from here.
    const Client = this.constructor as unknown as new (options: BaseOptions) => this;
    return new Client(merged);
  }

  /** The current values of the API's own options. */
  protected abstract ownOptions(): Partial<ClientOptions>;

  /** What fills the `{variables}` of an environment's URL. */
  protected abstract serverVariables(): Record<string, string | number | boolean | null>;

  /** Every security scheme with what the options give for it. */
  protected abstract credentials(): Auth.Credentials;

  /** The alternatives of schemes that the API asks for. */
  protected abstract securityRequirements(): readonly (readonly string[])[];

  /** Headers that come from options. */
  protected abstract clientHeaders(): Record<string, string | number | boolean | null | undefined>;

  /** Fields of bodies and queries that are never logged. */
  protected abstract secretFields(): readonly string[];

  #environmentURL(): string {
    const { environments } = this.#description;
    const name = this._options.environment ?? Object.keys(environments)[0] ?? '';
    const url = new Map(Object.entries(environments)).get(name);
    if (url === undefined)
      throw new Errors.AcmeError(`There is no environment called ${JSON.stringify(name)}`);
    return expandVariables(url, this.serverVariables());
  }

  #baseURLOverridden(): boolean {
    return this.baseURL !== this.#environmentURL();
  }

  protected defaultQuery(): Record<string, string | undefined> | undefined {
    return this._options.defaultQuery;
  }

  /** Whether the credentials of a request suffice. @throws AcmeError if they do not. */
  protected validateHeaders({ values, nulls }: NullableHeaders, options?: FinalRequestOptions): void {
    const credentials = new Map(Object.entries(this.credentials()));
    const alternatives = options?.__security?.map((scheme) => [scheme]) ?? this.securityRequirements();
    const isMet = (scheme: string): boolean => {
      const credential = credentials.get(scheme);
      if (!credential || Auth.isGiven(credential)) return true;
      const header = Auth.headerOf(credential);
      return header !== undefined && (values.has(header) || nulls.has(header));
    };
    if (alternatives.length === 0 || alternatives.some((schemes) => schemes.every(isMet))) return;
    throw new Errors.AcmeError(Auth.explainMissing(alternatives, credentials));
  }

  protected async authHeaders(options: FinalRequestOptions): Promise<NullableHeaders | undefined> {
    return Auth.authHeadersOf(this.#activeCredentials(options), this.#authContext());
  }

  protected async authQuery(options: FinalRequestOptions): Promise<Record<string, string>> {
    return Auth.authQueryOf(this.#activeCredentials(options), this.#authContext());
  }

  #activeCredentials(options: FinalRequestOptions): Auth.Credential[] {
    const credentials = this.credentials();
    const required = this.securityRequirements();
    const schemes = options.__security ?? (required.length ? required.flat() : Object.keys(credentials));
    return [...new Set(schemes)].flatMap((name) =>
      hasOwn(credentials, name) ? credentials[name] ?? [] : [],
    );
  }

  #authContext(): Auth.AuthContext {
    return { owner: this, baseURL: this.baseURL, fetch: this.fetch };
  }

  /** The names of everything that must not be logged. @internal */
  secretNames(): SecretNames {
    const credentials = Object.values(this.credentials());
    const named = (place: string) =>
      credentials.filter((one) => one.place === place).map((one) => one.name.toLowerCase());
    return {
      headers: named('header'),
      query: named('query'),
      fields: this.secretFields().map((field) => field.toLowerCase()),
    };
  }

  protected stringifyQuery(query: object | Record<string, unknown>): string {
    return stringifyQuery(query);
  }

  private getUserAgent(): string {
    return `${this.constructor.name}/JS ${VERSION}`;
  }

  protected defaultIdempotencyKey(): string {
    return `stainless-node-retry-${uuid4()}`;
  }

  protected makeStatusError(
    status: number,
    error: Object | undefined,
    message: string | undefined,
    headers: Headers,
  ): Errors.APIError {
    return Errors.APIError.generate(status, error, message, headers);
  }

  /** The URL of a request: base URL, path, and the queries of the path, the client and the request. */
  buildURL(
    path: string,
    query: Record<string, unknown> | null | undefined,
    defaultBaseURL?: string | undefined,
  ): string {
    const baseURL = (!this.#baseURLOverridden() && defaultBaseURL) || this.baseURL;
    const merged = { ...this.defaultQuery(), ...query };
    return withQuery(joinURL(baseURL, path), merged, (all) => this.stringifyQuery(all));
  }

  /** Called before each attempt; may change the options. */
  protected async prepareOptions(_options: FinalRequestOptions): Promise<void> {}

  /** Called before each attempt; may change what is given to `fetch`, for example to sign it. */
  protected async prepareRequest(
    _request: RequestInit,
    _context: { url: string; options: FinalRequestOptions },
  ): Promise<void> {}

  get<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.methodRequest('get', path, options);
  }

  post<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.methodRequest('post', path, options);
  }

  patch<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.methodRequest('patch', path, options);
  }

  put<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.methodRequest('put', path, options);
  }

  delete<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.methodRequest('delete', path, options);
  }

  private methodRequest<Rsp>(
    method: HTTPMethod,
    path: string,
    options?: PromiseOrValue<RequestOptions>,
  ): APIPromise<Rsp> {
    return this.request(Promise.resolve(options).then((given) => ({ method, path, ...given })));
  }

  request<Rsp>(
    options: PromiseOrValue<FinalRequestOptions>,
    remainingRetries: number | null = null,
  ): APIPromise<Rsp> {
    return new APIPromise<Rsp>(this, this.makeRequest(options, remainingRetries));
  }

  /** Perform a request with its retries, up to the headers of the answer. */
  protected async makeRequest(
    input: PromiseOrValue<FinalRequestOptions>,
    remainingRetries: number | null = null,
  ): Promise<APIResponseProps> {
    // A copy, because hooks may change it.
    const options = { ...(await input) };
    const maxRetries = Math.max(0, Math.trunc(options.maxRetries ?? this.maxRetries) || 0);
    const call = new RequestCall(options, {
      client: this,
      fetch: this.fetch,
      maxRetries: remainingRetries ?? maxRetries,
      retry: this._options.retry ?? {},
      backOff: this.#description.defaults,
      budget: this.#retryBudget,
      prepareOptions: (given) => this.prepareOptions(given),
      prepareRequest: (request, context) => this.prepareRequest(request, context),
      makeStatusError: (...error) => this.makeStatusError(...error),
    });
    return call.perform();
  }

  /** What is given to `fetch` for a request, and how long the attempt may take. */
  async buildRequest(
    options: FinalRequestOptions,
    { retryCount = 0, idempotencyKey }: { retryCount?: number; idempotencyKey?: () => string } = {},
  ): Promise<{ req: FinalizedRequestInit; url: string; timeout: number }> {
    const { method, path, query, defaultBaseURL } = options;
    if ('timeout' in options && options.timeout !== undefined)
      validatePositiveInteger('timeout', options.timeout);
    const timeout = options.timeout ?? this.timeout;
    const url = this.buildURL(path, { ...(await this.authQuery(options)), ...query }, defaultBaseURL);
    const { bodyHeaders, body } = encodeBody(options, (form) => this.stringifyQuery(form));
    const keyHeader = method === 'get' ? undefined : this.idempotencyHeader;
    const makeKey = idempotencyKey ?? (() => this.defaultIdempotencyKey());
    const headers = buildHeaders([
      keyHeader ? { [keyHeader]: options.idempotencyKey || makeKey() } : undefined,
      {
        Accept: 'application/json',
        'User-Agent': this.getUserAgent(),
        'X-Stainless-Retry-Count': String(retryCount),
        ...(options.timeout ? { 'X-Stainless-Timeout': String(Math.trunc(options.timeout / 1000)) } : {}),
        ...getPlatformHeaders(),
      },
      textValues(this.clientHeaders()),
      await this.authHeaders(options),
      this.#environmentHeaders,
      this._options.defaultHeaders,
      bodyHeaders,
      options.headers,
    ]);
    this.validateHeaders(headers, options);
    const req: FinalizedRequestInit = {
      method,
      headers: headers.values,
      ...(options.signal && { signal: options.signal }),
      ...(isWebStream(body) && { duplex: 'half' }),
      ...(body && { body }),
      ...this.fetchOptions,
      ...options.fetchOptions,
    };
    return { req, url, timeout };
  }
}

function checkTimeout(timeout: number): number {
  if (typeof timeout === 'number' && timeout >= 0) return timeout;
  throw new Errors.AcmeError('timeout must be a positive number');
}

/** `ACME_CUSTOM_HEADERS`: one `name: value` a line. */
function parseHeaderLines(lines: string | undefined): HeadersLike {
  if (!lines) return undefined;
  return lines
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}

function textValues(
  headers: Record<string, string | number | boolean | null | undefined>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value == null ? undefined : String(value)]),
  );
}
