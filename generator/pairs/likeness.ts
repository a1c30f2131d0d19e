// Which field that went is which field that came: told by what they hold, by what is said of them, by their spelling.
//
// A wrong "renamed" misleads whoever migrates, so two fields must be of one kind, and one reason must be strong.

import { nameKey, nameOf, singularName } from '../model/name.ts';
import type { PairChange } from '../model/version-pair.ts';
import { splitWords } from '../words/split-words.ts';
import { sayType, shapeOf, type Field, type Known, type Shape } from './shape.ts';

export interface Renamed {
  readonly older: Field;
  readonly newer: Field;
  readonly evidence: NonNullable<PairChange['evidence']>;
}

/** Names of two objects have this much in common, or they are strangers. */
const LEAST_LIKENESS = 0.7;
/** Objects of one or two fields look like many others. */
const LEAST_FIELDS = 3;
/** A few words are soon the same. */
const LEAST_WORDS = 5;

/** Pairs of fields, surest first; every field is in one of them at most. */
export function findRenamed(api: Known, removed: readonly Field[], added: readonly Field[]): readonly Renamed[] {
  const candidates = removed.flatMap((older) =>
    added.flatMap((newer) => {
      const likeness = likenessOf(api, older, newer);
      return likeness === undefined ? [] : [{ older, newer, ...likeness }];
    }),
  );
  candidates.sort((a, b) => b.score - a.score);
  const taken = new Set<Field>();
  return candidates.flatMap(({ older, newer, evidence }) => {
    if (taken.has(older) || taken.has(newer)) return [];
    taken.add(older).add(newer);
    return [{ older, newer, evidence }];
  });
}

interface Likeness {
  readonly score: number;
  readonly evidence: Renamed['evidence'];
}

function likenessOf(api: Known, older: Field, newer: Field): Likeness | undefined {
  const [one, other] = [shapeOf(api, older.schema), shapeOf(api, newer.schema)];
  if (one.kind !== other.kind || !isOneKind(api, [one, other])) return undefined;
  if (spelling(older.name) === spelling(newer.name)) return { score: 3, evidence: 'name' };
  const shape = shared(membersOf(api, one), membersOf(api, other), LEAST_FIELDS);
  if (shape >= LEAST_LIKENESS) return { score: 1 + shape, evidence: 'shape' };
  const description = shared(wordsOf(api, older), wordsOf(api, newer), LEAST_WORDS);
  const names = shared(new Set(splitWords(older.name)), new Set(splitWords(newer.name)), 1);
  if (description >= LEAST_LIKENESS && names > 0) return { score: description + names, evidence: 'description' };
  return undefined;
}

/** Plain values of different types, and lists of different things, are never one field. */
function isOneKind(api: Known, [one, other]: readonly [Shape, Shape]): boolean {
  if (one.kind === 'plain' && other.kind === 'plain') return one.name === other.name;
  if (one.kind === 'list' && other.kind === 'list') return sayType(api, one.items) === sayType(api, other.items);
  return true;
}

/** `customerId`, `customer_id` and `customer_ids` are one name. */
function spelling(name: string): string {
  return nameKey(singularName(nameOf(name)));
}

/** What a shape is recognised by: its fields, its values, those of its items. */
function membersOf(api: Known, shape: Shape, depth = 0): ReadonlySet<string> {
  if (shape.kind === 'object') return new Set(shape.fields.map(({ name }) => name));
  if (shape.kind === 'enum') return new Set(shape.values);
  if (shape.kind === 'list' && depth < 2) return membersOf(api, shapeOf(api, shape.items), depth + 1);
  return new Set();
}

function wordsOf(api: Known, { schema }: Field): ReadonlySet<string> {
  return new Set(splitWords(descriptionOf(api, schema) ?? ''));
}

/** What is said of a schema: beside the `$ref`, or by its target. */
export function descriptionOf(api: Known, schema: Parameters<typeof shapeOf>[1]): string | undefined {
  if (schema.description !== undefined || schema.kind !== 'reference') return schema.description;
  return api.schemas.get(schema.target)?.description;
}

/** The part that two sets have in common, of both together; nothing when either is too small to tell. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>, least: number): number {
  if (Math.min(one.size, other.size) < least) return 0;
  const common = [...one].filter((member) => other.has(member)).length;
  return common / (one.size + other.size - common);
}
