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
import * as Auth from './internal/auth';
import * as Pagination from './core/pagination';
import {
  type BodyCursorPageCursorFieldParams,
  type BodyCursorPageCursorFieldResponse,
  type BodyCursorPageParams,
  type BodyCursorPageResponse,
  type CursorPageParams,
  type CursorPageResponse,
  type CursorPageWithoutLimitParams,
  type CursorPageWithoutLimitResponse,
} from './core/pagination';
import { V1 } from './resources/v1/v1';
import { V2 } from './resources/v2/v2';

export type { Logger, LogLevel } from './internal/utils/log';

const defaults: ClientDefaults = {
  timeout: 60000,
  maxRetries: 2,
  initialRetryDelay: 0.5,
  maxRetryDelay: 8,
};

const environments = {
  production: 'https://api.metronome.com',
};

const browserPolicy: BrowserPolicy = {
  state: 'allow',
};

export interface ClientOptions {
  /**
   * Defaults to process.env['METRONOME_BEARER_TOKEN'].
   */
  bearerToken?: string | undefined;

  /**
   * Defaults to process.env['METRONOME_WEBHOOK_SECRET'].
   */
  webhookSecret?: string | null | undefined;

  /**
   * Where the API is served, for example "https://api.example.com/v2/".
   *
   * Defaults to process.env['METRONOME_BASE_URL'].
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
   * Defaults to process.env['METRONOME_LOG'], or 'warn' if that is not set.
   */
  logLevel?: LogLevel | undefined;

  /**
   * Where to log. Defaults to globalThis.console.
   */
  logger?: Logger | undefined;
}

/**
 * The client of the Metronome API.
 */
export class Metronome extends ClientKind {
  bearerToken: string;
  webhookSecret: string | null;

  /**
   * Create a client. Every option may be left out that has a default or an environment variable.
   *
   * @throws {@link Errors.MetronomeError} if a required option is missing or an option cannot be used.
   */
  constructor({
    baseURL = readEnv('METRONOME_BASE_URL'),
    bearerToken = readEnv('METRONOME_BEARER_TOKEN'),
    webhookSecret = readEnv('METRONOME_WEBHOOK_SECRET') ?? null,
    ...opts
  }: ClientOptions = {}) {
    if (bearerToken === undefined) {
      throw new Errors.MetronomeError(
        "The METRONOME_BEARER_TOKEN environment variable is missing or empty; set it, or pass the client option bearerToken like new Metronome({ bearerToken: 'My Bearer Token' }).",
      );
    }

    const options: ClientOptions = {
      bearerToken,
      webhookSecret,
      ...opts,
      baseURL,
    };
    guardBrowser(browserPolicy, options);

    super(options, {
      envPrefix: 'METRONOME',
      defaults,
      environments,
    });

    this.bearerToken = bearerToken;
    this.webhookSecret = webhookSecret;

    this._finishConstruction();
  }

  protected override _ownOptions(): Partial<ClientOptions> {
    return {
      bearerToken: this.bearerToken,
      webhookSecret: this.webhookSecret,
    };
  }

  protected override _serverVariables(): Record<string, string | number | boolean | null> {
    return {};
  }

  protected override _credentials(): Credentials {
    return {
      bearerAuth: Auth.bearer('bearerToken', this.bearerToken),
    };
  }

  protected override _securityRequirements(): readonly (readonly string[])[] {
    return [['bearerAuth']];
  }

  protected override _clientHeaders(): Record<string, string | number | boolean | null | undefined> {
    return {};
  }

  protected override _secretFields(): readonly string[] {
    return [];
  }

  static Metronome = this;
  static DEFAULT_TIMEOUT = defaults.timeout;

  static MetronomeError = Errors.MetronomeError;
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

  v2: API.V2 = new API.V2(this);
  v1: API.V1 = new API.V1(this);
}

Metronome.V2 = V2;
Metronome.V1 = V1;

export declare namespace Metronome {
  export type RequestOptions = Opts.RequestOptions;

  export import CursorPage = Pagination.CursorPage;
  export { type CursorPageParams as CursorPageParams, type CursorPageResponse as CursorPageResponse };

  export import BodyCursorPage = Pagination.BodyCursorPage;
  export {
    type BodyCursorPageParams as BodyCursorPageParams,
    type BodyCursorPageResponse as BodyCursorPageResponse,
  };

  export import BodyCursorPageCursorField = Pagination.BodyCursorPageCursorField;
  export {
    type BodyCursorPageCursorFieldParams as BodyCursorPageCursorFieldParams,
    type BodyCursorPageCursorFieldResponse as BodyCursorPageCursorFieldResponse,
  };

  export import CursorPageWithoutLimit = Pagination.CursorPageWithoutLimit;
  export {
    type CursorPageWithoutLimitParams as CursorPageWithoutLimitParams,
    type CursorPageWithoutLimitResponse as CursorPageWithoutLimitResponse,
  };

  export { V2 as V2 };

  export { V1 as V1 };

  export type BalanceFilter = API.BalanceFilter;
  export type BaseThresholdCommit = API.BaseThresholdCommit;
  export type BaseUsageFilter = API.BaseUsageFilter;
  export type Commit = API.Commit;
  export type CommitHierarchyConfiguration = API.CommitHierarchyConfiguration;
  export type CommitRate = API.CommitRate;
  export type CommitSpecifier = API.CommitSpecifier;
  export type CommitSpecifierInput = API.CommitSpecifierInput;
  export type Contract = API.Contract;
  export type ContractV2 = API.ContractV2;
  export type ContractWithoutAmendments = API.ContractWithoutAmendments;
  export type Credit = API.Credit;
  export type CreditTypeData = API.CreditTypeData;
  export type Discount = API.Discount;
  export type EventTypeFilter = API.EventTypeFilter;
  export type HierarchyConfiguration = API.HierarchyConfiguration;
  export type ID = API.ID;
  export type Override = API.Override;
  export type OverrideTier = API.OverrideTier;
  export type OverwriteRate = API.OverwriteRate;
  export type PaymentGateConfig = API.PaymentGateConfig;
  export type PaymentGateConfigV2 = API.PaymentGateConfigV2;
  export type PrepaidBalanceThresholdConfiguration = API.PrepaidBalanceThresholdConfiguration;
  export type PrepaidBalanceThresholdConfigurationV2 = API.PrepaidBalanceThresholdConfigurationV2;
  export type PropertyFilter = API.PropertyFilter;
  export type ProService = API.ProService;
  export type Rate = API.Rate;
  export type RecurringCommitSubscriptionConfig = API.RecurringCommitSubscriptionConfig;
  export type ScheduledCharge = API.ScheduledCharge;
  export type ScheduleDuration = API.ScheduleDuration;
  export type SchedulePointInTime = API.SchedulePointInTime;
  export type SpendThresholdConfiguration = API.SpendThresholdConfiguration;
  export type SpendThresholdConfigurationV2 = API.SpendThresholdConfigurationV2;
  export type Subscription = API.Subscription;
  export type Tier = API.Tier;
  export type UpdateBaseThresholdCommit = API.UpdateBaseThresholdCommit;
}
