// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { type Uploadable } from '../core/uploads';
import { RequestOptions } from '../internal/request-options';
import { multipartFormRequestOptions } from '../internal/uploads';

export class Cards extends APIResource {
  upload(body: CardUploadParams, options?: RequestOptions): APIPromise<CardUploadResponse> {
    return this._client.post(
      '/cards/picture',
      multipartFormRequestOptions({ body, ...options }, this._client),
    );
  }
}

export interface CardUploadResponse {
  id?: string;
}

export interface CardUploadParams {
  file: Uploadable;

  name?: string;
}

export declare namespace Cards {
  export { type CardUploadResponse as CardUploadResponse, type CardUploadParams as CardUploadParams };
}
