// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import * as Shared from './shared';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Plans extends APIResource {
  /**
   * Gets a plan.
   *
   * @see client.plans.retrieveV2
   *
   * @see docs/migrations/plans-retrieve.md
   *
   * @example
   * ```ts
   * const plan = await client.plans.retrieve({ id: 'p1' });
   * ```
   */
  retrieve(body: PlanRetrieveParams, options?: RequestOptions): APIPromise<PlanRetrieveResponse> {
    return this._client.post('/v1/plans/get', { body, ...options });
  }

  /**
   * @example
   * ```ts
   * const response = await client.plans.retrieveV2({
   *   planId: 'p2',
   *   region: 'region',
   * });
   * ```
   */
  retrieveV2(body: PlanRetrieveV2Params, options?: RequestOptions): APIPromise<PlanRetrieveV2Response> {
    return this._client.post('/v2/plans/get', { body, ...options });
  }
}

export interface OwnerV2 {
  mail?: string;
}

/**
 * @see {@link PlanV2}
 *
 * @see docs/migrations/plan.md
 */
export interface Plan {
  id: string;

  current: Plan.Current;

  kind?: 'free' | 'paid';

  notes?: string;

  owner?: Shared.Owner;
}

export namespace Plan {
  export interface Current {
    name: string;

    days?: number;

    price?: number;
  }
}

export interface PlanV2 {
  id: string;

  kind: 'free' | 'paid' | 'trial';

  name: string;

  /**
   * The color | of the plan.
   *
   * More of it.
   */
  color?: string;

  days?: number;

  owner?: OwnerV2;

  price?: string;
}

export interface PlanRetrieveResponse {
  data: Plan;
}

export interface PlanRetrieveV2Response {
  data: PlanV2;
}

export interface PlanRetrieveParams {
  id: string;

  deep?: boolean;
}

export interface PlanRetrieveV2Params {
  planId: string;

  /**
   * Where the plan is sold.
   */
  region: string;
}

export declare namespace Plans {
  export {
    type OwnerV2 as OwnerV2,
    type Plan as Plan,
    type PlanV2 as PlanV2,
    type PlanRetrieveResponse as PlanRetrieveResponse,
    type PlanRetrieveV2Response as PlanRetrieveV2Response,
    type PlanRetrieveParams as PlanRetrieveParams,
    type PlanRetrieveV2Params as PlanRetrieveV2Params,
  };
}
