// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  id: string;
}

export interface Dated {
  created_at?: string;
}

/**
 * A card that is only a number.
 */
export interface VirtualCard extends Card, Dated {
  number: string;

  label?: string;
}

export declare namespace Cards {
  export { type Card as Card, type Dated as Dated, type VirtualCard as VirtualCard };
}
