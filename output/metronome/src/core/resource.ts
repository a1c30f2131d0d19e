// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import type { Metronome } from '../client';

/** A group of API methods. */
export abstract class APIResource {
  protected _client: Metronome;

  constructor(client: Metronome) {
    this._client = client;
  }
}
