// The room that reads what the markers of a document say, for people who keep them: which group gates what, and what
// is probably wrong. Who sees what is decided in `filter`.

export { GATED_KINDS, markersOf, type Gate, type GatedKind } from './gates.ts';
export { lintFlags } from './lint.ts';
export { countKinds, readMatrix, type FlagMatrix, type KindCounts } from './matrix.ts';
export { findUses, type Use } from './uses.ts';
