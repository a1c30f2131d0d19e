// The matrix of groups and what they gate: who sees more than everybody, and where that is written.

import type { Api } from '../model/api.ts';
import type { BuildConfig } from '../model/config.ts';
import { compareText } from '../model/output.ts';
import { GATED_KINDS, gatesOf, type Gate, type GatedKind } from './gates.ts';

export interface FlagMatrix {
  /** Sorted by name. */
  readonly groups: readonly GroupRow[];
  /** Every gate once, whatever number of groups it names. */
  readonly gates: readonly Gate[];
}

export interface GroupRow {
  readonly name: string;
  /** Configured builds that hold the group. */
  readonly builds: readonly string[];
  readonly gates: readonly Gate[];
  readonly counts: KindCounts;
}

export type KindCounts = Readonly<Record<GatedKind, number>>;

/** Groups × what they gate. */
export function readMatrix(api: Api, builds: readonly BuildConfig[]): FlagMatrix {
  const gates = gatesOf(api);
  const byGroup = new Map<string, Gate[]>();
  for (const gate of gates) {
    for (const group of gate.groups) byGroup.set(group, [...(byGroup.get(group) ?? []), gate]);
  }
  const groups = [...byGroup]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, own]) => ({ name, builds: holdersOf(name, builds), gates: own, counts: countKinds(own) }));
  return { groups, gates };
}

/** How many gates there are of each kind. */
export function countKinds(gates: readonly Gate[]): KindCounts {
  const count = (kind: GatedKind): number => gates.filter((gate) => gate.kind === kind).length;
  // One entry for each kind: `fromEntries` does not carry that over.
  return Object.fromEntries(GATED_KINDS.map((kind) => [kind, count(kind)])) as KindCounts;
}

function holdersOf(group: string, builds: readonly BuildConfig[]): readonly string[] {
  return builds.filter(({ groups }) => groups.includes(group)).map(({ name }) => name);
}
