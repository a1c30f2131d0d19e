// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Malls extends APIResource {
  shops(options?: RequestOptions): APIPromise<MallShopsResponse> {
    return (this._client.get('/malls/shops', options) as APIPromise<{ data: MallShopsResponse }>)._thenUnwrap(
      (obj) => obj.data,
    );
  }
}

export type MallShopsResponse = Array<string>;

export declare namespace Malls {
  export { type MallShopsResponse as MallShopsResponse };
}
