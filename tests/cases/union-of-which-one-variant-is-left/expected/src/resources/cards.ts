// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  source?: Card.ByBank;
}

export namespace Card {
  export interface ByBank {
    bank?: string;
  }
}

export type Source = Source.Desk;

export namespace Source {
  export interface Desk {
    desk?: string;
  }
}

export declare namespace Cards {
  export { type Card as Card, type Source as Source };
}
