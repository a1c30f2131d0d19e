// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';

export class Cards extends APIResource {}

export type Alpha = string;

export type CustomRange = string;

export type Customer = string;

export declare namespace Cards {
  export { type Alpha as Alpha, type CustomRange as CustomRange, type Customer as Customer };
}
