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
  if (removed.length === 0 || added.length === 0) return [];
  const came = added.map((field) => traitsOf(api, field));
  const candidates = removed.flatMap((field) => {
    const older = traitsOf(api, field);
    return came.flatMap((newer) => {
      const likeness = likenessOf(older, newer);
      return likeness === undefined ? [] : [{ older: older.field, newer: newer.field, ...likeness }];
    });
  });
  candidates.sort((a, b) => b.score - a.score);
  const taken = new Set<Field>();
  return candidates.flatMap(({ older, newer, evidence }) => {
    if (taken.has(older) || taken.has(newer)) return [];
    taken.add(older).add(newer);
    return [{ older, newer, evidence }];
  });
}

/** What a field is recognised by. */
interface Traits {
  readonly field: Field;
  /** Fields of two kinds are never one: plain values of different types, lists of different things. */
  readonly kind: string;
  readonly spelling: string;
  readonly members: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly description: ReadonlySet<string>;
}

function traitsOf(api: Known, field: Field): Traits {
  const shape = shapeOf(api, field.schema);
  return {
    field,
    kind: kindOf(api, shape),
    spelling: spellingOf(field.name),
    members: membersOf(api, shape),
    names: new Set(splitWords(field.name)),
    description: new Set(splitWords(descriptionOf(api, field.schema) ?? '')),
  };
}

function kindOf(api: Known, shape: Shape): string {
  if (shape.kind === 'plain') return shape.name;
  return shape.kind === 'list' ? `list of ${sayType(api, shape.items)}` : shape.kind;
}

interface Likeness {
  readonly score: number;
  readonly evidence: Renamed['evidence'];
}

function likenessOf(older: Traits, newer: Traits): Likeness | undefined {
  if (older.kind !== newer.kind) return undefined;
  if (older.spelling === newer.spelling) return { score: 3, evidence: 'name' };
  const shape = shared(older.members, newer.members, LEAST_FIELDS);
  if (shape >= LEAST_LIKENESS) return { score: 1 + shape, evidence: 'shape' };
  const names = shared(older.names, newer.names, 1);
  const description = names === 0 ? 0 : shared(older.description, newer.description, LEAST_WORDS);
  return description >= LEAST_LIKENESS ? { score: description + names, evidence: 'description' } : undefined;
}

/** `customerId`, `customer_id` and `customer_ids` are one name. */
function spellingOf(name: string): string {
  return nameKey(singularName(nameOf(name)));
}

/** What a shape is recognised by: its fields, its values, those of its items. */
function membersOf(api: Known, shape: Shape, depth = 0): ReadonlySet<string> {
  if (shape.kind === 'object') return new Set(shape.fields.map(({ name }) => name));
  if (shape.kind === 'enum') return new Set(shape.values);
  if (shape.kind === 'list' && depth < 2) return membersOf(api, shapeOf(api, shape.items), depth + 1);
  return new Set();
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
