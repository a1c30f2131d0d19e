// Findings about the surface -> for each a program that compiles against the old SDK and fails against the new one,
// or the reason why there is none. A finding says what changed; the compiler says that it breaks.

import type { Finding, Proof } from '../finding.ts';
import type { SdkFiles } from '../read-surface.ts';
import { directionsOf, type Direction, type Place, type Surface } from '../surface.ts';
import { candidatesFor } from './candidates.ts';
import { addProgram, errorsOf, layOutSdk, type Workbench } from './workbench.ts';

export interface Sides {
  /** Every typed file of each side. */
  readonly before: SdkFiles;
  readonly after: SdkFiles;
  readonly surface: Surface;
  /** What users import. */
  readonly packageName: string;
}

/** The findings, those about the surface that are breaking or risky with a proof each. */
export function proveFindings(findings: readonly Finding[], sides: Sides): readonly Finding[] {
  const suspected = findings.filter(
    ({ verdict, severity }) => verdict === 'surface' && (severity === 'breaking' || severity === 'risky'),
  );
  if (suspected.length === 0) return findings;
  const old = layOutSdk(sides.before, sides.packageName);
  const now = layOutSdk(sides.after, sides.packageName);
  const directions = directionsByPlace(sides.surface);
  const asked = suspected.map((finding, index) => {
    const direction = directions.get(keyOf(finding.placeBefore)) ?? 'unseen';
    return { finding, index, candidates: candidatesFor({ finding, direction }, old) };
  });
  for (const { index, candidates } of asked) {
    candidates.forEach((text, turn) => [old, now].forEach((bench) => addProgram(bench, `${index}-${turn}`, text)));
  }
  const proofs = new Map(asked.map(({ finding, ...tried }) => [finding, tryAll(tried, old, now)]));
  return findings.map((finding) => {
    const proof = proofs.get(finding);
    return proof === undefined ? finding : { ...finding, proof };
  });
}

interface Tried {
  readonly index: number;
  readonly candidates: readonly string[];
}

function tryAll({ index, candidates }: Tried, old: Workbench, now: Workbench): Proof {
  let wrong: string | undefined;
  let compiled = 0;
  for (const [turn, program] of candidates.entries()) {
    const [error] = errorsOf(now, `${index}-${turn}`);
    const [mistake] = error === undefined ? [] : errorsOf(old, `${index}-${turn}`);
    if (error === undefined) compiled += 1;
    else if (mistake === undefined) return { proved: true, program, error };
    wrong ??= mistake;
  }
  if (compiled > 0) return { proved: false, reason: `what uses it compiles against both sides, in ${compiled} ways` };
  return { proved: false, reason: wrong ?? 'no program could be written that uses it' };
}

/** The way that values of each declared type and field travel, by where it is declared. */
function directionsByPlace(surface: Surface): ReadonlyMap<string, Direction> {
  const directions = directionsOf(surface);
  return new Map(
    [...surface.types.values()].flatMap((type) => {
      const direction = directions.get(type.key) ?? 'unseen';
      return [type, ...(type.fields?.values() ?? [])].map(({ place }) => [keyOf(place), direction] as const);
    }),
  );
}

function keyOf(place: Place | undefined): string {
  return place === undefined ? '' : `${place.file}:${place.line}`;
}
