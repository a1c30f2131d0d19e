// The fields of everything that version pairs are made of: what a later run needs to know which of them are new.
//
// A field is called by the part of the document that writes it and by its path in there. Positions in lists of
// parts, variants and parameters do not count: a variant put in front of others makes no field new.

import type { Api, Operation } from '../model/api.ts';
import { childPointer, pointerKeys } from '../model/origin.ts';
import { compareText } from '../model/output.ts';
import { reachFrom, rootsOf } from '../model/reach.ts';
import type { Schema } from '../model/schema.ts';

/** Pointer of an operation or a component, to the paths of its fields. */
export type PairFields = ReadonlyMap<string, ReadonlySet<string>>;

/** The fields of both sides of every pair, through all they refer to. */
export function pairFieldsOf(api: Api): PairFields {
  const fields = new Map<string, Set<string>>();
  const add = ({ unit, path }: FieldName): void => {
    const known = fields.get(unit) ?? new Set();
    fields.set(unit, known.add(path));
  };
  const roots: Schema[] = [];
  for (const { kind, older, newer } of api.versionPairs) {
    for (const id of [older, newer]) {
      const schema = kind === 'schema' ? api.schemas.get(id) : undefined;
      const operation = kind === 'operation' ? api.operations.get(id) : undefined;
      if (schema !== undefined) roots.push(schema);
      if (operation === undefined) continue;
      roots.push(...rootsOf([operation]));
      for (const parameter of operation.parameters) add(parameterName(operation, parameter));
    }
  }
  for (const schema of reachFrom(api, roots)) {
    if (schema.kind === 'object')
      for (const property of schema.properties) add(fieldName(property.schema.origin.pointer));
  }
  return new Map([...fields].sort(([a], [b]) => compareText(a, b)));
}

export interface FieldName {
  readonly unit: string;
  readonly path: string;
}

/** What a parameter is called, wherever in the list it stands. */
export function parameterName(
  { origin }: Pick<Operation, 'origin'>,
  { place, name }: Operation['parameters'][number],
): FieldName {
  return { unit: origin.pointer, path: `${place} ${name}` };
}

/** The part that a pointer lies in, and the names of the properties on the way down from there. */
export function fieldName(pointer: string): FieldName {
  const keys = pointerKeys(pointer);
  const unit = keys.slice(0, 3).reduce((at: string, key) => childPointer(at, key), '#');
  const names: string[] = [];
  const rest = keys.slice(3);
  for (let index = 0; index < rest.length; index += 1) {
    if (rest[index] === 'properties') names.push(rest[(index += 1)] ?? '');
  }
  const side = keys[0] === 'components' ? '' : `${rest[0] ?? ''} `;
  return { unit, path: side + names.join('.') };
}
