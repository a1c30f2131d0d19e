// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Log {
  requests?: Array<Log.RequestItem>;
}

export namespace Log {
  export interface RequestItem {
    b?: string;
  }
}

export declare namespace Cards {
  export { type Log as Log };
}
