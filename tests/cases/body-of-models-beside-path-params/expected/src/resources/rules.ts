// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Rules extends APIResource {
  update(ruleID: string, params: RuleUpdateParams, options?: RequestOptions): APIPromise<void> {
    const { group_id, ...body } = params;
    return this._client.put(path`/groups/${group_id}/rules/${ruleID}`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface Kinded {
  kind: string;
}

export interface Tagged {
  etag?: string;
}

export interface RuleUpdateParams extends Tagged, Kinded {
  /**
   * Path param
   */
  group_id: string;
}

export declare namespace Rules {
  export { type Kinded as Kinded, type Tagged as Tagged, type RuleUpdateParams as RuleUpdateParams };
}
