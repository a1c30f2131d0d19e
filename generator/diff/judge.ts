// Findings and the policy of their owner in, judged findings out: overridden severities, exempt tags, approvals.
//
// Nothing is dropped: a finding that may pass says which key of the policy lets it, and an approval that is over
// says so as well. The day is given; this room knows no clock.

import type { Approval, ChangePolicy } from '../model/change-policy.ts';
import type { JsonObject } from '../model/json.ts';
import { compareText } from '../model/output.ts';
import type { Finding, Judgement } from './finding.ts';
import { readStability, type Stability } from './stability.ts';

export interface Circumstances {
  /** `2026-01-31`. */
  readonly today: string;
  /** Name of the build that is judged. */
  readonly build: string;
  /** The document before, when there is one: what was unstable there may change. */
  readonly documentBefore?: JsonObject;
}

/** The findings as the policy sees them, in the order they came. */
export function judgeFindings(
  findings: readonly Finding[],
  policy: ChangePolicy,
  circumstances: Circumstances,
): readonly Finding[] {
  const { today, documentBefore } = circumstances;
  const isSilent = documentBefore === undefined || policy.exemptTags.length === 0;
  const stability = isSilent ? () => undefined : readStability(documentBefore, policy.exemptTags);
  return findings.map((finding) => {
    const overridden = withSeverity(finding, policy);
    const approval = approvalOf(overridden, policy, circumstances);
    if (approval !== undefined) return withApproval(overridden, approval, today);
    return withTag(overridden, stability);
  });
}

function withSeverity(finding: Finding, { severities }: ChangePolicy): Finding {
  const severity = severities.get(finding.code);
  if (severity === undefined || severity === finding.severity) return finding;
  const reason = `${finding.code} counts as ${severity}`;
  return { ...finding, severity, judgement: { by: 'severities', found: finding.severity, passes: false, reason } };
}

/** The approval that holds longest of those that mean the finding. */
function approvalOf(
  { code, subject }: Finding,
  { approvals }: ChangePolicy,
  { build }: Circumstances,
): Approval | undefined {
  const meant = approvals.filter(
    (approval) =>
      approval.code === code &&
      (approval.build === undefined || approval.build === build) &&
      (approval.subject === undefined || isMeant(approval.subject, subject)),
  );
  return [...meant].sort((a, b) => compareText(b.until ?? '9999', a.until ?? '9999'))[0];
}

/** `*` stands for any text. */
function isMeant(pattern: string, subject: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(subject);
}

function withApproval(finding: Finding, approval: Approval, today: string): Finding {
  const { reason, until, countsAs, pointer } = approval;
  const found = finding.judgement?.found ?? finding.severity;
  const about: Pick<Judgement, 'by' | 'found' | 'reason' | 'pointer'> = { by: 'approvals', found, reason, pointer };
  if (until !== undefined && compareText(today, until) > 0) {
    return { ...finding, judgement: { ...about, passes: false, expired: until } };
  }
  return { ...finding, severity: countsAs ?? finding.severity, judgement: { ...about, passes: true } };
}

/** What breaks only something unstable breaks no promise. */
function withTag(finding: Finding, stability: Stability): Finding {
  if (finding.severity !== 'breaking' && finding.severity !== 'risky') return finding;
  const origin = finding.originBefore ?? finding.originAfter;
  const tag = origin === undefined ? undefined : stability(origin);
  if (tag === undefined) return finding;
  const found = finding.judgement?.found ?? finding.severity;
  const reason = `it was marked ${tag}`;
  return { ...finding, severity: 'risky', judgement: { by: 'exempt_tags', found, passes: true, reason } };
}

/** True if the finding counts as breaking: for the next version, and for a check that fails on breaking changes. */
export function isBreaking(
  { severity, judgement }: Finding,
  { riskyBreaks }: Pick<ChangePolicy, 'riskyBreaks'>,
): boolean {
  return severity === 'breaking' || (severity === 'risky' && riskyBreaks && judgement?.passes !== true);
}
