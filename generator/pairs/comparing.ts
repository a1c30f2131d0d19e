// What every part of a comparison shares: where it stands, what it has found, and how it goes deeper.

import type { Origin } from '../model/origin.ts';
import type { Schema } from '../model/schema.ts';
import type { PairChange, PairChangeKind, PairPart } from '../model/version-pair.ts';
import type { Known } from './shape.ts';

/** The place in both twins that is being compared. */
export interface Spot {
  readonly older: string;
  readonly newer: string;
}

export interface Comparing {
  readonly api: Known;
  readonly part: PairPart;
  readonly changes: PairChange[];
  /** Adds what differs between two schemas that mean the same thing. */
  readonly deeper: (older: Schema, newer: Schema, spot: Spot) => void;
}

type Told = Omit<PairChange, 'kind' | 'part' | 'older' | 'newer' | 'olderOrigin' | 'newerOrigin'> & {
  readonly origins?: { readonly older?: Origin | undefined; readonly newer?: Origin | undefined };
};

/** Notes one change. What was added has no path in the older twin, what was removed none in the newer. */
export function tell(
  { changes, part }: Pick<Comparing, 'changes' | 'part'>,
  kind: PairChangeKind,
  { older, newer, origins = {}, ...told }: Told & Spot,
): void {
  changes.push({
    kind,
    part,
    ...(kind === 'added' ? {} : { older }),
    ...(kind === 'removed' ? {} : { newer }),
    ...told,
    ...(origins.older === undefined || kind === 'added' ? {} : { olderOrigin: origins.older }),
    ...(origins.newer === undefined || kind === 'removed' ? {} : { newerOrigin: origins.newer }),
  });
}

/** `data.id`; a name that is no identifier is quoted. */
export function memberPath(path: string, name: string): string {
  if (!/^[A-Za-z_$][\w$-]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}
