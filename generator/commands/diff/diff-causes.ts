// Findings about two SDKs -> the same findings with what caused each: which part of spec or configuration, where it
// stands on both sides, or that only its flags, the build or the generator changed.

import type { CausePlace, Finding, FindingCause, Place } from '../../diff/index.ts';
import type { JsonObject } from '../../model/json.ts';
import { pointerKeys, type Origin, type Position } from '../../model/origin.ts';
import { differingParts, nameOfPart, reachable, type Cause } from '../check/causes.ts';
import { configUnit, specUnit, type Origins } from '../records/origins.ts';
import type { OriginsAt, SurfaceOrigin } from './surface-origins.ts';

/** One side as far as it is known how it came to be. */
export interface CauseSide {
  readonly originsAt: OriginsAt;
  /** Hashes of the parts of its inputs. */
  readonly origins?: Origins;
  /** Those over no more than its audience sees, as the record of a filtered SDK has them. */
  readonly originsSeen?: Origins;
  /** True for the record of a filtered SDK. */
  readonly isRecordOfSeen?: boolean;
  /** The document, when it is at hand: to follow its references. */
  readonly root?: JsonObject;
  /** True when its audience does not see everything. */
  readonly isFiltered: boolean;
  /** True when the spec has something at a pointer, whoever may see it. */
  readonly holds: (pointer: string) => boolean;
  readonly where: (origin: Origin) => Position | undefined;
}

type Sides = readonly [CauseSide, CauseSide];
type Pair<Thing> = readonly [Thing | undefined, Thing | undefined];

/** Names the cause of each finding, as far as both sides know where they came from. */
export function traceFindings(findings: readonly Finding[], sides: Sides): readonly Finding[] {
  const changes = changesBetween(sides);
  const around = { sides, changes, reachedFrom: changedBelow(sides, changes) };
  return findings.map((finding) => {
    const known: Pair<SurfaceOrigin> = [
      originsOf(finding.placeBefore, sides[0]),
      originsOf(finding.placeAfter, sides[1]),
    ];
    const spec: Pair<Origin> = [finding.originBefore ?? known[0]?.spec, finding.originAfter ?? known[1]?.spec];
    const config: Pair<Origin> = [known[0]?.config, known[1]?.config];
    const owner: Pair<Origin> = [known[0]?.owner, known[1]?.owner];
    const cause = findCause(finding, { spec, config, owner }, around);
    const [originBefore, originAfter] = spec;
    return {
      ...finding,
      ...(originBefore === undefined ? {} : { originBefore }),
      ...(originAfter === undefined ? {} : { originAfter }),
      ...(cause === undefined ? {} : { cause }),
    };
  });
}

function originsOf(place: Place | undefined, { originsAt }: CauseSide): SurfaceOrigin | undefined {
  return place === undefined ? undefined : originsAt(place);
}

interface Changes {
  readonly spec: ReadonlyMap<string, Cause['change']>;
  readonly config: ReadonlyMap<string, Cause['change']>;
  readonly generator?: string;
}

function changesBetween([old, now]: Sides): Changes {
  const [then, since] = [comparable(old, now), comparable(now, old)];
  if (then === undefined || since === undefined) return { spec: new Map(), config: new Map() };
  const { generator: before } = then;
  const { generator: after } = since;
  return {
    spec: new Map(differingParts(then.spec, since.spec)),
    config: new Map(differingParts(then.config, since.config)),
    ...(before === after ? {} : { generator: `${before} is now ${after}` }),
  };
}

/** Hashes that mean the same as those of the other side. */
function comparable({ origins, originsSeen }: CauseSide, other: CauseSide): Origins | undefined {
  return other.isRecordOfSeen === true ? (originsSeen ?? origins) : origins;
}

interface Known {
  readonly spec: Pair<Origin>;
  readonly config: Pair<Origin>;
  /** What holds the thing. */
  readonly owner: Pair<Origin>;
}

interface Around {
  readonly sides: Sides;
  readonly changes: Changes;
  /** A changed part that these parts of the spec lead to. */
  readonly reachedFrom: (units: readonly string[]) => string | undefined;
}

/** Remembers what each list of parts leads to: most findings are about few of them. */
function changedBelow([old, now]: Sides, { spec }: Changes): Around['reachedFrom'] {
  const root = now.root ?? old.root;
  const known = new Map<string, string | undefined>();
  return (units) => {
    const key = units.join(' ');
    if (root !== undefined && !known.has(key)) {
      known.set(
        key,
        [...reachable(new Set(units), root)].find((unit) => spec.has(unit)),
      );
    }
    return known.get(key);
  };
}

/** Findings about whether a thing is there at all, or under which name: the spec decides neither where it has it. */
const ABOUT_EXISTENCE = /-(?:added|removed|renamed|moved)$/;

function findCause(finding: Finding, known: Known, around: Around): FindingCause | undefined {
  const { changes, sides } = around;
  const units = unitsOf(known.spec);
  const inSpec = (unit: string, places: Pair<Origin>): FindingCause => ({
    ...partName(unit),
    ...placesOf(places, sides),
  });
  const changed = units.find((unit) => changes.spec.has(unit));
  const inConfig = configCause(known.config, around) ?? configOfFiles(finding, changed, around);
  if (ABOUT_EXISTENCE.test(finding.code) && isOnBothSides(known.spec, sides)) {
    const flags = flagsCause(known.spec, sides);
    if (inConfig !== undefined || flags !== undefined) return inConfig ?? flags;
  }
  if (changed !== undefined) return inSpec(changed, known.spec);
  const indirect = around.reachedFrom(units);
  if (indirect !== undefined) return inSpec(indirect, samePlace(indirect));
  if (inConfig !== undefined) return inConfig;
  const holder = unitsOf(known.owner).find((unit) => changes.spec.has(unit));
  if (holder !== undefined) return inSpec(holder, known.owner);
  const other = around.reachedFrom(unitsOf(known.owner)) ?? changedInFiles(finding, around);
  if (other !== undefined) return inSpec(other, samePlace(other));
  return changes.generator === undefined ? undefined : { kind: 'generator', name: changes.generator };
}

function unitsOf(origins: Pair<Origin>): readonly string[] {
  return [...new Set(origins.flatMap((origin) => (origin === undefined ? [] : [specUnit(origin.pointer)])))];
}

/** What came or went of all that the files show; what only changed there may be about something else. */
function changedInFiles(finding: Finding, { changes, sides }: Around): string | undefined {
  if (!ABOUT_EXISTENCE.test(finding.code)) return undefined;
  return partsOfFiles(finding, sides).find((part) => (changes.spec.get(part) ?? 'changed') !== 'changed');
}

/** The parts of the inputs that the files of a finding show, those of the configuration with `config:`. */
function partsOfFiles({ placeBefore, placeAfter }: Finding, sides: Sides): readonly string[] {
  return [placeBefore, placeAfter].flatMap((place, side) =>
    place === undefined ? [] : sides[side]?.origins?.files.get(place.file) ?? [],
  );
}

function partName(unit: string): Pick<FindingCause, 'kind' | 'name'> {
  const { kind, name } = nameOfPart(unit);
  return { kind: kind === 'operation' || kind === 'schema' ? kind : 'document', name };
}

function samePlace(pointer: string): Pair<Origin> {
  const origin = { source: 'spec', pointer } as const;
  return [origin, origin];
}

function configCause([old, now]: Pair<Origin>, { changes, sides }: Around): FindingCause | undefined {
  const unit = [old, now]
    .flatMap((origin) => (origin === undefined ? [] : [configUnit(origin.pointer)]))
    .find((one) => changes.config.has(one));
  if (unit === undefined) return undefined;
  return { kind: 'config', name: pointerKeys(unit).join('.'), ...placesOf([old, now], sides) };
}

/** Where nothing of a thing changed in the spec: the changed key of its file that its name speaks of, or the only one. */
function configOfFiles(finding: Finding, changedSpec: string | undefined, around: Around): FindingCause | undefined {
  const { changes, sides } = around;
  const { subject, before = '', after = '' } = finding;
  const keys = partsOfFiles(finding, sides).flatMap((part) =>
    part.startsWith('config:') ? [part.slice('config:'.length)] : [],
  );
  const changed = changedSpec === undefined ? [...new Set(keys)].filter((key) => changes.config.has(key)) : [];
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const said = plain(`${subject} ${before} ${after}`);
  const named = changed.filter((key) => said.includes(plain(pointerKeys(key).at(-1) ?? '')));
  const unit = named[0] ?? (changed.length === 1 ? changed[0] : undefined);
  if (unit === undefined) return undefined;
  const origin = (side: CauseSide): Origin | undefined =>
    side.origins?.config.has(unit) === true ? { source: 'config', pointer: unit } : undefined;
  const places = placesOf([origin(sides[0]), origin(sides[1])], sides);
  return { kind: 'config', name: pointerKeys(unit).join('.'), ...places };
}

/** What the full documents both have, and only one of the surfaces, was hidden or shown. */
function flagsCause(spec: Pair<Origin>, sides: Sides): FindingCause | undefined {
  const origin = spec[0] ?? spec[1];
  const isOneSided = spec[0] === undefined || spec[1] === undefined;
  if (origin === undefined || !isOneSided || !sides.some(({ isFiltered }) => isFiltered)) return undefined;
  const { name } = partName(specUnit(origin.pointer));
  return { kind: 'flags', name, ...placesOf([origin, origin], sides) };
}

function isOnBothSides(spec: Pair<Origin>, sides: Sides): boolean {
  const origin = spec[0] ?? spec[1];
  return origin !== undefined && sides.every(({ holds }) => holds(origin.pointer));
}

function placesOf([old, now]: Pair<Origin>, [before, after]: Sides): Pick<FindingCause, 'before' | 'after'> {
  const [was, is] = [placeOf(old, before), placeOf(now, after)];
  return { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
}

function placeOf(origin: Origin | undefined, { holds, where }: CauseSide): CausePlace | undefined {
  if (origin === undefined) return undefined;
  // A part that is not there has no line of its own.
  return origin.source === 'config' || holds(origin.pointer) ? { ...origin, ...where(origin) } : undefined;
}

/** `schema Book, old.json:12:7 → new.json:14:7`. */
export function sayFindingCause({ kind, name, before, after }: FindingCause): string {
  const said =
    kind === 'config' ? `configuration key ${name}` : kind === 'flags' ? `flags of ${name}` : `${kind} ${name}`;
  const places = [before, after].flatMap((place) => {
    if (place === undefined) return [];
    return place.file === undefined ? [place.pointer] : [`${place.file}:${place.line}:${place.column}`];
  });
  const [one, other] = places;
  if (one === undefined) return said;
  return `${said}, ${other === undefined || other === one ? one : `${one} → ${other}`}`;
}
