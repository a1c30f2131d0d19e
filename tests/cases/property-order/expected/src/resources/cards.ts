// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  token: string;

  Area: string;

  zip: string;

  id?: string;

  a_b?: string;

  a1?: string;

  aB?: string;

  alpha?: string;

  Beta?: string;
}

export declare namespace Cards {
  export { type Card as Card };
}
