// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  a: string | number;

  b: string | null;

  c?: Array<number | null> | null;

  d?: string;

  e?: string;
}

export declare namespace Cards {
  export { type Card as Card };
}
