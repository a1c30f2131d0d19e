// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { MetronomeError } from '../../core/error';

/** Whether a URL starts with a scheme. */
export const isAbsoluteURL = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url);

export const isArray = (value: unknown): value is unknown[] => Array.isArray(value);
export const isReadonlyArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The value if it is an object, otherwise an empty one. */
export function maybeObj(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Whether there is nothing in it; nothing at all counts too. */
export function isEmptyObj(value: object | null | undefined): boolean {
  return !value || Object.keys(value).length === 0;
}

export function hasOwn<T extends object = object>(object: T, key: PropertyKey): key is keyof T {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** Whether it is an object with named members. */
export function isObj(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const ensurePresent = <T>(value: T | null | undefined): T => {
  if (value == null) throw new MetronomeError(`Expected a value to be given but received ${value} instead.`);
  return value;
};

export const validatePositiveInteger = (name: string, value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new MetronomeError(`${name} must be an integer`);
  if (value < 0) throw new MetronomeError(`${name} must be a positive integer`);
  return value;
};

export const coerceInteger = (value: unknown): number => coerceNumber(value, Math.round);

export const coerceFloat = (value: unknown): number => coerceNumber(value, (number) => number);

export const coerceBoolean = (value: unknown): boolean =>
  typeof value === 'string' ? value === 'true' : Boolean(value);

export const maybeCoerceInteger = (value: unknown): number | undefined =>
  value == null ? undefined : coerceInteger(value);

export const maybeCoerceFloat = (value: unknown): number | undefined =>
  value == null ? undefined : coerceFloat(value);

export const maybeCoerceBoolean = (value: unknown): boolean | undefined =>
  value == null ? undefined : coerceBoolean(value);

/** Parsed JSON, or `undefined` if the text is none. */
export const safeJSON = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

function coerceNumber(value: unknown, finish: (number: number) => number): number {
  const number =
    typeof value === 'number' ? value
    : typeof value === 'string' && value.trim() ? Number(value)
    : NaN;
  // The value stays out of the message: it may come from a variable that holds a secret.
  if (Number.isNaN(number)) throw new MetronomeError(`Could not coerce a ${typeof value} into a number`);
  return finish(number);
}
