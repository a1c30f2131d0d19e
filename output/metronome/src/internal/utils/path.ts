// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { MetronomeError } from '../../core/error';

/** A part of a finished path that cannot be sent, and why. */
interface Fault {
  start: number;
  length: number;
  reason: string;
}

/**
 * Percent-encode text for one path segment: all but the characters RFC 3986 allows there (`pchar`).
 */
export function encodeURIPath(text: string): string {
  return text.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g, encodeURIComponent);
}

/**
 * A template tag for paths: `` path`/widgets/${id}` ``. A parameter never leaves its segment.
 *
 * @throws MetronomeError if a parameter is no text, or makes a segment that URLs treat as "here" or "up".
 */
export const createPathTagFunction = (
  encode: (text: string) => string = encodeURIPath,
  { allowEmpty = true }: { allowEmpty?: boolean } = {},
) =>
  function path(statics: readonly string[], ...params: readonly unknown[]): string {
    let result = statics[0] ?? '';
    if (params.length === 0) return result;

    let inQuery = /[?#]/.test(result);
    const faults: Fault[] = [];
    params.forEach((param, index) => {
      const reason = refusal(param, allowEmpty);
      const text = reason ? describe(param) : encodeParam(param, inQuery ? encodeURIComponent : encode);
      if (reason) faults.push({ start: result.length, length: text.length, reason });
      const literal = statics[index + 1] ?? '';
      result += text + literal;
      inQuery ||= /[?#]/.test(literal);
    });

    faults.push(...dotSegments(result));
    if (faults.length > 0) throw new MetronomeError(explain(result, faults));
    return result;
  };

/** A path whose parameters are encoded, not empty, and stay where they are put. */
export const path = /* @__PURE__ */ createPathTagFunction(encodeURIPath, { allowEmpty: false });

/** Why a value cannot be a path parameter; `undefined` if it can. */
function refusal(value: unknown, allowEmpty: boolean): string | undefined {
  if (value == null || typeof value === 'symbol' || typeof value === 'function' || hasNoText(value)) {
    return `Value of type ${typeName(value)} is not a valid path parameter`;
  }
  const text = String(value);
  if (text === '' && !allowEmpty) return 'An empty value is not a valid path parameter';
  if (!isWellFormed(text)) return 'A value with half a surrogate pair is not a valid path parameter';
  return undefined;
}

/** Whether all there is to say of an object is "[object …]": its `toString` is the one every object has. */
function hasNoText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  // The root of the chain is another one in values of another realm.
  let root: object = value;
  for (let next = Object.getPrototypeOf(root); next !== null; next = Object.getPrototypeOf(root)) root = next;
  return value.toString === root.toString;
}

function encodeParam(param: unknown, encode: (text: string) => string): string {
  return encode(String(param));
}

function describe(value: unknown): string {
  return typeof value === 'object' && value !== null && typeof value.toString !== 'function' ?
      '[object Object]'
    : String(value);
}

function typeName(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/.test(text);
}

/** Segments that a URL parser would resolve away, also in their encoded spellings. */
function dotSegments(path: string): Fault[] {
  const faults: Fault[] = [];
  const end = path.search(/[?#]/);
  let start = 0;
  for (const segment of path.slice(0, end < 0 ? path.length : end).split('/')) {
    if (/^(?:\.|%2e){1,2}$/i.test(segment)) {
      faults.push({
        start,
        length: segment.length,
        reason: `Value "${segment}" can't be safely passed as a path parameter`,
      });
    }
    start += segment.length + 1;
  }
  return faults;
}

function explain(path: string, faults: Fault[]): string {
  faults.sort((a, b) => a.start - b.start);
  let marks = '';
  for (const { start, length } of faults) marks = marks.padEnd(start) + '^'.repeat(length);
  const reasons = faults.map((fault) => fault.reason).join('\n');
  return `Path parameters result in path with invalid segments:\n${reasons}\n${path}\n${marks}`;
}
