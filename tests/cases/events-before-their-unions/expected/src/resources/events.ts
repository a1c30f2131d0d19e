// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Events extends APIResource {
  unwrap(body: string): UnwrapWebhookEvent {
    return JSON.parse(body) as UnwrapWebhookEvent;
  }

  unsafeUnwrap(body: string): UnsafeUnwrapWebhookEvent {
    return JSON.parse(body) as UnsafeUnwrapWebhookEvent;
  }
}

export interface MadeWebhookEvent {
  id?: string;
}

export interface GoneWebhookEvent {
  at?: string;
}

export type UnsafeUnwrapWebhookEvent = MadeWebhookEvent | GoneWebhookEvent;

export type UnwrapWebhookEvent = MadeWebhookEvent | GoneWebhookEvent;

export declare namespace Events {
  export {
    type MadeWebhookEvent as MadeWebhookEvent,
    type GoneWebhookEvent as GoneWebhookEvent,
    type UnsafeUnwrapWebhookEvent as UnsafeUnwrapWebhookEvent,
    type UnwrapWebhookEvent as UnwrapWebhookEvent,
  };
}
