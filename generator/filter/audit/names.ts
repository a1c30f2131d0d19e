// The names an API has, exactly as its document writes them: looked for letter by letter, where a search by words
// would take `CONTRACTS` for the contracts that everyone may see.

import type { Api, Operation } from '../../model/api.ts';
import { pointerKeys, type Origin } from '../../model/origin.ts';
import type { Schema } from '../../model/schema.ts';
import { SHORTEST } from './terms.ts';

/** Shorter names are made of anything. */
const SHORTEST_NAME = 3;

/** Operations with their ids and parameters, types, properties, discriminator and enum values; each with its place. */
export function namesOf(api: Api): ReadonlyMap<string, Origin | undefined> {
  const names = new Map<string, Origin | undefined>();
  const add = (name: string | undefined, origin: Origin | undefined): void => {
    if (name !== undefined && name.length >= SHORTEST_NAME && !names.has(name)) names.set(name, origin);
  };
  for (const operation of api.operations.values()) addOperation(operation, add);
  for (const [key, operation] of api.webhooks) {
    add(key, operation.origin);
    addOperation(operation, add);
  }
  for (const [pointer, schema] of api.schemas) addSchema(pointer, schema, add);
  return names;
}

/** True if the words of a name, in whatever casing, are all that it says: these are looked for as words. */
export function isSpelledAnyhow(name: string): boolean {
  return name.length >= SHORTEST && /^[A-Za-z][a-z0-9]*(?:[A-Z][a-z0-9]+)*$/.test(name);
}

/** True if the name is an identifier, perhaps a hyphenated one, as texts are cut into. */
export function isToken(name: string): boolean {
  return /^[A-Za-z0-9_$]+(?:-[A-Za-z0-9_$]+)*$/.test(name);
}

/** Every place of a document that an API knows of. */
export function pointersOf(api: Api): ReadonlySet<string> {
  const operations = [...api.operations.values(), ...api.webhooks.values()];
  return new Set([...operations.map(({ origin }) => origin.pointer), ...api.schemas.keys()]);
}

type Add = (name: string | undefined, origin: Origin | undefined) => void;

function addOperation({ verb, path, operationId, parameters, tags, origin }: Operation, add: Add): void {
  add(operationId, origin);
  add(`${verb} ${path}`, origin);
  add(`${verb.toUpperCase()} ${path}`, origin);
  for (const tag of tags) add(tag, origin);
  for (const parameter of parameters) add(parameter.name, parameter.origin);
}

function addSchema(pointer: string, schema: Schema, add: Add): void {
  const keys = pointerKeys(pointer);
  if (keys.length === 3 && keys[0] === 'components') add(keys[2], schema.origin);
  if (schema.kind === 'object') for (const property of schema.properties) add(property.name, property.schema.origin);
  if (schema.kind === 'enum')
    for (const { value, visibility } of schema.values) {
      if (typeof value === 'string') add(value, visibility.origin ?? schema.origin);
    }
  if (schema.kind !== 'union') return;
  for (const { value } of schema.discriminator?.mapping ?? []) add(value, schema.origin);
}
