// What `inox diff` found, as people, comments and programs read it; for several builds with a summary of all of them.

import {
  sayFinding,
  SEVERITIES,
  VERDICTS,
  writeChangelog,
  type Bump,
  type Finding,
  type Severity,
  type Verdict,
} from '../../diff/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { sayFindingCause } from './diff-causes.ts';
import type { Side } from './diff-side.ts';
import { cell } from '../markdown-cell.ts';
import { proofAsMarkdown, proofAsText } from './show-proof.ts';
import { counted, harmless } from '../terminal.ts';

export type DiffFormat = 'text' | 'json' | 'markdown';

/** One build of both sides, compared. */
export interface BuildDiff {
  readonly build: string;
  /** True when the configuration of the old side has no such build. */
  readonly isNew: boolean;
  readonly old: Side;
  readonly now: Side;
  readonly findings: readonly Finding[];
  readonly bump: Bump;
  readonly riskyBreaks: boolean;
}

export interface Asked {
  readonly format?: DiffFormat;
  readonly json?: boolean;
  readonly allBuilds?: boolean;
  readonly diagnostics: readonly unknown[];
}

/** All builds as one text, ending in a line end. */
export function printDiffs(builds: readonly BuildDiff[], asked: Asked): string {
  const all = asked.allBuilds === true;
  if (asked.json === true || asked.format === 'json') return printJson(builds, asked);
  if (asked.format === 'markdown') {
    return all
      ? `${matrixAsMarkdown(builds)}\n${builds.map(asMarkdown).join('\n')}`
      : builds.map(asMarkdown).join('\n');
  }
  if (!all) return builds.map(asText).join('\n');
  const parts = builds.map((build) => `Build ${harmless(build.build)}\n${asText(build)}\n`);
  return `${parts.join('')}${matrixAsText(builds)}`;
}

function printJson(builds: readonly BuildDiff[], { allBuilds, diagnostics }: Asked): string {
  const said = builds.map(({ build, isNew, bump, findings }) => ({ build, isNew, bump, findings }));
  const [first] = builds;
  const [only] = said;
  const sides = { old: first?.old.name, new: first?.now.name };
  const body =
    allBuilds === true ? { ...sides, builds: said } : { ...sides, bump: only?.bump, findings: only?.findings };
  return `${JSON.stringify({ ...body, diagnostics }, null, 2)}\n`;
}

function countOf(findings: readonly Finding[], verdict: Verdict): string {
  const own = findings.filter((finding) => finding.verdict === verdict);
  const count = (severity: Severity): number => own.filter((finding) => finding.severity === severity).length;
  const said = SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => `${count(severity)} ${severity}`);
  return said.join(', ') || 'nothing';
}

/** The wire can be judged only where both sides are specs. */
function verdictsOf({ old, now, findings }: BuildDiff): readonly (readonly [Verdict, string])[] {
  const isUnknown = old.service === undefined || now.service === undefined;
  return VERDICTS.map((verdict) => [
    verdict,
    verdict === 'wire' && isUnknown ? 'not judged: it needs a spec on both sides' : countOf(findings, verdict),
  ]);
}

function sayNext({ bump, isNew }: BuildDiff): string {
  const version = bump.version === undefined ? bump.level : `${bump.version} (${bump.level})`;
  return isNew ? `${version}, new build` : version;
}

const SHOWN = SEVERITIES.filter((severity) => severity !== 'docs');

function asText(diff: BuildDiff): string {
  const { findings, bump } = diff;
  const shown = SHOWN.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map(findingAsText),
  );
  const verdicts = verdictsOf(diff).map(([verdict, said]) => `${verdict.padEnd(8)} ${said}\n`);
  return `${shown.join('')}${verdicts.join('')}next     ${sayNext(diff)}: ${harmless(bump.reason)}\n`;
}

/** One finding with its cause, and what the policy made of it. */
export function findingAsText(finding: Finding): string {
  const { severity, code, cause } = finding;
  const line = `${severity.padEnd(9)} ${code.padEnd(30)} ${harmless(sayFinding(finding))}${sayPlaces(finding)}\n`;
  const why = cause === undefined ? '' : `          because of ${harmless(sayFindingCause(cause))}\n`;
  const judged = sayJudgement(finding);
  return `${line}${why}${judged === '' ? '' : `          ${harmless(judged)}\n`}${proofAsText(finding)}`;
}

function sayPlaces({ placeBefore, placeAfter }: Finding): string {
  const places = [placeBefore, placeAfter].flatMap((place) =>
    place === undefined ? [] : [`${place.file}:${place.line}`],
  );
  const [one, other] = places;
  if (one === undefined) return '';
  return `  ${other === undefined || other === one ? one : `${one} → ${other}`}`;
}

/** What the policy decided about a finding; nothing when it did not. */
function sayJudgement({ judgement }: Finding): string {
  if (judgement === undefined) return '';
  const { by, found, reason, expired } = judgement;
  switch (by) {
    case 'approvals':
      return expired === undefined ? `approved: ${reason}` : `its approval ended on ${expired}: ${reason}`;
    case 'exempt_tags':
      return `found ${found}, and exempt: ${reason}`;
    case 'severities':
      return `found ${found}; by the policy ${reason}`;
  }
}

function matrixAsText(builds: readonly BuildDiff[]): string {
  const rows = matrixOf(builds);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => row.map((text, column) => harmless(text).padEnd(widths[column] ?? 0)).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function matrixAsMarkdown(builds: readonly BuildDiff[]): string {
  const [head = [], ...rows] = matrixOf(builds);
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;
  return `${line(head)}|${head.map(() => '---|').join('')}\n${rows.map(line).join('')}`;
}

/** A row for each build: what its audience sees change, and its next version. */
function matrixOf(builds: readonly BuildDiff[]): readonly (readonly string[])[] {
  return [
    ['build', ...VERDICTS, 'next'],
    ...builds.map((diff) => [diff.build, ...verdictsOf(diff).map(([, said]) => said), sayNext(diff)]),
  ];
}

function asMarkdown(diff: BuildDiff): string {
  const { findings, bump, build } = diff;
  const verdicts = verdictsOf(diff).map(([verdict, said]) => `- **${verdict}**: ${said}\n`);
  const sections = SHOWN.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return '';
    const lines = own.map(findingAsMarkdown);
    return `\n<details><summary>${counted(own.length, `${severity} change`)}</summary>\n\n${lines.join(
      '',
    )}\n</details>\n`;
  });
  const name = build === 'everyone' ? '' : ` of ${cell(build)}`;
  return `### SDK diff${name}: ${bump.level}${bump.version === undefined ? '' : `, ${bump.version}`}\n\n${
    bump.reason
  }\n\n${verdicts.join('')}${sections.join('')}`;
}

function findingAsMarkdown(finding: Finding): string {
  const { cause } = finding;
  const notes = [cause === undefined ? '' : `because of ${sayFindingCause(cause)}`, sayJudgement(finding)];
  const said = notes.filter((note) => note !== '').map((note) => `  <br>${cell(note)}\n`);
  return `- ${harmless(sayFinding(finding))}\n${said.join('')}${proofAsMarkdown(finding)}`;
}

export interface ChangelogWish {
  readonly today: string;
  readonly from?: string;
  readonly date?: string;
  readonly allBuilds?: boolean;
}

/** The section of a changelog for each build, or what in them its audience may not see. */
export function printChangelogs(
  builds: readonly BuildDiff[],
  wish: ChangelogWish,
): { readonly text: string; readonly leaks: readonly Diagnostic[] } {
  const leaks = builds.flatMap(leaksOf);
  const texts = builds.map((diff) => {
    const text = changelogOf(diff, wish);
    return wish.allBuilds === true ? `<!-- build: ${cell(diff.build)} -->\n${text}` : text;
  });
  return { text: texts.join('\n'), leaks };
}

function changelogOf({ old, now, findings, bump, riskyBreaks }: BuildDiff, wish: ChangelogWish): string {
  const from = wish.from ?? old.version;
  const to = now.version !== undefined && now.version !== from ? now.version : bump.version;
  const repository = now.repository ?? old.repository;
  const date = wish.date ?? wish.today;
  return writeChangelog(findings, { from, to, date, riskyBreaks, ...(repository === undefined ? {} : { repository }) });
}

/** What stood in the old SDK may be told as its audience saw it; all else must be theirs to see now. */
function leaksOf({ build, old, now, findings }: BuildDiff): readonly Diagnostic[] {
  const [before, after]: [string[], string[]] = [[], []];
  for (const finding of findings) {
    const isThere = finding.placeAfter !== undefined || finding.originAfter !== undefined;
    (isThere ? after : before).push(finding.subject, finding.placeAfter?.file ?? finding.placeBefore?.file ?? '');
    before.push(finding.before ?? '');
    after.push(finding.after ?? '');
  }
  const leaks = [...(old.leaksIn?.(before) ?? []), ...(now.leaksIn?.(after) ?? [])];
  return leaks.map((message) => ({
    code: 'Filter/Leak',
    severity: 'error',
    message: `The changelog of ${build} is kept back. ${message}`,
    help: 'This is a fault of inox; please report it.',
  }));
}
