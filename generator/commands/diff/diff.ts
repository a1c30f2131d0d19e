// `inox diff OLD NEW`: what changed for users of the SDK, what caused it, whom it breaks, which version comes next.

import { isBreaking, judgeFindings, proveFindings, recommendBump, type Finding } from '../../diff/index.ts';
import { NO_POLICY, type ChangePolicy } from '../../model/change-policy.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { compareSides } from './compare-sides.ts';
import { diffPolicy, saidOfApprovals, unknownCodes } from './diff-policy.ts';
import { printChangelogs, printDiffs, type BuildDiff, type DiffFormat } from './diff-report.ts';
import type { Side } from './diff-side.ts';
import { readPairs, type Refusal, type SidePair } from './diff-sides.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findingsAsData, sayFindingsAbout, showFindings } from '../findings.ts';
import type { RunOptions } from '../options.ts';
import type { Documents } from '../run.ts';
import type { Terminal } from '../terminal.ts';

export interface DiffOptions extends RunOptions {
  /** The day that approvals are held against, and that of a changelog's section. */
  readonly today: string;
  readonly oldConfig?: string;
  /** The document that the old side was made from, when it is an SDK already. */
  readonly oldSpec?: string;
  readonly format?: DiffFormat;
  /** Version before, when the old side does not say. */
  readonly from?: string;
  /** Day of the release, for the changelog; that of today when it is not said. */
  readonly date?: string;
  readonly changelog?: boolean;
  readonly riskyBreaks?: boolean;
  readonly ignore?: readonly string[];
  readonly failOn?: 'breaking' | 'risky';
  readonly prove?: boolean;
}

/** Compares two sides, for each build that was asked for. Exit code 0, or 1 when `failOn` names what was found. */
export async function diffCommand(
  sides: readonly [string, string],
  asked: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const options = asked.format === 'json' ? { ...asked, json: true } : asked;
  const wrong = unknownCodes(options.ignore ?? []);
  if (wrong.length > 0) return showFindings(wrong, {}, { options, terminal });
  const { config, oldConfig, spec, oldSpec } = options;
  const read = await readPairs(
    { name: sides[0], config: oldConfig ?? config, borrows: oldConfig === undefined, spec: oldSpec },
    { name: sides[1], config, borrows: false, spec },
    { options, terminal },
  );
  if ('why' in read || 'wrong' in read) return refuse(read, options, terminal);
  const policy = await diffPolicy(read.spec, options);
  const builds = read.pairs.map((pair) => diffPair(pair, policy.policy, options));
  const said = [...policy.said, ...saidOfApprovals(policy.policy, builds)];
  return show({ builds, said, documents: policy.documents }, options, terminal);
}

interface Answer {
  readonly builds: readonly BuildDiff[];
  readonly said: readonly Diagnostic[];
  readonly documents: Documents;
}

function show({ builds, said, documents }: Answer, options: DiffOptions, terminal: Terminal): ExitCode {
  if (options.changelog === true) {
    const { text, leaks } = printChangelogs(builds, options);
    if (leaks.length > 0) return showFindings(leaks, {}, { options, terminal });
    terminal.err(sayFindingsAbout(said, documents, terminal));
    terminal.out(text);
  } else {
    const isData = options.json === true;
    if (!isData) terminal.err(sayFindingsAbout(said, documents, terminal));
    terminal.out(printDiffs(builds, { ...options, diagnostics: isData ? findingsAsData(said, documents) : [] }));
  }
  return builds.some((build) => fails(build, options)) ? EXIT.drift : EXIT.done;
}

function diffPair({ build, isNew, old, now }: SidePair, policy: ChangePolicy, options: DiffOptions): BuildDiff {
  const found = compareSides(old, now);
  const documentBefore = old.cause.root;
  const circumstances = {
    today: options.today,
    build: build.name,
    ...(documentBefore === undefined ? {} : { documentBefore }),
  };
  const judged = judgeFindings(found, policy, circumstances);
  const findings = options.prove === true ? prove(judged, old, now) : judged;
  const riskyBreaks = policy.riskyBreaks || options.riskyBreaks === true;
  const bump = recommendBump(findings, options.from ?? old.version, { riskyBreaks, ignore: options.ignore ?? [] });
  return { build: build.name, isNew, old, now, findings, bump, riskyBreaks };
}

function prove(findings: readonly Finding[], old: Side, now: Side): readonly Finding[] {
  const packageName = old.packageName ?? now.packageName ?? 'sdk';
  return proveFindings(findings, { before: old.files, after: now.files, surface: old.surface, packageName });
}

function fails({ findings, riskyBreaks }: BuildDiff, { failOn, ignore }: DiffOptions): boolean {
  if (failOn === undefined) return false;
  const policy = { ...NO_POLICY, riskyBreaks: riskyBreaks || failOn === 'risky' };
  return findings.some(
    (finding) =>
      finding.judgement?.passes !== true && isBreaking(finding, policy) && ignore?.includes(finding.code) !== true,
  );
}

function refuse(refusal: Refusal, options: DiffOptions, terminal: Terminal): ExitCode {
  if ('wrong' in refusal)
    return showFindings(refusal.wrong.diagnostics, refusal.wrong.documents, { options, terminal });
  const diagnostic = { code: 'Diff/NoSide', severity: 'error' as const, message: refusal.why };
  return showFindings([diagnostic], {}, { options, terminal });
}
