// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  retrieve(cardID: string, options?: RequestOptions): APIPromise<Card> {
    return this._client.get(path`/cards/${cardID}`, options);
  }
}

export interface Card {
  id?: string;
}

export declare namespace Cards {
  export { type Card as Card };
}
