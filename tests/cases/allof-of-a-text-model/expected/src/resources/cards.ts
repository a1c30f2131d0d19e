// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export type CardID = ID;

export type ID = string;

export interface Odd {
  b?: string;
}

export type Pet = Pet.A | string;

export namespace Pet {
  export interface A {
    a?: string;
  }
}

export type Short = string;

export declare namespace Cards {
  export { type CardID as CardID, type ID as ID, type Odd as Odd, type Pet as Pet, type Short as Short };
}
