// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  /**
   * An amount.
   */
  balance?: Money | null;
}

/**
 * An amount.
 */
export interface Money {
  amount?: number;
}

export declare namespace Cards {
  export { type Card as Card, type Money as Money };
}
