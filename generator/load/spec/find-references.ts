// Every `$ref` of a document: where it stands, what it says, what kind of thing is expected there.
//
// Knows just enough of OpenAPI to tell references from keys and examples that happen to be called `$ref`.

import { isJsonArray, type Json, type JsonObject } from '../../model/json.ts';
import { NAMES, PLAIN_DATA, type ComponentSection } from '../../model/openapi-places.ts';
import { childPointer } from '../../model/origin.ts';

/** The section of `components` that a thing at this place would belong to; or a whole section by reference. */
export type Expected = ComponentSection | 'section';

export interface FoundReference {
  /** The node that holds the `$ref`. */
  readonly node: JsonObject;
  readonly pointer: string;
  readonly reference: Json;
  /** True inside an example or an extension: the `$ref` may be nothing but data. */
  readonly isExample: boolean;
  readonly expected: Expected;
}

/** How a node is to be read. */
interface Role {
  readonly isExample: boolean;
  /** What its children are, when its keys are names or it is a list of such things. */
  readonly children: Expected | undefined;
  readonly expected: Expected;
}

interface Walk {
  readonly found: FoundReference[];
  /** Keys from the root to the node being read. */
  readonly path: (string | number)[];
}

/**
 * All references below a node, in document order; shared nodes are visited at each place. Every document passes
 * here, so little is allocated. Recursion is safe: nesting was bounded when the text was parsed.
 */
export function findReferences(root: JsonObject): readonly FoundReference[] {
  const walk: Walk = { found: [], path: [] };
  visitObject(root, { isExample: false, children: undefined, expected: 'schemas' }, walk);
  return walk.found;
}

function visitObject(node: JsonObject, role: Role, walk: Walk): void {
  for (const key of Object.keys(node)) {
    const child = node[key]; // an own key
    if (key === '$ref') takeReference(node, role, walk);
    if (typeof child !== 'object' || child === null) continue;
    const childRole = role.children === undefined ? roleOfKeyword(key, child, role) : roleOfNamed(role, role.children);
    if (childRole !== undefined) visitChild(key, child, { role: childRole, walk });
  }
}

function visitChild(
  key: string | number,
  child: JsonObject | readonly Json[],
  { role, walk }: { readonly role: Role; readonly walk: Walk },
): void {
  walk.path.push(key);
  if (isJsonArray(child)) {
    const elementRole = roleOfNamed(role, role.children ?? role.expected);
    child.forEach((element, index) => {
      if (typeof element === 'object' && element !== null) visitChild(index, element, { role: elementRole, walk });
    });
  } else visitObject(child, role, walk);
  walk.path.pop();
}

/** A `$ref` that stands where keywords stand; a property called `$ref` is none. */
function takeReference(node: JsonObject, { isExample, children, expected }: Role, { found, path }: Walk): void {
  const reference = node['$ref'] ?? null;
  if (children !== undefined && typeof reference !== 'string') return;
  const pointer = path.reduce<string>((parent, key) => childPointer(parent, key), '#');
  found.push({ node, pointer, reference, isExample, expected: children === undefined ? expected : 'section' });
}

/** A thing with a name or a number, such as a property or a parameter. */
function roleOfNamed({ isExample }: Role, expected: Expected): Role {
  return { isExample: isExample || expected === 'examples', children: undefined, expected };
}

/** What a keyword introduces; undefined for plain data. */
function roleOfKeyword(key: string, child: Json, role: Role): Role | undefined {
  if (PLAIN_DATA.has(key)) return undefined;
  const isData = key === 'example' || (key === 'examples' && isJsonArray(child)) || key.startsWith('x-');
  const isExample = role.isExample || isData;
  const children = isExample ? undefined : NAMES.get(key);
  const expected = key === 'requestBody' ? 'requestBodies' : 'schemas';
  return { isExample, children, expected: children ?? expected };
}
