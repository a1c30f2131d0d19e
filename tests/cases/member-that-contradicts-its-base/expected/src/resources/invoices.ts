// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { RequestOptions } from '../internal/request-options';

export class Invoices extends APIResource {
  list(options?: RequestOptions): APIPromise<Recurring> {
    return this._client.get('/invoices', options);
  }
}

export interface Invoice {
  total: number;

  discount?: Invoice.Discount;

  kind?: 'once' | 'often';

  state?: string;
}

export namespace Invoice {
  export interface Discount {
    percent?: number;
  }
}

export interface Recurring extends Omit<Invoice, 'discount'> {
  total: number;

  discount?: number;

  kind?: 'once';

  state?: 'open' | 'closed';
}

export declare namespace Invoices {
  export { type Invoice as Invoice, type Recurring as Recurring };
}
