// What the shell learns from a run.

export const EXIT = {
  /** Done; for `check`: no drift. */
  done: 0,
  /** `check` found drift. */
  drift: 1,
  /** Wrong input or usage, or a file of yours in the way: nothing was changed. */
  wrongInput: 2,
  /** Our own fault. */
  fault: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
