// What we tell people about their input. Printing is the room `diagnostics`.

import type { Origin, Position } from './origin.ts';

export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  /** Stable code in the field's shape: `Reference/NotFound`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that names the thing. */
  readonly message: string;
  /** Where it was written; a parse error has a position and no pointer. */
  readonly origin?: Origin;
  readonly position?: Position;
  /** One sentence that says what to do. */
  readonly help?: string;
  /** The line itself, where the text did not become a document that could be asked for it. */
  readonly excerpt?: Excerpt;
}

/** A window of the line a diagnostic points at. */
export interface Excerpt {
  readonly text: string;
  /** Column of its first character; 1 when the line is not cut on the left. */
  readonly column: number;
  /** True when the line goes on after it. */
  readonly cut?: boolean;
}

/** Stages hand every finding here and go on, so that one run shows all problems. */
export type Report = (diagnostic: Diagnostic) => void;
