// Markers of groups scattered over a document, wherever a marker may stand: the same ones for the same number.

import { numbers } from './spec-edits.ts';

type Node = Record<string, unknown>;

/** Groups, as audiences come to hold one more. */
export const GROUPS = ['beta', 'client:acme', 'ff:late'] as const;

const VERBS = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']);

/** A copy of the document in which about one part of `rarity` is gated. */
export function scatterGates(document: unknown, seed: number, rarity: number): Node {
  const pick = numbers(seed * 7919 + 1);
  const copy: Node = structuredClone(document) as Node; // a parsed OpenAPI document is an object
  const draw = (): readonly string[] => GROUPS.filter((_, index) => index === pick(GROUPS.length) || pick(4) === 0);
  const groups = (): readonly string[] => {
    const drawn = draw();
    return drawn.length === 0 ? [GROUPS[0]] : drawn;
  };
  for (const node of gateable(copy)) if (pick(rarity) === 0) node['x-mint'] = { groups: groups() };
  for (const node of nodesOf(copy)) {
    if (!Array.isArray(node['enum'])) continue;
    const gated = node['enum'].filter(() => pick(rarity) === 0).map((value) => [String(value), groups()]);
    if (gated.length > 0) node['x-mint-enum'] = Object.fromEntries(gated);
  }
  return copy;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Objects and all in them, but for plain data. */
function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    /^(example|examples|default|enum|const|x-.*)$/.test(key) ? [] : nodesOf(child),
  );
  return [value, ...inner];
}

function gateable(document: Node): readonly Node[] {
  const items = [...entriesAt(document, 'paths'), ...entriesAt(document, 'webhooks')];
  const operations = items.flatMap((item) =>
    Object.entries(item).flatMap(([key, one]) => (VERBS.has(key) && isNode(one) ? [one] : [])),
  );
  const components = isNode(document['components']) ? entriesAt(document['components'], 'schemas') : [];
  const parts = nodesOf(document).flatMap((node) => [
    ...entriesAt(node, 'properties'),
    ...['oneOf', 'anyOf', 'parameters'].flatMap((key) => (Array.isArray(node[key]) ? node[key].filter(isNode) : [])),
    ...(isNode(node['items']) ? [node['items']] : []),
  ]);
  // A path whose parameter is hidden cannot be called: that is an error of its own.
  return [...items, ...operations, ...components, ...parts].filter(
    (node) => node['in'] !== 'path' && node['x-mint'] === undefined,
  );
}

function entriesAt(node: Node, key: string): readonly Node[] {
  const map = node[key];
  return isNode(map) ? Object.values(map).filter(isNode) : [];
}
