// Editions: dated sets of defaults, one for the whole configuration and one for each target.

import { CONFIG_EDITIONS, TARGET_EDITIONS } from '../schema/editions.ts';

/** From this edition on, operations are sent only the credentials they ask for. */
export const SECURITY_EDITION = '2026-01-30';
/** From this edition on, pnpm is the default package manager. */
export const PNPM_EDITION = '2025-10-10';

/** The date of the top-level edition; the oldest when absent. */
export function configEdition(written: string | undefined): string {
  return written ?? CONFIG_EDITIONS[0];
}

/** The date of a target's edition, `typescript.<date>`; the oldest when absent. */
export function targetEdition(written: string | undefined): string {
  return written === undefined ? TARGET_EDITIONS[0] : written.slice(written.indexOf('.') + 1);
}

/** True if one edition is not older than another. Dates of this form sort as text. */
export function isAtLeast(edition: string, date: string): boolean {
  return edition >= date;
}
