// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { type AbstractPage, PagePromise } from '../core/pagination';
import { ClientBase } from './client-base';
import type { FinalRequestOptions, RequestOptions } from './request-options';
import type { PromiseOrValue } from './types';

/** A client of an API with lists that come in pages. */
export abstract class ListingClient extends ClientBase {
  getAPIList<Item, PageClass extends AbstractPage<Item> = AbstractPage<Item>>(
    path: string,
    Page: new (...args: any[]) => PageClass,
    options?: PromiseOrValue<RequestOptions>,
  ): PagePromise<PageClass, Item> {
    const withDefaults = (given: RequestOptions | undefined): FinalRequestOptions => ({
      method: 'get',
      path,
      ...given,
    });
    const isPromise = options && 'then' in options;
    return this.requestAPIList(Page, isPromise ? options.then(withDefaults) : withDefaults(options));
  }

  requestAPIList<Item = unknown, PageClass extends AbstractPage<Item> = AbstractPage<Item>>(
    Page: new (...args: ConstructorParameters<typeof AbstractPage>) => PageClass,
    options: PromiseOrValue<FinalRequestOptions>,
  ): PagePromise<PageClass, Item> {
    return new PagePromise<PageClass, Item>(this, this.makeRequest(options), Page);
  }
}
