// What is said about a configuration while it is read, with the place in it.

import { excerptAt } from '../../diagnostics/index.ts';
import type { Report, Severity } from '../../model/diagnostic.ts';
import type { SpecDocument } from '../../model/document.ts';

export interface Finding {
  readonly severity: Severity;
  /** Stable code: `Config/UnknownKey`. */
  readonly code: string;
  /** Pointer into the configuration. */
  readonly pointer: string;
  readonly message: string;
  readonly help: string;
}

export interface Findings {
  say(finding: Finding): void;
  /** True once an error was said: the configuration cannot be used. */
  failed(): boolean;
}

/**
 * Hands findings on as diagnostics and remembers whether one was an error. Each carries its place and its
 * line: a configuration with errors never becomes a document that could be asked for them.
 */
export function findingsFor(document: SpecDocument, report: Report): Findings {
  let failed = false;
  return {
    say({ pointer, ...rest }) {
      if (rest.severity === 'error') failed = true;
      const position = document.where(pointer);
      const excerpt = position && excerptAt(document.text, position);
      const place = { ...(position && { position }), ...(excerpt && { excerpt }) };
      report({ ...rest, origin: { source: 'config', pointer }, ...place });
    },
    failed: () => failed,
  };
}
