// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

/**
 * Where a card is.
 *
 * - `open` - In use
 * - `closed` - Gone
 */
export type State = 'open' | 'closed';

export declare namespace Cards {
  export { type State as State };
}
