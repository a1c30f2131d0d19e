// Bounds YAML merge keys before they are carried out: each `<<` copies whole maps, and copies of copies
// make minutes of work out of a small file.

import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';

/** Entries that all merges of a document may copy. */
export const MOST_MERGED = 200_000;

/** True if carrying out the merges of a document would copy more than is bearable, or never end. */
export function mergesTooMuch(document: Document): boolean {
  const sizes = new Map<YAMLMap, number>();
  let copied = 0;
  visit(document, {
    Map(_key, map) {
      copied += mergedInto(map, document, sizes);
      return copied > MOST_MERGED ? visit.BREAK : undefined;
    },
  });
  return copied > MOST_MERGED;
}

/** Entries that the `<<` of one map copies into it. */
function mergedInto(map: YAMLMap, document: Document, sizes: Map<YAMLMap, number>): number {
  let copied = 0;
  for (const { key, value } of map.items) {
    const isMerge = key === '<<' || (isScalar(key) && key.value === '<<');
    if (!isMerge) continue;
    for (const source of isSeq(value) ? value.items : [value]) {
      const merged = isAlias(source) ? source.resolve(document) : source;
      if (isMap(merged)) copied += sizeOf(merged, document, sizes);
      if (copied > MOST_MERGED) return copied;
    }
  }
  return copied;
}

/** Entries of a map after its own merges. A map that merges itself counts as endless. */
function sizeOf(map: YAMLMap, document: Document, sizes: Map<YAMLMap, number>): number {
  const known = sizes.get(map);
  if (known !== undefined) return known;
  sizes.set(map, Infinity);
  const size = map.items.length + mergedInto(map, document, sizes);
  sizes.set(map, size);
  return size;
}
