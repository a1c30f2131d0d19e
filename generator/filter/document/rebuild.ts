// A copy of the document without what is gone and without any marker; keys keep their order.

import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { hiddenNames } from './hidden-names.ts';
import { pruneRawExample, type RawSight } from './prune-raw-example.ts';
import { kindOfChild, listAt, targetOf, visibleEnumValues } from './raw-node.ts';

/** Names that `required` must lose because another part of the same `allOf` hides them. */
const NONE: ReadonlySet<string> = new Set();

/** The visible rest of the root. */
export function rebuild(sight: RawSight): JsonObject {
  return rebuildNode(sight.root, sight, NONE);
}

function rebuildNode(node: JsonObject, sight: RawSight, around: ReadonlySet<string>): JsonObject {
  const names = hasNamesToLose(node) ? new Set([...around, ...hiddenNames(sight.root, node, sight.isGone)]) : around;
  const entries = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    if (key.startsWith('x-mint')) return [];
    const rest = rebuildEntry(node, key, { value, names, sight });
    return rest === undefined ? [] : [[key, rest]];
  });
  return unionOfOne(node, Object.fromEntries(entries));
}

interface Entry {
  readonly value: Json;
  readonly names: ReadonlySet<string>;
  readonly sight: RawSight;
}

/** One keyword of a node; undefined when it leaves. */
function rebuildEntry(node: JsonObject, key: string, { value, names, sight }: Entry): Json | undefined {
  if (sight.isGone(value)) return undefined;
  switch (key) {
    case 'required':
      return isJsonArray(value)
        ? keepUnlessEmptied(value, (name) => typeof name !== 'string' || !names.has(name))
        : value;
    case 'enum':
      return isJsonArray(value) ? visibleEnumValues(node, sight.audience) : value;
    case 'example':
    case 'default':
      return pruneRawExample(value, schemaOf(node), sight);
    case 'examples':
      return rebuildExamples(node, value, sight);
    case 'discriminator':
      return rebuildDiscriminator(node, value, sight);
    case 'content':
      return isJsonObject(value) ? contentLeft(rebuildNames(value, sight), value) : value;
    default:
      return rebuildChild(key, value, { names: key === 'allOf' ? names : NONE, sight });
  }
}

function rebuildChild(key: string, value: Json, { names, sight }: Omit<Entry, 'value'>): Json | undefined {
  const kind = kindOfChild(key, false);
  if (kind === undefined) return value;
  if (isJsonObject(value)) return kind === 'names' ? rebuildNames(value, sight) : rebuildNode(value, sight, names);
  if (!isJsonArray(value)) return value;
  const left = value.filter((element) => !sight.isGone(element));
  if (left.length === 0 && value.length > 0) return undefined;
  return left.map((element) => (isJsonObject(element) ? rebuildNode(element, sight, names) : element));
}

function rebuildNames(map: JsonObject, sight: RawSight): JsonObject {
  const entries = Object.entries(map).flatMap(([name, value]): [string, Json][] => {
    if (sight.isGone(value)) return [];
    return [[name, isJsonObject(value) ? rebuildNode(value, sight, NONE) : value]];
  });
  return Object.fromEntries(entries);
}

/** A schema is its own; media types and parameters have one. */
function schemaOf(node: JsonObject): Json | undefined {
  return own(node, 'schema') ?? node;
}

/** A list of values on a schema, a map of `{ value }` elsewhere. */
function rebuildExamples(node: JsonObject, value: Json, sight: RawSight): Json | undefined {
  const schema = schemaOf(node);
  if (isJsonArray(value)) {
    const left = value.map((entry) => pruneRawExample(entry, schema, sight)).filter((entry) => entry !== undefined);
    return left.length === 0 && value.length > 0 ? undefined : left;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, example]): [string, Json][] => {
    const written = own(example, 'value');
    if (sight.isGone(example)) return [];
    if (!isJsonObject(example) || written === undefined || schema === node) return [[name, example]];
    const left = pruneRawExample(written, schema, sight);
    return left === undefined ? [] : [[name, { ...example, value: left }]];
  });
  return entries.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(entries);
}

/** A mapping must not name what is gone, nor a variant that left. */
function rebuildDiscriminator(node: JsonObject, value: Json, { root, isGone }: RawSight): Json {
  const mapping = own(value, 'mapping');
  if (!isJsonObject(value) || !isJsonObject(mapping)) return value;
  const variants = [...listAt(node, 'oneOf'), ...listAt(node, 'anyOf')];
  const left = new Set(variants.filter(isGone).map((variant) => targetOf(root, own(variant, '$ref'))));
  const entries = Object.entries(mapping).filter(([, reference]) => {
    const isName = typeof reference === 'string' && !reference.includes('/');
    const target = isName ? own(own(own(root, 'components'), 'schemas'), reference) : targetOf(root, reference);
    return !isGone(target) && (target === undefined || !left.has(target));
  });
  return { ...value, mapping: Object.fromEntries(entries) };
}

function hasNamesToLose(node: JsonObject): boolean {
  return ['properties', 'allOf', 'required'].some((key) => own(node, key) !== undefined);
}

/** A list that was not empty and becomes so leaves as a whole: `required: []` is not valid everywhere. */
function keepUnlessEmptied(list: readonly Json[], isKept: (entry: Json) => boolean): Json | undefined {
  const left = list.filter(isKept);
  return left.length === 0 && list.length > 0 ? undefined : left;
}

function contentLeft(left: JsonObject, written: JsonObject): JsonObject | undefined {
  return Object.keys(left).length === 0 && Object.keys(written).length > 0 ? undefined : left;
}

/** A union that lost all but one variant is that variant; what stands beside it stays, around `allOf`. */
function unionOfOne(written: JsonObject, rest: JsonObject): JsonObject {
  const keyword = ['oneOf', 'anyOf'].find((key) => listAt(written, key).length > 1 && listAt(rest, key).length === 1);
  if (keyword === undefined) return rest;
  const [variant] = listAt(rest, keyword);
  const { [keyword]: _union, discriminator: _discriminator, ...beside } = rest;
  if (!isJsonObject(variant)) return rest;
  if (Object.keys(beside).length === 0) return variant;
  return own(beside, 'allOf') === undefined ? { ...beside, allOf: [variant] } : rest;
}
