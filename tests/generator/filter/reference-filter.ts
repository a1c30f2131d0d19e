// A second, slow and simple reading of the rules over the raw document, written apart from the generator: it finds
// what is gone and counts. Recursion without memory; sweeps until nothing changes.

export type Node = Record<string, unknown>;

export interface Removed {
  readonly properties: number;
  readonly required: number;
  readonly enumValues: number;
  readonly variants: number;
}

export interface Counts {
  readonly operations: number;
  /** Component schemas that visible operations lead to. */
  readonly schemas: number;
  /** What left schemas that are not gone themselves, anywhere in the document. */
  readonly everywhere: Removed;
  /** The same, of schemas that visible operations lead to. */
  readonly reachable: Removed;
  /** Gone parts of schemas that go as a whole: of component schemas themselves, and of what is written inside them. */
  readonly dropped: { readonly named: Removed; readonly inline: Removed };
}

/** What one audience may see of a raw document. */
export interface Reading {
  /** True for a node, by identity, that is gone itself. */
  readonly isGone: (node: unknown) => boolean;
  /** True for a node that visible operations lead to. */
  readonly isReached: (node: unknown) => boolean;
  readonly visibleValues: (node: Node) => readonly unknown[];
  /** As `get /cards`. */
  readonly operations: readonly string[];
}

const VERBS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function inside(value: unknown): Node[] {
  return isNode(value) ? [value, ...Object.values(value).flatMap(inside)] : [];
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function mapOf(value: unknown): Node {
  return isNode(value) ? value : {};
}

/** Component schemas by name. */
export function namedSchemas(document: Node): Node {
  return mapOf(mapOf(document['components'])['schemas']);
}

/** Reads the markers of a document for the holder of these groups. */
export function readFor(document: Node, held: ReadonlySet<string>): Reading {
  const at = (reference: string): unknown =>
    reference
      .split('/')
      .slice(1)
      .reduce<unknown>((node, key) => mapOf(node)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  const mayNotSee = (groups: unknown): boolean => Array.isArray(groups) && !groups.some((group) => held.has(group));
  const visibleValues = (node: Node): unknown[] =>
    listOf(node['enum']).filter((value) => !mayNotSee(mapOf(node['x-mint-enum'])[String(value)]));

  const gone = new Set<unknown>();
  const isLost = (node: Node): boolean =>
    mayNotSee(mapOf(node['x-mint'])['groups']) ||
    (typeof node['$ref'] === 'string' && gone.has(at(node['$ref']))) ||
    (Array.isArray(node['enum']) && visibleValues(node).length === 0) ||
    ['oneOf', 'anyOf', 'allOf'].some(
      (key) => listOf(node[key]).length > 0 && listOf(node[key]).every((each) => gone.has(each)),
    ) ||
    gone.has(node['items']);
  const everything = inside(document);
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const node of everything) if (!Array.isArray(node) && isLost(node)) gone.add(node);
  }

  const reached = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (!isNode(node) || reached.has(node) || gone.has(node)) return;
    reached.add(node);
    for (const [key, child] of Object.entries(node)) if (key !== 'example' && key !== 'examples') visit(child);
    if (typeof node['$ref'] === 'string') visit(at(node['$ref']));
  };
  visit(document['paths']);
  const operations = Object.entries(mapOf(document['paths'])).flatMap(([path, item]) =>
    VERBS.filter((verb) => isNode(item) && isNode(item[verb]) && !gone.has(item) && !gone.has(item[verb])).map(
      (verb) => `${verb} ${path}`,
    ),
  );
  return { isGone: (node) => gone.has(node), isReached: (node) => reached.has(node), visibleValues, operations };
}

/** Counts what the holder of these groups does not see. */
export function countVisible(document: Node, held: ReadonlySet<string>): Counts {
  const { isGone, isReached, visibleValues, operations } = readFor(document, held);
  const count = (nodes: readonly Node[]): Removed => {
    const removed = nodes.flatMap((node) =>
      Object.entries(mapOf(node['properties'])).flatMap(([name, property]) =>
        isGone(property) ? [listOf(node['required']).includes(name)] : [],
      ),
    );
    const sum = (of: (node: Node) => number): number => nodes.reduce((total, node) => total + of(node), 0);
    return {
      properties: removed.length,
      required: removed.filter((wasRequired) => wasRequired).length,
      enumValues: sum((node) => listOf(node['enum']).length - visibleValues(node).length),
      variants: sum((node) => [...listOf(node['oneOf']), ...listOf(node['anyOf'])].filter(isGone).length),
    };
  };
  const notGoneIn = (node: unknown): Node[] =>
    isNode(node)
      ? [
          node,
          ...Object.entries(node).flatMap(([key, child]) =>
            key.startsWith('example') || isGone(child) ? [] : notGoneIn(child),
          ),
        ]
      : [];
  const components = Object.values(namedSchemas(document)).filter(isNode);
  const dropped = components.filter(isGone);
  return {
    operations: operations.length,
    schemas: components.filter(isReached).length,
    everywhere: count(notGoneIn(document)),
    reachable: count(inside(document).filter(isReached)),
    dropped: {
      named: count(dropped),
      inline: count(dropped.flatMap(notGoneIn).filter((node) => !components.includes(node))),
    },
  };
}
