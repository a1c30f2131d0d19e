// The bundled input as it was written: plain JSON plus the way back to the lines of the file.

import type { JsonObject } from './json.ts';
import type { Position } from './origin.ts';

/** An input file, read and parsed; `root` keeps every `$ref` unresolved. */
export interface SpecDocument {
  /** Path as the user gave it; used in messages only, never in an output. */
  readonly file: string;
  /** The text of the entry file, for showing a line and for hashes. */
  readonly text: string;
  readonly root: JsonObject;
  /** The texts of the other files a multi-file document was bundled from, by the name positions call them. */
  readonly otherFiles?: ReadonlyMap<string, string>;
  /** The place of the node at a pointer, or of its nearest parent that has one. Computed when first asked. */
  where(pointer: string): Position | undefined;
}
