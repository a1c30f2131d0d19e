// The differences of a pair as rows of a page: which field, and what it means for whoever goes over.
//
// Fields that went from one object together, and what is said several times of one field, share a row.

import type { PairChange, PairChangeKind, PairPart } from '../../../model/version-pair.ts';
import { markdownCode, markdownText, ownText, type Rendered } from '../render/text-writers.ts';

export interface Row {
  readonly field: Rendered;
  readonly says: Rendered;
}

/** What a caller has to change, and what is only there to be used. */
export interface Rows {
  readonly needed: readonly Row[];
  readonly free: readonly Row[];
}

/** Changes that ask nothing of a caller, by what the field is for. All others do. */
const FREE: Readonly<Record<PairPart, ReadonlySet<PairChangeKind>>> = {
  request: new Set(['now-optional', 'now-nullable', 'values-added', 'variants-added']),
  response: new Set(['added', 'now-required', 'values-removed', 'variants-removed', 'no-longer-nullable']),
  schema: new Set(['added']),
};

/** The rows of one part, in the order in which the fields are met. */
export function rowsOf(all: readonly PairChange[], part: PairPart): Rows {
  const changes = all.filter((change) => change.part === part);
  const places = placesOf(changes);
  const rows = (isWanted: boolean): readonly Row[] =>
    groupsOf(
      changes.filter((change) => isFree(change) !== isWanted),
      places,
    ).map((group) => rowOf(group));
  return { needed: rows(true), free: rows(false) };
}

/** An argument that came is free unless it must be given. */
function isFree({ kind, part, required }: PairChange): boolean {
  if (kind === 'added' && part === 'request') return required !== true;
  return FREE[part].has(kind);
}

interface Group {
  readonly field: string;
  readonly changes: readonly PairChange[];
  /** The names of several fields that went, or came, together. */
  readonly names: readonly string[];
}

function groupsOf(changes: readonly PairChange[], places: Places): readonly Group[] {
  const groups = new Map<string, { field: string; changes: PairChange[]; names: string[] }>();
  const gone = countParents(changes, places);
  for (const change of changes) {
    const field = places(change);
    const parent = parentOf(field);
    const isJoined = joins(change) && (gone.get(`${change.kind} ${parent}`) ?? 0) > 1;
    const key = isJoined ? `${change.kind} ${parent}` : keyOf(change, field);
    const group = groups.get(key) ?? { field: isJoined ? parent : field, changes: [], names: [] };
    group.changes.push(change);
    if (isJoined) group.names.push(nameOf(field));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Moves of the same fields are one; whatever else is said of one field is said in one row. */
function keyOf({ kind, values, newer = '' }: PairChange, field: string): string {
  return kind === 'moved' && values !== undefined ? `moved ${newer} ${values.join()}` : `at ${field}`;
}

/** Changes of which nothing but the name of the field needs to be told. */
function joins({ kind, required, part }: PairChange): boolean {
  return kind === 'removed' || (kind === 'now-required' && part === 'response') || (kind === 'added' && required === undefined);
}

function countParents(changes: readonly PairChange[], places: Places): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const change of changes.filter(joins)) {
    const key = `${change.kind} ${parentOf(places(change))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

type Places = (change: PairChange) => string;

/** Where a field is looked for: at its newer path, also what went, had it moved with its neighbors. */
function placesOf(changes: readonly PairChange[]): Places {
  const moves = changes.filter(({ kind, values, older }) => kind === 'moved' && values !== undefined && older !== '');
  return ({ kind, older = '', newer }) => {
    if (kind === 'moved' || kind === 'renamed') return older;
    if (newer !== undefined) return newer;
    const move = moves.find((each) => older.startsWith(`${each.older ?? ''}.`));
    if (move === undefined) return older;
    const rest = older.slice((move.older ?? '').length);
    return move.newer === '' ? rest.slice(1) : `${move.newer ?? ''}${rest}`;
  };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function rowOf({ field, changes, names }: Group): Row {
  const [first] = changes;
  if (names.length > 0 && first !== undefined) return { field: code(field), says: ownText(sayJoined(first, names)) };
  if (first?.kind === 'moved' && first.values !== undefined) {
    const fields = [...new Set(changes.map(({ older = '' }) => code(older)))];
    return { field: ownText(fields.join(', ')), says: ownText(sayMove(first)) };
  }
  return { field: code(field), says: ownText(changes.map(say).join(' ')) };
}

function sayJoined({ kind }: PairChange, names: readonly string[]): string {
  const listed = list(names);
  if (kind === 'removed') return `No longer has ${listed}.`;
  return kind === 'added' ? `New: ${listed}.` : `Always has ${listed} now.`;
}

function sayMove({ newer = '', values = [] }: PairChange): string {
  const target = newer === '' ? 'at the top' : `in ${code(newer)}`;
  return `Its fields stand ${target} now: ${list(values)}.`;
}

/** One change of a field, in a sentence. */
function say(change: PairChange): string {
  const { kind, newer = '', before = '', after = '', values = [], above = '' } = change;
  const has = change.part === 'request' ? 'Takes' : 'Has';
  switch (kind) {
    case 'removed':
      return `Gone (${markdownText(before)}).`;
    case 'added':
      return sayNew(change);
    case 'renamed':
      return `Called ${code(newer)} now${change.evidence === 'name' ? '' : ' (so it seems from its contents)'}.`;
    case 'moved':
      return `Goes into the ${markdownText(after)} instead of the ${markdownText(before)}; the SDK does that.`;
    case 'retyped':
      return `Was ${markdownText(before)}, is ${markdownText(after)}.`;
    case 'now-required':
      return change.part === 'request' ? 'Must be given.' : 'Is always there.';
    case 'now-optional':
      return change.part === 'request' ? 'May be left out.' : 'May be missing: check before you use it.';
    case 'now-nullable':
      return change.part === 'request' ? 'May be `null`.' : 'May be `null`: check before you use it.';
    case 'no-longer-nullable':
      return change.part === 'request' ? 'Must not be `null`.' : 'Is never `null`.';
    case 'values-removed':
    case 'variants-removed':
      return `No longer ${list(values)}.`;
    case 'values-added':
    case 'variants-added':
      return `${has} ${list(values)} as well.`;
    case 'as-above':
      return `Changed in the same way as ${code(above)}.`;
  }
}

function sayNew({ part, required, after = '', description = '' }: PairChange): string {
  const must = part === 'request' && required === true ? 'New, and must be given' : 'New';
  const [said = ''] = description.trim().split(/\n\s*\n/);
  return `${must} (${markdownText(after)}).${said === '' ? '' : ` ${markdownText(said)}`}`;
}

function list(values: readonly string[]): string {
  return values.map(code).join(', ');
}

/** In a cell of a table a bar would end the cell, even in code. */
function code(text: string): Rendered {
  return text === '' ? ownText('the whole') : ownText(markdownCode(text).replaceAll('|', '\\|'));
}
