// How a difference on the wire is told: its code, how severe it is to whom, and where both documents say so.

import type { Origin } from '../../model/origin.ts';
import type { Finding, FindingCode, Severity } from '../finding.ts';

export type About = Pick<Finding, 'subject' | 'before' | 'after' | 'originBefore' | 'originAfter'>;

/** Something before and after. */
export type Pair<Thing> = readonly [Thing, Thing];

export type Placed = { readonly origin: Origin };

/** One finding about requests or responses. */
export function told(code: FindingCode, severity: Severity, about: About): Finding {
  return { code, verdict: 'wire', severity, ...about };
}

/** Where the two documents say it. */
export function at(old: Placed | undefined, now: Placed | undefined): Pick<Finding, 'originBefore' | 'originAfter'> {
  return {
    ...(old === undefined ? {} : { originBefore: old.origin }),
    ...(now === undefined ? {} : { originAfter: now.origin }),
  };
}

/** Findings that know no place of their own, with that of what they are about. */
export function placed(findings: readonly Finding[], [old, now]: Pair<Placed>): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, ...at(old, now) }));
}

/** What a change of whether something must be there was, and is. */
export const MORE = { before: 'optional', after: 'required' } as const;
export const LESS = { before: 'required', after: 'optional' } as const;
