// The raw document as adoption sees it: nodes by pointer, references followed, properties gathered over `allOf`.

import { entriesOf, isJsonObject, listOf, own, textOf, type Json } from '../model/json.ts';
import { childPointer, pointerKeys } from '../model/origin.ts';

/** The node at a pointer. */
export function nodeAt(root: Json, pointer: string): Json | undefined {
  let node: Json | undefined = root;
  for (const key of pointerKeys(pointer)) {
    node = Array.isArray(node) ? listOf(node)[Number(key)] : own(node, key);
    if (node === undefined) return undefined;
  }
  return node;
}

/**
 * The pointers a schema stands for: itself, where its references lead, and the one part of a wrapping `allOf`.
 * The last is what it really is.
 */
export function chainOf(root: Json, pointer: string): readonly string[] {
  const chain: string[] = [];
  let current: string | undefined = pointer;
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    current = nextOf(root, current);
  }
  return chain;
}

function nextOf(root: Json, pointer: string): string | undefined {
  const node = nodeAt(root, pointer);
  const reference = textOf(node, '$ref');
  if (reference?.startsWith('#') === true) return reference;
  for (const key of ['allOf', 'oneOf', 'anyOf']) {
    const parts = listOf(own(node, key));
    const real = parts.flatMap((part, index) => (isNull(part) ? [] : [index]));
    const [only] = real;
    if (real.length === 1 && only !== undefined && own(node, 'properties') === undefined) {
      return childPointer(childPointer(pointer, key), only);
    }
  }
  return undefined;
}

function isNull(node: Json): boolean {
  return (
    own(node, 'type') === 'null' ||
    (Array.isArray(own(node, 'enum')) && listOf(own(node, 'enum')).every((one) => one === null))
  );
}

/** What a schema really is. */
export function endOf(root: Json, pointer: string): string {
  return chainOf(root, pointer).at(-1) ?? pointer;
}

/** Pointers of the properties of an object, its `allOf` parts included, by name. */
export function propertiesOf(
  root: Json,
  pointer: string,
  seen: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, readonly string[]> {
  const end = endOf(root, pointer);
  const found = new Map<string, readonly string[]>();
  if (seen.has(end)) return found;
  const deeper = new Set([...seen, end]);
  const add = (name: string, places: readonly string[]): void =>
    void found.set(name, [...(found.get(name) ?? []), ...places]);
  const node = nodeAt(root, end);
  const base = childPointer(end, 'properties');
  for (const [name] of entriesOf(own(node, 'properties'))) add(name, [childPointer(base, name)]);
  for (const place of partsOf(root, end, ['allOf'])) {
    for (const [name, places] of propertiesOf(root, place, deeper)) add(name, places);
  }
  return found;
}

/** Pointers of the parts under some of `allOf`, `oneOf`, `anyOf`, those that are merely null left out. */
export function partsOf(root: Json, pointer: string, keys: readonly string[]): readonly string[] {
  const node = nodeAt(root, pointer);
  return keys.flatMap((key) =>
    listOf(own(node, key)).flatMap((part, index) =>
      isNull(part) ? [] : [childPointer(childPointer(pointer, key), index)],
    ),
  );
}

/** The schema of the JSON (or only) body of an operation, as a pointer. */
export function bodyPointer(root: Json, operation: string): string | undefined {
  const body = endOf(root, childPointer(operation, 'requestBody'));
  return contentPointer(root, body);
}

/** The schema of the first successful answer that has one. */
export function responsePointer(root: Json, operation: string): string | undefined {
  const responses = childPointer(operation, 'responses');
  const statuses = entriesOf(nodeAt(root, responses)).map(([status]) => status);
  for (const status of statuses.filter((one) => one.startsWith('2')).sort()) {
    const found = contentPointer(root, endOf(root, childPointer(responses, status)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function contentPointer(root: Json, holder: string): string | undefined {
  const content = childPointer(holder, 'content');
  const types = entriesOf(nodeAt(root, content)).map(([type]) => type);
  const type = types.find((one) => /json/.test(one)) ?? types[0];
  if (type === undefined) return undefined;
  const schema = childPointer(childPointer(content, type), 'schema');
  return nodeAt(root, schema) === undefined ? undefined : schema;
}

export interface ParameterView {
  readonly name: string;
  readonly place: string;
  readonly schema: string;
}

/** The parameters of an operation and of its path, references followed. */
export function parametersOf(root: Json, operation: string): readonly ParameterView[] {
  const above = operation.slice(0, operation.lastIndexOf('/'));
  return [operation, above].flatMap((holder) => {
    const list = childPointer(holder, 'parameters');
    return listOf(nodeAt(root, list)).flatMap((_, index): ParameterView[] => {
      const pointer = endOf(root, childPointer(list, index));
      const node = nodeAt(root, pointer);
      const [name, place] = [textOf(node, 'name'), textOf(node, 'in')];
      return name === undefined || place === undefined
        ? []
        : [{ name, place, schema: childPointer(pointer, 'schema') }];
    });
  });
}

/** The pointer of an operation the document has. */
export function operationPointer(
  root: Json,
  { verb, path }: { readonly verb: string; readonly path: string },
): string | undefined {
  const pointer = childPointer(childPointer('#/paths', path.split('?')[0] ?? ''), verb);
  return isJsonObject(nodeAt(root, pointer)) ? pointer : undefined;
}
