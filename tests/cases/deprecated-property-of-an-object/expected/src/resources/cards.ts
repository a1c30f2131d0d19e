// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  /**
   * @deprecated Use `new`.
   */
  old?: Card.Old;

  /**
   * @deprecated
   */
  older?: string;

  /**
   * The first of all.
   *
   * @deprecated It is gone next year.
   */
  oldest?: string;
}

export namespace Card {
  /**
   * @deprecated Use `new`.
   */
  export interface Old {
    a?: string;
  }
}

export declare namespace Cards {
  export { type Card as Card };
}
