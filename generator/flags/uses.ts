// Where the operations of an API use a schema, through references, and which markers stand on the way: the way with
// the fewest gates that stay shut for an audience, and of those the shortest.

import type { Api, Operation } from '../model/api.ts';
import { sayPlace } from '../diagnostics/place-name.ts';
import { childrenOf, rootsOf } from '../model/reach.ts';
import type { Schema } from '../model/schema.ts';
import { isVisibleTo, type Audience, type Visibility } from '../model/visibility.ts';
import { markersOf } from './gates.ts';

export interface Use {
  readonly operation: Operation;
  /** The places where the way crosses a reference, and where it ends: `GET /cards 200.data[]`, `Card.limit`. */
  readonly way: readonly string[];
  /** Markers on the way, outermost first. */
  readonly markers: readonly Visibility[];
  /** True if all of them open for the audience. */
  readonly isOpen: boolean;
}

/** Every operation that leads to a schema of the API, in document order. Safe with circles. */
export function findUses(api: Api, wanted: Schema, audience: Audience): readonly Use[] {
  const leading = leadingTo(api, wanted);
  return [...api.operations.values(), ...api.webhooks.values()].flatMap((operation) => {
    const steps = bestWay(operation, { api, wanted, audience, leading });
    return steps === undefined ? [] : [sayUse(operation, steps, audience)];
  });
}

/** Every schema from which the wanted one can be reached. */
function leadingTo(api: Api, wanted: Schema): ReadonlySet<Schema> {
  const parents = new Map<Schema, Schema[]>();
  for (const schema of api.schemas.values()) {
    for (const child of childrenOf(schema, api)) parents.set(child, [...(parents.get(child) ?? []), schema]);
  }
  const leading = new Set<Schema>([wanted]);
  for (const schema of leading) for (const parent of parents.get(schema) ?? []) leading.add(parent);
  return leading;
}

interface Search {
  readonly api: Api;
  readonly wanted: Schema;
  readonly audience: Audience;
  readonly leading: ReadonlySet<Schema>;
}

interface Step {
  readonly schema: Schema;
  readonly before: Step | undefined;
  /** Gates that stay shut so far. */
  readonly shut: number;
}

/** Breadth first, all ways through open gates before those through one that is shut. */
function bestWay(operation: Operation, { api, wanted, audience, leading }: Search): Step | undefined {
  const gates = (schema: Schema): number => (isVisibleTo(schema.visibility, audience) ? 0 : 1);
  const queues: Step[][] = [[]];
  const enqueue = (schema: Schema, before: Step | undefined): void => {
    if (!leading.has(schema)) return;
    const shut = (before?.shut ?? 0) + gates(schema);
    (queues[shut] ??= []).push({ schema, before, shut });
  };
  for (const root of rootsOf([operation])) enqueue(root, undefined);
  const seen = new Set<Schema>();
  for (let shut = 0; shut < queues.length; shut += 1) {
    for (const step of queues[shut] ?? []) {
      if (step.schema === wanted) return step;
      if (seen.has(step.schema)) continue;
      seen.add(step.schema);
      for (const child of childrenOf(step.schema, api)) enqueue(child, step);
    }
  }
  return undefined;
}

function sayUse(operation: Operation, last: Step, audience: Audience): Use {
  const steps: Schema[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) steps.unshift(step.schema);
  const parameter = operation.parameters.find(({ schema }) => schema === steps[0]);
  const visibilities = [
    operation.visibility,
    ...(parameter === undefined ? [] : [parameter.visibility]),
    ...steps.map(({ visibility }) => visibility),
  ];
  const crossings = steps.filter((schema, index) => schema.kind === 'reference' || index === steps.length - 1);
  return {
    operation,
    way: [...new Set(crossings.map(({ origin }) => sayPlace(origin.pointer)))],
    markers: visibilities.flatMap(markersOf),
    isOpen: visibilities.every((visibility) => isVisibleTo(visibility, audience)),
  };
}
