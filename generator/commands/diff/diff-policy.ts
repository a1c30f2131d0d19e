// Which policy a diff is judged by, and what there is to say about it: wrong words, and approvals that are over.

import { didYouMean } from '../../diagnostics/index.ts';
import type { Finding } from '../../diff/index.ts';
import { KNOWN_CODES, NO_POLICY, type ChangePolicy } from '../../model/change-policy.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RunOptions } from '../options.ts';
import type { Documents } from '../run.ts';
import type { OpenSpec } from './spec-side.ts';

export interface JudgingPolicy {
  readonly policy: ChangePolicy;
  /** What was found in it. */
  readonly said: readonly Diagnostic[];
  readonly documents: Documents;
}

/** The policy of the new side; that of the configuration that was named when no side is a spec. */
export async function diffPolicy(spec: OpenSpec | undefined, { config }: RunOptions): Promise<JudgingPolicy> {
  if (spec !== undefined) {
    const { diagnostics, documents } = spec.said();
    return { policy: spec.start.config.inox.policy, said: diagnostics.filter(isAboutPolicy), documents };
  }
  if (config === undefined) return { policy: NO_POLICY, said: [], documents: {} };
  const { loadConfig } = await import('../../load/config.ts');
  const found: Diagnostic[] = [];
  const loaded = await loadConfig(config, (diagnostic) => found.push(diagnostic));
  return {
    policy: loaded?.config.inox.policy ?? NO_POLICY,
    said: found.filter((diagnostic) => diagnostic.severity === 'error' || isAboutPolicy(diagnostic)),
    documents: loaded === undefined ? {} : { config: loaded.document },
  };
}

function isAboutPolicy({ origin }: Diagnostic): boolean {
  return origin?.source === 'config' && origin.pointer.startsWith('#/inox/policy');
}

/** An error for each word that is no code of a finding. */
export function unknownCodes(codes: readonly string[]): readonly Diagnostic[] {
  return codes
    .filter((code) => !KNOWN_CODES.includes(code))
    .map((code) => ({
      code: 'Diff/UnknownCode',
      severity: 'error',
      message: `There is no finding with the code ${code}.`,
      help: didYouMean(code, KNOWN_CODES, 'docs/reference/findings.md lists the codes.'),
    }));
}

/** A warning for each approval that would let a finding pass if it were not over, a note for each without a finding. */
export function saidOfApprovals(
  { approvals }: ChangePolicy,
  builds: readonly { readonly build: string; readonly findings: readonly Finding[] }[],
): readonly Diagnostic[] {
  return approvals.flatMap(({ pointer, code, build, subject }): readonly Diagnostic[] => {
    const asked = builds.filter((one) => build === undefined || build === one.build);
    const judged = asked
      .flatMap(({ findings }) => findings)
      .filter(({ judgement }) => judgement?.by === 'approvals' && judgement.pointer === pointer);
    const over = judged.find(({ judgement }) => judgement?.expired !== undefined);
    const origin = { source: 'config', pointer } as const;
    if (over !== undefined) {
      return [
        {
          code: 'Policy/ExpiredApproval',
          severity: 'warning',
          message: `The approval of ${over.subject} ended on ${over.judgement?.expired}, so the change counts again.`,
          origin,
          help: 'Give it a later `until`, or take the change back.',
        },
      ];
    }
    if (judged.length > 0 || asked.length === 0) return [];
    const meant = subject === undefined ? code : `${code} of ${subject}`;
    return [
      {
        code: 'Policy/UnusedApproval',
        severity: 'note',
        message: `No difference is what the approval of ${meant} approves.`,
        origin,
        help: 'Remove it once the change is released.',
      },
    ];
  });
}
