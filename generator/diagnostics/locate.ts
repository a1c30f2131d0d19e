// From a diagnostic to its place: the position it carries, or the one its origin's document knows.

import type { Diagnostic } from '../model/diagnostic.ts';
import type { SpecDocument } from '../model/document.ts';
import type { Position } from '../model/origin.ts';

/** The documents read so far; a run that fails early has none. */
export interface KnownDocuments {
  readonly spec?: SpecDocument;
  readonly config?: SpecDocument;
}

/** Where the thing was written. Undefined when neither the diagnostic nor a document knows. */
export function locate({ position, origin }: Diagnostic, documents: KnownDocuments): Position | undefined {
  if (position !== undefined || origin === undefined) return position;
  return documents[origin.source]?.where(origin.pointer);
}

/** The text of a file that was read, by the name positions call it. */
export function textOfFile(file: string, { spec, config }: KnownDocuments): string | undefined {
  for (const document of [spec, config]) {
    if (document?.file === file) return document.text;
    const other = document?.otherFiles?.get(file);
    if (other !== undefined) return other;
  }
  return undefined;
}
