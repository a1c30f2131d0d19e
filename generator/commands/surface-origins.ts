// Where each thing that users see of an SDK was written: by file and line of the SDK, its origin in spec or config.
//
// Known exactly from the plan that made the SDK, and roughly from the record that inox leaves beside one.

import { layOut, memberOf, type ResourceLayout } from '../emit/typescript/names/layout.ts';
import type { Casing } from '../emit/typescript/names/casing.ts';
import type { Place, Surface, TypeSurface } from '../diff/index.ts';
import type { Name } from '../model/name.ts';
import { pointerKeys, type Origin } from '../model/origin.ts';
import type { MethodPlan, SdkPlan, TypePlan } from '../model/plan.ts';
import type { SdkRecord } from './sdk-folder.ts';
import { typesOfMethod } from './summary.ts';

export interface SurfaceOrigin {
  readonly spec?: Origin;
  /** The key of the configuration that named it. */
  readonly config?: Origin;
}

/** The origins of the thing at a place of the SDK. */
export type OriginsAt = (place: Place) => SurfaceOrigin | undefined;

/** The origins of everything in a surface, by the plan it was made from. */
export function originsOfPlan(surface: Surface, plan: SdkPlan): OriginsAt {
  const { all, casing } = layOut(plan);
  const byFile = new Map(all.map((layout) => [`src/${layout.path}.ts`, layout]));
  const found = new Map<string, SurfaceOrigin>();
  for (const { key, place } of surface.methods.values()) {
    const name = key.slice(key.lastIndexOf('.') + 1);
    const method = byFile.get(place.file)?.resource.methods.find((one) => memberOf(one, casing) === name);
    if (method !== undefined) found.set(lineOf(place), originOfMethod(method));
  }
  for (const type of surface.types.values()) {
    const layout = byFile.get(type.place.file);
    const planned = layout === undefined ? undefined : findType(namesIn(type), layout, casing);
    if (planned === undefined) continue;
    found.set(lineOf(type.place), originOfType(planned));
    for (const field of type.fields?.values() ?? []) found.set(lineOf(field.place), originOfField(field.name, planned));
  }
  return (place) => found.get(lineOf(place));
}

function lineOf({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** `['AlertCreateParams', 'Filter']`. */
function namesIn({ key }: TypeSurface): readonly string[] {
  return key.slice(key.indexOf(':') + 1).split('.');
}

function originOfMethod(method: MethodPlan): SurfaceOrigin {
  const config = configOf(method.name) ?? (method.origin.source === 'config' ? method.origin : undefined);
  const spec = method.kind === 'http' ? method.operation.origin : undefined;
  return { ...(spec === undefined ? {} : { spec }), ...(config === undefined ? {} : { config }) };
}

function originOfType({ origin, name }: TypePlan): SurfaceOrigin {
  const config = configOf(name);
  return { spec: origin, ...(config === undefined ? {} : { config }) };
}

/** A field that the plan does not list (that of a page's parameters) is its owner's. */
function originOfField(name: string, owner: TypePlan): SurfaceOrigin {
  const fields = owner.shape.kind === 'interface' ? owner.shape.fields : [];
  const field = fields.find((one) => one.name === name);
  return field === undefined ? originOfType(owner) : { spec: field.origin };
}

function configOf({ origin }: Name): Origin | undefined {
  return origin?.source === 'config' ? origin : undefined;
}

/** The declaration of a name; `XStreaming` and its like are told by the declaration of `X`. */
function findType(
  [first = '', ...rest]: readonly string[],
  { resource }: ResourceLayout,
  casing: Casing,
): TypePlan | undefined {
  const declared = [...resource.models, ...resource.methods.flatMap(typesOfMethod)];
  const named = (types: readonly TypePlan[], name: string): TypePlan | undefined =>
    types.find((type) => casing.pascal(type.name) === name);
  const whole = first.replace(/(?:Base|NonStreaming|Streaming)$/, '');
  const top = named(declared, first) ?? named(declared, whole);
  return rest.reduce((type, name) => (type === undefined ? undefined : named(type.nested, name) ?? type), top);
}

/** The origins of methods and types as the record of an SDK folder has them; fields are told by their types. */
export function originsOfRecord(surface: Surface, { origins, names }: SdkRecord): OriginsAt {
  const operations = new Map<string, string>(
    [...origins.spec.keys()].flatMap((pointer) => {
      const [top, path = '', verb = ''] = pointerKeys(pointer);
      return top === 'paths' ? [[`${verb} ${path.replace(/\{[^}]*\}/g, '{}')}`, pointer] as const] : [];
    }),
  );
  const schemas = new Map([...names].map(([written, pointer]) => [plain(written), pointer]));
  const found = new Map<string, SurfaceOrigin>();
  const add = (place: Place, pointer: string | undefined): void => {
    if (pointer !== undefined) found.set(lineOf(place), { spec: { source: 'spec', pointer } });
  };
  for (const { place, route } of surface.methods.values()) add(place, operations.get(route ?? ''));
  for (const { key, place, fields } of surface.types.values()) {
    const pointer = schemas.get(plain(key));
    add(place, pointer);
    for (const field of fields?.values() ?? []) add(field.place, pointer);
  }
  return (place) => found.get(lineOf(place));
}

/** `v1.rate_cards rate-card/tier-list` and `v1/rate-cards:RateCard.TierList` are one name. */
function plain(written: string): string {
  return written.toLowerCase().replace(/[^a-z0-9]/g, '');
}
