// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export type Source = string | Source.LongForm | Array<Source.UnionMember2>;

export namespace Source {
  export interface LongForm {
    a?: string;
  }

  export interface UnionMember2 {
    b?: string;
  }
}

export declare namespace Cards {
  export { type Source as Source };
}
