// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../core/resource';
import { APIPromise } from '../core/api-promise';
import { Stream } from '../core/streaming';
import { buildHeaders } from '../internal/headers';
import { RequestOptions } from '../internal/request-options';
import { path } from '../internal/utils/path';

export class Machines extends APIResource {
  logs(
    id: string,
    query: MachineLogsParams | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Stream<MachineLogsResponse>> {
    return this._client.get(path`/machines/${id}/logs`, {
      query,
      ...options,
      headers: buildHeaders([{ Accept: 'text/event-stream' }, options?.headers]),
      stream: true,
    }) as APIPromise<Stream<MachineLogsResponse>>;
  }
}

export type MachineLogsResponse = string;

export interface MachineLogsParams {
  follow?: boolean;

  tail?: number;
}

export declare namespace Machines {
  export { type MachineLogsResponse as MachineLogsResponse, type MachineLogsParams as MachineLogsParams };
}
