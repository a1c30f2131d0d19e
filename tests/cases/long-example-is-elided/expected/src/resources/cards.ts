// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  /**
   * @example
   * ```ts
   * const card = await client.cards.create({
   *   limits: [{ text: { ... } }, { text: { ... } }],
   *   owner: {
   *     a1: 'one is a text that is long enough that the whole call would fill more than one screen',
   *     a2: 'two is a text that is long enough that the whole call would fill more than one screen',
   *     a3: 'three is a text that is long enough that the whole call would fill more than one screen',
   *     a4: 'four is a text that is long enough that the whole call would fill more than one screen',
   *     a5: 'five is a text that is long enough that the whole call would fill more than one screen',
   *     a6: 'six is a text that is long enough that the whole call would fill more than one screen',
   *   },
   * });
   * ```
   */
  create(body: CardCreateParams, options?: RequestOptions): APIPromise<CardCreateResponse> {
    return this._client.post('/cards', { body, ...options });
  }
}

export interface CardCreateResponse {
  id?: string;
}

export interface CardCreateParams {
  limits: Array<CardCreateParams.Limit>;

  owner: CardCreateParams.Owner;
}

export namespace CardCreateParams {
  export interface Limit {
    text?: Limit.Text;
  }

  export namespace Limit {
    export interface Text {
      a1?: string;

      a2?: string;

      a3?: string;

      a4?: string;

      a5?: string;

      a6?: string;
    }
  }

  export interface Owner {
    a1?: string;

    a2?: string;

    a3?: string;

    a4?: string;

    a5?: string;

    a6?: string;
  }
}

export declare namespace Cards {
  export { type CardCreateResponse as CardCreateResponse, type CardCreateParams as CardCreateParams };
}
