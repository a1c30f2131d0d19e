// Lengths of time: milliseconds, or an ISO-8601 duration such as `PT1M30S`.

import type { Findings } from '../findings.ts';

const ISO =
  /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const UNITS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000];

/** Milliseconds of a duration; undefined if it is none. Years and months have no length and are none. */
export function durationMs(written: string | number): number | undefined {
  if (typeof written === 'number') return Number.isFinite(written) ? written : undefined;
  const match = ISO.exec(written);
  if (match === null) return undefined;
  const parts = match.slice(1);
  if (parts.every((part) => part === undefined)) return undefined;
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (UNITS[index] ?? 0), 0);
}

/** As `durationMs`, and what is no duration is said to be an error. */
export function readDuration(written: string | number, pointer: string, findings: Findings): number | undefined {
  const milliseconds = durationMs(written);
  if (milliseconds === undefined) {
    findings.say({
      severity: 'error',
      code: 'Config/InvalidDuration',
      pointer,
      message: `\`${written}\` is not a length of time.`,
      help: 'Write milliseconds, `60000`, or an ISO-8601 duration, `PT1M`.',
    });
  }
  return milliseconds;
}
