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
   * @deprecated It is gone next year.
   */
  oldest?: string;

  /**
   * @deprecated
   */
  shared?: Card.Shared;
}

export namespace Card {
  /**
   * @deprecated Use `new`.
   */
  export interface Old {
    a?: string;
  }

  /**
   * @deprecated
   */
  export interface Shared {
    a?: string;
  }
}

export declare namespace Cards {
  export { type Card as Card };
}
