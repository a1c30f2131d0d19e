// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export type Source = Source.DebitCard | Source.Bank;

export namespace Source {
  export interface DebitCard {
    kind: 'debit_card';
  }

  export interface Bank {
    kind: 'bank';
  }
}

export declare namespace Cards {
  export { type Source as Source };
}
