// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  __proto__: string;

  constructor?: Card.Constructor;

  toString?: string;
}

export namespace Card {
  export interface Constructor {
    hasOwnProperty?: string;
  }
}

export declare namespace Cards {
  export { type Card as Card };
}
