// Two SDKs or two specs in, findings out: what changed, whom it breaks, which version comes next.
//
// Where the two sides come from is decided by the command; this room reads texts and nouns only.

export { recommendBump, sayFinding, writeChangelog, type Bump, type BumpPolicy } from './bump.ts';
export { compareSurfaces } from './compare-surface.ts';
export { compareWire } from './compare-wire.ts';
export { SEVERITIES, VERDICTS, type Finding, type Severity, type Verdict } from './finding.ts';
export { isSurfaceFile, readSurface, type SdkFiles } from './read-surface.ts';
export type { Surface } from './surface.ts';
