// Two schemas in, every difference between them out, as deep as they go. Safe with circles.
//
// The same two types are described once: where they meet again, a change says under which path that was.

import type { Schema } from '../model/schema.ts';
import type { PairChange, PairPart } from '../model/version-pair.ts';
import { compareFields } from './compare-fields.ts';
import { compareVariants } from './compare-variants.ts';
import { tell, type Comparing, type Spot } from './comparing.ts';
import { identityOf, isNullable, sayType, shapeOf, type Known, type Shape } from './shape.ts';

/** Begins the comparison of one part of a pair; what `deeper` finds lands in `changes`. */
export function startComparing(api: Known, part: PairPart, changes: PairChange[]): Comparing {
  const compared: Compared = new Map();
  const comparing: Comparing = {
    api,
    part,
    changes,
    deeper: (older, newer, spot) => compareSchemas({ comparing, compared }, [older, newer], spot),
  };
  return comparing;
}

/** Two types that have been compared, to the path in the newer twin, and whether they differ. */
type Compared = Map<string, { readonly above: string; differs: boolean | undefined }>;

type Two = readonly [older: Schema, newer: Schema];

function compareSchemas(
  { comparing, compared }: { readonly comparing: Comparing; readonly compared: Compared },
  [older, newer]: Two,
  spot: Spot,
): void {
  const { api, changes } = comparing;
  const origins = { older: older.origin, newer: newer.origin };
  const [couldBeNull, canBeNull] = [isNullable(api, older), isNullable(api, newer)];
  if (couldBeNull !== canBeNull)
    tell(comparing, canBeNull ? 'now-nullable' : 'no-longer-nullable', { ...spot, origins });
  const [was, is] = [identityOf(api, older), identityOf(api, newer)];
  if (was === is) return;
  const known = compared.get(`${was} ${is}`);
  if (known !== undefined) {
    if (known.differs === true) tell(comparing, 'as-above', { ...spot, origins, above: known.above });
    return;
  }
  const entry: { readonly above: string; differs: boolean | undefined } = { above: spot.newer, differs: undefined };
  compared.set(`${was} ${is}`, entry);
  const before = changes.length;
  compareShapes(comparing, [older, newer], spot);
  entry.differs = changes.length > before;
}

function compareShapes(comparing: Comparing, schemas: Two, spot: Spot): void {
  const { api } = comparing;
  const [was, is] = [shapeOf(api, schemas[0]), shapeOf(api, schemas[1])];
  if (was.kind === 'union' || is.kind === 'union') return compareVariants(comparing, schemas, spot);
  if (was.kind === 'object' && is.kind === 'object') {
    compareFields(comparing, [was.fields, is.fields], spot);
    return stepInto(comparing, [was.rest, is.rest], { spot, step: '.*' });
  }
  if (was.kind === 'list' && is.kind === 'list')
    return stepInto(comparing, [was.items, is.items], { spot, step: '[]' });
  if (was.kind === 'map' && is.kind === 'map') return stepInto(comparing, [was.value, is.value], { spot, step: '.*' });
  if (was.kind === 'enum' && is.kind === 'enum') return compareValues(comparing, [was, is], { schemas, spot });
  const [before, after] = [sayType(api, schemas[0]), sayType(api, schemas[1])];
  const origins = originsOf(schemas);
  if (before !== after) tell(comparing, 'retyped', { ...spot, before, after, origins });
  const [one, other] = [was.kind === 'list' ? was.items : schemas[0], is.kind === 'list' ? is.items : schemas[1]];
  const areObjects = [one, other].every((schema) => shapeOf(api, schema).kind === 'object');
  if (areObjects) comparing.deeper(one, other, { older: listed(spot.older, was), newer: listed(spot.newer, is) });
}

/** One thing has become several, or several one: each of them is compared with the one. */
function listed(path: string, shape: Shape): string {
  return shape.kind === 'list' ? `${path}[]` : path;
}

interface Step {
  readonly spot: Spot;
  readonly step: string;
}

function stepInto(
  { deeper }: Comparing,
  [older, newer]: readonly [Schema | undefined, Schema | undefined],
  { spot, step }: Step,
): void {
  if (older === undefined || newer === undefined) return;
  deeper(older, newer, { older: spot.older + step, newer: spot.newer + step });
}

type Enum = Extract<Shape, { kind: 'enum' }>;

function compareValues(
  comparing: Comparing,
  [was, is]: readonly [Enum, Enum],
  { schemas, spot }: { readonly schemas: Two; readonly spot: Spot },
): void {
  const origins = originsOf(schemas);
  const [gone, come] = [without(was.values, is.values), without(is.values, was.values)];
  if (gone.length > 0) tell(comparing, 'values-removed', { ...spot, values: gone, origins });
  if (come.length > 0) tell(comparing, 'values-added', { ...spot, values: come, origins });
}

function originsOf([older, newer]: Two): { readonly older: Schema['origin']; readonly newer: Schema['origin'] } {
  return { older: older.origin, newer: newer.origin };
}

function without(these: readonly string[], those: readonly string[]): readonly string[] {
  const known = new Set(those);
  return these.filter((value) => !known.has(value));
}
