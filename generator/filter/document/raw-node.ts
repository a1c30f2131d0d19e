// Small questions to raw nodes of an OpenAPI document: its markers, its parts, where a reference leads.

import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { NAMES, PLAIN_DATA, type ComponentSection } from '../../model/openapi-places.ts';
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
  /** What the map of names holds that the node stands in. */
  readonly section?: ComponentSection | undefined;
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

/** The values of an enum, or the one of a `const`; undefined where there is neither. */
export function enumValues(node: JsonObject): readonly Json[] | undefined {
  const values = own(node, 'enum');
  if (isJsonArray(values)) return values;
  const constant = own(node, 'const');
  return constant === undefined ? undefined : [constant];
}

/** The values of an enum that the audience may see. Null is no value of its own. */
export function visibleEnumValues(node: JsonObject, audience: Audience): readonly Json[] {
  const values = enumValues(node);
  const marker = own(node, 'x-mint-enum');
  if (values === undefined) return [];
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
  return nodesTo(root, reference).at(-1);
}

/** The nodes on the way of a `#/…` reference, the one it names as the last; none where it leads to nothing. */
export function nodesTo(root: JsonObject, reference: Json | undefined): readonly Json[] {
  if (typeof reference !== 'string' || !reference.startsWith('#')) return [];
  const nodes: Json[] = [root];
  for (const key of pointerKeys(decodeOnce(reference))) {
    const node = nodes.at(-1);
    const next = isJsonArray(node) ? node[Number(key)] : own(node, key);
    if (next === undefined) return [];
    nodes.push(next);
  }
  return nodes;
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

function partsOf({ node, isNames, section }: RawNode): readonly RawNode[] {
  return Object.keys(node).flatMap((key): readonly RawNode[] => {
    const kind = kindOfChild(key, isNames);
    const child = own(node, key);
    if (kind === undefined) return [];
    if (isJsonObject(child)) {
      return kind === 'names'
        ? [{ node: child, isNames: true, section: NAMES.get(key) }]
        : [{ node: child, isNames: false, section: isNames ? section : undefined }];
    }
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
