// What the two layouts of an SDK decide differently, as a table (conventions §12). How each is spelled is the
// emitter's business.

import type { TargetConfig } from '../model/config.ts';

export interface LayoutRules {
  /** Path parameters that are arguments of their own, where the config names none: every one, or the last. */
  readonly positional: 'all' | 'last';
  /** An object of which nothing is known says so of its null too; a schema without a type never does. */
  readonly unknownSaysNull: boolean;
  /** Query names that a method takes out of its params: sorted, or as in the spec. */
  readonly sortsQueryNames: boolean;
  /** Methods may name the credentials they send. */
  readonly namesCredentials: boolean;
}

const CURRENT: LayoutRules = {
  positional: 'last',
  unknownSaysNull: true,
  sortsQueryNames: true,
  namesCredentials: true,
};
const LEGACY: LayoutRules = {
  positional: 'all',
  unknownSaysNull: false,
  sortsQueryNames: true,
  namesCredentials: false,
};

/** The table of an SDK's layout. */
export function layoutRules({ target }: { readonly target: Pick<TargetConfig, 'layout'> }): LayoutRules {
  return target.layout === 'legacy' ? LEGACY : CURRENT;
}
