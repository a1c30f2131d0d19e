// What the shell learns from a run.

import type { Diagnostic } from '../model/diagnostic.ts';

export const EXIT = {
  /** Done; for `check`: no drift. */
  done: 0,
  /** `check` found drift, or edits met the next generated text. */
  drift: 1,
  /** Wrong input or usage, or a file of yours in the way: nothing was changed. */
  wrongInput: 2,
  /** Our own fault. */
  fault: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** How a run ends that could not write a folder: edits that cannot be merged are no wrong input. */
export function exitCodeOfRefusal(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics.some(({ code }) => code === 'Output/EditConflict') ? EXIT.drift : EXIT.wrongInput;
}
