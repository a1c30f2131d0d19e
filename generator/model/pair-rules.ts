// `inox.version_pairs`: what the owner says of pairs beyond what names tell.

export interface VersionPairsConfig {
  /** A page for each pair; undefined: wherever the older things point to the newer. */
  readonly pages?: boolean;
  /** Pairs that no name tells; with `*`, every pair of names in which the same text stands for it. */
  readonly add: readonly PairRule[];
  /** Found pairs that are none. */
  readonly deny: readonly PairRule[];
}

/** Names as written: of a schema, of an operation by verb and path, or by its operationId. */
export interface PairRule {
  readonly pointer: string;
  readonly older: string;
  /** Undefined, in `deny`: any pair with the one on either side. */
  readonly newer?: string;
  /** A paragraph at the top of the page of the pair; makes one of a pair that was found already. */
  readonly note?: string;
}
