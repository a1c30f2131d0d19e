// One thing that changed between two SDKs or two specs, and how much it matters to whom.

import type { Place } from './surface.ts';

/** From worst to none: breaks a program, may break one, adds something, says something else. */
export const SEVERITIES = ['breaking', 'risky', 'additive', 'docs'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What is being judged: requests and responses, what TypeScript users see, words. Never mixed. */
export const VERDICTS = ['wire', 'surface', 'docs'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Finding {
  /** `surface/field-removed`. */
  readonly code: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** What it is about, as users write it. */
  readonly subject: string;
  readonly before?: string;
  readonly after?: string;
  /** In the surfaces: file and line of the SDK. */
  readonly placeBefore?: Place;
  readonly placeAfter?: Place;
  /** In the documents: the pointer of what says so there. */
  readonly pointerBefore?: string;
  readonly pointerAfter?: string;
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}
