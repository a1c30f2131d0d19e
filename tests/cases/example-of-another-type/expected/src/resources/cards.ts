// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  /**
   * @example
   * ```ts
   * await client.cards.create('number', {
   *   pin: 'pin',
   *   tags: ['string'],
   *   weight: 0,
   *   'X-Format': 'X-Format',
   * });
   * ```
   */
  create(number: string, params: CardCreateParams, options?: RequestOptions): APIPromise<void> {
    const { 'X-Format': xFormat, ...body } = params;
    return this._client.post(path`/cards/${number}`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*', 'X-Format': xFormat }, options?.headers]),
    });
  }
}

export interface CardCreateParams {
  /**
   * Body param
   */
  pin: string;

  /**
   * Body param
   */
  tags: Array<string>;

  /**
   * Body param
   */
  weight: number;

  /**
   * Header param
   */
  'X-Format': string;

  /**
   * Body param
   */
  name?: string;
}

export declare namespace Cards {
  export { type CardCreateParams as CardCreateParams };
}
