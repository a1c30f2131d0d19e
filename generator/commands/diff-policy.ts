// Which policy a diff is judged by, and what there is to say about it: wrong words, and approvals that are over.

import { didYouMean } from '../diagnostics/index.ts';
import type { Finding } from '../diff/index.ts';
import { KNOWN_CODES, NO_POLICY, type ChangePolicy } from '../model/change-policy.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RunOptions } from './options.ts';
import type { Documents } from './run.ts';
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
    const { run, start } = spec;
    return {
      policy: start.config.inox.policy,
      said: run.diagnostics().filter(isAboutPolicy),
      documents: run.documents,
    };
  }
  if (config === undefined) return { policy: NO_POLICY, said: [], documents: {} };
  const { loadConfig } = await import('../load/config.ts');
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

/** A warning for each approval that would let a finding pass if it were not over. */
export function expiredApprovals(findings: readonly Finding[]): readonly Diagnostic[] {
  const over = new Map<string, Diagnostic>();
  for (const { judgement, subject } of findings) {
    const { expired, pointer } = judgement ?? {};
    if (expired === undefined || pointer === undefined || over.has(pointer)) continue;
    over.set(pointer, {
      code: 'Policy/ExpiredApproval',
      severity: 'warning',
      message: `The approval of ${subject} ended on ${expired}, so the change counts again.`,
      origin: { source: 'config', pointer },
      help: 'Give it a later `until`, or take the change back.',
    });
  }
  return [...over.values()];
}
