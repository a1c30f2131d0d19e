// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../../../core/resource';
import * as DrawersAPI from './drawers';
import { DrawerListResponse, Drawers } from './drawers';

export class Desks extends APIResource {
  drawers: DrawersAPI.Drawers = new DrawersAPI.Drawers(this._client);
}

Desks.Drawers = Drawers;

export declare namespace Desks {
  export { Drawers as Drawers, type DrawerListResponse as DrawerListResponse };
}
