// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import * as DesksAPI from './shops/desks';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(options?: RequestOptions): APIPromise<DesksAPI.Desk> {
    return this._client.get('/cards', options);
  }
}
