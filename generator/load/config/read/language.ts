// What is left out of our language, and texts that differ by language.

import { nearest } from '../../../diagnostics/index.ts';
import { childPointer } from '../../../model/origin.ts';
import type { Findings } from '../findings.ts';
import { LANGUAGES } from '../schema/keys.ts';

/** The ids this run answers to: `typescript`, and `node` unless the configuration has both targets. */
export type OurLanguages = readonly ('typescript' | 'node')[];

export interface Reading {
  readonly ours: OurLanguages;
  readonly findings: Findings;
}

interface Skippable {
  readonly skip?: boolean | readonly string[] | undefined;
  readonly only?: readonly string[] | undefined;
}

/** True if `skip` or `only` leave the thing out of our language. `skip` wins, with a warning, when both are written. */
export function isSkipped(written: Skippable, pointer: string, { ours, findings }: Reading): boolean {
  const { skip, only } = written;
  if (skip !== undefined && only !== undefined) {
    findings.say({
      severity: 'warning',
      code: 'Config/SkipAndOnly',
      pointer,
      message: 'Both `skip` and `only` are given; `only` is ignored.',
      help: 'Keep one of the two.',
    });
  }
  if (Array.isArray(skip)) sayUnknownLanguages(skip, childPointer(pointer, 'skip'), findings);
  if (only !== undefined) sayUnknownLanguages(only, childPointer(pointer, 'only'), findings);
  if (skip !== undefined) return typeof skip === 'boolean' ? skip : ours.some((id) => skip.includes(id));
  return only !== undefined && !ours.some((id) => only.includes(id));
}

function sayUnknownLanguages(written: readonly string[], pointer: string, findings: Findings): void {
  written.forEach((language, index) => {
    if (LANGUAGES.some((known) => known === language)) return;
    const near = nearest(language, LANGUAGES);
    findings.say({
      severity: 'warning',
      code: 'Config/UnknownLanguage',
      pointer: childPointer(pointer, index),
      message: `\`${language}\` is not a language that inox has heard of.`,
      help: near === undefined ? `Known are ${LANGUAGES.join(', ')}.` : `Did you mean \`${near}\`?`,
    });
  });
}

/** Our text of one that may differ by language; the entry `default` is for the rest. */
export function ourText(
  written: string | Readonly<Record<string, string>> | undefined,
  ours: OurLanguages,
): string | undefined {
  if (typeof written !== 'object') return written;
  for (const key of [...ours, 'default']) if (Object.hasOwn(written, key)) return written[key];
  return undefined;
}
