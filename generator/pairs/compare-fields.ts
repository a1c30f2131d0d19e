// The fields of two objects: which went, came, changed, were renamed, or moved with their neighbors.

import { memberPath, tell, type Comparing, type Spot } from './comparing.ts';
import { descriptionOf, findRenamed, type Renamed } from './likeness.ts';
import { findRaised, findSunk, type Moved } from './moved-fields.ts';
import { identityOf, sayType, type Field } from './shape.ts';

type Fields = readonly Field[];

/** Tells every difference of two lists of fields: the older ones in their order, then the new. */
export function compareFields(comparing: Comparing, [older, newer]: readonly [Fields, Fields], spot: Spot): void {
  const { api } = comparing;
  const [known, kept] = [namesOf(newer), namesOf(older)];
  const removed = older.filter(({ name }) => !known.has(name));
  const added = newer.filter(({ name }) => !kept.has(name));
  const raised = findRaised(api, removed, added);
  const sunk = raised.length > 0 ? [] : findSunk(api, removed, added);
  const settled = new Set([...raised, ...sunk].flatMap(({ whole, loose }) => [whole, ...loose]));
  const open = (field: Field): boolean => !settled.has(field);
  const renamed = new Map(findRenamed(api, removed.filter(open), added.filter(open)).map((each) => [each.older, each]));
  const come = new Set([...renamed.values()].map((each) => each.newer));
  for (const field of older) {
    const twin = known.get(field.name);
    const other = renamed.get(field);
    if (twin !== undefined) compareField(comparing, [field, twin], spot);
    else if (other !== undefined) compareRenamed(comparing, other, spot);
    else if (open(field)) tellRemoved(comparing, field, spot);
    else tellRaised(comparing, { moved: raised, whole: field, newer }, spot);
  }
  for (const field of newer) {
    if (kept.has(field.name) || come.has(field)) continue;
    if (open(field)) tellAdded(comparing, field, spot);
    else tellSunk(comparing, { moved: sunk, whole: field, older }, spot);
  }
}

function namesOf(fields: Fields): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.name, field]));
}

function compareField(comparing: Comparing, [older, newer]: readonly [Field, Field], spot: Spot): void {
  compareAt(comparing, [older, newer], {
    older: memberPath(spot.older, older.name),
    newer: memberPath(spot.newer, newer.name),
  });
}

function compareAt(comparing: Comparing, [older, newer]: readonly [Field, Field], at: Spot): void {
  const origins = { older: older.schema.origin, newer: newer.schema.origin };
  if (older.place !== newer.place)
    tell(comparing, 'moved', { ...at, before: older.place ?? '', after: newer.place ?? '', origins });
  if (older.required !== newer.required)
    tell(comparing, newer.required ? 'now-required' : 'now-optional', { ...at, origins });
  comparing.deeper(older.schema, newer.schema, at);
}

function compareRenamed(comparing: Comparing, { older, newer, evidence }: Renamed, spot: Spot): void {
  const at = { older: memberPath(spot.older, older.name), newer: memberPath(spot.newer, newer.name) };
  const origins = { older: older.schema.origin, newer: newer.schema.origin };
  tell(comparing, 'renamed', { ...at, evidence, origins });
  compareAt(comparing, [older, newer], at);
}

function tellRemoved(comparing: Comparing, field: Field, spot: Spot): void {
  tell(comparing, 'removed', {
    older: memberPath(spot.older, field.name),
    newer: spot.newer,
    before: sayType(comparing.api, field.schema),
    ...factsOf(comparing, field),
    origins: { older: field.schema.origin },
  });
}

function tellAdded(comparing: Comparing, field: Field, spot: Spot): void {
  tell(comparing, 'added', {
    older: spot.older,
    newer: memberPath(spot.newer, field.name),
    after: sayType(comparing.api, field.schema),
    ...factsOf(comparing, field),
    origins: { newer: field.schema.origin },
  });
}

function factsOf({ api }: Comparing, { required, schema }: Field): { required: boolean; description?: string } {
  const description = descriptionOf(api, schema);
  return { required, ...(description === undefined ? {} : { description }) };
}

/** What stood in an object of its own stands beside it now. A second object of the same type is told in one line. */
function tellRaised(
  comparing: Comparing,
  { moved, whole, newer }: { readonly moved: readonly Moved[]; readonly whole: Field; readonly newer: Fields },
  spot: Spot,
): void {
  const found = moved.find((each) => each.whole === whole);
  if (found === undefined) return;
  const inside = { older: memberPath(spot.older, whole.name), newer: spot.newer };
  const values = found.inner.flatMap(({ name }) => (found.names.has(name) ? [name] : []));
  tell(comparing, 'moved', { ...inside, values, origins: { older: whole.schema.origin } });
  if (moved.some((each) => isBefore(comparing, moved, [each, found]))) return;
  const [there, loose] = [namesOf(newer), namesOf(found.loose)];
  for (const field of found.inner) {
    const twin = loose.get(field.name);
    if (twin !== undefined) compareField(comparing, [field, twin], inside);
    else if (!there.has(field.name)) tellRemoved(comparing, field, inside);
  }
}

function isBefore({ api }: Comparing, moved: readonly Moved[], [one, found]: readonly [Moved, Moved]): boolean {
  const isSame = identityOf(api, one.whole.schema) === identityOf(api, found.whole.schema);
  return isSame && moved.indexOf(one) < moved.indexOf(found);
}

/** What stood beside each other stands in an object of its own now. */
function tellSunk(
  comparing: Comparing,
  { moved, whole, older }: { readonly moved: readonly Moved[]; readonly whole: Field; readonly older: Fields },
  spot: Spot,
): void {
  const found = moved.find((each) => each.whole === whole);
  if (found === undefined) return;
  const inside = { older: spot.older, newer: memberPath(spot.newer, whole.name) + found.step };
  const values = found.inner.flatMap(({ name }) => (found.names.has(name) ? [name] : []));
  tell(comparing, 'moved', { ...inside, values, origins: { newer: whole.schema.origin } });
  const [there, loose] = [namesOf(older), namesOf(found.loose)];
  for (const field of found.inner) {
    const twin = loose.get(field.name);
    if (twin !== undefined) compareField(comparing, [twin, field], inside);
    else if (!there.has(field.name)) tellAdded(comparing, field, inside);
  }
}
