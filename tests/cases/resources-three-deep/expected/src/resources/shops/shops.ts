// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../../core/resource';
import * as DesksAPI from './desks/desks';
import { Desks } from './desks/desks';

export class Shops extends APIResource {
  desks: DesksAPI.Desks = new DesksAPI.Desks(this._client);
}

Shops.Desks = Desks;

export declare namespace Shops {
  export { Desks as Desks };
}
