// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class DigitalCardsResource extends APIResource {
  list(options?: RequestOptions): APIPromise<DigitalCards> {
    return this._client.get('/digital-cards', options);
  }
}

export interface DigitalCards {
  id?: string;
}

export declare namespace DigitalCardsResource {
  export { type DigitalCards as DigitalCards };
}
