// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import * as Shared from './shared';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(query: CardListParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    return this._client.get('/cards', {
      query,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface Card {
  /**
   * Where.
   */
  printed?: Shared.Side;

  stranger?: 'front' | 'back';
}

export interface CardListParams {
  side?: Shared.Side;
}

export declare namespace Cards {
  export { type Card as Card, type CardListParams as CardListParams };
}
