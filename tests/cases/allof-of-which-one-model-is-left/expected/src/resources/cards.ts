// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Base {
  id?: string;
}

export interface Card extends Base {}

export declare namespace Cards {
  export { type Base as Base, type Card as Card };
}
