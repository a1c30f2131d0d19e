// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  four?: number | number;

  one?: string | null;

  three?: number | string;

  two?: number;
}

export declare namespace Cards {
  export { type Card as Card };
}
