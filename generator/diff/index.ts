// Two SDKs or two specs in, findings out: what changed, whom it breaks, which version comes next.
//
// Where the two sides come from is decided by the command; this room reads texts and nouns only.

export { recommendBump, type Bump, type BumpPolicy } from './bump.ts';
export { sayChange, sayFinding } from './change-sentences.ts';
export { writeChangelog, type ChangelogFacts } from './changelog.ts';
export { compareSurfaces } from './compare-surface.ts';
export { compareWire } from './wire/compare-wire.ts';
export {
  SEVERITIES,
  VERDICTS,
  type CausePlace,
  type Finding,
  type FindingCause,
  type Judgement,
  type Proof,
  type Severity,
  type Verdict,
} from './finding.ts';
export { isBreaking, judgeFindings, type Circumstances } from './judge.ts';
export { proveFindings } from './prove/prove-findings.ts';
export { isTypedFile } from './prove/workbench.ts';
export { isSurfaceFile, readSurface, type SdkFiles } from './read-surface.ts';
export { readStability, type Stability } from './stability.ts';
export { keyOfWrittenPath, looseKey, type Place, type Surface, type TypeSurface } from './surface.ts';
