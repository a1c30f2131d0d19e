// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  /**
   * What it is.
   *
   * - `debit` - Paid at once.
   */
  kind?: 'debit' | 'credit' | 'other';
}

/**
 * - `a` - The front.
 * - `b` - The back.
 */
export type Side = 'a' | 'b';

export declare namespace Cards {
  export { type Card as Card, type Side as Side };
}
