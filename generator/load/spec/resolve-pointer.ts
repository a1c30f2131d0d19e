// The node a `#/…` reference names. Own keys only: `#/components/schemas/constructor` is missing, not inherited.

import { isJsonArray, own, type Json } from '../../model/json.ts';
import { pointerKeys } from '../../model/origin.ts';

/**
 * The keys of a reference such as `#/components/schemas/A~1B`: percent-decoded once, unless that is impossible.
 * Undefined for a fragment that is no pointer (an anchor).
 */
export function referenceKeys(fragment: string): readonly string[] | undefined {
  const decoded = decodeOnce(fragment);
  return decoded === '' || decoded === '#' || decoded.startsWith('#/') ? pointerKeys(decoded) : undefined;
}

/** The node at the end of the keys, or undefined. */
export function nodeAtKeys(root: Json, keys: readonly string[]): Json | undefined {
  let node: Json | undefined = root;
  for (const key of keys) {
    if (isJsonArray(node)) node = /^(?:0|[1-9]\d*)$/.test(key) ? node[Number(key)] : undefined;
    else node = own(node, key);
    if (node === undefined) return undefined;
  }
  return node;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
