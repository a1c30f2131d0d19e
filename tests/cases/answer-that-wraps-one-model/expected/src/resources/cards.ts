// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(options?: RequestOptions): APIPromise<Card> {
    return this._client.get('/cards', options);
  }
}

export interface Card {
  name?: string;

  /**
   * Nothing yet.
   */
  none?: Card.None;
}

export namespace Card {
  /**
   * Nothing yet.
   */
  export interface None {}
}

export declare namespace Cards {
  export { type Card as Card };
}
