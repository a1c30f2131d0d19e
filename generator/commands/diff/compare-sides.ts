// Two sides in, findings with their causes out: the one way that `inox diff` and `inox watch` compare.

import { compareSurfaces, compareWire, type Finding } from '../../diff/index.ts';
import { traceFindings } from './diff-causes.ts';
import type { Side } from './diff-side.ts';

/** Every difference, of the wire where both sides are specs, and what caused each. Nothing is judged by a policy yet. */
export function compareSides(old: Side, now: Side): readonly Finding[] {
  const found = [
    ...compareServices(old, now),
    ...compareSurfaces(old.surface, now.surface, { before: old.names, after: now.names }),
  ];
  return traceFindings(found, [old.cause, now.cause]);
}

/** What the wire carries of the operations that have a method on either side, and of webhooks. */
function compareServices(old: Side, now: Side): readonly Finding[] {
  if (old.service === undefined || now.service === undefined) return [];
  const methods = new Set([...old.service.operations, ...now.service.operations]);
  const [before, after] = [old.service.api, now.service.api].map((api) => ({
    ...api,
    operations: new Map([...api.operations].filter(([key]) => methods.has(key))),
  }));
  return before === undefined || after === undefined ? [] : compareWire(before, after);
}
