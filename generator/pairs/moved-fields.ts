// Fields that stand in an object of their own in one twin, and beside each other in the other.

import { shapeOf, type Field, type Known } from './shape.ts';

export interface Moved {
  /** The object that exists in one twin only. */
  readonly whole: Field;
  /** All its fields. */
  readonly inner: readonly Field[];
  /** Those of the other twin that are its fields under the same names. */
  readonly loose: readonly Field[];
  readonly names: ReadonlySet<string>;
  /** The step from the whole to its fields: `[]` where it is a list of objects. */
  readonly step: '' | '[]';
}

/** Fewer fields of the same names may be chance. */
const LEAST_FIELDS = 3;
/** The part of the object's fields that is found again. */
const LEAST_SHARE = 0.6;

/** Every object that went, most of whose fields came. A list that went says nothing of where its items are now. */
export function findRaised(api: Known, removed: readonly Field[], added: readonly Field[]): readonly Moved[] {
  return findMoved(api, { wholes: removed, others: added, lists: false });
}

/** Every object, or list of them, that came, most of whose fields went. */
export function findSunk(api: Known, removed: readonly Field[], added: readonly Field[]): readonly Moved[] {
  return findMoved(api, { wholes: added, others: removed, lists: true });
}

interface Search {
  readonly wholes: readonly Field[];
  readonly others: readonly Field[];
  readonly lists: boolean;
}

function findMoved(api: Known, { wholes, others, lists }: Search): readonly Moved[] {
  const named = new Map(others.map((field) => [field.name, field]));
  return wholes.flatMap((whole) => {
    const outer = shapeOf(api, whole.schema);
    const isList = lists && outer.kind === 'list';
    const shape = isList ? shapeOf(api, outer.items) : outer;
    if (shape.kind !== 'object') return [];
    const loose = shape.fields.flatMap(({ name }) => named.get(name) ?? []);
    const alike = shape.fields.filter(({ name, schema }) => {
      const other = named.get(name);
      return other !== undefined && shapeOf(api, other.schema).kind === shapeOf(api, schema).kind;
    }).length;
    const isMost = alike >= LEAST_FIELDS && alike >= shape.fields.length * LEAST_SHARE;
    const names = new Set(loose.map(({ name }) => name));
    return isMost ? [{ whole, inner: shape.fields, loose, names, step: isList ? '[]' : '' }] : [];
  });
}
