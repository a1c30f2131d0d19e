// Names of properties that left an object. `required` and its kin must not keep them: neither in the schema that hid
// the property, nor in another part of the same `allOf`, a variant, or a condition about the same object.

import { entriesOf, isJsonObject, own, type Json, type JsonObject } from '../../model/json.ts';
import type { IsGoneNode } from './gone-nodes.ts';
import { listAt, rawNodes, targetOf } from './raw-node.ts';

/** By schema (identity): names that it may not say. */
export type LostNames = ReadonlyMap<Json, ReadonlySet<string>>;

/** Keywords whose schemas only judge the object: a property they mention is not declared there. */
const CONDITIONS = ['not', 'if', 'then', 'else'] as const;

/** What schemas that speak of one object say of its properties. */
interface Closure {
  readonly members: ReadonlySet<Json>;
  readonly hidden: ReadonlySet<string>;
  readonly visible: ReadonlySet<string>;
}

/** Looks at every schema of the document. What an audience sees whole loses nothing. */
export function findLostNames(root: JsonObject, isGone: IsGoneNode): LostNames {
  const found = new Map<Json, Said>();
  const unhidden: Closure[] = [];
  for (const { node, isNames } of rawNodes(root)) {
    if (isNames || !speaksOfAnObject(node)) continue;
    const wide = closureOf(node, { root, isGone, isWide: true });
    if (wide.hidden.size === 0) {
      unhidden.push(wide);
      continue;
    }
    const whole = closureOf(node, { root, isGone, isWide: false });
    saidOf(node, found).surely.push(...[...whole.hidden].filter((name) => !whole.visible.has(name)));
    for (const member of wide.members) {
      // A part that always holds hears of all; a variant hears nothing of the other variants.
      const heard = whole.members.has(member) ? wide : whole;
      saidOf(member, found).hidden.push(...heard.hidden);
      saidOf(member, found).visible.push(...heard.visible);
    }
  }
  for (const { members, visible } of unhidden) {
    for (const member of members) found.get(member)?.visible.push(...visible);
  }
  const shownIn = (node: Json): ReadonlySet<string> => closureOf(node, { root, isGone, isWide: false }).visible;
  return new Map([...found].map(([node, said]) => [node, lostOf(said, shownIn(node))]));
}

/** What the schemas that a schema is a part of say of its names. */
interface Said {
  readonly surely: string[];
  readonly hidden: string[];
  readonly visible: string[];
}

function saidOf(node: Json, found: Map<Json, Said>): Said {
  const said = found.get(node) ?? { surely: [], hidden: [], visible: [] };
  found.set(node, said);
  return said;
}

function lostOf({ surely, hidden, visible }: Said, own: ReadonlySet<string>): ReadonlySet<string> {
  const shown = new Set([...visible, ...own]);
  return new Set([...surely, ...hidden.filter((name) => !shown.has(name))]);
}

function speaksOfAnObject(node: JsonObject): boolean {
  return ['properties', 'allOf', 'oneOf', 'anyOf'].some((key) => own(node, key) !== undefined);
}

interface Scope {
  readonly root: JsonObject;
  readonly isGone: IsGoneNode;
  /** With variants and conditions; else only what always holds: `allOf` and references. */
  readonly isWide: boolean;
}

interface Step {
  readonly node: Json | undefined;
  readonly isSeen: boolean;
  readonly declares: boolean;
}

function closureOf(schema: Json, { root, isGone, isWide }: Scope): Closure {
  const [hidden, visible, members] = [new Set<string>(), new Set<string>(), new Set<Json>()];
  const queue: Step[] = [{ node: schema, isSeen: true, declares: true }];
  const met = new Map<string, Set<Json>>();
  for (const { node, isSeen, declares } of queue) {
    const known = met.get(`${isSeen} ${declares}`) ?? new Set();
    if (!isJsonObject(node) || known.has(node)) continue;
    met.set(`${isSeen} ${declares}`, known.add(node));
    if (isSeen) members.add(node);
    for (const [name, property] of entriesOf(own(node, 'properties'))) {
      if (!isSeen || isGone(property)) hidden.add(name);
      else if (declares) visible.add(name);
    }
    const step = (part: Json | undefined, isDeclaring: boolean): void =>
      void queue.push({ node: part, isSeen: isSeen && !isGone(part), declares: declares && isDeclaring });
    for (const part of [...listAt(node, 'allOf'), targetOf(root, own(node, '$ref'))]) step(part, true);
    if (!isWide) continue;
    for (const part of [...listAt(node, 'oneOf'), ...listAt(node, 'anyOf')]) step(part, true);
    for (const key of CONDITIONS) step(own(node, key), false);
    for (const [, part] of entriesOf(own(node, 'dependentSchemas'))) step(part, false);
  }
  return { members, hidden, visible };
}
