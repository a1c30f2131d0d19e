// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../../core/resource';
import * as PlanAPI from './plan';
import { Plan as PlanAPIPlan, PlanRetrieveResponse } from './plan';

export class Cards extends APIResource {
  plan: PlanAPI.Plan = new PlanAPI.Plan(this._client);
}

export interface Card {
  plan?: Card.Plan;
}

export namespace Card {
  export interface Plan {
    months?: number;
  }
}

Cards.Plan = PlanAPIPlan;

export declare namespace Cards {
  export { type Card as Card };

  export { PlanAPIPlan as Plan, type PlanRetrieveResponse as PlanRetrieveResponse };
}
