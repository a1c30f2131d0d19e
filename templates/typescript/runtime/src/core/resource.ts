import type { Acme } from '../client';

/** A group of API methods. */
export abstract class APIResource {
  protected _client: Acme;

  constructor(client: Acme) {
    this._client = client;
  }
}
