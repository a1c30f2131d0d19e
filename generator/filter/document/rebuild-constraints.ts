// Keywords that speak of an object's properties by name: `required` and its kin, and conditions. They must not say the
// name of a property that left, nor ask for what the audience cannot send.

import { entriesOf, isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { enumValues, listAt, targetOf, visibleEnumValues } from './raw-node.ts';
import type { RawSight } from './prune-raw-example.ts';

interface Constraint {
  readonly value: Json;
  readonly sight: RawSight;
}

const NONE: ReadonlySet<string> = new Set();

/** A keyword of a schema without lost names; undefined when nothing is left of it. Other keywords stay as they are. */
export function constraintLeft(node: JsonObject, key: string, { value, sight }: Constraint): Json | undefined {
  const lost = sight.lostNames.get(node) ?? NONE;
  switch (key) {
    case 'required':
      return isJsonArray(value) ? namesLeft(value, lost) : value;
    case 'dependentRequired':
    case 'dependentSchemas':
    case 'dependencies':
      return isJsonObject(value) ? dependenciesLeft(value, lost) : value;
    case 'propertyNames':
      return namesAllowed(value, lost);
    case 'encoding':
      return isJsonObject(value) ? dependenciesLeft(value, lostBySchema(node, sight)) : value;
    case 'pattern':
      return spellsHiddenValue(node, value, sight) ? undefined : value;
    case 'minProperties':
      return isClosed(node) ? atMost(value, countVisible(node, sight)) : value;
    default:
      return value;
  }
}

/**
 * Conditions that mention what left: without it they would say something else. `not` would forbid everything, and
 * `then` would always hold.
 */
export function pointlessKeys(node: JsonObject, sight: RawSight): ReadonlySet<string> {
  const lost = sight.lostNames.get(node) ?? NONE;
  const speaksOfHidden = (key: string): boolean => {
    const condition = own(node, key);
    return condition !== undefined && (sight.isGone(condition) || mentions(condition, lost, sight));
  };
  return new Set([...(speaksOfHidden('not') ? ['not'] : []), ...(speaksOfHidden('if') ? ['if', 'then', 'else'] : [])]);
}

/** A variant that does nothing but ask for a property that left. */
export function isOnlyForHidden(variant: Json, sight: RawSight): boolean {
  if (!isJsonObject(variant)) return false;
  const lost = sight.lostNames.get(variant) ?? NONE;
  const isMore = ['properties', '$ref', 'allOf'].some((key) => own(variant, key) !== undefined);
  return !isMore && listAt(variant, 'required').some((name) => typeof name === 'string' && lost.has(name));
}

function mentions(condition: Json, lost: ReadonlySet<string>, sight: RawSight): boolean {
  if (!isJsonObject(condition)) return false;
  const isNamed = listAt(condition, 'required').some((name) => typeof name === 'string' && lost.has(name));
  const isJudged = entriesOf(own(condition, 'properties')).some(([name, node]) => lost.has(name) || sight.isGone(node));
  const parts = [
    ...['allOf', 'anyOf', 'oneOf'].flatMap((key) => listAt(condition, key)),
    ...['not', 'if', 'then', 'else'].flatMap((key) => own(condition, key) ?? []),
  ];
  return isNamed || isJudged || parts.some((part) => mentions(part, lost, sight));
}

/** A list that was not empty and becomes so leaves as a whole: `required: []` is not valid everywhere. */
function namesLeft(names: readonly Json[], lost: ReadonlySet<string>): Json | undefined {
  const left = names.filter((name) => typeof name !== 'string' || !lost.has(name));
  return left.length === 0 && names.length > 0 ? undefined : left;
}

function dependenciesLeft(value: JsonObject, lost: ReadonlySet<string>): Json | undefined {
  const entries = Object.entries(value).flatMap(([name, dependency]): [string, Json][] => {
    if (lost.has(name)) return [];
    const left = isJsonArray(dependency) ? namesLeft(dependency, lost) : dependency;
    return left === undefined ? [] : [[name, left]];
  });
  return entries.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(entries);
}

/** Names that the schema beside `encoding` lost. */
function lostBySchema(media: JsonObject, { root, lostNames }: RawSight): ReadonlySet<string> {
  const written = own(media, 'schema');
  const schema = targetOf(root, own(written, '$ref')) ?? written;
  return (schema === undefined ? undefined : lostNames.get(schema)) ?? NONE;
}

/** A pattern that lists the values of an enum says nothing that the enum does not. */
function spellsHiddenValue(node: JsonObject, pattern: Json, { audience }: RawSight): boolean {
  if (typeof pattern !== 'string' || own(node, 'x-mint-enum') === undefined) return false;
  const visible = visibleEnumValues(node, audience);
  return (enumValues(node) ?? []).some((value) => !visible.includes(value) && pattern.includes(String(value)));
}

function namesAllowed(value: Json, lost: ReadonlySet<string>): Json | undefined {
  const names = own(value, 'enum');
  if (!isJsonObject(value) || !isJsonArray(names)) return value;
  const left = namesLeft(names, lost);
  return left === undefined ? undefined : { ...value, enum: left };
}

function isClosed(node: JsonObject): boolean {
  return own(node, 'additionalProperties') === false && own(node, 'patternProperties') === undefined;
}

function atMost(value: Json, limit: number): Json {
  return typeof value === 'number' && value > limit ? limit : value;
}

function countVisible(node: JsonObject, { isGone }: RawSight): number {
  return entriesOf(own(node, 'properties')).filter(([, property]) => !isGone(property)).length;
}
