// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export interface Node {
  children?: Array<Node>;

  parent?: Node;
}

export declare namespace Cards {
  export { type Node as Node };
}
