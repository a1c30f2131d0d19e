// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  id?: string;
}

/**
 * Where the money comes from.
 */
export type Source = Card | Source.Bank | Source.PayLater | Source.UnionMember3 | null;

export namespace Source {
  export interface Bank {
    iban?: string;
  }

  export interface PayLater {
    months?: number;
  }

  export interface UnionMember3 {
    cash?: boolean;

    desk?: string;
  }
}

export declare namespace Cards {
  export { type Card as Card, type Source as Source };
}
