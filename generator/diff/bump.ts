// Findings -> the next version with its reason, and the section of a changelog in the shape release-please gives it.

import { SEVERITIES, type Finding, type Severity } from './finding.ts';

export interface Bump {
  readonly level: 'major' | 'minor' | 'patch' | 'none';
  /** The version after `from`; undefined when that one is unknown or no version. */
  readonly version?: string;
  readonly reason: string;
}

/** What counts; `riskyBreaks` for owners who promise that a switch over every value stays complete. */
export interface BumpPolicy {
  readonly riskyBreaks?: boolean;
  /** Codes that never count as breaking. */
  readonly ignore?: readonly string[];
}

/** The version that the findings ask for. Before 1.0.0 a breaking change is a minor one, as semver has it. */
export function recommendBump(findings: readonly Finding[], from: string | undefined, policy: BumpPolicy = {}): Bump {
  const counted = findings.filter(({ code }) => policy.ignore?.includes(code) !== true);
  const count = (severity: Severity): number => counted.filter((finding) => finding.severity === severity).length;
  const breaking = count('breaking') + (policy.riskyBreaks === true ? count('risky') : 0);
  const rest = count('risky') + count('additive');
  const cut = /^(\d+)\.(\d+)\.(\d+)/.exec(from ?? '');
  const [major = 0, minor = 0, patch = 0] = (cut ?? []).slice(1).map(Number);
  const first = counted.find(
    ({ severity }) => severity === (breaking > 0 ? 'breaking' : rest > 0 ? 'additive' : 'docs'),
  );
  const example = first === undefined ? '' : `, the first: ${sayFinding(first)}`;
  const next = (level: Bump['level'], version: string, reason: string): Bump => ({
    level,
    ...(cut === null ? {} : { version }),
    reason: `${reason}${example}`,
  });
  if (breaking > 0 && major === 0 && cut !== null)
    return next('minor', `0.${minor + 1}.0`, `${breaking} breaking, before 1.0.0`);
  if (breaking > 0) return next('major', `${major + 1}.0.0`, `${breaking} breaking`);
  if (rest > 0) return next('minor', `${major}.${minor + 1}.0`, `${rest} additions, none breaking`);
  if (counted.length > 0) return next('patch', `${major}.${minor}.${patch + 1}`, 'only words changed');
  return { level: 'none', reason: 'nothing that users see changed' };
}

/** One finding in one line: ``Foo.bar` retyped: `string` → `number``. */
export function sayFinding({ code, subject, before, after }: Finding): string {
  const what = code.slice(code.indexOf('/') + 1).replaceAll('-', ' ');
  if (before === undefined || after === undefined || code.startsWith('docs/')) return `${code1(subject)} ${what}`;
  return `${code1(subject)} ${what}: ${code1(shorten(before))} → ${code1(shorten(after))}`;
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}

/** Text as a Markdown code span: fenced by more backticks than it holds. */
function code1(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
}

export interface ChangelogFacts {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** `owner/name` on GitHub, for the link. */
  readonly repository?: string;
  /** `2025-10-16`. */
  readonly date?: string;
}

/** The section for a release: breaking changes first, one line for each thing users see. */
export function writeChangelog(findings: readonly Finding[], facts: ChangelogFacts): string {
  const { from, to, repository, date } = facts;
  const title = `## ${to ?? 'Unreleased'}${date === undefined ? '' : ` (${date})`}\n`;
  const range = `v${from ?? ''}...v${to ?? ''}`;
  const link =
    from === undefined || to === undefined || repository === undefined
      ? ''
      : `\nFull Changelog: [${range}](https://github.com/${repository}/compare/${range})\n`;
  const sections = SEVERITIES.map((severity) => section(severity, findings));
  return `${title}${link}${sections.join('')}`;
}

const HEADINGS = {
  breaking: '⚠ BREAKING CHANGES',
  risky: 'Changes',
  additive: 'Features',
  docs: 'Documentation',
} as const;

function section(severity: Severity, findings: readonly Finding[]): string {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return '';
  const lines = new Set(
    own.map((finding) => `* **${finding.verdict === 'wire' ? 'api' : 'types'}:** ${sayFinding(finding)}\n`),
  );
  const shown = severity === 'docs' ? [`* ${own.length} descriptions changed\n`] : [...lines];
  return `\n### ${HEADINGS[severity]}\n\n${shown.join('')}`;
}
