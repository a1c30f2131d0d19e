// Small questions to raw nodes of an OpenAPI document: its markers, its parts, where a reference leads.

import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { NAMES, PLAIN_DATA } from '../../model/openapi-places.ts';
import { pointerKeys } from '../../model/origin.ts';
import type { Audience } from '../../model/visibility.ts';

export const VERBS: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  'trace',
]);

/** A node of the document; the keys of a map of names are no keywords. */
export interface RawNode {
  readonly node: JsonObject;
  readonly isNames: boolean;
}

/** Every object of the document that is no data of an example, default or enum; parts before wholes. */
export function rawNodes(root: JsonObject): readonly RawNode[] {
  const found: RawNode[] = [];
  const stack: RawNode[] = [{ node: root, isNames: false }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    found.push(next);
    stack.push(...partsOf(next));
  }
  return found.reverse();
}

/** How a child is to be read, or undefined for plain data. */
export function kindOfChild(key: string, isNames: boolean): 'names' | 'node' | undefined {
  if (isNames) return 'node';
  if (PLAIN_DATA.has(key) || key === 'example' || key === 'examples' || key === 'mapping') return undefined;
  return NAMES.has(key) ? 'names' : 'node';
}

/** The groups written on a node. `null`: a marker that cannot be read, which hides from everyone. */
export function groupsOf(node: JsonObject): readonly string[] | null | undefined {
  const marker = own(node, 'x-mint');
  if (marker === undefined) return undefined;
  if (!isJsonObject(marker)) return null;
  const groups = own(marker, 'groups');
  return groups === undefined ? undefined : readGroups(groups);
}

/** True for the values of an enum that the audience may see. Null is no value of its own. */
export function visibleEnumValues(node: JsonObject, audience: Audience): readonly Json[] {
  const values = own(node, 'enum');
  const marker = own(node, 'x-mint-enum');
  if (!isJsonArray(values)) return [];
  if (marker === undefined) return values;
  if (!isJsonObject(marker)) return audience.groups === undefined ? values : [];
  return values.filter((value) => {
    const groups = own(marker, String(value));
    return groups === undefined || holds(audience, readGroups(groups));
  });
}

/** True if the audience holds one of the groups; no list of groups lets everyone see, an unreadable one nobody. */
export function holds(audience: Audience, groups: readonly string[] | null | undefined): boolean {
  if (audience.groups === undefined || groups === undefined) return true;
  return groups !== null && groups.some((group) => audience.groups?.has(group));
}

/** The node a `#/…` reference names. */
export function targetOf(root: JsonObject, reference: Json | undefined): Json | undefined {
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
  return pointerKeys(decodeOnce(reference)).reduce<Json | undefined>(
    (node, key) => (isJsonArray(node) ? node[Number(key)] : own(node, key)),
    root,
  );
}

/** The elements of a list, or nothing. */
export function listAt(node: JsonObject, key: string): readonly Json[] {
  const list = own(node, key);
  return isJsonArray(list) ? list : [];
}

function readGroups(groups: Json): readonly string[] | null {
  if (!isJsonArray(groups) || groups.length === 0) return null;
  const names = groups.filter((group) => typeof group === 'string' && group !== '');
  // `filter` has left text only; the compiler does not see it through a readonly Json array.
  return names.length === groups.length ? (names as string[]) : null;
}

function partsOf({ node, isNames }: RawNode): readonly RawNode[] {
  return Object.keys(node).flatMap((key): readonly RawNode[] => {
    const kind = kindOfChild(key, isNames);
    const child = own(node, key);
    if (kind === undefined) return [];
    if (isJsonObject(child)) return [{ node: child, isNames: kind === 'names' }];
    if (!isJsonArray(child)) return [];
    return child.flatMap((element) => (isJsonObject(element) ? [{ node: element, isNames: false }] : []));
  });
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
