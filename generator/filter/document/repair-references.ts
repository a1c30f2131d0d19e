// References into lists, `#/…/oneOf/2`, count what stands before their target. Where that left, they are counted anew.

import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { childPointer } from '../../model/origin.ts';
import { targetOf } from './raw-node.ts';
import type { WrittenAs } from './written-as.ts';

const INTO_A_LIST = /\/\d+(\/|$)/;

/** The rest with every reference leading to what is left of the node that it led to in the document. */
export function repairReferences(rest: JsonObject, document: JsonObject, writtenAs: WrittenAs): JsonObject {
  if (!leadsIntoLists(rest)) return rest;
  const places = new Map<Json, string>();
  placeNodes(rest, '#', { places, writtenAs });
  const repair = (node: Json): Json => {
    if (typeof node !== 'object' || node === null) return node;
    if (isJsonArray(node)) return changed(node, node.map(repair), writtenAs);
    const reference = own(node, '$ref');
    const entries = Object.entries(node).map(([key, value]): [string, Json] => {
      if (key !== '$ref' || typeof reference !== 'string' || !INTO_A_LIST.test(reference)) return [key, repair(value)];
      const target = targetOf(document, reference);
      return [key, (target === undefined ? undefined : places.get(target)) ?? reference];
    });
    return changed(node, Object.fromEntries(entries), writtenAs);
  };
  const repaired = repair(rest);
  return isJsonObject(repaired) ? repaired : rest;
}

function leadsIntoLists(node: Json): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const reference = own(node, '$ref');
  if (typeof reference === 'string' && INTO_A_LIST.test(reference)) return true;
  return Object.values(node).some(leadsIntoLists);
}

interface Placing {
  readonly places: Map<Json, string>;
  readonly writtenAs: WrittenAs;
}

/** The first place of each written node in the rest. */
function placeNodes(node: Json, pointer: string, placing: Placing): void {
  if (typeof node !== 'object' || node === null) return;
  const written = placing.writtenAs.of(node);
  if (written !== undefined && !placing.places.has(written)) placing.places.set(written, pointer);
  for (const [key, child] of Object.entries(node)) placeNodes(child, childPointer(pointer, key), placing);
}

function changed<Node extends JsonObject | readonly Json[]>(node: Node, repaired: Node, writtenAs: WrittenAs): Node {
  const isSame = Object.entries(repaired).every(([key, value]) => Object.is(value, Reflect.get(node, key)));
  return isSame ? node : writtenAs.like(node, repaired);
}
