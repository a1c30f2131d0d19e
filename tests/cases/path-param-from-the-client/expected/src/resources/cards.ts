// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Cards extends APIResource {
  create(params: CardCreateParams, options?: RequestOptions): APIPromise<void> {
    const { projectId = this._client.projectID, ...body } = params;
    return this._client.post(path`/projects/${projectId}/cards`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  retrieve(
    id: string,
    params: CardRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    const { projectId = this._client.projectID } = params ?? {};
    return this._client.get(path`/projects/${projectId}/cards/${id}`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface CardCreateParams {
  /**
   * Path param
   */
  projectId?: string;

  /**
   * Body param
   */
  number: string;
}

export interface CardRetrieveParams {
  projectId?: string;
}

export declare namespace Cards {
  export { type CardCreateParams as CardCreateParams, type CardRetrieveParams as CardRetrieveParams };
}
