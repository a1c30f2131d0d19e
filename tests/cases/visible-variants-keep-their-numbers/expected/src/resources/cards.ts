// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export type Source = Source.UnionMember0 | Source.UnionMember2;

export namespace Source {
  export interface UnionMember0 {
    id?: string;

    a?: string;
  }

  export interface UnionMember2 {
    id?: string;

    c?: string;
  }
}

export declare namespace Cards {
  export { type Source as Source };
}
