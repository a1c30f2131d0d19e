// Judged findings in, the section of a CHANGELOG.md out, in the shape that release-please gives those of published
// SDKs: title, link to the comparison, one heading for each kind of change, one line for each change users see.

import { childPointer, pointerKeys, type Origin } from '../model/origin.ts';
import { compareText } from '../model/output.ts';
import { sayChange } from './change-sentences.ts';
import type { Finding, FindingCode } from './finding.ts';
import { isBreaking } from './judge.ts';
import type { Place } from './surface.ts';

export interface ChangelogFacts {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** `owner/name` on GitHub, for the links. */
  readonly repository?: string;
  /** `2025-10-16`. */
  readonly date?: string;
  /** Risky changes stand among the breaking ones. */
  readonly riskyBreaks?: boolean;
}

/** In the order that published changelogs have them. */
const HEADINGS = ['⚠ BREAKING CHANGES', 'Features', 'Documentation', 'Refactors'] as const;
type Heading = (typeof HEADINGS)[number];

/** The section for a release: breaking changes first, then what came, what changed, what is told otherwise. */
export function writeChangelog(findings: readonly Finding[], facts: ChangelogFacts): string {
  const { from, to, repository, date } = facts;
  const title = `## ${to ?? 'Unreleased'}${date === undefined ? '' : ` (${date})`}\n`;
  const range = `v${from ?? ''}...v${to ?? ''}`;
  const isLinked = from !== undefined && to !== undefined && repository !== undefined;
  const link = isLinked ? `\nFull Changelog: [${range}](https://github.com/${repository}/compare/${range})\n` : '';
  const visible = withoutEchoes(findings);
  const lines = new Map<Heading, string[]>();
  for (const { finding, places } of onceForEachCause(visible)) {
    const heading = headingOf(finding, facts);
    if (finding.code === 'docs/changed') continue;
    lines.set(heading, [...(lines.get(heading) ?? []), lineOf({ finding, places }, facts)]);
  }
  lines.set('Documentation', [...(lines.get('Documentation') ?? []), ...docsLines(visible)]);
  const sections = HEADINGS.flatMap((heading) => {
    const own = [...new Set(lines.get(heading) ?? [])].sort(compareText);
    return own.length === 0 ? [] : [{ heading, text: `### ${heading}\n\n${own.join('')}` }];
  });
  // Two blank lines part two sections, unless the first is that of breaking changes.
  const body = sections.map(({ text }, index) => {
    const isFirstOrAfterBreaks = index === 0 || sections[index - 1]?.heading === HEADINGS[0];
    return `${isFirstOrAfterBreaks ? '\n' : '\n\n'}${text}`;
  });
  return `${title}${link}${body.join('')}`;
}

function headingOf(finding: Finding, { riskyBreaks = false }: ChangelogFacts): Heading {
  if (isBreaking(finding, { riskyBreaks })) return '⚠ BREAKING CHANGES';
  if (finding.severity === 'docs') return 'Documentation';
  const isMore = finding.severity === 'additive' || /-added$|-widened$/.test(finding.code);
  return isMore ? 'Features' : 'Refactors';
}

/** What users of the SDK see is told once: a finding about the wire is silent where one about the surface speaks. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set(
    findings
      .filter(({ verdict }) => verdict === 'surface')
      .flatMap(({ originBefore, originAfter }) => [originBefore?.pointer ?? '', originAfter?.pointer ?? '']),
  );
  told.delete('');
  const isTold = (pointer: string | undefined): boolean => {
    for (let at = pointer ?? ''; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))) {
      if (told.has(at)) return true;
    }
    return false;
  };
  const ofMethod = methodsThatCameOrWent(findings);
  return findings.filter(({ verdict, code, originBefore, originAfter }) => {
    if (verdict === 'wire') return !isTold(originBefore?.pointer) && !isTold(originAfter?.pointer);
    const ownType = TYPE_OF_METHOD.get(code);
    return ownType === undefined || !ofMethod(ownType, originAfter ?? originBefore);
  });
}

/** Types that came or went with a method, by the code of their own finding. */
const TYPE_OF_METHOD: ReadonlyMap<string, FindingCode> = new Map([
  ['surface/type-added', 'surface/method-added'],
  ['surface/type-removed', 'surface/method-removed'],
]);

/** True for what was written as a part of an operation whose method came or went. */
function methodsThatCameOrWent(findings: readonly Finding[]) {
  const pointers = new Set(
    findings.map(({ code, originBefore, originAfter }) => `${code} ${(originAfter ?? originBefore)?.pointer ?? ''}`),
  );
  return (code: FindingCode, origin: Origin | undefined): boolean => {
    const keys = pointerKeys(origin?.pointer ?? '');
    const operation = keys.slice(0, 3).reduce((at: string, key) => childPointer(at, key), '#');
    return keys[0] === 'paths' && pointers.has(`${code} ${operation}`);
  };
}

/** A change with the number of places that it shows in. */
interface Told {
  readonly finding: Finding;
  readonly places: number;
}

/** What one part of the spec changes for every operation that leads to it is one change. */
function onceForEachCause(findings: readonly Finding[]): readonly Told[] {
  const told = new Map<string, Told>();
  for (const [at, finding] of findings.entries()) {
    const { verdict, code, severity, before, after, originBefore, originAfter } = finding;
    const isShared = verdict === 'wire' && (originBefore ?? originAfter) !== undefined;
    const change = [code, severity, before, after, originBefore?.pointer, originAfter?.pointer];
    const key = isShared ? JSON.stringify(change) : String(at);
    const known = told.get(key);
    told.set(key, { finding: known?.finding ?? finding, places: (known?.places ?? 0) + 1 });
  }
  return [...told.values()];
}

function lineOf({ finding, places }: Told, facts: ChangelogFacts): string {
  const more = places === 1 ? '' : ` and in ${places - 1} more ${places === 2 ? 'place' : 'places'}`;
  return `* **${scopeOf(finding)}:** ${sayChange(finding)}${more}${codeLink(finding, facts)}\n`;
}

/** Findings about how a type is declared: what it holds is the same. */
const ABOUT_DECLARATIONS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'surface/extends-changed',
  'surface/type-moved',
  'surface/type-renamed',
  'surface/type-retyped',
]);

/** What published changelogs call the part that changed: mostly the API, whatever shows it. */
function scopeOf({ code, subject, placeBefore, placeAfter }: Finding): string {
  const file = (placeAfter ?? placeBefore)?.file.replace(/^src\//, '').replace(/(?:\.d)?\.ts$/, '') ?? '';
  if (/^(?:core\/)?error$/.test(file)) return 'errors';
  if (code === 'surface/pagination-changed' || /^(?:core\/)?pagination$/.test(file)) return 'pagination';
  if (/^(?:client|index)$/.test(file) && !subject.startsWith('client.')) return 'client';
  return ABOUT_DECLARATIONS.has(code) ? 'types' : 'api';
}

/** The line of the sources that shows the change, in the release that has it. */
function codeLink({ placeBefore, placeAfter }: Finding, { from, to, repository }: ChangelogFacts): string {
  const link = ({ file, line }: Place, version: string): string => {
    const path = file.split('/').map(encodeURIComponent).join('/');
    const name = file.slice(file.lastIndexOf('/') + 1);
    return ` ([${name}#L${line}](https://github.com/${repository}/blob/v${version}/${path}#L${line}))`;
  };
  if (repository === undefined) return '';
  if (placeAfter !== undefined) return to === undefined ? '' : link(placeAfter, to);
  return placeBefore === undefined || from === undefined ? '' : link(placeBefore, from);
}

/** One line for each type or resource whose words changed. */
function docsLines(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { code, subject } of findings) {
    if (code !== 'docs/changed') continue;
    const owner = /^client\b/.test(subject) ? subject : subject.split('.')[0] ?? subject;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].map(
    ([owner, count]) => `* **api:** reword \`${owner}\`${count === 1 ? '' : ` (${count} descriptions)`}\n`,
  );
}
