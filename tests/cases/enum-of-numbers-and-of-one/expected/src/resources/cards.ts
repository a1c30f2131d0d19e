// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  object: 'card';

  size: 1 | 2 | -3;

  flags?: Array<'a' | 'b'>;

  version?: 2;
}

export declare namespace Cards {
  export { type Card as Card };
}
