// A document with parts of it deleted, swapped, renamed, nested, made circular: what a slip of the hand, a broken tool or
// somebody with bad intentions makes of it. The same seed makes the same document.

import type { Json } from '../../generator/model/json.ts';
import { HOSTILE_NAMES, HOSTILE_TEXTS } from './hostile-words.ts';

type Node = Record<string, Json> | Json[];

/** The copy is this test's own: it may be written to. */
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const ODD: readonly Json[] = [
  null,
  0,
  '',
  true,
  [],
  {},
  [null],
  { type: 'array' },
  { type: ['string', 5] },
  { allOf: [] },
  { oneOf: [] },
  { anyOf: [null] },
  { enum: [] },
  { enum: [{}, [], 1, '1', true, null] },
  { const: {} },
  { items: [{}, {}] },
  { type: 'object', required: 'x', properties: { a: {} } },
  { discriminator: 'x', oneOf: [{}] },
];

/** A generator of numbers from 0 to 1 that depends on nothing else. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let next = Math.imul(state ^ (state >>> 15), 1 | state);
    next = (next + Math.imul(next ^ (next >>> 7), 61 | next)) ^ next;
    return ((next ^ (next >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy with `count` places changed. */
export function mutateDocument(document: unknown, count: number, seed: number): Node {
  const random = chance(seed);
  const pick = <One>(of: readonly One[]): One => {
    const one = of[Math.floor(random() * of.length)];
    if (one === undefined && of.length === 0) throw new Error('nothing to pick from');
    return one as One; // there is one, or `of` holds undefined
  };
  const root = JSON.parse(JSON.stringify(document)) as Node; // an object by its caller
  for (let index = 0; index < count; index++) {
    const places = nodesOf(root).filter(({ node }) => Object.keys(node).length > 0);
    const { node, pointer } = pick(places);
    const key = pick(Object.keys(node));
    const value = Object.getOwnPropertyDescriptor(node, key)?.value as Json; // all of it came from JSON
    const self = { $ref: `${pointer}/${escaped(key)}` };
    const combined = pick(['allOf', 'oneOf', 'anyOf']);
    const changes: readonly (() => void)[] = [
      () => void (Array.isArray(node) ? node.splice(Number(key), 1) : delete node[key]),
      () => put(node, key, structuredClone(pick(ODD))),
      () => put(node, key, structuredClone(pick(places).node)),
      () => put(node, key, { $ref: pick(places).pointer }),
      () => put(node, key, { [combined]: [self, value] }),
      () => put(node, key, { [combined]: [value] }),
      () => put(node, key, { type: 'array', items: value }),
      () => put(node, key, nested(value, 60)),
      () => put(node, Array.isArray(node) ? key : pick(HOSTILE_NAMES), value),
      () => put(node, typeof value === 'string' ? key : 'description', pick(HOSTILE_TEXTS)),
    ];
    pick(changes)();
  }
  return root;
}

function nested(value: Json, depth: number): Json {
  return depth === 0 ? value : { type: 'object', properties: { inner: nested(value, depth - 1) } };
}

/** Own and enumerable, whatever it is called. */
function put(node: Node, key: string, value: Json): void {
  if (Array.isArray(node) && !(key in node)) return;
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function nodesOf(node: Node, pointer = '#'): readonly { readonly node: Node; readonly pointer: string }[] {
  const below = Object.entries(node).flatMap(([key, value]) =>
    isNode(value) ? nodesOf(value, `${pointer}/${escaped(key)}`) : [],
  );
  return [{ node, pointer }, ...below];
}
