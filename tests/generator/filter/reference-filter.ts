// A second, slow and simple reading of the rules over the raw document, written apart from the generator:
// it only counts. Recursion without memory; sweeps until nothing changes.

type Node = Record<string, unknown>;

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
  /** What would have left component schemas that are gone as a whole. */
  readonly dropped: Removed;
}

const VERBS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function inside(value: unknown): Node[] {
  return isNode(value) ? [value, ...Object.values(value).flatMap(inside)] : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function countVisible(document: Node, held: ReadonlySet<string>): Counts {
  const at = (reference: string): unknown =>
    reference
      .split('/')
      .slice(1)
      .reduce<unknown>((node, key) => (node as Node)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  const mayNotSee = (groups: unknown): boolean => Array.isArray(groups) && !groups.some((group) => held.has(group));
  const visibleValues = (node: Node): unknown[] =>
    listOf(node['enum']).filter((value) => !mayNotSee((node['x-mint-enum'] as Node | undefined)?.[String(value)]));

  const gone = new Set<unknown>();
  const isLost = (node: Node): boolean =>
    mayNotSee((node['x-mint'] as Node | undefined)?.['groups']) ||
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

  const count = (nodes: readonly Node[]): Removed => {
    const removed = nodes.flatMap((node) =>
      Object.entries(isNode(node['properties']) ? node['properties'] : {}).flatMap(([name, property]) =>
        gone.has(property) ? [listOf(node['required']).includes(name)] : [],
      ),
    );
    const sum = (of: (node: Node) => number): number => nodes.reduce((total, node) => total + of(node), 0);
    return {
      properties: removed.length,
      required: removed.filter((wasRequired) => wasRequired).length,
      enumValues: sum((node) => listOf(node['enum']).length - visibleValues(node).length),
      variants: sum(
        (node) => [...listOf(node['oneOf']), ...listOf(node['anyOf'])].filter((each) => gone.has(each)).length,
      ),
    };
  };
  const notGoneIn = (node: unknown): Node[] =>
    isNode(node)
      ? [
          node,
          ...Object.entries(node).flatMap(([key, child]) =>
            key.startsWith('example') || gone.has(child) ? [] : notGoneIn(child),
          ),
        ]
      : [];

  const components = Object.values((document['components'] as Record<string, Node>)['schemas'] ?? {});
  const reached = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (!isNode(node) || reached.has(node) || gone.has(node)) return;
    reached.add(node);
    for (const [key, child] of Object.entries(node)) if (key !== 'example' && key !== 'examples') visit(child);
    if (typeof node['$ref'] === 'string') visit(at(node['$ref']));
  };
  visit(document['paths']);
  const operations = Object.values(document['paths'] as Record<string, Node>).flatMap((item) =>
    VERBS.flatMap((verb) => (item[verb] !== undefined && !gone.has(item) && !gone.has(item[verb]) ? [verb] : [])),
  );
  return {
    operations: operations.length,
    schemas: components.filter((schema) => reached.has(schema)).length,
    everywhere: count(notGoneIn(document)),
    reachable: count([...reached].filter(isNode)),
    dropped: count(components.filter((schema) => gone.has(schema)).flatMap(notGoneIn)),
  };
}
