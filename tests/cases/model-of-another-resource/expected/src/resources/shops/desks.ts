// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../../core/resource';

export class Desks extends APIResource {}

export interface Desk {
  id?: string;
}

export declare namespace Desks {
  export { type Desk as Desk };
}
