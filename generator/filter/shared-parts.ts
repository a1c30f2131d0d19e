// Builds of one API differ in few parts: one that two audiences see alike is one object for both. Whatever is
// remembered by identity then serves all builds, and the memory of a run grows with what differs.

/** What was made of each thing so far; gone with that thing. */
const versions = new WeakMap<object, object[]>();

/**
 * The part as it is seen: what was written, or an equal one that was made from it before, if there is one.
 * @param written the part of the full API
 * @param seen what a filter left of it; its own parts have passed here already
 */
export function sharedPart<Part extends object>(written: Part, seen: Part): Part {
  return isSame(seen, written) ? written : sharedRest(written, seen);
}

/** The same for what must not be taken for what it was made from, though it may be equal. */
export function sharedRest<Part extends object>(source: object, seen: Part): Part {
  const known = versions.get(source) ?? [];
  versions.set(source, known);
  const same = known.find((one) => isSame(one, seen));
  if (same !== undefined) return same as Part; // from one source, parts of one kind are made
  known.push(seen);
  return seen;
}

/** Equal in everything, the order of keys too. Parts are trees of plain things: what they refer to, they name. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const kind: unknown = Object.getPrototypeOf(one);
  if (kind !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map || one instanceof Set) return isSame([...one], [...(other as typeof one)]); // same prototype
  // Of anything else, such as a regular expression, entries do not tell all.
  if (kind !== Object.prototype && kind !== Array.prototype && kind !== null) return false;
  const entries = Object.entries(one);
  const others = Object.entries(other);
  return (
    entries.length === others.length &&
    entries.every(([key, value], index) => others[index]?.[0] === key && isSame(value, others[index][1]))
  );
}
