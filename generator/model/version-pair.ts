// A V1 thing and its V2 twin: found by name, by operationId or by path; and what differs between the two.

import type { Origin } from './origin.ts';
import type { Name } from './name.ts';

export interface VersionPair {
  readonly kind: 'schema' | 'operation';
  /** Pointer (schema) or operation key (operation) of the older twin. */
  readonly older: string;
  readonly newer: string;
  readonly foundBy: 'name' | 'operationId' | 'path' | 'config';
  /** What the owner says to those who go over. */
  readonly note?: string;
}

/** A pair, compared down to the last enum value. No changes: the two are the same in shape. */
export interface PairComparison {
  readonly pair: VersionPair;
  readonly changes: readonly PairChange[];
}

/** What is compared: a schema as such, what a caller sends, or what the caller gets. */
export type PairPart = 'schema' | 'request' | 'response';

/** In the order in which they are told about one field. */
export const PAIR_CHANGES = [
  'removed',
  'renamed',
  'moved',
  'retyped',
  'now-required',
  'now-optional',
  'now-nullable',
  'no-longer-nullable',
  'values-removed',
  'values-added',
  'variants-removed',
  'variants-added',
  'added',
  'as-above',
] as const;

export type PairChangeKind = (typeof PAIR_CHANGES)[number];

export interface PairChange {
  readonly kind: PairChangeKind;
  readonly part: PairPart;
  /** `data.commits[].name`; undefined for what the older twin does not have. '' is the whole. */
  readonly older?: string;
  readonly newer?: string;
  /** The type in words, or the places of a parameter (`path`, `body`) where these differ. */
  readonly before?: string;
  readonly after?: string;
  /** The values or variants that came or went, the fields that moved, in order. */
  readonly values?: readonly string[];
  /** Of an added or removed field: whether it must be there. */
  readonly required?: boolean;
  /** What the field that was added, or removed, is said to be. */
  readonly description?: string;
  /** Why a renamed field is believed to be the same. */
  readonly evidence?: 'name' | 'shape' | 'description';
  /** For `as-above`: the path, in the newer twin, under which the same two types have been compared. */
  readonly above?: string;
  readonly olderOrigin?: Origin;
  readonly newerOrigin?: Origin;
}

/** A thing of the SDK whose newer twin is one too. */
export type TwinPlan = MethodTwins | ModelTwins;

export interface MethodTwins {
  readonly kind: 'method';
  readonly older: MethodPlace;
  readonly newer: MethodPlace;
  readonly comparison: PairComparison;
}

export interface ModelTwins {
  readonly kind: 'model';
  /** Pointers of two schemas that are models. */
  readonly older: string;
  readonly newer: string;
  readonly comparison: PairComparison;
}

export interface MethodPlace {
  /** `ResourcePlan.id`. */
  readonly resource: string;
  readonly name: Name;
}

/** What an SDK says of the pairs in it. */
export interface VersionTwins {
  /** Doc comments of older things point to their newer twins. */
  readonly links: boolean;
  /** A page for each pair says how to go over. */
  readonly pages: boolean;
  readonly twins: readonly TwinPlan[];
}
