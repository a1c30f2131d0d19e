// The pairs that names tell, and what the owner says of them: pairs added by hand or by pattern, pairs denied.

import { didYouMean } from '../diagnostics/nearest.ts';
import type { Api } from '../model/api.ts';
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import { pointerKeys } from '../model/origin.ts';
import type { PairRule, VersionPairsConfig } from '../model/pair-rules.ts';
import type { VersionPair } from '../model/version-pair.ts';

/** Something that can be one side of a pair, with the names it may be called by. */
interface Thing {
  readonly kind: VersionPair['kind'];
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * The API with the pairs as configured: what is denied goes, what is added comes last. A pair written by hand stays
 * though a rule denies it. Names that nothing has, and rules that change nothing, are reported with what is near.
 */
export function configurePairs(api: Api, config: VersionPairsConfig | undefined, report: Report): Api {
  if (config === undefined) return api;
  const things = thingsOf(api);
  const sink = { things, report };
  const added = config.add.map((rule) => ({ rule, pairs: pairsOf(rule, sink) }));
  const byHand = added.flatMap(({ rule, pairs }) => (isPattern(rule) ? [] : pairs));
  const found = distinct([...api.versionPairs, ...added.flatMap(({ rule, pairs }) => (isPattern(rule) ? pairs : []))]);
  const denied = new Set(config.deny.flatMap((rule) => deniedBy(rule, found, sink)));
  const kept = distinct([...found.filter((pair) => !denied.has(pair)), ...byHand]);
  return {
    ...api,
    versionPairs: withNotes(
      kept,
      added.flatMap(({ pairs }) => pairs),
    ),
  };
}

interface Sink {
  readonly things: readonly Thing[];
  readonly report: Report;
}

function thingsOf(api: Api): readonly Thing[] {
  const schemas = api.components.map((id) => {
    const name = pointerKeys(id).at(-1) ?? '';
    return { kind: 'schema' as const, id, names: [name, id] };
  });
  const operations = [...api.operations].map(([id, { operationId }]) => ({
    kind: 'operation' as const,
    id,
    names: operationId === undefined ? [id] : [id, operationId],
  }));
  return [...schemas, ...operations];
}

function distinct(pairs: readonly VersionPair[]): readonly VersionPair[] {
  const first = new Map<string, VersionPair>();
  for (const pair of pairs) {
    const key = keyOfPair(pair);
    if (!first.has(key)) first.set(key, pair);
  }
  return [...first.values()];
}

/** A rule for a pair that was found anyway still says what it has to say. */
function withNotes(pairs: readonly VersionPair[], added: readonly VersionPair[]): readonly VersionPair[] {
  const notes = new Map(added.flatMap(({ note, ...pair }) => (note === undefined ? [] : [[keyOfPair(pair), note]])));
  return pairs.map((pair) => {
    const note = notes.get(keyOfPair(pair));
    return note === undefined ? pair : { ...pair, note };
  });
}

function keyOfPair({ kind, older, newer }: VersionPair): string {
  return `${kind} ${older} ${newer}`;
}

function isPattern({ older, newer = '' }: PairRule): boolean {
  return older.includes('*') || newer.includes('*');
}

/** The pairs that a rule of `add` makes. */
function pairsOf(rule: PairRule, { things, report }: Sink): readonly VersionPair[] {
  const { older, newer = '' } = rule;
  if (isPattern(rule)) return matchesOf(rule, { things, report });
  const [was, is] = [older, newer].map((name) => thingNamed(name, rule, { things, report }));
  if (was === undefined || is === undefined) return [];
  if (was.kind !== is.kind || was === is) {
    report(notAPair(rule, was === is));
    return [];
  }
  return [pairOf(rule, was, is)];
}

function thingNamed(name: string, rule: PairRule, { things, report }: Sink): Thing | undefined {
  const wanted = normalized(name);
  const found = things.find(({ names }) => names.some((each) => normalized(each) === wanted));
  if (found !== undefined) return found;
  report({
    code: 'Pairs/UnknownName',
    severity: 'warning',
    message: `A version pair names ${name}, and no schema or operation is called so.`,
    origin: { source: 'config', pointer: rule.pointer },
    help: didYouMean(
      name,
      things.flatMap(({ names }) => names),
      'Write the name of a schema, `post /v1/cards`, or an operationId.',
    ),
  });
  return undefined;
}

function pairOf({ note }: PairRule, was: Thing, is: Thing): VersionPair {
  const pair = { kind: was.kind, older: was.id, newer: is.id, foundBy: 'config' as const };
  return note === undefined ? pair : { ...pair, note };
}

/** A verb may be in capitals, and spaces between it and the path more than one. */
function normalized(name: string): string {
  return name.replace(/^([a-z]+) +(?=\/)/i, (_, verb: string) => `${verb.toLowerCase()} `);
}

/** Every two things of one kind whose names fit, with the same text for each `*`. */
function matchesOf(rule: PairRule, { things, report }: Sink): readonly VersionPair[] {
  const { older, newer = '' } = rule;
  const newest = new Map<string, Thing>();
  for (const thing of things) {
    const key = keyOf(thing, newer);
    if (key !== undefined && !newest.has(key)) newest.set(key, thing);
  }
  const pairs = things.flatMap((thing): readonly VersionPair[] => {
    const key = keyOf(thing, older);
    const twin = key === undefined ? undefined : newest.get(key);
    if (twin === undefined || twin === thing) return [];
    return [pairOf(rule, thing, twin)];
  });
  if (pairs.length === 0) report(nothingMatched(rule, `${older} and ${newer}`));
  return pairs;
}

/** Things of one kind with the same text for each `*` have the same key. */
function keyOf({ kind, names }: Thing, pattern: string): string | undefined {
  for (const name of names) {
    const stars = starsOf(pattern, name);
    if (stars !== undefined) return JSON.stringify([kind, ...stars]);
  }
  return undefined;
}

/**
 * What each `*` of a pattern stands for in a name, one character at least; undefined if the name does not fit. Every
 * `*` but the last ends as early as it can, which finds a fit if there is one, and never searches twice.
 */
function starsOf(pattern: string, name: string): readonly string[] | undefined {
  const [start = '', ...literals] = normalized(pattern).split('*');
  const last = literals.pop();
  if (last === undefined) return normalized(name) === start ? [] : undefined;
  if (!name.startsWith(start)) return undefined;
  const stars: string[] = [];
  let at = start.length;
  for (const literal of literals) {
    const end = name.indexOf(literal, at + 1);
    if (end < 0) return undefined;
    stars.push(name.slice(at, end));
    at = end + literal.length;
  }
  const end = name.length - last.length;
  return end > at && name.endsWith(last) ? [...stars, name.slice(at, end)] : undefined;
}

function deniedBy(rule: PairRule, found: readonly VersionPair[], { things, report }: Sink): readonly VersionPair[] {
  const { older, newer } = rule;
  if (!isPattern(rule)) {
    const isKnown = [older, ...(newer === undefined ? [] : [newer])].map((name) =>
      thingNamed(name, rule, { things, report }),
    );
    if (isKnown.includes(undefined)) return [];
  }
  const fits = (id: string, written: string): boolean => {
    const thing = things.find((each) => each.id === id);
    return thing?.names.some((name) => starsOf(written, name) !== undefined) === true;
  };
  const denied = found.filter((pair) =>
    newer === undefined
      ? fits(pair.older, older) || fits(pair.newer, older)
      : fits(pair.older, older) && fits(pair.newer, newer),
  );
  if (denied.length === 0) report(nothingMatched(rule, newer === undefined ? older : `${older} and ${newer}`));
  return denied;
}

function notAPair({ pointer, older, newer = '' }: PairRule, isOne: boolean): Diagnostic {
  return {
    code: 'Pairs/NotAPair',
    severity: 'warning',
    message: isOne
      ? `A version pair names ${older} twice.`
      : `A version pair is of a schema and an operation: ${older} and ${newer}.`,
    origin: { source: 'config', pointer },
    help: 'Name two schemas, or two operations.',
  };
}

function nothingMatched({ pointer }: PairRule, names: string): Diagnostic {
  return {
    code: 'Pairs/NothingMatched',
    severity: 'warning',
    message: `A rule for version pairs changes nothing: no pair is called ${names}.`,
    origin: { source: 'config', pointer },
    help: 'Correct the names, or remove the rule; `inox pairs` lists the pairs there are.',
  };
}
