// After the filter: what nothing reaches any more, of the components and of the definitions inside schemas.

import { isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { pointerKeys } from '../../model/origin.ts';
import { kindOfChild, targetOf } from './raw-node.ts';
import { withKey, type WrittenAs } from './written-as.ts';

/** Definitions inside a schema, which only references lead to. */
const DEFINITIONS: ReadonlySet<string> = new Set(['$defs', 'definitions']);

/** The document without components and definitions that paths and webhooks do not lead to. Security schemes stay. */
export function dropUnreachable(root: JsonObject, writtenAs: WrittenAs): JsonObject {
  const reached = reachedNodes(root);
  const rest = withoutDefinitions(root, { reached, writtenAs });
  const components = own(rest, 'components');
  const before = own(root, 'components');
  if (!isJsonObject(components) || !isJsonObject(before)) return rest;
  const sections = Object.entries(components).flatMap(([section, entries]): [string, Json][] => {
    if (section === 'securitySchemes' || !isJsonObject(entries)) return [[section, entries]];
    const left = Object.entries(entries).filter(([name]) => reached.has(own(own(before, section), name) ?? null));
    return left.length === 0 ? [] : [[section, writtenAs.like(entries, Object.fromEntries(left))]];
  });
  return withKey(rest, 'components', { value: writtenAs.like(components, Object.fromEntries(sections)), writtenAs });
}

interface Step {
  readonly node: Json;
  readonly isNames: boolean;
}

function reachedNodes(root: JsonObject): ReadonlySet<Json> {
  const reached = new Set<Json>();
  const stack: Step[] = Object.entries(root).flatMap(([key, node]) =>
    key === 'components' ? [] : [{ node, isNames: kindOfChild(key, false) === 'names' }],
  );
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, isNames } = step;
    if (typeof node !== 'object' || node === null || reached.has(node)) continue;
    reached.add(node);
    for (const [key, child] of Object.entries(node)) {
      if (isNames || !DEFINITIONS.has(key)) stack.push({ node: child, isNames: kindOfChild(key, isNames) === 'names' });
    }
    if (isNames) continue;
    for (const target of [own(node, '$ref'), ...mappedBy(node)]) {
      stack.push(...nodesOnTheWay(root, target).map((found) => ({ node: found, isNames: false })));
    }
  }
  return reached;
}

/** A pointer into the middle of a component keeps the component. */
function nodesOnTheWay(root: JsonObject, reference: Json | undefined): readonly Json[] {
  const target = targetOf(root, reference);
  if (target === undefined || typeof reference !== 'string') return [];
  const [components, section, name] = pointerKeys(reference);
  const owner = components === 'components' ? own(own(own(root, 'components'), section ?? ''), name ?? '') : undefined;
  return owner === undefined ? [target] : [target, owner];
}

function mappedBy(node: Json): readonly Json[] {
  const mapping = own(own(node, 'discriminator'), 'mapping');
  if (!isJsonObject(mapping)) return [];
  return Object.values(mapping).map((target) =>
    typeof target === 'string' && !target.includes('/') ? `#/components/schemas/${target}` : target,
  );
}

interface Dropping {
  readonly reached: ReadonlySet<Json>;
  readonly writtenAs: WrittenAs;
}

/** The same node where there is nothing to drop. */
function withoutDefinitions(node: JsonObject, dropping: Dropping, isNames = false): JsonObject {
  let isSame = true;
  const entries = Object.entries(node).flatMap(([key, child]): [string, Json][] => {
    const rest = definitionsLeft(key, child, { ...dropping, isNames });
    if (rest !== child) isSame = false;
    return rest === undefined ? [] : [[key, rest]];
  });
  return isSame ? node : dropping.writtenAs.like(node, Object.fromEntries(entries));
}

function definitionsLeft(
  key: string,
  child: Json,
  { isNames, ...dropping }: Dropping & { readonly isNames: boolean },
): Json | undefined {
  const kind = kindOfChild(key, isNames);
  if (kind === undefined) return child;
  const drop = (each: Json): Json => (isJsonObject(each) ? withoutDefinitions(each, dropping) : each);
  if (Array.isArray(child)) {
    const rest = child.map(drop);
    return rest.every((each, index) => each === child[index]) ? child : dropping.writtenAs.like(child, rest);
  }
  if (!isJsonObject(child)) return child;
  if (isNames || !DEFINITIONS.has(key)) return withoutDefinitions(child, dropping, kind === 'names');
  const left = Object.entries(child).filter(([, node]) => dropping.reached.has(node));
  if (left.length === 0) return undefined;
  const rest =
    left.length === Object.keys(child).length ? child : dropping.writtenAs.like(child, Object.fromEntries(left));
  return withoutDefinitions(rest, dropping, true);
}
