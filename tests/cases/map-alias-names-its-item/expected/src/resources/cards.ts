// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  rules?: { [key: string]: Card.Rules };
}

export namespace Card {
  export interface Rules {
    from?: string;
  }
}

export type Limits = { [key: string]: Limits.item };

export namespace Limits {
  export interface item {
    amount?: number;
  }
}

export declare namespace Cards {
  export { type Card as Card, type Limits as Limits };
}
