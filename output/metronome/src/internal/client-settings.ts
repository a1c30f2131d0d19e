// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { ClientOptions } from '../client';
import * as Errors from '../core/error';
import type { Fetch } from './builtin-types';
import * as Auth from './credentials';
import type { HeadersLike, NullableHeaders } from './headers';
import type { SecretNames } from './redact';
import type { FinalRequestOptions } from './request-options';
import { type BackOff, RetryBudget } from './retry';
import { getDefaultFetch } from './shims';
import type { MergedRequestInit } from './types';
import { checkBaseURL, expandVariables } from './url';
import { readEnv } from './utils/env';
import { type Logger, type LogLevel, parseLogLevel } from './utils/log';
import { hasOwn } from './utils/values';

/** What a client does unless its options say otherwise. */
export interface ClientDefaults extends BackOff {
  timeout: number;
  maxRetries: number;
}

/** What makes one client differ from another, apart from its options. */
export interface ClientDescription {
  envPrefix: string;
  defaults: ClientDefaults;
  /** Base URLs by name, the default first. */
  environments: Readonly<Record<string, string>>;
}

type BaseOptions = ClientOptions & { environment?: string | undefined };

/** What the client keeps to itself. */
interface Internals {
  defaults: ClientDefaults;
  /** From `…_CUSTOM_HEADERS`. */
  environmentHeaders: HeadersLike;
  retryBudget: RetryBudget;
}

/** A client's options, where it talks to and as whom. */
export abstract class ClientSettings {
  baseURL: string = '';
  maxRetries: number;
  timeout: number;
  logger: Logger;
  logLevel: LogLevel | undefined;
  fetchOptions: MergedRequestInit | undefined;

  protected fetch: Fetch;
  protected idempotencyHeader?: string;
  protected _options: BaseOptions;
  protected _internals: Internals;
  #environments: Readonly<Record<string, string>>;

  constructor(options: BaseOptions, description: ClientDescription) {
    const { envPrefix, defaults, environments } = description;
    if (options.baseURL && options.environment) {
      throw new Errors.MetronomeError(
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
    this.#environments = environments;
    this._internals = {
      defaults,
      environmentHeaders: parseHeaderLines(readEnv(`${envPrefix}_CUSTOM_HEADERS`)),
      retryBudget: new RetryBudget(options.retry?.budget),
    };
  }

  /** What needs the options of the API to be in place. @throws MetronomeError for options that cannot be used. */
  protected _finishConstruction(): void {
    this.baseURL = this._options.baseURL || this.#environmentURL();
    checkBaseURL(this.baseURL);
    Auth.checkCredentials(this._credentials());
  }

  /** A new client with the options of this one, some of them replaced. */
  withOptions(options: Partial<ClientOptions>): this {
    const replaced: Partial<BaseOptions> = options;
    const keepsURL = replaced.environment === undefined && this._baseURLOverridden();
    const merged: BaseOptions = {
      ...this._options,
      ...this._ownOptions(),
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
  protected abstract _ownOptions(): Partial<ClientOptions>;

  /** What fills the `{variables}` of an environment's URL. */
  protected abstract _serverVariables(): Record<string, string | number | boolean | null>;

  /** Every security scheme with what the options give for it. */
  protected abstract _credentials(): Auth.Credentials;

  /** The alternatives of schemes that the API asks for. */
  protected abstract _securityRequirements(): readonly (readonly string[])[];

  /** Headers that come from options. */
  protected abstract _clientHeaders(): Record<string, string | number | boolean | null | undefined>;

  /** Fields of bodies and queries that are never logged. */
  protected abstract _secretFields(): readonly string[];

  #environmentURL(): string {
    const name = this._options.environment ?? Object.keys(this.#environments)[0] ?? '';
    const url = new Map(Object.entries(this.#environments)).get(name);
    if (url === undefined)
      throw new Errors.MetronomeError(`There is no environment called ${JSON.stringify(name)}`);
    return expandVariables(url, this._serverVariables());
  }

  protected _baseURLOverridden(): boolean {
    return this.baseURL !== this.#environmentURL();
  }

  /** Whether the credentials of a request suffice. @throws MetronomeError if they do not. */
  protected validateHeaders({ values, nulls }: NullableHeaders, options?: FinalRequestOptions): void {
    const credentials = new Map(Object.entries(this._credentials()));
    const alternatives = chosenSchemes(options)?.map((scheme) => [scheme]) ?? this._securityRequirements();
    const isMet = (scheme: string): boolean => {
      const credential = credentials.get(scheme);
      if (!credential || Auth.isGiven(credential)) return true;
      const header = Auth.headerOf(credential);
      return header !== undefined && (values.has(header) || nulls.has(header));
    };
    if (alternatives.length === 0 || alternatives.some((schemes) => schemes.every(isMet))) return;
    throw new Errors.MetronomeError(Auth.explainMissing(alternatives, credentials));
  }

  protected async authHeaders(options: FinalRequestOptions): Promise<NullableHeaders | undefined> {
    return Auth.authHeadersOf(this.#activeCredentials(options), this.#authContext());
  }

  protected async authQuery(options: FinalRequestOptions): Promise<Record<string, string>> {
    return Auth.authQueryOf(this.#activeCredentials(options), this.#authContext());
  }

  #activeCredentials(options: FinalRequestOptions): Auth.Credential[] {
    const credentials = this._credentials();
    const required = this._securityRequirements();
    const schemes = chosenSchemes(options) ?? (required.length ? required.flat() : Object.keys(credentials));
    return [...new Set(schemes)].flatMap((name) =>
      hasOwn(credentials, name) ? credentials[name] ?? [] : [],
    );
  }

  #authContext(): Auth.AuthContext {
    return { owner: this, baseURL: this.baseURL, fetch: this.fetch };
  }

  /** The names of everything that must not be logged. @internal */
  _secretNames(): SecretNames {
    const credentials = Object.values(this._credentials());
    const named = (place: string) =>
      credentials.filter((one) => one.place === place).map((one) => one.name.toLowerCase());
    return {
      headers: named('header'),
      query: named('query'),
      fields: this._secretFields().map((field) => field.toLowerCase()),
    };
  }
}

/** The schemes that an operation names for itself; those marked `false` are none of them. */
function chosenSchemes(options: FinalRequestOptions | undefined): string[] | undefined {
  const choice = options?.__security;
  return choice && Object.keys(choice).filter((scheme) => choice[scheme]);
}

function checkTimeout(timeout: number): number {
  if (typeof timeout === 'number' && timeout >= 0) return timeout;
  throw new Errors.MetronomeError('timeout must be a positive number');
}

/** `METRONOME_CUSTOM_HEADERS`: one `name: value` a line. */
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
