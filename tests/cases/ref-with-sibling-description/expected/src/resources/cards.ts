// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  /**
   * What is left on the card.
   */
  balance?: Money;

  /**
   * An amount with its currency.
   */
  limit?: Money;

  /**
   * A word about the card.
   */
  note?: Card.Note;

  /**
   * A schema that is no model.
   */
  remark?: Card.Remark;
}

export namespace Card {
  /**
   * A word about the card.
   */
  export interface Note {
    a?: string;
  }

  /**
   * A schema that is no model.
   */
  export interface Remark {
    a?: string;
  }
}

/**
 * An amount with its currency.
 */
export interface Money {
  amount?: number;
}

export declare namespace Cards {
  export { type Card as Card, type Money as Money };
}
