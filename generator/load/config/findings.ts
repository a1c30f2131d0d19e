// What is said about a configuration while it is read, with the place in it.

import type { Report, Severity } from '../../model/diagnostic.ts';

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

/** Hands findings on as diagnostics and remembers whether one was an error. */
export function findingsFor(report: Report): Findings {
  let failed = false;
  return {
    say({ pointer, ...rest }) {
      if (rest.severity === 'error') failed = true;
      report({ ...rest, origin: { source: 'config', pointer } });
    },
    failed: () => failed,
  };
}
