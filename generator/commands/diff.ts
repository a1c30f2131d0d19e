// `inox diff OLD NEW`: what changed for users of the SDK, whom it breaks, which version comes next.

import {
  compareSurfaces,
  compareWire,
  proveFindings,
  readSurface,
  recommendBump,
  sayFinding,
  SEVERITIES,
  VERDICTS,
  writeChangelog,
} from '../diff/index.ts';
import type { Bump, Finding, Severity, Verdict } from '../diff/index.ts';
import { readSide, type Refusal, type Side } from './diff-sides.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { showFindings } from './findings.ts';
import type { RunOptions } from './options.ts';
import { proofAsMarkdown, proofAsText } from './show-proof.ts';
import { counted, harmless, type Terminal } from './terminal.ts';

export interface DiffOptions extends RunOptions {
  readonly oldConfig?: string;
  readonly format?: 'text' | 'json' | 'markdown';
  /** Version before, when the old side does not say. */
  readonly from?: string;
  /** Day of the release, for the changelog. */
  readonly date?: string;
  readonly changelog?: boolean;
  readonly riskyBreaks?: boolean;
  readonly ignore?: readonly string[];
  readonly failOn?: 'breaking' | 'risky';
  readonly prove?: boolean;
}

/** Compares two sides. Exit code 0, or 1 when `failOn` names a severity that was found. */
export async function diffCommand(
  sides: readonly [string, string],
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { config, oldConfig } = options;
  const old = await readSide(sides[0], { options, config: oldConfig ?? config, terminal });
  if (isRefusal(old)) return refuse(old, options, terminal);
  const now = await readSide(sides[1], { options, config, terminal });
  if (isRefusal(now)) return refuse(now, options, terminal);
  const wire = old.api === undefined || now.api === undefined ? [] : compareWire(old.api, now.api);
  const found = [...wire, ...compareSurfaces(readSurface(old.files), readSurface(now.files))];
  const findings = options.prove === true ? prove(found, old, now) : found;
  const bump = recommendBump(findings, options.from ?? old.version, {
    riskyBreaks: options.riskyBreaks === true,
    ignore: options.ignore ?? [],
  });
  terminal.out(printDiff({ old, now, findings, bump }, options));
  return options.failOn !== undefined && fails(findings, options) ? EXIT.drift : EXIT.done;
}

function prove(findings: readonly Finding[], old: Side, now: Side): readonly Finding[] {
  const packageName = old.packageName ?? now.packageName ?? 'sdk';
  return proveFindings(findings, {
    before: old.files,
    after: now.files,
    surface: readSurface(old.files),
    packageName,
  });
}

function fails(findings: readonly Finding[], { failOn, ignore }: DiffOptions): boolean {
  const worst = failOn === 'risky' ? ['breaking', 'risky'] : ['breaking'];
  return findings.some(({ severity, code }) => worst.includes(severity) && ignore?.includes(code) !== true);
}

function isRefusal(side: Side | Refusal): side is Refusal {
  return 'why' in side || 'run' in side;
}

function refuse(refusal: Refusal, options: RunOptions, terminal: Terminal): ExitCode {
  if ('run' in refusal) return showFindings(refusal.run.diagnostics(), refusal.run.documents, { options, terminal });
  const diagnostic = { code: 'Diff/NoSide', severity: 'error' as const, message: refusal.why };
  return showFindings([diagnostic], {}, { options, terminal });
}

interface Diff {
  readonly old: Side;
  readonly now: Side;
  readonly findings: readonly Finding[];
  readonly bump: Bump;
}

function printDiff(diff: Diff, options: DiffOptions): string {
  const { old, now, findings, bump } = diff;
  const from = options.from ?? old.version;
  const to = now.version !== undefined && now.version !== from ? now.version : bump.version;
  const repository = now.repository ?? old.repository;
  if (options.changelog === true) {
    const date = options.date === undefined ? {} : { date: options.date };
    return writeChangelog(findings, { from, to, ...(repository === undefined ? {} : { repository }), ...date });
  }
  if (options.json === true || options.format === 'json') {
    return `${JSON.stringify({ old: old.name, new: now.name, bump, findings }, null, 2)}\n`;
  }
  return options.format === 'markdown' ? asMarkdown(diff) : asText(diff);
}

function countOf(findings: readonly Finding[], verdict: Verdict): string {
  const own = findings.filter((finding) => finding.verdict === verdict);
  const count = (severity: Severity): number => own.filter((finding) => finding.severity === severity).length;
  return (
    SEVERITIES.filter((severity) => count(severity) > 0)
      .map((severity) => `${count(severity)} ${severity}`)
      .join(', ') || 'nothing'
  );
}

/** The wire can be judged only where both sides are specs. */
function verdictsOf({ old, now, findings }: Diff): readonly (readonly [Verdict, string])[] {
  const isUnknown = old.api === undefined || now.api === undefined;
  return VERDICTS.map((verdict) => [
    verdict,
    verdict === 'wire' && isUnknown ? 'not judged: it needs a spec on both sides' : countOf(findings, verdict),
  ]);
}

function asText(diff: Diff): string {
  const { findings, bump } = diff;
  const shown = SEVERITIES.filter((severity) => severity !== 'docs').flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(
        (finding) =>
          `${severity.padEnd(9)} ${finding.code.padEnd(30)} ${harmless(sayFinding(finding))}${sayPlace(
            finding,
          )}\n${proofAsText(finding)}`,
      ),
  );
  const verdicts = verdictsOf(diff).map(([verdict, said]) => `${verdict.padEnd(8)} ${said}\n`);
  return `${shown.join('')}${verdicts.join('')}next     ${bump.version ?? bump.level} (${bump.level}): ${harmless(
    bump.reason,
  )}\n`;
}

function sayPlace({ placeAfter, placeBefore }: Finding): string {
  const place = placeAfter ?? placeBefore;
  return place === undefined ? '' : `  ${place.file}:${place.line}`;
}

function asMarkdown(diff: Diff): string {
  const { findings, bump } = diff;
  const verdicts = verdictsOf(diff).map(([verdict, said]) => `- **${verdict}**: ${said}\n`);
  const sections = SEVERITIES.filter((severity) => severity !== 'docs').map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const lines = own.map((finding) => `- ${harmless(sayFinding(finding))}\n${proofAsMarkdown(finding)}`);
    return own.length === 0
      ? ''
      : `\n<details><summary>${counted(own.length, `${severity} change`)}</summary>\n\n${lines.join('')}\n</details>\n`;
  });
  return `### SDK diff: ${bump.level}${bump.version === undefined ? '' : `, ${bump.version}`}\n\n${
    bump.reason
  }\n\n${verdicts.join('')}${sections.join('')}`;
}
