// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  /**
   * Words of the first variant.
   */
  edge?: Card.Round | Card.Square | null;

  /**
   * Words of the property, before those of a variant.
   */
  shape?: Card.Round | Card.Square | null;
}

export namespace Card {
  /**
   * Words of the first variant.
   */
  export interface Round {
    radius?: number;
  }

  export interface Square {
    side?: number;
  }

  /**
   * Words of the first variant.
   */
  export interface Round {
    radius?: number;
  }

  export interface Square {
    side?: number;
  }
}

export declare namespace Cards {
  export { type Card as Card };
}
