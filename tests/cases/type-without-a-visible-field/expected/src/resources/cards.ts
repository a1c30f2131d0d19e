// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Card {
  limits?: Card.Limits;

  owner?: Owner;
}

export namespace Card {
  export interface Limits {}
}

export interface Owner {}

export declare namespace Cards {
  export { type Card as Card, type Owner as Owner };
}
