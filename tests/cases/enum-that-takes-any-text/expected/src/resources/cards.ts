// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  due?: (string & {}) | (string & {});

  ends?: (string & {}) | 'never' | 'end_of_term' | null;
}

export declare namespace Cards {
  export { type Card as Card };
}
