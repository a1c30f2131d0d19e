// Results remembered by the content they were made from. Safe to lose, never part of the truth.

export interface Memo {
  /** The result stored for this kind of work on this exact input, if any. */
  get(kind: string, input: string): string | undefined;
  set(kind: string, input: string, result: string): void;
}

/** A memo that lives as long as the process. */
export function memoryMemo(): Memo {
  const kinds = new Map<string, Map<string, string>>();
  return {
    get: (kind, input) => kinds.get(kind)?.get(input),
    set(kind, input, result) {
      let known = kinds.get(kind);
      if (known === undefined) kinds.set(kind, (known = new Map()));
      known.set(input, result);
    },
  };
}

const ofRuns = new WeakMap<Memo, Memo>();

/**
 * What a run has asked for before, by the input itself: most builds of a run say the same, and finding that again
 * costs less than hashing it. For results that are not worth a place on the disk, too. Gone with the memo of the run.
 */
export function memoOfRun(memo: Memo): Memo {
  const known = ofRuns.get(memo) ?? memoryMemo();
  ofRuns.set(memo, known);
  return known;
}
