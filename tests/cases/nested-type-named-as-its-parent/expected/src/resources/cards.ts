// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  card?: Card.Card;

  cards?: Array<string>;
}

export namespace Card {
  export interface Card {
    number?: string;
  }
}

export declare namespace Cards {
  export { type Card as Card };
}
