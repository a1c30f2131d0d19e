// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import * as CardsAPI from './cards';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  create(body: CardCreateParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/cards', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

/**
 * Who has a card.
 */
export interface Owner {
  name?: string;
}

export interface CardCreateParams {
  holder?: string | CardCreateParams.Holder;

  limit?: CardCreateParams.UnionMember0 | CardCreateParams.UnionMember1;

  place?: string | CardCreateParams.Region;
}

export namespace CardCreateParams {
  /**
   * Who has a card.
   */
  export interface Holder extends CardsAPI.Owner {
    since?: string;
  }

  export interface UnionMember0 {
    currency?: string;

    daily?: number;
  }

  export interface UnionMember1 {
    currency?: string;

    monthly?: number;
  }

  export interface Region {
    region?: string;
  }
}

export declare namespace Cards {
  export { type Owner as Owner, type CardCreateParams as CardCreateParams };
}
