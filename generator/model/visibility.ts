// Who may see a thing. Read from the markers beside a node, before any `$ref` is followed.

import type { Origin } from './origin.ts';

/** `groups` undefined: everyone. Otherwise whoever holds at least one of the groups. */
export interface Visibility {
  readonly groups?: readonly string[];
  readonly origin?: Origin;
  /** A second gate that must open too: that of the target behind a marked `$ref`. */
  readonly and?: Visibility;
}

export const EVERYONE: Visibility = {};

/** A named set of groups. `groups` undefined: sees all there is (the default build). */
export interface Audience {
  readonly name: string;
  readonly groups?: ReadonlySet<string>;
}

export const EVERYONE_AUDIENCE: Audience = { name: 'everyone' };

/** True if the audience holds one of the groups, or there are none to hold. */
export function isVisibleTo(visibility: Visibility, audience: Audience): boolean {
  const held = audience.groups;
  if (held === undefined) return true;
  const opens = visibility.groups === undefined || visibility.groups.some((group) => held.has(group));
  return opens && (visibility.and === undefined || isVisibleTo(visibility.and, audience));
}
