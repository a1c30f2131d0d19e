// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../../core/resource';
import * as ShopsAPI from './shops';
import * as DesksAPI from './desks';
import { Desk, Desks } from './desks';

export class Shops extends APIResource {
  desks: DesksAPI.Desks = new DesksAPI.Desks(this._client);
}

export interface Shop {
  open?: Shop.Open;
}

export namespace Shop {
  export interface Open {
    desk?: DesksAPI.Desk;

    other?: ShopsAPI.Shop;
  }
}

Shops.Desks = Desks;

export declare namespace Shops {
  export { type Shop as Shop };

  export { Desks as Desks, type Desk as Desk };
}
