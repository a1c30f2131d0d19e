// `x-stainless-skip` beside the flags: two ways of hiding one thing that do not say the same. The skip hides from
// every SDK; the flag shows to whoever holds its groups.

import { sayPlace } from '../diagnostics/place-name.ts';
import type { Api } from '../model/api.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { childPointer, type Origin } from '../model/origin.ts';
import type { Visibility } from '../model/visibility.ts';
import { markersOf } from './gates.ts';

interface Skippable {
  readonly origin: Origin;
  readonly visibility: Visibility;
  readonly skipped: boolean;
}

/** A finding for each skipped thing: marked twice, or hidden from SDKs while the documentation shows it. */
export function lintSkips(api: Api): readonly Diagnostic[] {
  const things: readonly Skippable[] = [
    ...api.operations.values(),
    ...api.webhooks.values(),
    ...[...api.operations.values()].flatMap(({ parameters }) => parameters),
    ...api.schemas.values(),
  ];
  const skipped = new Map(things.filter((thing) => thing.skipped).map((thing) => [thing.origin.pointer, thing]));
  return [...skipped.values()].map(judgeSkip);
}

function judgeSkip({ origin, visibility }: Skippable): Diagnostic {
  const at: Origin = { ...origin, pointer: childPointer(origin.pointer, 'x-stainless-skip') };
  const groups = [...new Set(markersOf(visibility).flatMap((marker) => marker.groups ?? []))];
  const subject = sayPlace(origin.pointer);
  if (groups.length === 0) {
    return {
      code: 'Flags/SkippedForAll',
      severity: 'note',
      message: `${subject} is skipped but has no groups: the documentation shows it to everyone, an SDK to nobody.`,
      origin: at,
      help: 'Gate it with the groups that may use it, if it is not for everyone.',
    };
  }
  return {
    code: 'Flags/SkippedForGroups',
    severity: 'warning',
    message: `${subject} is skipped and gated: no SDK has it, not even that of ${groups.join(', ')}.`,
    origin: at,
    help: 'Remove `x-stainless-skip` where client builds are made: they leave it out for everyone else.',
  };
}
