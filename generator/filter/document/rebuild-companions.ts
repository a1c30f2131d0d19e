// Extensions that run beside a list: descriptions and names of enum values, the order of properties. They are cut in
// step with the list, whatever they are called.

import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { enumValues, visibleEnumValues } from './raw-node.ts';
import type { RawSight } from './prune-raw-example.ts';

interface Extension {
  readonly value: Json;
  readonly sight: RawSight;
}

/** An extension beside `enum`: a list as long as the enum, a list of values, or a map from values. */
export function besideEnum(node: JsonObject, key: string, { value, sight }: Extension): Json {
  if (!isExtension(key) || own(node, 'x-mint-enum') === undefined) return value;
  const values = enumValues(node) ?? [];
  const visible = visibleEnumValues(node, sight.audience);
  const hidden = new Set(values.filter((each) => !visible.includes(each)).map(String));
  if (hidden.size === 0) return value;
  if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).filter(([name]) => !hidden.has(name)));
  if (!isJsonArray(value)) return value;
  if (value.length === values.length) return value.filter((_, index) => !hidden.has(String(values[index])));
  return value.filter((each) => typeof each === 'object' || !hidden.has(String(each)));
}

/** An extension that lists properties by name. */
export function besideProperties(node: JsonObject, key: string, { value, sight }: Extension): Json {
  const lost = sight.lostNames.get(node);
  if (!isExtension(key) || lost === undefined || !isJsonArray(value)) return value;
  return value.filter((each) => typeof each !== 'string' || !lost.has(each));
}

function isExtension(key: string): boolean {
  return key.startsWith('x-') || key === 'enumNames';
}
