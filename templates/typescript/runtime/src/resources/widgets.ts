import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { CursorPage, type CursorPageParams, PagePromise } from '../core/pagination';
import { type Uploadable } from '../core/uploads';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { multipartFormRequestOptions } from '../internal/uploads';
import { path } from '../internal/utils/path';

export class Widgets extends APIResource {
  create(body: WidgetCreateParams, options?: RequestOptions): APIPromise<Widget> {
    return this._client.post('/widgets', { body, ...options });
  }

  retrieve(widgetID: string, options?: RequestOptions): APIPromise<Widget> {
    return this._client.get(path`/widgets/${widgetID}`, options);
  }

  list(
    query: WidgetListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<WidgetsCursorPage, Widget> {
    return this._client.getAPIList('/widgets', CursorPage<Widget>, { query, ...options });
  }

  delete(widgetID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(path`/widgets/${widgetID}`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  picture(widgetID: string, body: { file: Uploadable }, options?: RequestOptions): APIPromise<Widget> {
    return this._client.post(
      path`/widgets/${widgetID}/picture`,
      multipartFormRequestOptions({ body, ...options }, this._client),
    );
  }
}

export type WidgetsCursorPage = CursorPage<Widget>;

export interface Widget {
  id: string;

  name?: string;
}

export interface WidgetCreateParams {
  name: string;
}

export interface WidgetListParams extends CursorPageParams {}
