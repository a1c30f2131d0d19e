// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  update(id: string, body: CardUpdateParams, options?: RequestOptions): APIPromise<Card> {
    return this._client.put(path`/cards/${id}`, { body, ...options });
  }
}

export interface Card {
  id: string;

  created: string;

  number: string;

  owner?: Card.Owner;
}

export namespace Card {
  export interface Owner {
    name: string;

    verified?: boolean;
  }
}

export interface CardUpdateParams {
  number: string;

  owner?: CardUpdateParams.Owner;
}

export namespace CardUpdateParams {
  export interface Owner {
    name: string;
  }
}

export declare namespace Cards {
  export { type Card as Card, type CardUpdateParams as CardUpdateParams };
}
