// Where a comparison of two schemas stands: in which documents, on whose side of the wire, and what it has met.

import type { Api } from '../../model/api.ts';
import type { Schema } from '../../model/schema.ts';
import type { Finding } from '../finding.ts';
import type { Pair } from './wire-finding.ts';

export interface Walk {
  readonly before: Api;
  readonly after: Api;
  /** True where callers write, false where they read. */
  readonly asks: boolean;
  /** Pairs of pointers that are being compared already: schemas may hold themselves. */
  readonly seen: Set<string>;
  /** What changed from one schema to the other. */
  readonly compare: (subject: string, pair: Pair<Schema>, walk: Walk) => readonly Finding[];
}
