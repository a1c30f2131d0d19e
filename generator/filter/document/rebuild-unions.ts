// What becomes of a union that lost variants: its discriminator, and the union itself where one variant is left.

import { isJsonObject, own, textOf, type Json, type JsonObject } from '../../model/json.ts';
import type { RawSight } from './prune-raw-example.ts';
import { listAt, targetOf } from './raw-node.ts';
import { withKey } from './written-as.ts';

/**
 * A mapping must not name what is gone, nor a variant that left. Where the property that tells the variants apart is
 * hidden in one of them, nothing is told apart any more: undefined.
 */
export function rebuildDiscriminator(node: JsonObject, value: Json, sight: RawSight): Json | undefined {
  const { root, isGone, lostNames, writtenAs } = sight;
  if (!isJsonObject(value)) return value;
  const variants = [...listAt(node, 'oneOf'), ...listAt(node, 'anyOf')];
  const targets = variants.filter((variant) => !isGone(variant)).map((variant) => behind(root, variant));
  const name = textOf(value, 'propertyName') ?? '';
  if ([node, ...targets].some((schema) => schema !== undefined && lostNames.get(schema)?.has(name) === true)) {
    return undefined;
  }
  const mapping = own(value, 'mapping');
  if (!isJsonObject(mapping)) return value;
  const left = new Set(variants.filter(isGone).map((variant) => targetOf(root, own(variant, '$ref'))));
  const entries = Object.entries(mapping).filter(([, reference]) => {
    const isName = typeof reference === 'string' && !reference.includes('/');
    const target = isName ? own(own(own(root, 'components'), 'schemas'), reference) : targetOf(root, reference);
    return !isGone(target) && (target === undefined || !left.has(target));
  });
  const { mapping: _, ...bare } = value;
  if (entries.length === Object.keys(mapping).length) return value;
  const rest =
    entries.length === 0
      ? bare
      : withKey(value, 'mapping', { value: writtenAs.note(Object.fromEntries(entries), mapping), writtenAs });
  return writtenAs.note(rest, value);
}

/** A union that lost all but one variant is that variant; what stands beside it stays, around `allOf`. */
export function unionOfOne(written: JsonObject, rest: JsonObject): JsonObject {
  const keyword = ['oneOf', 'anyOf'].find((key) => listAt(written, key).length > 1 && listAt(rest, key).length === 1);
  if (keyword === undefined) return rest;
  const [variant] = listAt(rest, keyword);
  const { [keyword]: _union, discriminator: _discriminator, ...beside } = rest;
  if (!isJsonObject(variant)) return rest;
  if (Object.keys(beside).length === 0) return variant;
  return own(beside, 'allOf') === undefined ? { ...beside, allOf: [variant] } : rest;
}

/** An `allOf` that lost all but one part, with nothing beside it, is that part. */
export function partOfOne(written: JsonObject, rest: JsonObject): JsonObject {
  const [part, ...others] = listAt(rest, 'allOf');
  const isLeftAlone = others.length === 0 && listAt(written, 'allOf').length > 1 && Object.keys(rest).length === 1;
  return isLeftAlone && isJsonObject(part) ? part : rest;
}

function behind(root: JsonObject, variant: Json): Json | undefined {
  return targetOf(root, own(variant, '$ref')) ?? variant;
}
