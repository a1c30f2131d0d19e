// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  create(body: CardCreateParams, options?: RequestOptions): APIPromise<Card> {
    return this._client.post('/cards', { body, ...options });
  }
}

export interface Card {
  name: string;

  id?: string;
}

export interface CardCreateParams {
  name: string;

  id?: string;
}

export declare namespace Cards {
  export { type Card as Card, type CardCreateParams as CardCreateParams };
}
