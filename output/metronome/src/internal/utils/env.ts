// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

declare const process: { env?: Record<string, string | undefined> } | undefined;
declare const Deno: { env?: { get?: (name: string) => string | undefined } } | undefined;

/**
 * The value of an environment variable without the whitespace around it, `undefined` if it is
 * empty, missing or out of reach.
 */
export const readEnv = (name: string): string | undefined => {
  if (typeof process !== 'undefined') return process.env?.[name]?.trim() || undefined;
  if (typeof Deno !== 'undefined') return Deno.env?.get?.(name)?.trim() || undefined;
  return undefined;
};
