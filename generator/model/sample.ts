// Made-up arguments of a call, as values; how a literal is spelled is an emitter's business.

import type { Json } from './json.ts';

/** A literal value in code: sample arguments of tests, examples and the README. */
export type Sample =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'object'; readonly entries: readonly { readonly key: string; readonly value: Sample }[] }
  | { readonly kind: 'array'; readonly items: readonly Sample[] }
  | { readonly kind: 'file' }
  /** An object left out of a long example: `{ ... }`. Only in `MethodSamples.example`. */
  | { readonly kind: 'elided' };

export interface CallSample {
  readonly positional: readonly Sample[];
  /** Undefined: the argument is left out. */
  readonly params?: Sample;
}

export interface MethodSamples {
  /** Required params only. */
  readonly required: CallSample;
  /** Every param. */
  readonly all: CallSample;
  /** Required params and the optional body fields of the spec's example: the `@example` call. */
  readonly example: CallSample;
}
