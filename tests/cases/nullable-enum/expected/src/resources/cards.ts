// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  state: 'open' | 'closed' | null;

  former?: 'open' | null;
}

export type State = 'open' | 'closed';

export declare namespace Cards {
  export { type Card as Card, type State as State };
}
