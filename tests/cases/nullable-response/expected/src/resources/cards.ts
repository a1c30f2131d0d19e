// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  newest(options?: RequestOptions): APIPromise<Card | null> {
    return this._client.get('/cards/newest', options);
  }
}

export interface Card {
  id?: string;
}

export declare namespace Cards {
  export { type Card as Card };
}
