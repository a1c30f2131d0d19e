// The differences of a pair as lines of a page: which field, and what it means for whoever goes over.
//
// Fields that went from one object together, and what is said several times of one field, share a line.

import { PAIR_CHANGES, type PairChange, type PairChangeKind, type PairPart } from '../../../model/version-pair.ts';
import { markdownCode, markdownText, markdownWithCode, ownText, type Rendered } from '../render/text-writers.ts';

export interface Row {
  readonly field: Rendered;
  readonly says: Rendered;
  /** The same without a word of the API: what would be said whatever it is. */
  readonly own: Rendered;
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

/** The lines of one part, moves of whole objects first, then in the order in which the fields are met. */
export function rowsOf(told: readonly PairChange[], part: PairPart): Rows {
  const changes = told.filter((change) => change.part === part);
  const places = placesOf(changes);
  const all = groupsOf(changes, places);
  const groups = [...all.filter(isMove), ...all.filter((group) => !isMove(group))];
  const rows = (isWanted: (group: Group) => boolean): readonly Row[] =>
    groups.filter(isWanted).map((group) => rowOf(group, places));
  const isFreeGroup = (group: Group): boolean => group.changes.every((change) => isFree(change, changes));
  return { needed: rows((group) => !isFreeGroup(group)), free: rows(isFreeGroup) };
}

/** An argument that came is free unless it must be given; what changed as something else did is as free as that. */
function isFree({ kind, part, required, above = '' }: PairChange, all: readonly PairChange[]): boolean {
  if (kind === 'as-above') {
    const same = all.filter((one) => one.kind !== kind && (one.newer ?? one.older ?? '').startsWith(above));
    return same.every((one) => isFree(one, all));
  }
  if (kind === 'added' && part === 'request') return required !== true;
  return FREE[part].has(kind);
}

interface Group {
  readonly field: string;
  readonly changes: readonly PairChange[];
  /** The names of several fields that went, or came, together. */
  readonly names: readonly string[];
}

/** Whole objects changed places. */
function isMove({ changes: [first] }: Group): boolean {
  return first?.kind === 'moved' && first.values !== undefined;
}

function groupsOf(changes: readonly PairChange[], places: Places): readonly Group[] {
  const groups = new Map<string, { field: string; changes: PairChange[]; names: string[] }>();
  const together = countTogether(changes, places);
  for (const change of changes) {
    const field = places(change);
    const parent = parentOf(field);
    const isJoined = together(change) > 1;
    const key = isJoined ? `${change.kind} ${parent}` : keyOf(change, field);
    const group = groups.get(key) ?? { field: isJoined ? parent : field, changes: [], names: [] };
    group.changes.push(change);
    if (isJoined) group.names.push(nameOf(field));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Moves of the same fields are one; whatever else is said of one field is said in one line. */
function keyOf({ kind, values, newer = '' }: PairChange, field: string): string {
  return kind === 'moved' && values !== undefined ? `moved ${newer} ${values.join()}` : `at ${field}`;
}

/** How many fields of one object the same is said of, where the name is all there is to say. */
function countTogether(changes: readonly PairChange[], places: Places): (change: PairChange) => number {
  const told = new Map<string, number>();
  for (const change of changes) told.set(places(change), (told.get(places(change)) ?? 0) + 1);
  const isBare = (change: PairChange): boolean => {
    const { kind, part } = change;
    const isPlain = kind === 'removed' || (kind === 'now-required' && part !== 'request');
    return isPlain && told.get(places(change)) === 1;
  };
  const counts = new Map<string, number>();
  const keyed = (change: PairChange): string => `${change.kind} ${parentOf(places(change))}`;
  for (const change of changes.filter(isBare)) counts.set(keyed(change), (counts.get(keyed(change)) ?? 0) + 1);
  return (change) => (isBare(change) ? counts.get(keyed(change)) ?? 0 : 0);
}

type Places = (change: PairChange) => string;

/** Where a field is looked for: at its newer path, also what went, had it moved with its neighbors. */
function placesOf(changes: readonly PairChange[]): Places {
  const moves = changes.filter(({ kind, values, older }) => kind === 'moved' && values !== undefined && older !== '');
  return ({ kind, older = '', newer }) => {
    const isGone = newer === undefined || kind === 'moved' || kind === 'renamed';
    if (!isGone) return newer;
    const move = moves.find((each) => older.startsWith(`${each.older ?? ''}.`));
    if (move === undefined) return older;
    const rest = older.slice((move.older ?? '').length);
    return move.newer === '' ? rest.slice(1) : `${move.newer ?? ''}${rest}`;
  };
}

function parentOf(path: string): string {
  return path.slice(0, lastStep(path)).replace(/\.$/, '');
}

function nameOf(path: string): string {
  return path.slice(lastStep(path));
}

/** Where the last name of a path begins; a quoted one may hold dots. */
function lastStep(path: string): number {
  const isQuoted = path.endsWith('"]');
  return isQuoted ? Math.max(0, path.lastIndexOf('["')) : path.lastIndexOf('.') + 1;
}

function rowOf(group: Group, places: Places): Row {
  const wholes = isMove(group) ? [...new Set(group.changes.map(places))] : [group.field];
  const blank = { ...group, changes: group.changes.map(withoutApi), names: group.names.map(() => '') };
  return {
    field: ownText(wholes.map(code).join(' and ')),
    says: ownText(sayGroup(group, wholes)),
    own: ownText(
      sayGroup(
        blank,
        wholes.map(() => ''),
      ),
    ),
  };
}

/** What remains of a change when all names, values and descriptions are taken out; types in words are ours. */
function withoutApi(change: PairChange): PairChange {
  const { kind, part, required, evidence, values, before, after } = change;
  const ours = (type: string): string => type.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  return {
    kind,
    part,
    ...(required === undefined ? {} : { required }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(values === undefined ? {} : { values: values.map(() => '') }),
    ...(before === undefined ? {} : { before: ours(before) }),
    ...(after === undefined ? {} : { after: ours(after) }),
  };
}

function sayGroup(group: Group, wholes: readonly string[]): string {
  const { changes, names } = group;
  const [first] = changes;
  if (names.length > 0 && first !== undefined) return sayJoined(first, names);
  if (isMove(group) && first !== undefined) return sayMove(first, wholes);
  const said = [...changes]
    .sort((a, b) => PAIR_CHANGES.indexOf(a.kind) - PAIR_CHANGES.indexOf(b.kind))
    .map(say)
    .join('; ');
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

/** Several objects of one type may have moved into the same place. */
function sayMove({ newer = '', values = [] }: PairChange, wholes: readonly string[]): string {
  const [name = ''] = values;
  const [from, to] = [wholes.at(-1) ?? '', newer].map((path) => code(path === '' ? name : `${path}.${name}`));
  const their = wholes.length > 1 ? 'their' : 'its';
  const target = newer === '' ? 'one level up' : `in ${code(newer)}`;
  return `${their} fields are ${target} now (${from} becomes ${to}): ${list(values)}.`;
}

function sayJoined({ kind, part }: PairChange, names: readonly string[]): string {
  if (kind === 'now-required' && part === 'schema') return `requires ${list(names)} now.`;
  return kind === 'removed' ? `no longer has ${list(names)}.` : `always has ${list(names)} now.`;
}

/** One change of a field, as a part of a sentence. */
function say(change: PairChange): string {
  const { kind, newer = '', before = '', after = '', values = [], above = '' } = change;
  switch (kind) {
    case 'removed':
      return `gone (${markdownText(before)})`;
    case 'added':
      return sayNew(change);
    case 'renamed':
      return `called ${code(newer)} now${change.evidence === 'name' ? '' : ', as its contents suggest'}`;
    case 'moved':
      return `goes into the ${markdownText(after)} instead of the ${markdownText(before)}, which the library does`;
    case 'retyped':
      return `changed from ${markdownText(before)} to ${markdownText(after)}`;
    case 'values-removed':
    case 'variants-removed':
      return `no longer ${list(values)}`;
    case 'values-added':
    case 'variants-added':
      return `${change.part === 'request' ? 'takes' : 'may be'} ${list(values)} as well`;
    case 'as-above':
      return `changed in the same way as ${code(above)}`;
    default:
      return PRESENCE[change.part][kind];
  }
}

type Presence = 'now-required' | 'now-optional' | 'now-nullable' | 'no-longer-nullable';

const PRESENCE: Readonly<Record<PairPart, Readonly<Record<Presence, string>>>> = {
  request: {
    'now-required': 'must be given now',
    'now-optional': 'may be left out now',
    'now-nullable': 'may be `null` now',
    'no-longer-nullable': 'must not be `null` any more',
  },
  response: {
    'now-required': 'always there now',
    'now-optional': 'may be missing now: check before you use it',
    'now-nullable': 'may be `null` now: check before you use it',
    'no-longer-nullable': 'never `null` any more',
  },
  schema: {
    'now-required': 'required now',
    'now-optional': 'optional now',
    'now-nullable': 'may be `null` now',
    'no-longer-nullable': 'never `null` any more',
  },
};

/** With the first paragraph of its description, up to a list; of a link the words remain. */
function sayNew({ part, required, after = '', description = '' }: PairChange): string {
  const must = part === 'request' && required === true ? 'new, and must be given' : 'new';
  const [said = ''] = description
    .trim()
    .replaceAll(/\[([^[\]]{1,200})\]\([^()\s]{1,500}\)/g, '$1')
    .split(/\n\s*\n|\n\s*[-*+] /);
  return `${must} (${markdownText(after)})${said === '' ? '' : `. ${markdownWithCode(said)}`}`;
}

function list(values: readonly string[]): string {
  return values.map(code).join(', ');
}

function code(text: string): Rendered {
  return text === '' ? ownText('at the top level') : markdownCode(text);
}
