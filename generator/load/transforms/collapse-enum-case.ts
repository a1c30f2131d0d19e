// `collapseEnumCase`, a command of inox: enums that repeat their values in several cases
// (`USAGE`, `usage`, `Usage`) keep the upper-case one.
//
// A gate (`x-mint-enum`) belongs to the value, not to a spelling of it. The kept member is therefore
// gated as soon as one of its spellings was, to all groups that were listed for any of them: a gate
// that someone wrote on one spelling only must not be lost with it.

import { own } from '../../model/json.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Problem } from './commands.ts';
import { entryOf, isMutableObject, setEntry } from './mutable.ts';
import type { Mutable, MutableObject } from './mutable.ts';
import { selectTarget } from './select.ts';
import type { Bench, Located } from './select.ts';

/** Collapses each target: a schema with an `enum`, or the `enum` itself. */
export function collapseEnumCase(bench: Bench, args: JsonObject): Problem {
  const selection = selectTarget(bench, own(args, 'target'));
  if ('problem' in selection) return selection.problem;
  const owners = selection.nodes.map(enumOwner);
  const wrong = owners.indexOf(undefined);
  if (wrong !== -1) return `${selection.nodes[wrong]?.pointer ?? 'A target'} is not an enum.`;
  for (const owner of new Set(owners)) if (owner !== undefined) collapse(owner);
  return undefined;
}

function enumOwner({ parent, key, value }: Located): MutableObject | undefined {
  if (Array.isArray(entryOf(value, 'enum')) && isMutableObject(value)) return value;
  return key === 'enum' && Array.isArray(value) && isMutableObject(parent) ? parent : undefined;
}

function collapse(schema: MutableObject): void {
  const members = entryOf(schema, 'enum');
  if (!Array.isArray(members)) return;
  const keptBySpelling = keptMembers(members);
  const kept = (value: Mutable) => (typeof value === 'string' ? keptBySpelling.get(lower(value)) ?? value : value);
  schema['enum'] = members.filter((member) => kept(member) === member);
  for (const key of ['default', 'example'] as const) {
    const value = entryOf(schema, key);
    if (value !== undefined) schema[key] = kept(value);
  }
  const gates = entryOf(schema, 'x-mint-enum');
  if (isMutableObject(gates)) schema['x-mint-enum'] = collapseGates(gates, keptBySpelling);
}

/** By its lower-case spelling, the member of each group that stays: the upper-case one, else the first. */
function keptMembers(members: readonly Mutable[]): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const member of members) {
    if (typeof member !== 'string') continue;
    const before = kept.get(lower(member));
    if (before === undefined || (member === upper(member) && before !== upper(before))) kept.set(lower(member), member);
  }
  return kept;
}

function collapseGates(gates: MutableObject, keptBySpelling: ReadonlyMap<string, string>): MutableObject {
  const collapsed: MutableObject = {};
  for (const [value, groups] of Object.entries(gates)) {
    const key = keptBySpelling.get(lower(value)) ?? value;
    const before = entryOf(collapsed, key);
    setEntry(collapsed, key, before === undefined ? groups : united(before, groups));
  }
  return collapsed;
}

/** A gate that is not a list is kept as it is, for whoever reads gates to object to. */
function united(a: Mutable, b: Mutable): Mutable {
  if (!Array.isArray(a)) return a;
  return Array.isArray(b) ? [...a, ...b.filter((group) => !a.includes(group))] : b;
}

function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}

function upper(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 32));
}
