// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  edge?: Card.Round | Card.Sharp;
}

export namespace Card {
  export interface Round {
    kind?: 'round';

    radius?: number;
  }

  export interface Sharp {
    angle?: number;

    kind?: 'sharp';
  }
}

export declare namespace Cards {
  export { type Card as Card };
}
