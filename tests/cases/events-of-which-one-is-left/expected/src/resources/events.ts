// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Events extends APIResource {
  unwrap(body: string): UnwrapWebhookEvent {
    return JSON.parse(body) as UnwrapWebhookEvent;
  }
}

export interface Made {
  id?: string;
}

export type UnwrapWebhookEvent = Made;

export declare namespace Events {
  export { type Made as Made, type UnwrapWebhookEvent as UnwrapWebhookEvent };
}
