// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { RequestOptions } from '../request-options';
import { NO_SECRETS, redactHeaders, redactURL, redactValue, type SecretNames } from '../redact';
import { hasOwn } from './values';

type LogFn = (message: string, ...rest: unknown[]) => void;
export type Logger = {
  error: LogFn;
  warn: LogFn;
  info: LogFn;
  debug: LogFn;
};
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** What logs: a client, and anything else with its two settings. */
interface LogSource {
  logger: Logger;
  logLevel?: LogLevel | undefined;
  _secretNames?: () => SecretNames;
}

const levels = { off: 0, error: 1, warn: 2, info: 3, debug: 4 };

/** A log level from outside; anything else is warned about and ignored. */
export const parseLogLevel = (
  level: string | undefined,
  sourceName: string,
  client: LogSource,
): LogLevel | undefined => {
  if (!level) return undefined;
  if (hasOwn(levels, level)) return level;
  loggerFor(client).warn(
    `${sourceName} was set to ${JSON.stringify(level)}, expected one of ${JSON.stringify(
      Object.keys(levels),
    )}`,
  );
  return undefined;
};

const silent: LogFn = () => {};
const cache = /* @__PURE__ */ new WeakMap<Logger, [LogLevel, Logger]>();

/** The client's logger, silent above its level. A logger that throws does not break a request. */
export function loggerFor(client: LogSource): Logger {
  const { logger } = client;
  const level = client.logLevel ?? 'off';
  if (!logger) return { error: silent, warn: silent, info: silent, debug: silent };
  const cached = cache.get(logger);
  if (cached && cached[0] === level) return cached[1];
  const leveled: Logger = {
    error: logFunction(logger, 'error', level),
    warn: logFunction(logger, 'warn', level),
    info: logFunction(logger, 'info', level),
    debug: logFunction(logger, 'debug', level),
  };
  cache.set(logger, [level, leveled]);
  return leveled;
}

function logFunction(logger: Logger, name: keyof Logger, level: LogLevel): LogFn {
  if (levels[name] > levels[level]) return silent;
  return (message, ...rest) => {
    try {
      logger[name](message, ...rest);
    } catch {
      // There is nowhere left to report it.
    }
  };
}

/** What there may be to say about a request. */
export interface RequestDetails {
  options?: RequestOptions | undefined;
  headers?: Headers | Record<string, string> | undefined;
  retryOfRequestLogID?: string | undefined;
  retryOf?: string | undefined;
  url?: string | undefined;
  status?: number | undefined;
  method?: string | undefined;
  durationMs?: number | undefined;
  message?: unknown;
  body?: unknown;
}

/** Log at `debug`; the details are only made when somebody reads them. */
export function logDetails(client: LogSource, message: string, details: () => RequestDetails): void {
  if (client.logLevel !== 'debug') return;
  loggerFor(client).debug(message, formatRequestDetails(details(), client._secretNames?.()));
}

/** Details as they may be logged: secrets replaced, what only matters inside left out. */
export const formatRequestDetails = (
  details: RequestDetails,
  secrets: SecretNames = NO_SECRETS,
): Record<string, unknown> => {
  const { options, headers, url, body, retryOfRequestLogID, retryOf, ...rest } = details;
  const formatted: Record<string, unknown> = { ...rest };
  if (options) {
    // The headers are logged by themselves, merged; a dispatcher may hold a proxy's password.
    const told = { ...options, headers: undefined, signal: undefined, fetchOptions: undefined };
    formatted['options'] = redactValue(told, secrets);
  }
  if (headers) formatted['headers'] = redactHeaders(headers, secrets);
  if (url !== undefined) formatted['url'] = redactURL(url, secrets);
  if ('body' in details) formatted['body'] = redactValue(body, secrets);
  if (retryOfRequestLogID ?? retryOf) formatted['retryOf'] = retryOfRequestLogID ?? retryOf;
  return formatted;
};
