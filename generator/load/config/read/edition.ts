// Editions: dated sets of defaults, one for the whole configuration and one for each target.

import type { Findings } from '../findings.ts';
import { nearest } from '../problems.ts';

/** The known dates, oldest first. A configuration without an edition has the oldest. */
const CONFIG_EDITIONS = ['2025-10-08', '2025-10-10', '2026-01-30', '2026-05-06'] as const;
const TARGET_EDITIONS = ['2025-10-08', '2025-10-10'] as const;

/** From this edition on, operations are sent only the credentials they ask for. */
export const SECURITY_EDITION = '2026-01-30';
/** From this edition on, pnpm is the default package manager. */
export const PNPM_EDITION = '2025-10-10';

/** The date of the top-level edition; the oldest when absent. An unknown one is an error. */
export function readEdition(written: string | undefined, findings: Findings): string {
  if (written === undefined) return CONFIG_EDITIONS[0];
  if (!CONFIG_EDITIONS.some((edition) => edition === written)) {
    findings.say(unknownEdition(written, CONFIG_EDITIONS, '#/edition'));
  }
  return written;
}

export interface WrittenTargetEdition {
  readonly language: 'typescript' | 'node';
  readonly edition: string | undefined;
  readonly pointer: string;
}

/** The date of a target's edition, `typescript.<date>`; the oldest when absent. An unknown one is an error. */
export function readTargetEdition({ language, edition, pointer }: WrittenTargetEdition, findings: Findings): string {
  if (edition === undefined) return TARGET_EDITIONS[0];
  const known = TARGET_EDITIONS.map((date) => `${language}.${date}`);
  if (!known.includes(edition)) findings.say(unknownEdition(edition, known, pointer));
  return edition.slice(edition.indexOf('.') + 1);
}

/** True if one edition is not older than another. Dates of this form sort as text. */
export function isAtLeast(edition: string, date: string): boolean {
  return edition >= date;
}

function unknownEdition(written: string, known: readonly string[], pointer: string) {
  const near = nearest(written, known);
  const list = known.map((edition) => `\`${edition}\``).join(', ');
  return {
    severity: 'error' as const,
    code: 'Config/UnknownEdition',
    pointer,
    message: `\`${written}\` is not an edition that inox knows.`,
    help: near === undefined ? `Known editions are ${list}.` : `Did you mean \`${near}\`? Known editions are ${list}.`,
  };
}
