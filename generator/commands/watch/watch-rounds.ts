// When `inox watch` runs: once things are quiet, one run at a time, and once more for what came meanwhile.

/** Calls back when nothing came for a while. @returns what calls it off */
export type Pause = (callback: () => void) => () => void;

export interface Rounds {
  /** Something changed: a run starts when it is quiet again. */
  changed(): void;
  /** Starts a run at once. */
  now(): void;
  /** Starts no more runs, and waits for the one that is on its way. */
  close(): Promise<void>;
}

/** Rounds of a run that reports its own errors. */
export function startRounds(run: () => Promise<void>, pause: Pause): Rounds {
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;
  let callOff = (): void => undefined;
  const now = (): void => {
    if (closed) return;
    if (running !== undefined) {
      again = true;
      return;
    }
    running = run().finally(() => {
      running = undefined;
      if (!again) return;
      again = false;
      now();
    });
  };
  return {
    now,
    changed() {
      callOff();
      if (!closed) callOff = pause(now);
    },
    async close() {
      closed = true;
      callOff();
      await running;
    },
  };
}
