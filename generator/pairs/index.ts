// Door of the room of pairs: what belongs together as V1 and V2, how the two differ, and what an SDK says of it.

export { comparePairs } from './compare-pairs.ts';
export { configurePairs } from './configure-pairs.ts';
export { lintPairs } from './lint-pairs.ts';
export { pairFieldsOf, type PairFields } from './pair-fields.ts';
export { withVersionTwins } from './plan-twins.ts';
