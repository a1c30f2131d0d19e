// Where the nodes of the visible rest are from: how they were written there is worth keeping.

import type { Json, JsonObject } from '../../model/json.ts';

/** Which node of the document a node of the rest was made from. */
export interface WrittenAs {
  /** The written node; undefined for what nobody wrote. */
  of(rest: Json): Json | undefined;
  /** Remembers a node made from a written one, unless it is known to be from elsewhere. */
  note<Rest extends Json>(rest: Rest, written: Json): Rest;
  /** Remembers a node made from another node of the rest. */
  like<Rest extends Json>(earlier: Json, rest: Rest): Rest;
}

/** Remembers nothing yet. */
export function startWriting(): WrittenAs {
  const origins = new Map<Json, Json>();
  const note = <Rest extends Json>(rest: Rest, written: Json): Rest => {
    if (!origins.has(rest) && rest !== written) origins.set(rest, origins.get(written) ?? written);
    return rest;
  };
  return {
    of: (rest) => origins.get(rest),
    note,
    like: (earlier, rest) => note(rest, origins.get(earlier) ?? earlier),
  };
}

/** A node of the rest with another value at one of its keys. */
export function withKey(
  node: JsonObject,
  key: string,
  { value, writtenAs }: { readonly value: Json; readonly writtenAs: WrittenAs },
): JsonObject {
  const entries = Object.entries(node).map(([name, each]) => [name, name === key ? value : each] as const);
  return writtenAs.like(node, Object.fromEntries(entries));
}
