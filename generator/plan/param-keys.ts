// Under which names users give the fields of a params argument. A wire name that two places of a request share (the
// `id` of the path and the `id` of the body) would be one key for two values, so both take their place in front.

import { resolveSchema } from '../model/api.ts';
import type { HttpMethodPlan, ParamPlace } from '../model/plan.ts';
import type { Schema } from '../model/schema.ts';
import { inheritedFields, objectShape, requestShape } from './object-shape.ts';
import type { Planning } from './planning.ts';

interface Placed {
  readonly name: string;
  readonly place: ParamPlace;
  readonly schema?: Schema;
}

export interface PlacedFields {
  /** Fields of path, query and header. */
  readonly others: readonly Placed[];
  /** Fields of the body, or of the first of its variants. */
  readonly entries: readonly Placed[];
  /** Pointers of the models that the body extends. */
  readonly bases: readonly string[];
  /** What the body is one of. */
  readonly variants: readonly { readonly schema: Schema }[];
}

/** The key of each field: as in the SDK for everyone, where hidden fields may share the name of a visible one. */
export function paramKeys(
  planning: Planning,
  fields: PlacedFields,
  forEveryone: HttpMethodPlan | undefined,
): (field: Placed) => string {
  const known = forEveryone?.params?.fields ?? [];
  const keyOf = decideKeys(planning, fields);
  return (field) => known.find(({ place, name }) => place === field.place && name === field.name)?.key ?? keyOf(field);
}

/**
 * The key of each field: `name`, or `path_name` and `body_name` where places share it (9 of 9 fields in the
 * published SDK that has such operations). A body field that only some variants have, or that a model declares, keeps
 * its name: there the other place gives way alone.
 */
function decideKeys(planning: Planning, fields: PlacedFields): (field: Placed) => string {
  const bodies = bodyNames(planning, fields);
  const inherited = inheritedNames(planning, fields);
  const places = new Map<string, Set<ParamPlace>>();
  const put = (name: string, place: ParamPlace): unknown =>
    places.set(name, (places.get(name) ?? new Set()).add(place));
  for (const { name, place } of [...fields.others, ...fields.entries]) put(name, place);
  for (const name of [...inherited, ...bodies.flatMap((names) => [...names])]) put(name, 'body');

  const isFree = (name: string): boolean => !places.has(name);
  return ({ name, place, schema }) => {
    const chosen = schema && chosenKey(planning, schema);
    if (chosen !== undefined) return chosen;
    const isShared = (places.get(name)?.size ?? 0) > 1;
    const givesWay = place !== 'body' || bodies.every((names) => names.has(name));
    return isShared && givesWay ? prefixed(name, place, isFree) : name;
  };
}

/** The name that `x-stainless-param` or `x-stainless-naming` gives a param: here, or where its reference leads. */
function chosenKey({ api }: Planning, schema: Schema): string | undefined {
  const written = [schema, resolveSchema(api, schema)];
  return written.map((one) => one?.naming?.methodArgument ?? one?.paramName).find((name) => name !== undefined);
}

function prefixed(name: string, place: ParamPlace, isFree: (name: string) => boolean): string {
  const key = `${place}_${name}`;
  return isFree(key) ? key : prefixed(key, place, isFree);
}

/** The names of each variant of the body; of a body that is none of several, nothing. */
function bodyNames(planning: Planning, { variants }: PlacedFields): readonly ReadonlySet<string>[] {
  return variants.map(({ schema }) => new Set(requestShape(planning, schema).fields.map(({ name }) => name)));
}

/** What the models bring that the body, or one of its variants, extends. */
function inheritedNames(planning: Planning, { bases, variants }: PlacedFields): readonly string[] {
  const all = [...bases, ...variants.flatMap(({ schema }) => objectShape(planning, schema).bases)];
  return inheritedFields(planning, all).map(({ name }) => name);
}
