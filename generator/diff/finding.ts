// One thing that changed between two SDKs or two specs, and how much it matters to whom.

import { SEVERITIES, type ChangeSeverity, type FindingCode } from '../model/change-policy.ts';
import type { Origin, Position } from '../model/origin.ts';
import type { Place } from './surface.ts';

export { SEVERITIES };
export type { FindingCode };
export type Severity = ChangeSeverity;

/** What is being judged: requests and responses, what TypeScript users see, words. Never mixed. */
export const VERDICTS = ['wire', 'surface', 'docs'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** What it is about, as users write it. */
  readonly subject: string;
  readonly before?: string;
  readonly after?: string;
  /** In the surfaces: file and line of the SDK. */
  readonly placeBefore?: Place;
  readonly placeAfter?: Place;
  /** In the documents: what says so there. */
  readonly originBefore?: Origin;
  readonly originAfter?: Origin;
  /** What made the difference, where both sides know how they came to be. */
  readonly cause?: FindingCause;
  /** What the policy of its owner made of it. */
  readonly judgement?: Judgement;
  /** Whether a compiler agrees, where one was asked. */
  readonly proof?: Proof;
}

/** The part of the inputs that changed, where it stands on both sides; or the flags or the generator alone. */
export interface FindingCause {
  readonly kind: 'operation' | 'schema' | 'document' | 'config' | 'flags' | 'generator';
  /** `post /v1/books`, `Book`, `resources.books.methods.create`. */
  readonly name: string;
  readonly before?: CausePlace;
  readonly after?: CausePlace;
}

/** A place in an input: always its pointer, and its line where the document is at hand. */
export interface CausePlace extends Partial<Position> {
  readonly source: Origin['source'];
  readonly pointer: string;
}

/** A program that compiles against the old SDK and fails against the new one, with the error; or why there is none. */
export type Proof =
  | { readonly proved: true; readonly program: string; readonly error: string }
  | { readonly proved: false; readonly reason: string };

/** A decision of the policy about one finding. */
export interface Judgement {
  /** The key of the policy that decided. */
  readonly by: 'severities' | 'exempt_tags' | 'approvals';
  /** Severity before the policy spoke. */
  readonly found: Severity;
  /** True when it may pass: it fails no check, and never counts as breaking unless its severity says so. */
  readonly passes: boolean;
  readonly reason: string;
  /** Last day of an approval that no longer holds. */
  readonly expired?: string;
  /** Pointer of the approval in the configuration. */
  readonly pointer?: string;
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}
