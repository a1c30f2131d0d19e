// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { ClientBase } from '../internal/client-base';
import type { PromiseOrValue } from '../internal/types';
import { type APIResponseProps, defaultParseResponse } from '../internal/parse';

/**
 * The promise of an API method. The request is already under way; the answer's body is read when the
 * promise is awaited, or never if {@link asResponse} is used.
 */
export class APIPromise<T> extends Promise<T> {
  private parsedPromise: Promise<T> | undefined;
  #client: ClientBase;

  constructor(
    client: ClientBase,
    private responsePromise: Promise<APIResponseProps>,
    private parseResponse: (
      client: ClientBase,
      props: APIResponseProps,
    ) => PromiseOrValue<T> = defaultParseResponse,
  ) {
    // The promise proper is never used: `then`, `catch` and `finally` below go to the parsed one,
    // so that nothing reads the body until somebody asks for it.
    super((resolve) => resolve(null as T));
    this.#client = client;
    // A call nobody waits for must not end the program when it fails.
    responsePromise.catch(() => {});
  }

  _thenUnwrap<U>(transform: (data: T, props: APIResponseProps) => U): APIPromise<U> {
    return new APIPromise(this.#client, this.responsePromise, async (client, props) =>
      transform(await this.parseResponse(client, props), props),
    );
  }

  /**
   * The raw `Response`, its body not read yet.
   *
   * To have both the parsed data and the `Response`, use {@link withResponse}.
   */
  asResponse(): Promise<Response> {
    return this.responsePromise.then((props) => props.response);
  }

  /**
   * The parsed data together with the raw `Response`.
   *
   * To have the `Response` without reading its body, use {@link asResponse}.
   */
  async withResponse(): Promise<{ data: T; response: Response }> {
    // In this order: a body that breaks off may be requested again, which replaces the response.
    const data = await this.parse();
    return { data, response: await this.asResponse() };
  }

  private parse(): Promise<T> {
    this.parsedPromise ??= this.responsePromise.then((props) => this.parseResponse(this.#client, props));
    return this.parsedPromise;
  }

  override then<TResult1 = T, TResult2 = never>(
    onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null,
    onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null,
  ): Promise<TResult1 | TResult2> {
    return this.parse().then(onfulfilled, onrejected);
  }

  override catch<TResult = never>(
    onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null,
  ): Promise<T | TResult> {
    return this.parse().catch(onrejected);
  }

  override finally(onfinally?: (() => void) | undefined | null): Promise<T> {
    return this.parse().finally(onfinally);
  }
}
