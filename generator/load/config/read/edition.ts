// Editions: dated sets of defaults, one for the whole configuration and one for each target.

import type { Findings } from '../findings.ts';
import { CONFIG_EDITIONS, LATEST, TARGET_EDITIONS } from '../schema/editions.ts';

/** From this edition on, operations are sent only the credentials they ask for. */
export const SECURITY_EDITION = '2026-02-23';
/** From this edition on, pnpm is the default package manager. */
export const PNPM_EDITION = '2025-10-10';

/** The date of the top-level edition; the oldest when absent. One that is not known is reported. */
export function configEdition(written: string | undefined, findings: Findings): string {
  return editionOf(written, CONFIG_EDITIONS, { pointer: '#/edition', findings });
}

/** The date of a target's edition, `typescript.<date>`; the oldest when absent. One that is not known is reported. */
export function targetEdition(written: string | undefined, pointer: string, findings: Findings): string {
  return editionOf(written?.slice(written.indexOf('.') + 1), TARGET_EDITIONS, { pointer, findings });
}

/** True if one edition is not older than another. Dates of this form sort as text. */
export function isAtLeast(edition: string, date: string): boolean {
  return edition >= date;
}

interface EditionPlace {
  readonly pointer: string;
  readonly findings: Findings;
}

function editionOf(date: string | undefined, known: readonly [string, ...string[]], place: EditionPlace): string {
  if (date === undefined) return known[0];
  if (!known.includes(date)) sayUnknown(date, known, place);
  return date;
}

/** Between editions that are known the earlier one holds; of a day before or after all of them nothing is known. */
function sayUnknown(date: string, known: readonly [string, ...string[]], { pointer, findings }: EditionPlace): void {
  const before = date > LATEST ? undefined : known.findLast((one) => one <= date);
  const message = `The edition of ${date} is not known`;
  findings.say({
    severity: before === undefined ? 'error' : 'warning',
    code: 'Config/UnknownEdition',
    pointer,
    message: before === undefined ? `${message}.` : `${message}; the defaults of ${before} are taken.`,
    help: `Known are ${known.map((one) => `\`${one}\``).join(', ')}.`,
  });
}
