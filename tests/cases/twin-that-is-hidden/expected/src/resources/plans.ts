// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Plans extends APIResource {
  /**
   * Gets a plan.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Plan> {
    return this._client.get(path`/v1/plans/${id}`, options);
  }
}

export interface Plan {
  id?: string;
}

export declare namespace Plans {
  export { type Plan as Plan };
}
