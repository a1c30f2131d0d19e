// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';

export class Cards extends APIResource {
  list(query: CardListParams, options?: RequestOptions): APIPromise<void> {
    return this._client.get('/cards', {
      query,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface CardListParams {
  made: CardListParams.Made;

  limit?: number;

  side?: string;

  'side.in'?: string;
}

export namespace CardListParams {
  export interface Made {
    by: Made.By;

    /**
     * Not before.
     */
    after?: string;
  }

  export namespace Made {
    export interface By {
      name: string;
    }
  }
}

export declare namespace Cards {
  export { type CardListParams as CardListParams };
}
