// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Webhooks extends APIResource {
  unwrap(body: string): UnwrapWebhookEvent {
    return JSON.parse(body) as UnwrapWebhookEvent;
  }
}

export interface CardOpenedWebhookEvent {
  type: 'card.opened';

  card?: string;
}

export interface CardClosedWebhookEvent {
  type: 'card.closed';
}

export type UnwrapWebhookEvent = CardOpenedWebhookEvent | CardClosedWebhookEvent;

export declare namespace Webhooks {
  export {
    type CardOpenedWebhookEvent as CardOpenedWebhookEvent,
    type CardClosedWebhookEvent as CardClosedWebhookEvent,
    type UnwrapWebhookEvent as UnwrapWebhookEvent,
  };
}
