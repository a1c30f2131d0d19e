// What is known of a document and an audience before the visible rest is put together.

import type { Json } from '../../model/json.ts';
import type { RawSight } from './prune-raw-example.ts';

export interface DocumentSight extends RawSight {
  /** What is left of the values of examples that have a schema, by the example; undefined: the example leaves. */
  readonly examples: ReadonlyMap<Json, Json | undefined>;
}
