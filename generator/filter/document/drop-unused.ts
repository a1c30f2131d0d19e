// After the filter: tags, security schemes and scopes that only hidden operations used. Each would name what is hidden.

import { entriesOf, isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import { operationsOf } from './operations.ts';
import { listAt } from './raw-node.ts';
import { withKey, type WrittenAs } from './written-as.ts';

/** The document without what was in use before and is not any more. What was never used stays. */
export function dropUnused(root: JsonObject, before: JsonObject, writtenAs: WrittenAs): JsonObject {
  const tags = lostOf(usedTags(before), usedTags(root));
  const schemes = lostOf(usedSchemes(before), usedSchemes(root));
  const scopes = lostOf(usedScopes(before), usedScopes(root));
  const isLostTag = (tag: Json): boolean => typeof tag === 'string' && tags.has(tag);
  const edits: readonly (readonly [string, (value: Json) => Json])[] = [
    ['tags', (value) => listLeft(value, (tag) => !isLostTag(own(tag, 'name') ?? null), writtenAs)],
    ['x-tagGroups', (value) => tagGroupsLeft(value, isLostTag, writtenAs)],
    ['components', (value) => schemesLeft(value, { schemes, scopes, writtenAs })],
  ];
  return edits.reduce((rest, [key, edit]) => editKey(rest, key, { edit, writtenAs }), root);
}

function lostOf(before: ReadonlySet<string>, now: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...before].filter((name) => !now.has(name)));
}

function tagGroupsLeft(value: Json, isLostTag: (tag: Json) => boolean, writtenAs: WrittenAs): Json {
  if (!isJsonArray(value)) return value;
  const groups = value.map((group) =>
    isJsonObject(group)
      ? editKey(group, 'tags', { edit: (tags) => listLeft(tags, (tag) => !isLostTag(tag), writtenAs), writtenAs })
      : group,
  );
  const isEmptied = (group: Json, index: number): boolean =>
    listIn(group, 'tags').length === 0 && listIn(value[index], 'tags').length > 0;
  return writtenAs.like(
    value,
    groups.filter((group, index) => !isEmptied(group, index)),
  );
}

interface Lost {
  readonly schemes: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
  readonly writtenAs: WrittenAs;
}

function schemesLeft(components: Json, lost: Lost): Json {
  const { writtenAs } = lost;
  if (!isJsonObject(components)) return components;
  const edit = (section: Json): Json => {
    const left = entriesOf(section).filter(([name]) => !lost.schemes.has(name));
    return writtenAs.like(
      section,
      Object.fromEntries(left.map(([name, scheme]) => [name, flowsLeft(name, scheme, lost)])),
    );
  };
  const rest = editKey(components, 'securitySchemes', { edit, writtenAs });
  const isEmptied = entriesOf(own(rest, 'securitySchemes')).length === 0 && lost.schemes.size > 0;
  if (!isEmptied) return rest;
  const { securitySchemes: _, ...bare } = rest;
  return writtenAs.like(components, bare);
}

function flowsLeft(scheme: string, node: Json, { scopes, writtenAs }: Lost): Json {
  if (!isJsonObject(node)) return node;
  const withoutScopes = (map: Json): Json => {
    const left = entriesOf(map).filter(([name]) => !scopes.has(scopeOf(scheme, name)));
    return writtenAs.like(map, Object.fromEntries(left));
  };
  const editFlow = (flow: Json): Json =>
    isJsonObject(flow) ? editKey(flow, 'scopes', { edit: withoutScopes, writtenAs }) : flow;
  const edit = (flows: Json): Json =>
    writtenAs.like(flows, Object.fromEntries(entriesOf(flows).map(([name, flow]) => [name, editFlow(flow)])));
  return editKey(node, 'flows', { edit, writtenAs });
}

function operationsIn(root: JsonObject): readonly JsonObject[] {
  const sections = [own(root, 'paths'), own(root, 'webhooks'), own(root, 'x-webhooks')];
  const items = [...sections, own(own(root, 'components'), 'pathItems')].flatMap((section) => entriesOf(section));
  return items.flatMap(([, item]) => operationsOf(item));
}

function usedTags(root: JsonObject): ReadonlySet<string> {
  const tags = operationsIn(root).flatMap((operation) => listAt(operation, 'tags'));
  return new Set(tags.filter((tag) => typeof tag === 'string'));
}

function requirementsIn(root: JsonObject): readonly (readonly [string, Json])[] {
  return [root, ...operationsIn(root)].flatMap((node) => listAt(node, 'security')).flatMap((one) => entriesOf(one));
}

function usedSchemes(root: JsonObject): ReadonlySet<string> {
  return new Set(requirementsIn(root).map(([name]) => name));
}

function usedScopes(root: JsonObject): ReadonlySet<string> {
  return new Set(
    requirementsIn(root).flatMap(([name, scopes]) =>
      isJsonArray(scopes) ? scopes.map((scope) => scopeOf(name, String(scope))) : [],
    ),
  );
}

function scopeOf(scheme: string, scope: string): string {
  return JSON.stringify([scheme, scope]);
}

function listIn(node: Json | undefined, key: string): readonly Json[] {
  return isJsonObject(node) ? listAt(node, key) : [];
}

function listLeft(value: Json, isKept: (each: Json) => boolean, writtenAs: WrittenAs): Json {
  if (!isJsonArray(value) || value.every(isKept)) return value;
  return writtenAs.like(value, value.filter(isKept));
}

interface Edit {
  readonly edit: (value: Json) => Json;
  readonly writtenAs: WrittenAs;
}

function editKey(node: JsonObject, key: string, { edit, writtenAs }: Edit): JsonObject {
  const value = own(node, key);
  if (typeof value !== 'object' || value === null) return node;
  const rest = edit(value);
  return rest === value ? node : withKey(node, key, { value: rest, writtenAs });
}
