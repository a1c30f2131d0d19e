// Markers that nothing reads: groups on a body, a response or a header, enum gates without an enum. Whoever wrote
// them meant to hide something, so they are errors; a marker that is merely ignored would open a door.

import type { Report } from '../model/diagnostic.ts';
import { entriesOf, isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../model/json.ts';
import { NAMES, PLAIN_DATA } from '../model/openapi-places.ts';
import { childPointer } from '../model/origin.ts';

/** What a node is, as far as it matters who reads its markers. */
type Role = 'schema' | 'path item' | 'operation' | 'parameter' | 'media type' | 'body' | 'response' | 'other';

const VERBS = /^(get|post|put|patch|delete|head|options|trace)$/;
/** Keys whose value is a node of a known role wherever they stand. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['schema', 'schema'],
  ['requestBody', 'body'],
  ['x-stainless-override-schema', 'schema'],
]);
/** Maps from names to nodes, in addition to those that hold components. */
const SECTIONS: ReadonlyMap<string, Role> = new Map([
  ['schemas', 'schema'],
  ['parameters', 'parameter'],
  ['pathItems', 'path item'],
  ['responses', 'response'],
  ['requestBodies', 'body'],
]);

/** Data, and parts of which nothing reaches an SDK: there the filter of the document reads markers by itself. */
const UNREAD: ReadonlySet<string> = new Set(['example', 'examples', 'mapping', 'callbacks', 'links']);

interface Place {
  readonly node: JsonObject;
  readonly pointer: string;
  readonly role: Role;
}

/** Reports every marker of a document that stands where it hides nothing. */
export function reportMisplacedFlags(root: JsonObject, report: Report): void {
  const stack: Place[] = [{ node: root, pointer: '#', role: 'other' }];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    reportGroups(place, report);
    reportEnumGates(place, report);
    for (const [key, value] of entriesOf(place.node)) stack.push(...childrenOf(place, key, value));
  }
}

function reportGroups({ node, pointer, role }: Place, report: Report): void {
  const isRead = role === 'schema' || role === 'path item' || role === 'operation' || role === 'parameter';
  if (isRead || own(own(node, 'x-mint'), 'groups') === undefined) return;
  report({
    code: 'Flags/WrongPlace',
    severity: 'error',
    message: `Groups ${role === 'other' ? 'here' : `on a ${role}`} hide nothing.`,
    origin: { source: 'spec', pointer: childPointer(childPointer(pointer, 'x-mint'), 'groups') },
    help: 'Put them on the operation, a parameter, a schema or a property.',
  });
}

function reportEnumGates({ node, pointer, role }: Place, report: Report): void {
  if (own(node, 'x-mint-enum') === undefined) return;
  const isEnum = isJsonArray(own(node, 'enum')) || own(node, 'const') !== undefined;
  if (role === 'schema' && isEnum && own(node, '$ref') === undefined) return;
  report({
    code: 'Flags/WrongPlace',
    severity: 'error',
    message: '`x-mint-enum` stands beside no `enum` and hides nothing.',
    origin: { source: 'spec', pointer: childPointer(pointer, 'x-mint-enum') },
    help: 'Put it beside the `enum` it speaks of: into `items` of a list, into the target of a `$ref`.',
  });
}

function childrenOf({ pointer, role }: Place, key: string, value: Json): readonly Place[] {
  const isUnread = PLAIN_DATA.has(key) || UNREAD.has(key) || (key.startsWith('x-') && !ROLES.has(key));
  if (isUnread) return [];
  const at = childPointer(pointer, key);
  const inside = ROLES.get(key) ?? roleInside(key, role);
  if (isJsonArray(value)) {
    return value.flatMap((element, index) =>
      isJsonObject(element) ? [{ node: element, pointer: childPointer(at, index), role: inside }] : [],
    );
  }
  if (!isJsonObject(value)) return [];
  if (!isMapOfNames(key, role)) return [{ node: value, pointer: at, role: inside }];
  return entriesOf(value).flatMap(([name, node]) =>
    isJsonObject(node) ? [{ node, pointer: childPointer(at, name), role: inside }] : [],
  );
}

function isMapOfNames(key: string, role: Role): boolean {
  if (role === 'schema') return NAMES.get(key) === 'schemas';
  return NAMES.has(key) || key === 'content';
}

function roleInside(key: string, role: Role): Role {
  if (role === 'schema') return key === 'discriminator' || key === 'xml' || key === 'externalDocs' ? 'other' : 'schema';
  if (role === 'path item' && VERBS.test(key)) return 'operation';
  if (key === 'content') return 'media type';
  if (key === 'paths' || key === 'webhooks') return 'path item';
  return SECTIONS.get(key) ?? 'other';
}
