// Keeps an `@example` readable: when the call is long, deep objects are shown as `{ ... }`.

import { isJsonArray, isJsonObject, type Json } from '../../model/json.ts';
import type { CallSample, Sample } from '../../model/plan.ts';

/**
 * Published SDKs print a call of 800 characters in full and shorten one of 1700; the bound itself has not
 * been seen and lies in between.
 */
const LONGEST = 1000;

/** Depth (in objects, the argument itself being 0) from which objects give way. */
const DEEP = 2;

/** The same call with objects at depth 2 and deeper elided if it is too long to read. */
export function elideLongCall(call: CallSample): CallSample {
  if (call.params === undefined || sizeOf(call.params) <= LONGEST) return call;
  return { ...call, params: elide(call.params, 0) };
}

function elide(sample: Sample, depth: number): Sample {
  switch (sample.kind) {
    case 'value':
      return elideValue(sample.value, depth);
    case 'array':
      return { kind: 'array', items: sample.items.map((entry) => elide(entry, depth)) };
    case 'object':
      return elideEntries(sample.entries, depth);
    case 'file':
    case 'elided':
      return sample;
  }
}

function elideEntries(entries: (Sample & { kind: 'object' })['entries'], depth: number): Sample {
  if (depth >= DEEP) return { kind: 'elided' };
  return { kind: 'object', entries: entries.map(({ key, value }) => ({ key, value: elide(value, depth + 1) })) };
}

function elideValue(value: Json, depth: number): Sample {
  if (isJsonArray(value)) return { kind: 'array', items: value.map((entry) => elideValue(entry, depth)) };
  if (!isJsonObject(value)) return { kind: 'value', value };
  const entries = Object.entries(value).map(([key, entry]) => ({
    key,
    value: { kind: 'value', value: entry } as const,
  }));
  return elideEntries(entries, depth);
}

function sizeOf(sample: Sample): number {
  switch (sample.kind) {
    case 'value':
      return JSON.stringify(sample.value).length;
    case 'object':
      return sample.entries.reduce((sum, { key, value }) => sum + key.length + 4 + sizeOf(value), 2);
    case 'array':
      return sample.items.reduce((sum, entry) => sum + 2 + sizeOf(entry), 2);
    case 'file':
    case 'elided':
      return 7;
  }
}
