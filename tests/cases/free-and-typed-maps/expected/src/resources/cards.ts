// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  any?: unknown;

  bare?: unknown;

  empty?: Card.Empty;

  free?: { [key: string]: unknown };

  numbers?: { [key: string]: number };
}

export namespace Card {
  export interface Empty {}
}

export interface Closed {
  a?: string;
}

export interface Open {
  a?: string;

  [k: string]: unknown;
}

export interface Typed {
  a: string;

  b?: boolean;

  [k: string]: number | string | boolean | undefined;
}

export declare namespace Cards {
  export { type Card as Card, type Closed as Closed, type Open as Open, type Typed as Typed };
}
