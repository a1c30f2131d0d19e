// Every `$ref` of a document: where it stands, what it says, what kind of thing is expected there.
//
// Knows just enough of OpenAPI to tell references from keys and examples that happen to be called `$ref`.

import { isJsonArray, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
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

interface Step {
  readonly node: JsonObject | readonly Json[];
  readonly parent: Step | undefined;
  readonly key: string | number;
  readonly isExample: boolean;
  /** What the node's children are, when its keys are names or it is a list of such things. */
  readonly children: Expected | undefined;
  readonly expected: Expected;
}

/** All references below a node, in document order. No recursion; shared nodes are visited at each place. */
export function findReferences(root: JsonObject): readonly FoundReference[] {
  const found: FoundReference[] = [];
  const start: Step = {
    node: root,
    parent: undefined,
    key: '',
    isExample: false,
    children: undefined,
    expected: 'schemas',
  };
  const stack: Step[] = [start];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const reference = referenceOf(step);
    if (reference !== undefined) found.push({ ...reference, pointer: pointerOf(step) });
    const children = childrenOf(step);
    for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] as Step); // in range
  }
  return found;
}

/** A `$ref` that stands where keywords stand; a property called `$ref` is none. */
function referenceOf({ node, isExample, children, expected }: Step): Omit<FoundReference, 'pointer'> | undefined {
  if (!isJsonObject(node) || !Object.hasOwn(node, '$ref')) return undefined;
  const reference = own(node, '$ref') ?? null;
  const isName = children !== undefined && typeof reference !== 'string';
  if (isName) return undefined;
  return { node, reference, isExample, expected: children === undefined ? expected : 'section' };
}

function childrenOf(step: Step): readonly Step[] {
  const { node } = step;
  const keys = isJsonArray(node) ? node.keys() : Object.keys(node);
  const children: Step[] = [];
  for (const key of keys) {
    const child = isJsonArray(node) ? node[Number(key)] : own(node, String(key));
    if (typeof child !== 'object' || child === null) continue;
    const next = describeChild(step, key, child);
    if (next !== undefined) children.push(next);
  }
  return children;
}

function describeChild(step: Step, key: string | number, node: JsonObject | readonly Json[]): Step | undefined {
  const base = { node, parent: step, key };
  if (step.children !== undefined || typeof key === 'number') {
    const expected = step.children ?? step.expected;
    const isExample = step.isExample || expected === 'examples';
    return { ...base, isExample, children: undefined, expected };
  }
  if (PLAIN_DATA.has(key)) return undefined;
  const isData = key === 'example' || (key === 'examples' && isJsonArray(node)) || key.startsWith('x-');
  const isExample = step.isExample || isData;
  const named = NAMES.get(key);
  if (named !== undefined && !isExample) return { ...base, isExample, children: named, expected: named };
  return { ...base, isExample, children: undefined, expected: key === 'requestBody' ? 'requestBodies' : 'schemas' };
}

function pointerOf(step: Step): string {
  const keys: (string | number)[] = [];
  for (let at: Step = step; at.parent !== undefined; at = at.parent) keys.push(at.key);
  return keys.reduceRight<string>((pointer, key) => childPointer(pointer, key), '#');
}
