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
// #region imports
import * as Auth from './internal/auth';
import * as Pagination from './core/pagination';
import { type CursorPageParams, type CursorPageResponse } from './core/pagination';
import {
  type Widget,
  type WidgetCreateParams,
  type WidgetListParams,
  Widgets,
  type WidgetsCursorPage,
} from './resources/widgets';
// #endregion

export type { Logger, LogLevel } from './internal/utils/log';

const defaults: ClientDefaults = {
  // #region defaults
  timeout: 60000,
  maxRetries: 2,
  initialRetryDelay: 0.5,
  maxRetryDelay: 8,
  // #endregion
};

const environments = {
  // #region environments
  production: 'https://api.acme.example',
  regional: 'https://{region}.api.acme.example',
  // #endregion
};

const browserPolicy: BrowserPolicy = {
  // #region browser-policy
  state: 'dangerous_allow',
  // #endregion
};

export interface ClientOptions {
  // #region options
  /**
   * Defaults to process.env['ACME_API_KEY'].
   */
  apiKey?: string | undefined;

  /**
   * Defaults to process.env['ACME_ORGANIZATION'].
   */
  organization?: string | null | undefined;

  /**
   * The part of the world the `regional` environment is reached in.
   */
  region?: string | undefined;

  /**
   * Which of the service's environments to talk to:
   * - `production`: `https://api.acme.example`
   * - `regional`: `https://{region}.api.acme.example`
   */
  environment?: keyof typeof environments | undefined;

  /**
   * Allow the client in a browser, where every visitor can read its credentials.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
  // #endregion

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
  // #region option-fields
  apiKey: string;
  organization: string | null;
  region: string;
  // #endregion

  // #region idempotency-header
  protected override idempotencyHeader?: string = 'Idempotency-Key';
  // #endregion

  /**
   * Create a client. Every option may be left out that has a default or an environment variable.
   *
   * @throws {@link Errors.AcmeError} if a required option is missing or an option cannot be used.
   */
  constructor({
    baseURL = readEnv('ACME_BASE_URL'),
    // #region option-parameters
    apiKey = readEnv('ACME_API_KEY'),
    organization = readEnv('ACME_ORGANIZATION') ?? null,
    region = 'eu',
    // #endregion
    ...opts
  }: ClientOptions = {}) {
    // #region option-checks
    if (apiKey === undefined) {
      throw new Errors.AcmeError(
        "The ACME_API_KEY environment variable is missing or empty; either provide it, or instantiate the Acme client with an apiKey option, like new Acme({ apiKey: 'My API Key' }).",
      );
    }
    // #endregion

    const options: ClientOptions = {
      // #region option-values
      apiKey,
      organization,
      region,
      // #endregion
      ...opts,
      baseURL,
    };
    guardBrowser(browserPolicy, options);

    super(options, {
      envPrefix: 'ACME',
      defaults,
      environments,
    });

    // #region option-assignments
    this.apiKey = apiKey;
    this.organization = organization;
    this.region = region;
    // #endregion

    this._finishConstruction();
  }

  protected override _ownOptions(): Partial<ClientOptions> {
    return {
      // #region option-copies
      apiKey: this.apiKey,
      organization: this.organization,
      region: this.region,
      // #endregion
    };
  }

  protected override _serverVariables(): Record<string, string | number | boolean | null> {
    return {
      // #region server-variables
      region: this.region,
      // #endregion
    };
  }

  protected override _credentials(): Credentials {
    return {
      // #region credentials
      bearerAuth: Auth.bearer('apiKey', this.apiKey),
      // #endregion
    };
  }

  protected override _securityRequirements(): readonly (readonly string[])[] {
    return [
      // #region security
      ['bearerAuth'],
      // #endregion
    ];
  }

  protected override _clientHeaders(): Record<string, string | number | boolean | null | undefined> {
    return {
      // #region client-headers
      'Acme-Organization': this.organization,
      // #endregion
    };
  }

  protected override _secretFields(): readonly string[] {
    return [
      // #region secret-fields
      'pin_code',
      // #endregion
    ];
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

  // #region resource-fields
  widgets: API.Widgets = new API.Widgets(this);
  // #endregion
}

// #region resource-statics
Acme.Widgets = Widgets;
// #endregion

export declare namespace Acme {
  export type RequestOptions = Opts.RequestOptions;

  // #region namespace
  export import CursorPage = Pagination.CursorPage;
  export { type CursorPageParams as CursorPageParams, type CursorPageResponse as CursorPageResponse };

  export {
    Widgets as Widgets,
    type Widget as Widget,
    type WidgetsCursorPage as WidgetsCursorPage,
    type WidgetCreateParams as WidgetCreateParams,
    type WidgetListParams as WidgetListParams,
  };
  // #endregion
}
