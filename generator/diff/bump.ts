// Judged findings in, the next version and its reason out.

import { sayFinding } from './change-sentences.ts';
import type { Finding } from './finding.ts';
import { isBreaking } from './judge.ts';

export interface Bump {
  readonly level: 'major' | 'minor' | 'patch' | 'none';
  /** The version after `from`; undefined when that one is unknown or no version. */
  readonly version?: string;
  readonly reason: string;
}

/** What counts; `riskyBreaks` for owners who promise that a switch over every value stays complete. */
export interface BumpPolicy {
  readonly riskyBreaks?: boolean;
  /** Codes that do not count. */
  readonly ignore?: readonly string[];
}

/**
 * The version that the findings ask for. Before 1.0.0 a breaking change is a minor one, as semver has it; a
 * prerelease (`1.0.0-beta.3`) is followed by the next of its kind, whatever changed.
 */
export function recommendBump(findings: readonly Finding[], from: string | undefined, policy: BumpPolicy = {}): Bump {
  const counted = findings.filter(({ code }) => policy.ignore?.includes(code) !== true);
  const breaking = counted.filter((finding) => isBreaking(finding, { riskyBreaks: policy.riskyBreaks === true }));
  const rest = counted.filter((finding) => finding.severity !== 'docs' && !breaking.includes(finding));
  if (counted.length === 0) return { level: 'none', reason: 'nothing that users see changed' };
  const [first] = breaking.length > 0 ? breaking : rest.length > 0 ? rest : counted;
  const example = first === undefined ? '' : `, the first: ${sayFinding(first)}`;
  const [wanted, why] = wantedBump(breaking.length, rest);
  const { level, version, note } = nextVersion(wanted, from);
  return { level, ...(version === undefined ? {} : { version }), reason: `${why}${note}${example}` };
}

type Level = Exclude<Bump['level'], 'none'>;

function wantedBump(breaking: number, rest: readonly Finding[]): readonly [Level, string] {
  if (breaking > 0) return ['major', `${breaking} breaking`];
  if (rest.length === 0) return ['patch', 'only words changed'];
  const risky = rest.filter(({ severity }) => severity === 'risky').length;
  const additions = rest.length - risky;
  const said = [
    additions > 0 ? `${additions} ${additions === 1 ? 'addition' : 'additions'}` : '',
    risky > 0 ? `${risky} risky ${risky === 1 ? 'change' : 'changes'}` : '',
  ].filter((part) => part !== '');
  return ['minor', `${said.join(' and ')}, none breaking`];
}

interface Next {
  readonly level: Level;
  readonly version?: string;
  /** Why the level is not the one that was wanted. */
  readonly note: string;
}

function nextVersion(wanted: Level, from: string | undefined): Next {
  const cut = /^(\d+)\.(\d+)\.(\d+)(?:-(.*?)(\d+))?$/.exec(from ?? '');
  if (cut === null) return { level: wanted, note: '' };
  const [major = 0, minor = 0, patch = 0] = cut.slice(1, 4).map(Number);
  const [label, count] = cut.slice(4);
  if (label !== undefined) {
    const version = `${major}.${minor}.${patch}-${label}${Number(count) + 1}`;
    return { level: wanted, version, note: ', within a prerelease' };
  }
  if (wanted === 'major' && major === 0) return { level: 'minor', version: `0.${minor + 1}.0`, note: ', before 1.0.0' };
  const versions = {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
  };
  return { level: wanted, version: versions[wanted], note: '' };
}
