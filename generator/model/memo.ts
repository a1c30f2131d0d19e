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
