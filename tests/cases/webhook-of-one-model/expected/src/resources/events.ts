// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Events extends APIResource {
  unwrap(body: string): UnwrapWebhookEvent {
    return JSON.parse(body) as UnwrapWebhookEvent;
  }
}

/**
 * Something happened.
 */
export interface Event {
  id?: string;
}

/**
 * Something happened.
 */
export interface UnwrapWebhookEvent {
  id?: string;
}

export declare namespace Events {
  export { type Event as Event, type UnwrapWebhookEvent as UnwrapWebhookEvent };
}
