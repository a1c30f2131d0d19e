// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export type Match = 'and' | 'AND' | 'or';

export declare namespace Cards {
  export { type Match as Match };
}
