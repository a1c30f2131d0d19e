// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { Fetch } from './internal/builtin-types';
import type { MergedRequestInit } from './internal/types';
import type { HeadersLike } from './internal/headers';
import type { LogLevel, Logger } from './internal/utils/log';
import type { RetrySettings } from './internal/retry';
import type { Credentials } from './internal/credentials';
import { guardBrowser, type BrowserPolicy } from './internal/browser';
import type { ClientDefaults } from './internal/client-settings';
import { ClientKind } from './internal/client-kind';
import { readEnv } from './internal/utils/env';
import * as Errors from './core/error';
import * as Uploads from './core/uploads';
import * as Opts from './internal/request-options';
import * as API from './resources/index';
import { Shops } from './resources/shops';

export type { Logger, LogLevel } from './internal/utils/log';

const defaults: ClientDefaults = {
  timeout: 60000,
  maxRetries: 2,
  initialRetryDelay: 0.5,
  maxRetryDelay: 8,
};

const environments = {
  production: 'https://api.acme.example',
};

const browserPolicy: BrowserPolicy = {
  state: 'allow',
};

export interface ClientOptions {
  /**
   * Where the API is served, for example "https://api.example.com/v2/".
   *
   * Defaults to process.env['ACME_BASE_URL'].
   */
  baseURL?: string | null | undefined;

  /**
   * How long one attempt may take, from the first byte sent to the last byte read. An attempt that
   * takes longer is retried like a failed connection, so a call can last longer than this.
   *
   * @unit milliseconds
   */
  timeout?: number | undefined;

  /**
   * `RequestInit` members for every `fetch` call; those of a single request win over these.
   */
  fetchOptions?: MergedRequestInit | undefined;

  /**
   * The function that performs requests. Defaults to the global `fetch`.
   */
  fetch?: Fetch | undefined;

  /**
   * How often a request is repeated after a failure that may pass: a lost connection, a timeout, a
   * rate limit or a server error.
   *
   * @default 2
   */
  maxRetries?: number | undefined;

  /**
   * Limits on the waiting between retries.
   */
  retry?: RetrySettings | undefined;

  /**
   * Headers of every request. A request removes one by giving it the value `null`.
   */
  defaultHeaders?: HeadersLike | undefined;

  /**
   * Query parameters of every request. A request removes one by giving it the value `undefined`.
   */
  defaultQuery?: Record<string, string | undefined> | undefined;

  /**
   * How much to log.
   *
   * Defaults to process.env['ACME_LOG'], or 'warn' if that is not set.
   */
  logLevel?: LogLevel | undefined;

  /**
   * Where to log. Defaults to globalThis.console.
   */
  logger?: Logger | undefined;
}

/**
 * The client of the Acme API.
 */
export class Acme extends ClientKind {
  /**
   * Create a client. Every option may be left out that has a default or an environment variable.
   *
   * @throws {@link Errors.AcmeError} if a required option is missing or an option cannot be used.
   */
  constructor({ baseURL = readEnv('ACME_BASE_URL'), ...opts }: ClientOptions = {}) {
    const options: ClientOptions = {
      ...opts,
      baseURL,
    };
    guardBrowser(browserPolicy, options);

    super(options, {
      envPrefix: 'ACME',
      defaults,
      environments,
    });

    this._finishConstruction();
  }

  protected override _ownOptions(): Partial<ClientOptions> {
    return {};
  }

  protected override _serverVariables(): Record<string, string | number | boolean | null> {
    return {};
  }

  protected override _credentials(): Credentials {
    return {};
  }

  protected override _securityRequirements(): readonly (readonly string[])[] {
    return [];
  }

  protected override _clientHeaders(): Record<string, string | number | boolean | null | undefined> {
    return {};
  }

  protected override _secretFields(): readonly string[] {
    return [];
  }

  static Acme = this;
  static DEFAULT_TIMEOUT = defaults.timeout;

  static AcmeError = Errors.AcmeError;
  static APIError = Errors.APIError;
  static APIConnectionError = Errors.APIConnectionError;
  static APIConnectionTimeoutError = Errors.APIConnectionTimeoutError;
  static APIUserAbortError = Errors.APIUserAbortError;
  static NotFoundError = Errors.NotFoundError;
  static ConflictError = Errors.ConflictError;
  static RateLimitError = Errors.RateLimitError;
  static BadRequestError = Errors.BadRequestError;
  static AuthenticationError = Errors.AuthenticationError;
  static InternalServerError = Errors.InternalServerError;
  static PermissionDeniedError = Errors.PermissionDeniedError;
  static UnprocessableEntityError = Errors.UnprocessableEntityError;

  static toFile = Uploads.toFile;

  shops: API.Shops = new API.Shops(this);
}

Acme.Shops = Shops;

export declare namespace Acme {
  export type RequestOptions = Opts.RequestOptions;

  export { Shops as Shops };
}
