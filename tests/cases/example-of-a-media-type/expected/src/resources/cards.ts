// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  /**
   * @example
   * ```ts
   * const card = await client.cards.update('card_1', {
   *   name: 'Red',
   * });
   * ```
   */
  update(
    cardID: string,
    body: CardUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Card> {
    return this._client.patch(path`/cards/${cardID}`, { body, ...options });
  }
}

export interface Card {
  id?: string;
}

export interface CardUpdateParams {
  name?: string;

  on?: string;

  size?: number;
}

export declare namespace Cards {
  export { type Card as Card, type CardUpdateParams as CardUpdateParams };
}
